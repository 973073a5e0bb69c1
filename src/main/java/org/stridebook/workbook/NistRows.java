package org.stridebook.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.Nist;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.NistAnswer;

/** The subcategories of the NIST AI RMF that nobody assessed yet. */
final class NistRows {

    private NistRows() {}

    static List<FormRow> of(Assessment assessment) {
        Set<String> assessed = assessment.workshop().nistAnswers().stream()
                .filter(answer -> answer.status() != NistAnswer.Status.NOT_ASSESSED)
                .flatMap(answer -> Nist.subcategories(answer.subcategory()).stream())
                .collect(Collectors.toSet());
        return assessment.frameworks().framework(Nist.CODE).items().stream()
                .filter(item -> !assessed.contains(item.id()))
                .map(NistRows::row)
                .toList();
    }

    private static FormRow row(FrameworkItem item) {
        String question = "\n" + Placeholders.PRINTED + item.question();
        String evidence = item.summary().isEmpty() ? "" : "\n" + Placeholders.PRINTED + "Evidence: " + item.summary();
        return FormRow.filling()
                .text(Column.SUBCATEGORY, item.id(), Tone.KEY)
                .text(Column.ABOUT, Placeholders.PRINTED + item.name() + question + evidence, Tone.PRINTED)
                .row();
    }
}
