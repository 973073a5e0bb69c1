package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.Stride;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.rows.TickColumns;
import org.stridebook.intake.tables.Fit;
import org.stridebook.intake.words.ValueWords;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Extra;

/** One row for an element with a column for each of the six letters: ticks, answers, threat ids or prose. */
public final class StrideGridSheet extends SheetKind {

    private static final String ID = "[\\p{L}]{0,12}[-_.# ]?\\d[\\p{L}\\d.\\-]{0,10}";

    StrideGridSheet() {
        super(
                "grid",
                "STRIDE grid",
                needed(Column.ELEMENT, "Element"),
                optional(Column.SPOOFING, "S"),
                optional(Column.TAMPERING, "T"),
                optional(Column.REPUDIATION, "R"),
                optional(Column.DISCLOSURE, "I"),
                optional(Column.DENIAL, "D"),
                optional(Column.ELEVATION, "E"));
    }

    @Override
    protected boolean fits(Fit fit) {
        int letters = fit.count(TickColumns.ALL.keySet().toArray(Column[]::new));
        return fit.has(Column.ELEMENT)
                && letters >= 5
                && !fit.mentions("total", "totals", "total threats", "sum", "count")
                && !fit.mentions("scenario", "likelihood", "impact", "mitigation", "severity", "threat description");
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String element = line.text(Column.ELEMENT);
        if (element.isEmpty()) {
            return line.skip(Column.ELEMENT, "element");
        }
        TickColumns.ALL.keySet().forEach(line::raw);
        List<Extra> more = line.extras();
        TickColumns.ALL.forEach((column, letter) -> {
            Answer answer = answer(line, element, column, letter, more);
            if (answer != null) {
                draft.answers().add(answer);
            }
        });
        return true;
    }

    private static @Nullable Answer answer(Line line, String element, Column column, Stride letter, List<Extra> more) {
        String text = line.raw(column);
        if (text.isEmpty()) {
            return null;
        }
        ValueWords.Match match = line.find("answer", text);
        List<String> ids = match == null ? ids(text) : List.of();
        Answer.Value value = match == null ? Answer.Value.THREAT : Answer.Value.valueOf(match.meaning());
        boolean said = !ids.isEmpty() || (match != null && match.exact());
        return new Answer(
                element,
                EnumSet.of(letter),
                "",
                value,
                said ? "" : text,
                ids,
                line.participant(),
                // what belongs to the row is told once, with its first answer
                letter == Stride.SPOOFING ? more : List.of(),
                line.source());
    }

    /** Threat ids and nothing else. */
    private static List<String> ids(String text) {
        List<String> parts = org.stridebook.intake.words.Several.list(text);
        return parts.stream().allMatch(part -> part.matches(ID)) ? parts : List.of();
    }
}
