package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap.Basis;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;

/** NIST AI RMF: how many subcategories of each function have which status, and whose word that is. */
final class NistTable {

    private NistTable() {}

    static void draw(List<ControlBrief> controls, List<String> gaps, Flow flow) {
        if (controls.stream().noneMatch(ControlBrief::isTyped)) {
            shown(controls, gaps, flow);
            return;
        }
        var header = new ArrayList<String>();
        header.add("Function");
        for (Status status : Status.values()) {
            header.add(Wording.sentence(status.word()));
        }
        Map<String, List<ControlBrief>> functions = new LinkedHashMap<>();
        controls.forEach(control -> functions
                .computeIfAbsent(control.id().split(" ")[0], unused -> new ArrayList<>())
                .add(control));
        var rows = new ArrayList<List<List<Para>>>();
        functions.forEach((function, own) -> rows.add(row(function, own)));
        new Grid(List.of(18.0, 17.0, 17.0, 17.0, 15.0, 16.0), header, rows)
                .draw("H3", "NIST AI RMF, subcategories by function", flow);
        flow.gap(4);
        flow.paragraph(Para.of(
                "“Typed” is what the team said. “Model” is what only the workshop itself shows, and never better than partial."
                        + " The framework is voluntary and has no score; these are counts, not a grade.",
                Style.SMALL));
        if (!gaps.isEmpty()) {
            flow.gap(4);
            flow.bullets(gaps, Style.CELL);
        }
        flow.gap(14);
    }

    /** Where nobody typed anything a table would say nothing that a sentence does not. */
    private static void shown(List<ControlBrief> controls, List<String> gaps, Flow flow) {
        var texts = new ArrayList<String>();
        texts.add("Nobody answered a NIST AI RMF sheet. By the threat model alone "
                + count(controls, Status.PARTIAL) + " of " + controls.size() + " subcategories are partial, "
                + count(controls, Status.MISSING) + " missing.");
        texts.addAll(gaps);
        flow.section("NIST AI RMF", 30);
        flow.bullets(texts, Style.CELL);
        flow.gap(11);
    }

    private static long count(List<ControlBrief> controls, Status status) {
        return controls.stream().filter(control -> control.status() == status).count();
    }

    private static List<List<Para>> row(String function, List<ControlBrief> controls) {
        var cells = new ArrayList<List<Para>>();
        cells.add(List.of(Para.of(function, Style.CELL.inBold())));
        for (Status status : Status.values()) {
            cells.add(List.of(Para.of(words(controls, status), Style.CELL)));
        }
        return cells;
    }

    /** {@code 9: 6 typed, 3 model}; a status that nobody gave has no source to name. */
    private static String words(List<ControlBrief> controls, Status status) {
        var own =
                controls.stream().filter(control -> control.status() == status).toList();
        if (own.isEmpty() || status == Status.NOT_ASSESSED) {
            return Integer.toString(own.size());
        }
        long model =
                own.stream().filter(control -> control.basis() == Basis.MODEL).count();
        long typed = own.size() - model;
        return (typed == 0 ? "" : typed + " typed")
                + (typed > 0 && model > 0 ? ", " : "")
                + (model == 0 ? "" : model + " model");
    }
}
