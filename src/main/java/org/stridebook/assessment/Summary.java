package org.stridebook.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.news.ReleaseNews;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.privacy.CardState;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.scope.Scopes;
import org.stridebook.assessment.session.Movement;
import org.stridebook.assessment.threat.TestBrief;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.framework.ElementType;
import org.stridebook.workshop.Slug;

/**
 * A few kilobytes on one system: all that the portfolio is made of. Workshops themselves are never held together in memory.
 *
 * @param threats in the order of the assessment
 * @param tests the latest results of test tools, worst first
 * @param steps the first steps of the roadmap, at most ten
 * @param measures all of them, with long texts cut
 * @param elementTypes kinds of element that are in scope, each once, in the order of the sheets
 * @param answeredCells answered cells of the STRIDE grid; {@code askedCells} is the denominator
 * @param nist all 72 subcategories in the order of the framework
 * @param scopes which lists concern it that leave some systems alone, each with the first reasons
 * @param privacyCards cards of privacy frameworks that somebody answered
 * @param news what other releases of ATLAS mean for it
 */
public record Summary(
        Slug slug,
        String system,
        List<String> group,
        @Nullable Integer tier,
        String owner,
        @Nullable LocalDate session,
        @Nullable Boolean fresh,
        int participants,
        int components,
        int flows,
        List<ElementType> elementTypes,
        int answeredCells,
        int askedCells,
        LevelCounts open,
        List<ThreatBrief> threats,
        List<TestBrief> tests,
        List<Roadmap.Step> steps,
        List<Measure> measures,
        Movement movement,
        List<ControlBrief> nist,
        Scopes scopes,
        List<CardState> privacyCards,
        List<Kpi> kpis,
        int errors,
        int warnings,
        int notes,
        ReleaseNews news) {

    public Summary {
        group = List.copyOf(group);
        elementTypes = List.copyOf(elementTypes);
        threats = List.copyOf(threats);
        tests = List.copyOf(tests);
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
        nist = List.copyOf(nist);
        privacyCards = List.copyOf(privacyCards);
        kpis = List.copyOf(kpis);
    }
}
