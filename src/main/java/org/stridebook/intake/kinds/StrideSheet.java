package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import java.util.List;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;

/** Answers to STRIDE questions, one in each row. */
public final class StrideSheet extends SheetKind {

    StrideSheet() {
        super(
                "stride",
                "STRIDE answers",
                needed(Column.ELEMENT, "Element"),
                optional(Column.ABOUT, "About"),
                needed(Column.STRIDE, "STRIDE"),
                optional(Column.QUESTION, "Question"),
                needed(Column.ANSWER, "Answer: is there a threat?"),
                optional(Column.WHY, "Why"),
                optional(Column.THREAT_ID, "Threat ID"),
                optional(Column.PARTICIPANT, "Participant"),
                optional(Column.HOW, "How it is done"),
                optional(Column.SEEN, "Where it happened"));
    }

    @Override
    protected boolean fits(Fit fit) {
        return fit.has(Column.ELEMENT, Column.STRIDE, Column.ANSWER)
                && !fit.mentions("likelihood", "impact", "scenario", "mitigation", "severity");
    }

    @Override
    public boolean hasSections() {
        return true;
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String element = line.has(Column.ELEMENT) ? line.text(Column.ELEMENT) : line.section();
        if (element.isEmpty()) {
            return line.skip(Column.ELEMENT, "element");
        }
        if (!line.has(Column.STRIDE)) {
            return line.skip(Column.STRIDE, "STRIDE category");
        }
        List.of(Column.ABOUT, Column.HOW, Column.SEEN).forEach(line::passOver);
        var answer = new Answer(
                element,
                line.letters(Column.STRIDE),
                line.text(Column.QUESTION),
                value(line),
                line.text(Column.WHY),
                line.ids(Column.THREAT_ID),
                line.participant(),
                line.extras(),
                line.source());
        boolean blank = answer.value() == Answer.Value.BLANK
                && answer.why().isEmpty()
                && answer.more().isEmpty();
        return blank ? line.unanswered() : draft.answers().add(answer);
    }

    /** A blank answer beside a threat id says "threat". */
    private static Answer.Value value(Line line) {
        boolean names = line.raw(Column.ANSWER).isEmpty() && line.has(Column.THREAT_ID);
        return names ? Answer.Value.THREAT : line.word("answer", Column.ANSWER, Answer.Value.class, Answer.Value.BLANK);
    }
}
