package org.stridebook.assessment.gap;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.kpi.KpiKind;
import org.stridebook.assessment.session.Verification;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.table.Key;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Participant;
import org.stridebook.workshop.Profile;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;

/** Counts each signal. Where a key figure counts the same thing, it is taken from there. */
final class SignalCounts {

    private final SystemModel model;
    private final Profile profile;
    private final List<AssessedThreat> real;

    /** How much of what; {@code whole} is 0 where there is nothing to count. */
    record Count(int part, int whole) {}

    SignalCounts(SystemModel model) {
        this.model = model;
        this.profile = model.workshop().profile();
        this.real = model.threats().stream()
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .toList();
    }

    Count of(SignalKind kind) {
        return switch (kind) {
            case FRESH -> of(KpiKind.FRESH);
            case NEXT_REVIEW -> said(profile.nextReview() != null);
            case OWNER -> said(!profile.owner().isBlank());
            case TIER -> said(profile.tier() != null);
            case ROLES -> roles();
            case CONTEXT ->
                written(profile.description(), profile.scopeIn(), profile.scopeOut(), profile.assumptions());
            case MODEL -> written(profile.modelType(), profile.modelVersion());
            case PERSONAL_DATA ->
                of(model.workshop().assets(), asset -> !asset.personalData().isBlank());
            case ZONES -> of(components(), element -> !element.zoneMissing());
            case BOUNDARY -> of(KpiKind.BOUNDARY);
            case CONTROLS -> of(threatened(), this::isControlled);
            case STRIDE -> of(KpiKind.STRIDE);
            case SCENARIOS -> of(real, threat -> !threat.threat().scenario().isBlank());
            case RATED -> of(real, threat -> threat.before().isRated());
            case TESTED -> of(real, AssessedThreat::isTested);
            case HIGH_TESTED -> of(openHigh(), AssessedThreat::isTested);
            case TESTS_TOLD -> of(model.workshop().testResults(), SignalCounts::isTold);
            case VERIFIED -> of(KpiKind.COVERAGE);
            case CHECKED_BY_OTHER -> of(checked(), SignalCounts::isCheckedByOther);
            case COMPARED -> model.movement().previous() == null ? new Count(0, 0) : new Count(1, 1);
            case HIGH_PLANNED -> of(openHigh(), SignalCounts::isPlanned);
            case APPROVED -> of(accepted(), SignalCounts::hasApprover);
            case ACCEPTANCE -> of(KpiKind.ACCEPTANCE);
        };
    }

    private Count of(KpiKind kind) {
        Kpi kpi = model.kpi(kind);
        return new Count(kpi.numerator(), kpi.denominator());
    }

    private static <T> Count of(Collection<T> all, Predicate<T> test) {
        return new Count((int) all.stream().filter(test).count(), all.size());
    }

    private static Count said(boolean yes) {
        return new Count(yes ? 1 : 0, 1);
    }

    private static Count written(String... texts) {
        return of(List.of(texts), text -> !text.isBlank());
    }

    /** Different roles, since five engineers are one view, which is none to compare. */
    private Count roles() {
        long roles = profile.participants().stream()
                .map(Participant::role)
                .filter(role -> !role.isBlank())
                .map(Key::of)
                .distinct()
                .count();
        return new Count(roles < 2 ? 0 : (int) roles, profile.participants().size());
    }

    private List<AssessedElement> components() {
        return model.elements().stream()
                .filter(element -> element.inScope() && element.element() instanceof Component)
                .toList();
    }

    private List<AssessedElement> threatened() {
        return model.elements().stream()
                .filter(element -> !element.threats().isEmpty())
                .toList();
    }

    private boolean isControlled(AssessedElement element) {
        return model.measures().stream()
                .filter(measure -> measure.status().isInPlace())
                .flatMap(measure -> measure.threats().stream())
                .anyMatch((ThreatId id) -> element.threats().contains(id));
    }

    private static boolean isTold(TestResult result) {
        return !result.tool().isBlank() && result.date() != null && result.attempts() != null;
    }

    /** As typed: one that its own owner checked counts as in place only, and is what this signal is about. */
    private List<Mitigation> checked() {
        return model.workshop().mitigations().stream()
                .filter(measure -> measure.status() == Mitigation.Status.VERIFIED
                        && !measure.checkedBy().isBlank())
                .toList();
    }

    private static boolean isCheckedByOther(Mitigation measure) {
        return !Verification.isCheckedByOwner(measure);
    }

    private List<AssessedThreat> openHigh() {
        return real.stream().filter(AssessedThreat::isOpenHigh).toList();
    }

    private static boolean isPlanned(AssessedThreat threat) {
        return threat.treatment() == Treatment.MITIGATE && !threat.owner().isBlank() && threat.due() != null;
    }

    private List<AssessedThreat> accepted() {
        return model.threats().stream()
                .filter(threat -> threat.acceptance() != null)
                .toList();
    }

    private static boolean hasApprover(AssessedThreat threat) {
        return Stream.ofNullable(threat.acceptance())
                .anyMatch(acceptance -> !acceptance.approver().isBlank());
    }
}
