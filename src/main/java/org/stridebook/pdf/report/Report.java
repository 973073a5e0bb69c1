package org.stridebook.pdf.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.session.Movement;
import org.stridebook.page.place.SitePath;
import org.stridebook.pdf.typesetting.Pages;
import org.stridebook.settings.Settings;

/**
 * All that one PDF says, in words, before anything is drawn: the same for one system and for all of them.
 *
 * @param name of the system, or the title of the whole
 * @param facts short facts under the name: session, owner, tier
 * @param change what moved since the last session, in a sentence
 * @param risks worst first
 * @param moved what happened to which ids, one kind each
 * @param trend sessions with their open threats; one or none where there is no trend yet
 * @param systems empty in a report on one system
 */
public record Report(
        Pages.Head head,
        Settings settings,
        LocalDate asOf,
        String name,
        List<String> facts,
        Verdict verdict,
        List<Figure> figures,
        String change,
        List<Risk> risks,
        List<Decision> decisions,
        List<Moved> moved,
        List<Movement.Point> trend,
        String effect,
        List<Step> steps,
        Coverage coverage,
        List<SystemLine> systems) {

    public Report {
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        risks = List.copyOf(risks);
        decisions = List.copyOf(decisions);
        moved = List.copyOf(moved);
        trend = List.copyOf(trend);
        steps = List.copyOf(steps);
        systems = List.copyOf(systems);
    }

    /** One large number: {@code 4} over {@code open high risks} and {@code of 12 open}. */
    public record Figure(String number, String what, String detail, boolean alarm) {}

    /** Something to be decided by somebody. */
    public record Decision(String what, String who, String when) {}

    /** {@code Better} and {@code T-001 (High to Medium)}. */
    public record Moved(String kind, List<String> risks) {

        public Moved {
            risks = List.copyOf(risks);
        }
    }

    /** A measure of the roadmap; {@code share} is the part of all open risk closed by it and those before, or empty. */
    public record Step(
            String id,
            String title,
            String treats,
            Roadmap.Horizon horizon,
            String owner,
            String due,
            boolean overdue,
            String status,
            String effort,
            String share,
            SitePath page) {

        static Step of(Roadmap.Step step, String id, String treats, String share, SitePath page) {
            Measure measure = step.measure();
            return new Step(
                    id,
                    (step.isCheck() ? "Verify: " : "") + Wording.shorten(measure.title(), 140),
                    treats,
                    step.horizon(),
                    Wording.shorten(measure.owner(), 60),
                    Wording.date(measure.due()),
                    measure.overdue(),
                    measure.status().word(),
                    measure.effort().word(),
                    share,
                    page);
        }
    }

    /**
     * How thorough the work was.
     *
     * @param stride answered and asked cells by letter
     * @param tactics threats by ATLAS tactic, in the order of the matrix
     * @param nist the subcategories of NIST AI RMF, for all systems one after the other
     * @param gaps the most pressing ones, one sentence each
     * @param release of ATLAS, and where its data came from
     * @param people who took part, and who did not answer
     * @param tests what test tools found, one sentence each
     * @param limits what a reader should not conclude
     */
    public record Coverage(
            List<Kpi> kpis,
            List<Tally> stride,
            List<Tally> tactics,
            List<ControlBrief> nist,
            List<String> gaps,
            List<String> people,
            List<String> tests,
            String release,
            List<String> limits) {

        public Coverage {
            kpis = List.copyOf(kpis);
            stride = List.copyOf(stride);
            tactics = List.copyOf(tactics);
            nist = List.copyOf(nist);
            gaps = List.copyOf(gaps);
            people = List.copyOf(people);
            tests = List.copyOf(tests);
            limits = List.copyOf(limits);
        }
    }

    /** {@code part} of {@code whole}; a whole of 0 is a plain count. */
    public record Tally(String name, int part, int whole) {}

    /** One system in a report on several; {@code number} stands before the ids of its threats. */
    public record SystemLine(
            int number,
            String name,
            String tier,
            String session,
            String fresh,
            LevelCounts open,
            int threats,
            String completeness,
            SitePath page) {}

    /** The same with one more thing that a reader should not conclude. */
    public Report withLimit(String limit) {
        var limits = new ArrayList<>(coverage.limits());
        limits.add(limit);
        var said = new Coverage(
                coverage.kpis(),
                coverage.stride(),
                coverage.tactics(),
                coverage.nist(),
                coverage.gaps(),
                coverage.people(),
                coverage.tests(),
                coverage.release(),
                limits);
        return new Report(
                head, settings, asOf, name, facts, verdict, figures, change, risks, decisions, moved, trend, effect,
                steps, said, systems);
    }

    public List<Risk> open() {
        return risks.stream().filter(Risk::isOpen).toList();
    }

    public List<Risk> openHigh() {
        return risks.stream().filter(Risk::isOpenHigh).toList();
    }

    /** Accepted or transferred ones, expired first. */
    public List<Risk> accepted() {
        return risks.stream()
                .filter(risk -> risk.acceptance() != null)
                .sorted(java.util.Comparator.comparing(risk -> !risk.isExpired()))
                .toList();
    }
}
