package org.stridebook.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.Stride;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.Dread;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.Score;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;
import org.stridebook.workshop.Vote;

/** Threats, decisions and measures that stand in a workbook already. */
record RegisterRows(List<FormRow> threats, List<FormRow> decisions, List<FormRow> mitigations) {

    static final RegisterRows NONE = new RegisterRows(List.of(), List.of(), List.of());

    RegisterRows {
        threats = List.copyOf(threats);
        decisions = List.copyOf(decisions);
        mitigations = List.copyOf(mitigations);
    }

    /** What goes on from one session to the next: open threats, decisions that expire with their threats, and unfinished measures for both. */
    static RegisterRows carriedFrom(Assessment assessment) {
        List<Decision> ending = assessment.workshop().decisions().stream()
                .filter(decision -> decision.expires() != null)
                .toList();
        Set<Key> decided = ending.stream()
                .map(decision -> Key.of(decision.threat()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<AssessedThreat> threats = assessment.threats().stream()
                .filter(threat -> threat.isOpen() || decided.contains(key(threat.id())))
                .toList();
        Set<Key> carried = threats.stream().map(threat -> key(threat.id())).collect(Collectors.toSet());
        Predicate<String> isCarried = id -> carried.contains(Key.of(id));
        RiskScheme scheme = assessment.settings().scheme();
        return new RegisterRows(
                inOrderOfId(threats).map(threat -> threat(threat, scheme)).toList(),
                ending.stream()
                        .filter(decision -> isCarried.test(decision.threat()))
                        .map(RegisterRows::decision)
                        .toList(),
                assessment.workshop().mitigations().stream()
                        .filter(measure -> measure.threats().stream().anyMatch(isCarried))
                        .filter(measure -> measure.status() != Mitigation.Status.REJECTED)
                        .map(measure -> mitigation(measure, isCarried))
                        .toList());
    }

    private static Stream<AssessedThreat> inOrderOfId(List<AssessedThreat> threats) {
        return threats.stream().sorted(java.util.Comparator.comparing(AssessedThreat::id));
    }

    private static Key key(ThreatId id) {
        return Key.of(id.value());
    }

    /** Votes of several people become their median, since they shall rate afresh. */
    private static FormRow threat(AssessedThreat assessed, RiskScheme scheme) {
        Threat threat = assessed.threat();
        return dread(FormRow.filling(), threat.votes())
                .text(Column.ID, threat.id().value())
                .list(Column.COMPONENT, threat.elements())
                .text(
                        Column.STRIDE,
                        threat.letters().stream().map(Stride::title).collect(Collectors.joining(", ")))
                .list(Column.ATLAS, threat.atlas())
                .text(Column.TITLE, threat.title())
                .text(Column.SCENARIO, threat.scenario())
                .text(Column.LIKELIHOOD, word(assessed.before().likelihood(), scheme.likelihoodWords()))
                .text(Column.IMPACT, word(assessed.before().impact(), scheme.impactWords()))
                .text(Column.CONTROLS, threat.controls())
                .text(Column.MITIGATION, threat.mitigation())
                .list(Column.ATLAS_MITIGATION, threat.atlasMitigations())
                .text(Column.TREATMENT, word(threat.treatment()))
                .text(Column.STATUS, status(threat.treatment()))
                .text(Column.RESIDUAL_LIKELIHOOD, word(threat.residualLikelihood(), scheme.likelihoodWords()))
                .text(Column.RESIDUAL_IMPACT, word(threat.residualImpact(), scheme.impactWords()))
                .text(Column.OWNER, threat.owner())
                .date(Column.DUE, threat.due())
                .text(Column.EFFORT, threat.effort())
                .text(Column.TICKET, threat.ticket())
                .date(Column.FOUND, assessed.found())
                .text(Column.REFERENCES, threat.references())
                .text(Column.NOTES, threat.notes())
                .row();
    }

    private static String word(int step, List<String> words) {
        return step < 1 ? "" : words.get(step - 1);
    }

    private static String word(@Nullable Score score, List<String> words) {
        return score == null ? "" : words.get(score.on(words.size()) - 1);
    }

    /** As the lists of the workbooks spell it. */
    private static String word(Treatment treatment) {
        return switch (treatment) {
            case MITIGATE -> "mitigate";
            case ACCEPT -> "accept";
            case TRANSFER -> "transfer";
            case AVOID -> "avoid";
            case OPEN, MITIGATED, NOT_A_THREAT -> "";
        };
    }

    private static String status(Treatment treatment) {
        return switch (treatment) {
            case OPEN -> "open";
            case MITIGATED -> "mitigated";
            case NOT_A_THREAT -> "not a threat";
            case MITIGATE, ACCEPT, TRANSFER, AVOID -> "";
        };
    }

    /** Five numbers of one person; those of several are not mixed. */
    private static FormRow.Filling dread(FormRow.Filling row, List<Vote> votes) {
        Dread dread = votes.size() == 1 ? votes.get(0).dread() : null;
        return dread == null
                ? row
                : row.number(Column.DAMAGE, value(dread.damage()))
                        .number(Column.REPRODUCIBILITY, value(dread.reproducibility()))
                        .number(Column.EXPLOITABILITY, value(dread.exploitability()))
                        .number(Column.AFFECTED_USERS, value(dread.affectedUsers()))
                        .number(Column.DISCOVERABILITY, value(dread.discoverability()));
    }

    private static @Nullable Integer value(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    private static FormRow decision(Decision decision) {
        return FormRow.filling()
                .text(Column.THREAT_ID, decision.threat())
                .text(Column.DECISION, word(decision.decision()))
                .text(Column.REASON, decision.reason())
                .text(Column.APPROVER, decision.approver())
                .date(Column.DECIDED, decision.decided())
                .date(Column.EXPIRES, decision.expires())
                .row();
    }

    private static FormRow mitigation(Mitigation measure, Predicate<String> isCarried) {
        return FormRow.filling()
                .text(Column.ID, measure.id())
                .text(Column.MITIGATION, measure.title())
                .list(
                        Column.THREAT_ID,
                        measure.threats().stream().filter(isCarried).toList())
                .list(Column.ATLAS_MITIGATION, measure.atlas())
                .text(
                        Column.STATUS,
                        measure.status() == Mitigation.Status.VERIFIED
                                ? "verified"
                                : measure.status().word())
                .text(Column.OWNER, measure.owner())
                .date(Column.DUE, measure.due())
                .text(Column.EFFORT, measure.effort())
                .text(Column.TICKET, measure.ticket())
                .text(Column.CHECKED_BY, measure.checkedBy())
                .text(Column.EVIDENCE, measure.evidence())
                .list(
                        Column.REFERENCES,
                        measure.controls().stream().map(ControlReference::text).toList())
                .row();
    }
}
