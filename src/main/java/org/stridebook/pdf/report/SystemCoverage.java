package org.stridebook.pdf.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.gap.ControlRoadmap;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.atlas.Tactic;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.Participant;

/** How thorough the work on one system was. */
final class SystemCoverage {

    private static final int GAPS = 2;

    private final Assessment assessment;

    private SystemCoverage(Assessment assessment) {
        this.assessment = assessment;
    }

    static Report.Coverage of(Assessment assessment) {
        var coverage = new SystemCoverage(assessment);
        return new Report.Coverage(
                assessment.kpis(),
                coverage.stride(),
                coverage.tactics(),
                coverage.nist(),
                coverage.gaps(),
                coverage.people(),
                TestFindings.lines(assessment),
                assessment.catalogue().release() + ", " + assessment.catalogue().source(),
                coverage.limits());
    }

    private List<Report.Tally> stride() {
        return Arrays.stream(Stride.values()).map(this::letter).toList();
    }

    private Report.Tally letter(Stride letter) {
        var cells = assessment.elements().stream()
                .filter(AssessedElement::inScope)
                .flatMap(element -> element.grid().stream())
                .filter(cell -> cell.letter() == letter && cell.state().isAsked())
                .map(GridCell::state)
                .toList();
        return new Report.Tally(
                letter.title(),
                (int) cells.stream().filter(GridCell.State::isAnswered).count(),
                cells.size());
    }

    private List<Report.Tally> tactics() {
        return assessment.catalogue().tactics().stream()
                .map(tactic -> new Report.Tally(tactic.name(), threatsOf(tactic), 0))
                .toList();
    }

    private int threatsOf(Tactic tactic) {
        return (int) assessment.threats().stream()
                .filter(threat -> threat.techniques().stream()
                        .anyMatch(technique -> technique.tactics().contains(tactic.id())))
                .count();
    }

    private List<ControlBrief> nist() {
        return ControlBrief.of(assessment.nist(), assessment.controls(), UnaryOperator.identity());
    }

    private List<String> gaps() {
        return assessment.controls().steps().stream()
                .limit(GAPS)
                .map(SystemCoverage::gap)
                .toList();
    }

    private static String gap(ControlRoadmap.Step step) {
        ControlGap gap = step.gap();
        String whose = gap.isDisputed()
                ? ", but the threat model speaks against it"
                : gap.claimed() ? ", but only claimed" : gap.isTyped() ? "" : " by the threat model";
        String owner = gap.said().owner().isEmpty()
                ? ""
                : ", " + Wording.shorten(gap.said().owner(), 40);
        return gap.id() + " " + gap.item().name() + ": " + gap.status().word() + whose + "; "
                + Wording.count(gap.shown().open().size(), "open threat") + owner + due(step) + ".";
    }

    private static String due(ControlRoadmap.Step step) {
        if (step.due() == null) {
            return ", no date";
        }
        return step.overdue()
                ? ", overdue since " + Wording.date(step.due())
                : ", by " + Wording.date(step.due())
                        + (step.firstOverdue()
                                ? ", its first measure overdue since " + Wording.date(step.firstDue())
                                : "");
    }

    private List<String> people() {
        var people = new ArrayList<String>();
        var profile = assessment.workshop().profile();
        var names =
                profile.participants().stream().map(SystemCoverage::nameAndRole).toList();
        people.add(
                names.isEmpty()
                        ? "The sheets name no participants."
                        : Wording.count(names.size(), "participant") + ": " + Wording.list(names, 12) + ".");
        if (!profile.facilitator().isBlank()) {
            people.add("Facilitator: " + Wording.shorten(profile.facilitator(), 80) + ".");
        }
        Set<String> heard = heard();
        var silent = profile.participants().stream()
                .map(Participant::name)
                .filter(name -> !heard.contains(key(name)))
                .map(name -> Wording.shorten(name, 60))
                .toList();
        if (!silent.isEmpty()) {
            people.add("No rating and no answer came from " + Wording.list(silent, 12) + ".");
        }
        long apart = assessment.threats().stream()
                .filter(threat -> threat.votes().toDiscuss())
                .count();
        if (apart > 0) {
            people.add("On " + Wording.count((int) apart, "threat")
                    + " the ratings are two steps or more apart; the report uses their median.");
        }
        return people;
    }

    private static String nameAndRole(Participant participant) {
        String name = Wording.shorten(participant.name(), 60);
        return participant.role().isBlank() ? name : name + " (" + Wording.shorten(participant.role(), 60) + ")";
    }

    private Set<String> heard() {
        var heard = new HashSet<String>();
        assessment
                .workshop()
                .threats()
                .forEach(threat -> threat.votes().forEach(vote -> heard.add(key(vote.participant()))));
        assessment.workshop().answers().forEach(answer -> heard.add(key(answer.participant())));
        return heard;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private List<String> limits() {
        var limits = new ArrayList<String>();
        limits.add(
                "The threats are what the participants thought of in the time they had. A threat that is not listed may still exist, and one that is listed need not happen.");
        long out = assessment.elements().stream()
                .filter(element -> !element.inScope())
                .count();
        if (out > 0) {
            limits.add(Wording.count((int) out, "element") + (out == 1 ? " is" : " are") + " out of scope and "
                    + (out == 1 ? "was" : "were") + " not asked about.");
        }
        long unplaced = assessment.elements().stream()
                .filter(AssessedElement::zoneMissing)
                .count();
        if (unplaced > 0) {
            limits.add("For " + Wording.count((int) unplaced, "element")
                    + " no trust zone is known, so flows there may cross a boundary without being counted.");
        }
        if (!assessment.workshop().profile().scopeOut().isBlank()) {
            limits.add("Left out by the team: "
                    + Wording.shorten(assessment.workshop().profile().scopeOut(), 220));
        }
        if (!assessment.workshop().profile().assumptions().isBlank()) {
            limits.add("Assumed by the team: "
                    + Wording.shorten(assessment.workshop().profile().assumptions(), 220));
        }
        return limits;
    }
}
