package org.stridebook.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.AssessedThreat;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.Measure;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Open threats and unfinished measures past their date. */
final class OverdueRule implements Rule {

    @Override
    public Kind kind() {
        return CheckProblems.OVERDUE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var problems = new ArrayList<Problem>();
        for (AssessedThreat threat : assessment.threats()) {
            LocalDate due = threat.threat().due();
            if (threat.overdue() && due != null) {
                problems.add(
                        problem(threat.threat().source().at(Column.DUE), Say.threat(threat), due, assessment.asOf()));
            }
        }
        for (Measure measure : assessment.measures()) {
            LocalDate due = measure.due();
            if (!measure.fromThreat() && measure.overdue() && due != null) {
                problems.add(
                        problem(measure.location(), "measure " + Say.shortened(measure.key()), due, assessment.asOf()));
            }
        }
        return problems;
    }

    private Problem problem(Location place, String what, LocalDate due, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(due, asOf);
        return kind().at(
                        place,
                        what + " was due on " + due + ", " + Say.count(days, "day") + " ago",
                        "finish it and say so, or agree on a new date");
    }
}
