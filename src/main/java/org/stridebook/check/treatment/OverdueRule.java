package org.stridebook.check.treatment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Open threats and unfinished measures past their date, oldest first; one problem for the threats and one for the measures. */
public final class OverdueRule implements Rule {

    private record Late(String id, LocalDate due, Location place) {}

    @Override
    public Kind kind() {
        return TreatmentProblems.OVERDUE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var problems = new ArrayList<Problem>();
        problems.addAll(problem("threat", threats(assessment)));
        problems.addAll(problem("measure", measures(assessment)));
        return problems;
    }

    private static List<Late> threats(Assessment assessment) {
        var late = new ArrayList<Late>();
        for (AssessedThreat threat : assessment.threats()) {
            LocalDate due = threat.threat().due();
            if (threat.overdue() && due != null) {
                late.add(new Late(
                        threat.id().value(), due, threat.threat().source().at(Column.DUE)));
            }
        }
        return late;
    }

    private static List<Late> measures(Assessment assessment) {
        var late = new ArrayList<Late>();
        for (Measure measure : assessment.measures()) {
            LocalDate due = measure.due();
            if (!measure.fromThreat() && measure.overdue() && due != null) {
                late.add(new Late(measure.key(), due, measure.location()));
            }
        }
        return late;
    }

    private List<Problem> problem(String noun, List<Late> late) {
        if (late.isEmpty()) {
            return List.of();
        }
        var dated = late.stream()
                .sorted(Comparator.comparing(Late::due).thenComparing(Late::place))
                .map(one -> one.id() + " (due " + one.due() + ")")
                .toList();
        return List.of(kind().at(
                        late.stream().map(Late::place).toList(),
                        (late.size() == 1
                                        ? noun + " " + Say.list(dated) + " is"
                                        : noun + "s " + Say.list(dated) + " are")
                                + " overdue",
                        "finish what is late and say so, or agree on a new date"));
    }
}
