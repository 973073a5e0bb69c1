package org.stridebook.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.framework.Stride;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Flow;

/** The questions of one workshop that nobody answered yet; arrows across a trust boundary come first. */
final class OpenQuestions {

    private final Assessment assessment;
    private final ElementLabels labels;
    private final Evidence evidence;

    OpenQuestions(Assessment assessment) {
        this.assessment = assessment;
        this.labels = new ElementLabels(assessment);
        this.evidence = new Evidence(assessment.catalogue());
    }

    /** Those that nobody answered. */
    List<FormRow> ofAll() {
        return rows("", cell -> cell.state() == GridCell.State.UNANSWERED);
    }

    /** Those that one participant did not answer; the name stands in each row. */
    List<FormRow> of(String participant) {
        return rows(participant, cell -> cell.state().isAsked() && !answered(cell, participant));
    }

    private interface Wanted {
        boolean test(GridCell cell);
    }

    private List<FormRow> rows(String participant, Wanted wanted) {
        var rows = new ArrayList<FormRow>();
        for (AssessedElement element : ordered()) {
            for (GridCell cell : element.grid()) {
                if (wanted.test(cell)) {
                    rows.add(row(element, cell.letter(), participant));
                }
            }
        }
        return rows;
    }

    /** Somebody may sign with a first name only. */
    private static boolean answered(GridCell cell, String participant) {
        String name = participant.toLowerCase(Locale.ROOT);
        return cell.answers().stream()
                .filter(answer -> answer.value() != Answer.Value.BLANK)
                .map(answer -> answer.participant().toLowerCase(Locale.ROOT))
                .anyMatch(other -> other.equals(name) || other.startsWith(name + " ") || name.startsWith(other + " "));
    }

    private List<AssessedElement> ordered() {
        return assessment.elements().stream()
                .filter(AssessedElement::inScope)
                .sorted(Comparator.comparingInt(OpenQuestions::rank))
                .toList();
    }

    private static int rank(AssessedElement element) {
        return element.crossesBoundary() ? 0 : element.element() instanceof Flow ? 2 : 1;
    }

    private FormRow row(AssessedElement element, Stride letter, String participant) {
        QuestionText question = QuestionText.of(element.type(), letter, assessment.frameworks());
        return FormRow.filling()
                .text(Column.ELEMENT, labels.of(element), Tone.KEY)
                .text(
                        Column.ABOUT,
                        Placeholders.PRINTED + labels.about(element),
                        element.crossesBoundary() ? Tone.MARK : Tone.PRINTED)
                .text(Column.STRIDE, letter.title())
                .text(Column.QUESTION, question.text())
                .text(Column.PARTICIPANT, participant)
                .text(Column.HOW, evidence.how(question.techniques()), Tone.PRINTED)
                .text(Column.SEEN, evidence.seen(question.techniques()), Tone.PRINTED)
                .row();
    }
}
