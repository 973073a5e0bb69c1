package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import java.util.List;
import java.util.regex.Pattern;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.intake.words.Phrase;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.NistAnswer;

/** Answers to the NIST AI RMF, one subcategory in each row. */
public final class NistSheet extends SheetKind {

    private static final Pattern SUBCATEGORY = Pattern.compile(
            "(govern|map|measure|manage|gv|mp|ms|me|mg|mn)(\\.[a-z]{2})?[-.:\\s]{0,3}\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String FUNCTION = "function";
    private static final Pattern BARE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\b.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[\\d.,/ ]*\\d[\\d.,/ ]*%?");

    NistSheet() {
        super(
                "nist",
                "NIST AI RMF answers",
                needed(Column.SUBCATEGORY, "Subcategory"),
                optional(Column.ABOUT, "About"),
                needed(Column.STATUS, "Status"),
                optional(Column.EVIDENCE, "Evidence"),
                optional(Column.OWNER, "Owner"),
                optional(Column.DUE, "Due"));
    }

    @Override
    protected boolean fits(Fit fit) {
        if (!fit.has(Column.SUBCATEGORY, Column.STATUS)) {
            return false;
        }
        List<String> values = fit.values().apply(Column.SUBCATEGORY);
        boolean beside = fit.mentions(FUNCTION);
        long named = values.stream()
                .filter(value -> SUBCATEGORY.matcher(value).matches()
                        || (beside && BARE.matcher(value).matches()))
                .count();
        return values.isEmpty() ? fit.mentions("subcategory", "nist ai rmf") : named * 2 > values.size();
    }

    @Override
    public boolean read(Line line, Draft draft) {
        if (!line.has(Column.SUBCATEGORY)) {
            return line.skip(Column.SUBCATEGORY, "subcategory");
        }
        line.passOver(Column.ABOUT);
        var answer = new NistAnswer(
                subcategory(line),
                status(line),
                line.text(Column.EVIDENCE),
                line.text(Column.OWNER),
                line.date(Column.DUE),
                line.extras(),
                line.source());
        boolean blank = line.raw(Column.STATUS).isEmpty()
                && answer.evidence().isEmpty()
                && answer.owner().isEmpty()
                && answer.due() == null
                && answer.more().isEmpty();
        return blank ? line.unanswered() : draft.nistAnswers().add(answer);
    }

    /** A bare number belongs to the function in the column beside. */
    private static String subcategory(Line line) {
        String written = line.text(Column.SUBCATEGORY);
        if (!BARE.matcher(written).lookingAt()) {
            return written;
        }
        return line.extras().stream()
                .filter(extra -> Phrase.contains(Phrase.of(extra.header()), FUNCTION))
                .map(extra -> extra.text() + " " + written)
                .findFirst()
                .orElse(written);
    }

    private static NistAnswer.Status status(Line line) {
        if (NUMBER.matcher(line.raw(Column.STATUS)).matches()) {
            line.tell(
                    IntakeProblems.WORD_NOT_UNDERSTOOD,
                    Column.STATUS,
                    "`%s` is a number, and nobody can say from which number on it is adequate",
                    "write in place, partial, missing or not applicable");
            line.keep(Column.STATUS);
            return NistAnswer.Status.NOT_ASSESSED;
        }
        return line.word("nist", Column.STATUS, NistAnswer.Status.class, NistAnswer.Status.NOT_ASSESSED);
    }
}
