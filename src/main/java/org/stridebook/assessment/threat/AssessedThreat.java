package org.stridebook.assessment.threat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.rating.RatedThreat;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.rating.Votes;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.reference.Resolution;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;

/**
 * A threat joined with everything known about it.
 *
 * @param elements those found, in the order written
 * @param unknownElements names in no component or flow list
 * @param renamedElements names that were matched leniently, as {@code "LLM gw" -> "LLM gateway"} pairs
 * @param references every ATLAS reference with its verdict
 * @param mitigationReferences what its ATLAS mitigation cell names, with the verdicts
 * @param techniques those the references stand for, without repeats
 * @param recommendations ATLAS mitigations for them, in place first
 * @param caseStudies where those techniques were really used, incidents first
 * @param frameworks items by the crosswalk
 * @param before as rated by the votes' median
 * @param after with treatment in place: the typed residual rating where there is one, else the same as {@code before}
 * @param treatment the effective one: an expired or incomplete acceptance is {@link Treatment#OPEN}
 * @param decision the newest one, or null
 * @param acceptance where the decision or the treatment accepts or transfers, else null
 * @param measures the team's own measures that treat it
 * @param tests results that are about it by its id, an element or a technique
 * @param looseTests results that only share an OWASP item with it, which is too wide a word to show anything
 * @param crossesBoundary whether one of its elements is a flow across a trust boundary
 * @param overdue still open, and past its due date
 * @param found the day it was first found: as typed, or that of the first session that lists it, whichever is earlier
 */
public record AssessedThreat(
        Threat threat,
        List<ElementId> elements,
        List<String> unknownElements,
        List<Renamed> renamedElements,
        List<Resolution> references,
        List<Resolution> mitigationReferences,
        List<Technique> techniques,
        List<Recommendation> recommendations,
        List<CaseStudy> caseStudies,
        List<FrameworkRef> frameworks,
        Votes votes,
        Rating before,
        Rating after,
        Treatment treatment,
        @Nullable Decision decision,
        @Nullable Acceptance acceptance,
        List<Measure> measures,
        List<TestResult> tests,
        List<TestResult> looseTests,
        boolean crossesBoundary,
        boolean overdue,
        @Nullable LocalDate found) {

    public AssessedThreat {
        elements = List.copyOf(elements);
        unknownElements = List.copyOf(unknownElements);
        renamedElements = List.copyOf(renamedElements);
        references = List.copyOf(references);
        mitigationReferences = List.copyOf(mitigationReferences);
        techniques = List.copyOf(techniques);
        recommendations = List.copyOf(recommendations);
        caseStudies = List.copyOf(caseStudies);
        frameworks = List.copyOf(frameworks);
        measures = List.copyOf(measures);
        tests = List.copyOf(tests);
        looseTests = List.copyOf(looseTests);
    }

    /** A name in a sheet and the element's own name that it was taken for. */
    public record Renamed(String written, String name) {}

    public ThreatId id() {
        return threat.id();
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return treatment.isOpen();
    }

    /**
     * What counts today: a planned measure lowers nothing, so an open threat counts as rated before treatment; one that is closed
     * counts as rated after it (risk notes 2.4: residual means after controls that were checked).
     */
    public Rating current() {
        return isOpen() ? before : after;
    }

    /** Its measures without those that the team rejected. */
    public List<Measure> liveMeasures() {
        return measures.stream()
                .filter(measure -> measure.status() != Mitigation.Status.REJECTED)
                .toList();
    }

    /** Whoever owns it; where nobody does, the owner of its first live measure that has one; else empty. */
    public String owner() {
        return ofMeasures(threat.owner(), Measure::owner);
    }

    /** Its own ticket; where it has none, that of its first live measure that has one; else empty. */
    public String ticket() {
        return ofMeasures(threat.ticket(), Measure::ticket);
    }

    private String ofMeasures(String own, Function<Measure, String> cell) {
        return Stream.concat(Stream.of(own), liveMeasures().stream().map(cell))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Its own date; where it has none, the earliest one of what is still to be built, then of what is built; else null. */
    public @Nullable LocalDate due() {
        return threat.due() != null
                ? threat.due()
                : liveMeasures().stream()
                        .filter(measure ->
                                measure.due() != null && measure.status().isUnfinished())
                        .min(Comparator.comparing(
                                        (Measure measure) -> !measure.status().isToDo())
                                .thenComparing(Measure::due, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(Measure::due)
                        .orElse(null);
    }

    /** Whether somebody said what stays of it after treatment. */
    public boolean hasResidual() {
        return RatedThreat.hasResidual(threat);
    }

    /** Whether any test that was judged is about it. */
    public boolean isTested() {
        return tests.stream().anyMatch(TestResult::isJudged);
    }

    /** Open, and high or critical today. */
    public boolean isOpenHigh() {
        return isOpen() && current().isHigh();
    }

    /** Whether attempts got through in the latest run of any of its tests. */
    public boolean gotThrough() {
        return TestSeries.of(tests).stream().anyMatch(TestSeries::gotThrough);
    }
}
