package org.stridebook.page.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Tone;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.RiskLevel;

/** The rows of the STRIDE grid. */
record StrideRows(SystemView view, SystemLinks links) {

    List<StridePage.Group> groups() {
        var groups = new ArrayList<StridePage.Group>();
        add(groups, "Flows across a trust boundary", element -> isFlow(element) && element.crossesBoundary());
        add(groups, "Components", element -> !isFlow(element) && element.inScope());
        add(groups, "Other flows", element -> isFlow(element) && !element.crossesBoundary());
        add(groups, "Out of scope", element -> !isFlow(element) && !element.inScope());
        return groups;
    }

    private static boolean isFlow(AssessedElement element) {
        return element.element() instanceof Flow;
    }

    private void add(List<StridePage.Group> groups, String title, Predicate<AssessedElement> belongs) {
        var rows = view.assessment().elements().stream()
                .filter(belongs)
                .map(this::row)
                .toList();
        if (!rows.isEmpty()) {
            groups.add(new StridePage.Group(title, rows));
        }
    }

    private StridePage.Row row(AssessedElement element) {
        String note = element.element() instanceof Flow flow
                ? (flow.id() + " " + flow.data()).strip()
                : (element.type().label() + (element.zone().isEmpty() ? "" : ", " + element.zone()));
        return new StridePage.Row(
                links.element(element.id()),
                note,
                element.grid().stream().map(cell -> cell(element, cell)).toList());
    }

    private StridePage.Cell cell(AssessedElement element, GridCell cell) {
        Link answer = switch (cell.state()) {
            case NOT_ASKED -> Link.plain("");
            case NO_REASON -> links.question(element.id(), cell.letter(), "no reason");
            case NOT_APPLICABLE -> links.question(element.id(), cell.letter(), "n/a");
            case THREAT -> links.question(element.id(), cell.letter(), worst(cell) + (cell.disagreed() ? " ≠" : ""));
            default ->
                links.question(element.id(), cell.letter(), cell.state().word() + (cell.disagreed() ? " ≠" : ""));
        };
        return new StridePage.Cell(
                css(cell),
                answer,
                cell.threats().isEmpty() ? "" : Integer.toString(cell.threats().size()));
    }

    /** The level of the worst open threat, or that all are closed. */
    private String worst(GridCell cell) {
        if (cell.threats().isEmpty()) {
            return "threat";
        }
        if (open(cell).isEmpty()) {
            return "closed";
        }
        RiskLevel level = level(cell);
        return level == null ? "not rated" : level.word();
    }

    private @org.jspecify.annotations.Nullable RiskLevel level(GridCell cell) {
        return open(cell).stream()
                .map(threat -> threat.current().level())
                .filter(Objects::nonNull)
                .max(RiskLevel::compareTo)
                .orElse(null);
    }

    private List<AssessedThreat> open(GridCell cell) {
        return cell.threats().stream()
                .map(view::threat)
                .filter(AssessedThreat::isOpen)
                .toList();
    }

    private String css(GridCell cell) {
        return switch (cell.state()) {
            case NOT_ASKED -> "off";
            case UNANSWERED -> "gap";
            case THREAT ->
                cell.threats().isEmpty() || open(cell).isEmpty()
                        ? Tone.INFO.css()
                        : Badges.tone(level(cell)).css();
            default -> Badges.of(cell.state()).css();
        };
    }
}
