package org.stridebook.assessment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlOrder;
import org.stridebook.assessment.gap.NistGaps;
import org.stridebook.assessment.gap.NistKpi;
import org.stridebook.assessment.gap.SystemModel;
import org.stridebook.assessment.grid.ElementJoin;
import org.stridebook.assessment.grid.StrideGrid;
import org.stridebook.assessment.kpi.SystemKpis;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Measures;
import org.stridebook.assessment.naming.Boundaries;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.naming.References;
import org.stridebook.assessment.naming.Zones;
import org.stridebook.assessment.news.NewsReader;
import org.stridebook.assessment.path.PathJoin;
import org.stridebook.assessment.plan.RoadmapCover;
import org.stridebook.assessment.privacy.PersonalData;
import org.stridebook.assessment.privacy.PrivacyAnswer;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.scope.AiSigns;
import org.stridebook.assessment.scope.Scopes;
import org.stridebook.assessment.session.Freshness;
import org.stridebook.assessment.session.Sessions;
import org.stridebook.assessment.session.TreatedThreat;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.FrameworkJoin;
import org.stridebook.assessment.threat.FrameworkOrder;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.assessment.threat.ThreatJoin;
import org.stridebook.assessment.threat.ThreatOrder;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Scope;
import org.stridebook.release.Comparison;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;
import org.stridebook.workshop.Workshop;

/**
 * Joins the sessions of one system with ATLAS and the frameworks, and scores them. Holds nothing of a workshop, so one join serves
 * all systems of a run, also at the same time.
 */
public final class AssessmentJoin {

    private final Catalogue catalogue;
    private final Frameworks frameworks;
    private final Settings settings;
    private final LocalDate asOf;
    private final References references;
    private final FrameworkOrder order;
    private final Weights weights;
    private final NewsReader news;

    /** With one release of ATLAS only. */
    public AssessmentJoin(Catalogue catalogue, Frameworks frameworks, Settings settings, LocalDate asOf) {
        this(catalogue, null, frameworks, settings, asOf);
    }

    /** With two releases to compare, of which the catalogue is one. */
    public AssessmentJoin(
            Catalogue catalogue,
            @Nullable Comparison comparison,
            Frameworks frameworks,
            Settings settings,
            LocalDate asOf) {
        this.catalogue = catalogue;
        this.frameworks = frameworks;
        this.settings = settings;
        this.asOf = asOf;
        this.references = new References(catalogue);
        this.order = new FrameworkOrder(frameworks);
        this.weights = new Weights(settings.scheme());
        this.news = new NewsReader(catalogue, comparison);
    }

    /** Oldest session first: the last one is the report, earlier ones say what moved. Refuses an empty list. */
    public Assessment join(List<Workshop> sessionsOldestFirst) {
        var sessions = new Sessions(sessionsOldestFirst, settings.scheme(), asOf);
        Workshop workshop = sessions.latest();
        var names = ElementNames.of(workshop);
        var zones = Zones.of(workshop);
        var boundaries = new Boundaries(workshop, names, zones);
        var measures = new Measures(sessions.register(), references, weights, asOf).of(workshop);
        var privacy = PrivacyAnswer.of(workshop, names, frameworks);
        var scopes = scopes(sessions, privacy);
        var tests = tests(sessions, names);
        var threats = threats(sessions, names, crossing(workshop, boundaries), measures, tests, scopes);
        var grid = new StrideGrid(PrivacyAnswer.others(workshop, privacy), names, threats, frameworks);
        var elements = new ElementJoin(workshop, boundaries, grid, frameworks).join();
        var movement = sessions.movement();
        Boolean fresh = Freshness.of(workshop.profile(), settings.policy(), asOf);
        var kpis = new SystemKpis(elements, threats, movement, fresh, weights, asOf).all();
        var nist = NistGaps.of(new SystemModel(workshop, elements, threats, measures, movement, kpis), frameworks);
        return new Assessment(
                workshop,
                settings,
                asOf,
                catalogue,
                frameworks,
                zones.all(),
                elements,
                threats,
                measures,
                tests,
                PathJoin.of(threats, elements, zones.all(), catalogue),
                RoadmapCover.of(threats, measures, weights, settings.policy(), asOf),
                movement,
                nist,
                controlOrder(workshop).of(nist),
                scopes,
                privacy,
                sessions.register().open(),
                fresh,
                Stream.concat(
                                kpis.stream(),
                                Stream.of(NistKpi.of(
                                        nist.stream().map(ControlBrief::of).toList())))
                        .toList(),
                news.of(threats));
    }

    private static Set<ElementId> crossing(Workshop workshop, Boundaries boundaries) {
        var crossing = new LinkedHashSet<ElementId>();
        for (Flow flow : workshop.flows()) {
            if (boundaries.ends(flow).crosses()) {
                crossing.add(flow.id());
            }
        }
        return crossing;
    }

    /** Before threats are joined with items, since they decide which items a technique stands for. */
    private Scopes scopes(Sessions sessions, List<PrivacyAnswer> privacy) {
        Workshop workshop = sessions.latest();
        List<Threat> real = sessions.register().threats().values().stream()
                .filter(treated -> treated.treatment() != Treatment.NOT_A_THREAT)
                .map(TreatedThreat::threat)
                .toList();
        var ai = new AiSigns(workshop, real, references, frameworks);
        return new Scopes(frameworks.scopes().stream()
                .map(scope -> scope.kind() == Scope.Kind.PERSONAL_DATA
                        ? PersonalData.of(scope, workshop, real, privacy, frameworks)
                        : ai.of(scope))
                .toList());
    }

    private List<ResolvedResult> tests(Sessions sessions, ElementNames names) {
        List<ThreatId> ids = sessions.register().threats().values().stream()
                .map(treated -> treated.threat().id())
                .toList();
        return ResolvedResult.all(sessions.latest(), ids, names, references, frameworks);
    }

    private List<AssessedThreat> threats(
            Sessions sessions,
            ElementNames names,
            Set<ElementId> crossing,
            List<Measure> measures,
            List<ResolvedResult> tests,
            Scopes scopes) {
        var join = new ThreatJoin(
                names,
                crossing,
                measures,
                tests,
                sessions.found(),
                references,
                new FrameworkJoin(frameworks, order, scopes),
                asOf);
        return sessions.register().threats().values().stream()
                .map(join::join)
                .sorted(ThreatOrder.WORST_FIRST)
                .toList();
    }

    private ControlOrder controlOrder(Workshop workshop) {
        LocalDate session = workshop.profile().session();
        return new ControlOrder(frameworks, weights, settings.policy(), session == null ? asOf : session, asOf);
    }
}
