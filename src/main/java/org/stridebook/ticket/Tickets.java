package org.stridebook.ticket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.ThreatId;

/** What belongs in the backlog: each measure that treats an open threat, and each open threat that no such measure treats. */
public final class Tickets {

    private final Assessment assessment;
    private final TicketBody bodies;

    private Tickets(Assessment assessment) {
        this.assessment = assessment;
        this.bodies = new TicketBody(assessment);
    }

    /** All tickets of one system, worst first. */
    public static List<Ticket> of(Assessment assessment) {
        return new Tickets(assessment).all();
    }

    private List<Ticket> all() {
        var tickets = new ArrayList<Ticket>();
        Set<ThreatId> treated = new HashSet<>();
        for (Measure measure : assessment.measures()) {
            List<AssessedThreat> open = openThreats(measure);
            if (!open.isEmpty() && measure.status().isUnfinished()) {
                tickets.add(measureTicket(measure, open));
                open.forEach(threat -> treated.add(threat.id()));
            }
        }
        Set<String> keys = tickets.stream().map(Ticket::key).collect(Collectors.toSet());
        assessment.threats().stream()
                .filter(threat -> threat.isOpen() && !treated.contains(threat.id()))
                .forEach(threat -> tickets.add(decisionTicket(threat, keys)));
        tickets.sort(Comparator.comparing(Ticket::worst, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(Ticket::key));
        return tickets;
    }

    private List<AssessedThreat> openThreats(Measure measure) {
        return assessment.threats().stream()
                .filter(threat -> threat.isOpen() && measure.threats().contains(threat.id()))
                .toList();
    }

    private Ticket measureTicket(Measure measure, List<AssessedThreat> open) {
        RiskLevel worst = worst(open);
        return new Ticket(
                TicketKey.of(system(), measure.key()),
                system(),
                systemName(),
                measure.title(),
                bodies.ofMeasure(measure, open),
                worst,
                due(measure.due(), worst),
                measure.owner(),
                measure.effortText(),
                labels(open, "mitigate"),
                measure.ticket());
    }

    /** A threat and a measure may have the same id; then the key of the decision says what it is. */
    private Ticket decisionTicket(AssessedThreat threat, Set<String> taken) {
        RiskLevel worst = threat.current().level();
        String key = TicketKey.of(system(), threat.id().value());
        return new Ticket(
                taken.contains(key)
                        ? TicketKey.of(system(), "decide-" + threat.id().value())
                        : key,
                system(),
                systemName(),
                "Decide on: " + threat.threat().headline(),
                bodies.ofDecision(threat),
                worst,
                due(threat.threat().due(), worst),
                threat.threat().owner(),
                threat.threat().effort(),
                labels(List.of(threat), "decide"),
                threat.threat().ticket());
    }

    private static @Nullable RiskLevel worst(List<AssessedThreat> threats) {
        return threats.stream()
                .map(threat -> threat.current().level())
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The typed date; else so many days after the session (or the as-of date where there was none) as the policy grants. */
    private LocalDate due(@Nullable LocalDate typed, @Nullable RiskLevel worst) {
        if (typed != null) {
            return typed;
        }
        LocalDate session = assessment.workshop().profile().session();
        return (session == null ? assessment.asOf() : session)
                .plusDays(assessment.settings().policy().fixDays(worst));
    }

    private List<String> labels(List<AssessedThreat> threats, String purpose) {
        var labels = new ArrayList<String>(List.of("threat-model", "tm-" + system(), purpose));
        threats.stream()
                .flatMap(threat -> threat.threat().letters().stream())
                .distinct()
                .sorted()
                .forEach(letter ->
                        labels.add("stride-" + Slug.of(letter.title()).value().replaceAll("-[0-9a-f]{10}$", "")));
        return labels;
    }

    private Slug system() {
        return assessment.workshop().slug();
    }

    private String systemName() {
        return assessment.workshop().profile().system();
    }
}
