package org.stridebook.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.problem.Location;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.Source;

/** The columns of the threat register, one list for the workbook and the CSV file. */
final class RegisterColumns {

    /** How wide a column is in the workbook, in characters. */
    record Column(String header, int width, BiFunction<Assessment, AssessedThreat, String> value) {}

    static final List<Column> ALL = List.of(
            new Column("Threat ID", 12, (all, one) -> one.id().value()),
            new Column("Title", 36, (all, one) -> one.threat().headline()),
            new Column("Component or Flow", 26, RegisterColumns::elements),
            new Column("STRIDE", 9, (all, one) -> letters(one)),
            new Column("ATLAS", 16, (all, one) -> techniqueIds(one)),
            new Column("ATLAS technique", 32, (all, one) -> techniqueNames(one)),
            new Column("Scenario", 60, (all, one) -> one.threat().scenario()),
            new Column("Likelihood", 12, (all, one) -> likelihood(all, one.before())),
            new Column("Impact", 12, (all, one) -> impact(all, one.before())),
            new Column("Risk", 11, (all, one) -> level(one.before())),
            new Column("Residual likelihood", 12, (all, one) -> likelihood(all, one.after())),
            new Column("Residual impact", 12, (all, one) -> impact(all, one.after())),
            new Column("Residual risk", 14, (all, one) -> level(one.after())),
            new Column("Existing controls", 36, (all, one) -> one.threat().controls()),
            new Column("Mitigation", 44, (all, one) -> measures(one)),
            new Column("Treatment", 13, (all, one) -> one.treatment().word()),
            new Column("Owner", 18, (all, one) -> one.threat().owner()),
            new Column("Due", 11, (all, one) -> text(one.threat().due())),
            new Column("Overdue", 9, (all, one) -> one.overdue() ? "yes" : "no"),
            new Column("Acceptance", 13, (all, one) -> acceptance(one)),
            new Column("Expires", 11, (all, one) -> expires(one)),
            new Column("Ticket", 14, (all, one) -> one.threat().ticket()),
            new Column("Found on", 11, (all, one) -> text(one.found())),
            new Column("References", 30, (all, one) -> one.threat().references()),
            new Column("Control references", 30, (all, one) -> controls(one)),
            new Column("Notes", 36, (all, one) -> one.threat().notes()),
            new Column("Source", 40, (all, one) -> sources(one)));

    private RegisterColumns() {}

    private static String elements(Assessment all, AssessedThreat one) {
        String known = one.elements().stream()
                .flatMap(id -> all.element(id).stream())
                .map(element -> element.element().name())
                .collect(Collectors.joining("; "));
        String unknown = String.join("; ", one.unknownElements());
        return known.isEmpty() || unknown.isEmpty() ? known + unknown : known + "; " + unknown;
    }

    private static String letters(AssessedThreat one) {
        return one.threat().letters().stream()
                .map(letter -> String.valueOf(letter.letter()))
                .collect(Collectors.joining(", "));
    }

    private static String techniqueIds(AssessedThreat one) {
        return one.techniques().stream()
                .map(technique -> technique.id().value())
                .collect(Collectors.joining("; "));
    }

    private static String techniqueNames(AssessedThreat one) {
        return one.techniques().stream().map(technique -> technique.fullName()).collect(Collectors.joining("; "));
    }

    private static String likelihood(Assessment all, Rating rating) {
        return rating.likelihood() == 0
                ? ""
                : all.settings().scheme().likelihoodWords().get(rating.likelihood() - 1);
    }

    private static String impact(Assessment all, Rating rating) {
        return rating.impact() == 0 ? "" : all.settings().scheme().impactWords().get(rating.impact() - 1);
    }

    private static String level(Rating rating) {
        return rating.level() == null ? "Not rated" : rating.level().word();
    }

    private static String measures(AssessedThreat one) {
        if (one.measures().isEmpty()) {
            return one.threat().mitigation();
        }
        return one.measures().stream().map(Measure::title).collect(Collectors.joining("; "));
    }

    private static String controls(AssessedThreat one) {
        return one.measures().stream()
                .flatMap(measure -> measure.controls().stream())
                .map(ControlReference::text)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String acceptance(AssessedThreat one) {
        Acceptance acceptance = one.acceptance();
        return acceptance == null ? "" : acceptance.state().word();
    }

    private static String expires(AssessedThreat one) {
        Acceptance acceptance = one.acceptance();
        return acceptance == null ? "" : text(acceptance.expires());
    }

    private static String sources(AssessedThreat one) {
        return one.threat().sources().stream()
                .map(Source::place)
                .map(Location::toString)
                .collect(Collectors.joining("; "));
    }

    private static String text(java.time.@org.jspecify.annotations.Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
