package org.stridebook.workbook;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.Stride;
import org.stridebook.sheet.archive.TemplateMark;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.sheet.writing.SheetColumn;
import org.stridebook.sheet.writing.SheetLayout;

/** All questions by kind of element, to copy from, for those who fill in answers without a list made for their system. */
final class QuestionCatalogue {

    private QuestionCatalogue() {}

    static SheetLayout of(Reference reference) {
        var evidence = new Evidence(reference.catalogue());
        var rows = new ArrayList<List<SheetCell>>();
        for (ElementType type : reference.frameworks().elementTypes()) {
            for (Stride letter : Stride.values()) {
                if (type.applicable().contains(letter)) {
                    var question = QuestionText.of(type, letter, reference.frameworks());
                    rows.add(List.of(
                            SheetCell.text(type.label()).in(Tone.KEY),
                            SheetCell.text(letter.title()),
                            SheetCell.text(question.text()),
                            SheetCell.text(evidence.how(question.techniques())).in(Tone.PRINTED),
                            SheetCell.text(evidence.seen(question.techniques())).in(Tone.PRINTED)));
                }
            }
        }
        return SheetLayout.of(
                        "Questions",
                        List.of(
                                SheetColumn.of("Kind of element", 26),
                                SheetColumn.of("STRIDE", 18),
                                SheetColumn.of("Question", 60),
                                SheetColumn.of("How it is done", 56),
                                SheetColumn.of("Where it happened", 56)),
                        rows)
                .introducedBy(List.of("Questions for each kind of element", TemplateMark.NOT_READ))
                .asTable(1);
    }
}
