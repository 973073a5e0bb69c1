package org.stridebook.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.gap.ControlRoadmap;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.news.ReleaseNews;
import org.stridebook.assessment.path.AttackPaths;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.privacy.PrivacyAnswer;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.scope.Scopes;
import org.stridebook.assessment.session.Movement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Workshop;
import org.stridebook.workshop.Zone;

/**
 * One workshop joined with ATLAS and the frameworks, and scored. Everything that pages, PDF, tickets and exports print comes
 * from here.
 *
 * @param zones typed ones, then those only named by components
 * @param elements components in sheet order, then flows in sheet order
 * @param threats worst first: level, score, realized in the wild, crosses a boundary, id (risk notes 2.4)
 * @param measures by key
 * @param tests results of test tools, by place
 * @param paths chains of open threats
 * @param nist all 72 subcategories in order, also where nobody answered
 * @param controls the gaps among them in the order in which they close the most risk
 * @param scopes which lists concern it that leave some systems alone
 * @param privacy answers to questions about the people behind the data, in sheet order
 * @param open open threats by what counts today
 * @param fresh whether the last review is still valid and later than the last material change; null where no session date is known
 * @param news what other releases of ATLAS mean for it
 */
public record Assessment(
        Workshop workshop,
        Settings settings,
        LocalDate asOf,
        Catalogue catalogue,
        Frameworks frameworks,
        List<Zone> zones,
        List<AssessedElement> elements,
        List<AssessedThreat> threats,
        List<Measure> measures,
        List<ResolvedResult> tests,
        AttackPaths paths,
        Roadmap roadmap,
        Movement movement,
        List<ControlGap> nist,
        ControlRoadmap controls,
        Scopes scopes,
        List<PrivacyAnswer> privacy,
        LevelCounts open,
        @Nullable Boolean fresh,
        List<Kpi> kpis,
        ReleaseNews news) {

    public Assessment {
        zones = List.copyOf(zones);
        elements = List.copyOf(elements);
        threats = List.copyOf(threats);
        measures = List.copyOf(measures);
        tests = List.copyOf(tests);
        nist = List.copyOf(nist);
        privacy = List.copyOf(privacy);
        kpis = List.copyOf(kpis);
    }

    public Optional<AssessedElement> element(ElementId id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    public Optional<AssessedThreat> threat(ThreatId id) {
        return threats.stream().filter(threat -> threat.id().equals(id)).findFirst();
    }

    public Kpi kpi(String code) {
        return kpis.stream().filter(kpi -> kpi.code().equals(code)).findFirst().orElseThrow();
    }
}
