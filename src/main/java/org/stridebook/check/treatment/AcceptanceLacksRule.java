package org.stridebook.check.treatment;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.Treatment;

/**
 * An acceptance that lacks one of the things without which it does not hold (risk notes 3).
 *
 * @param lack as in {@link Acceptance#missing()}
 * @param column where it belongs
 */
public record AcceptanceLacksRule(Kind kind, String lack, Column column, String help) implements Rule {

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.threats().stream()
                .filter(this::isAffected)
                .map(this::problem)
                .toList();
    }

    private boolean isAffected(AssessedThreat threat) {
        Acceptance acceptance = threat.acceptance();
        return acceptance != null && acceptance.missing().contains(lack);
    }

    private Problem problem(AssessedThreat threat) {
        String article = "aeiou".indexOf(lack.charAt(0)) >= 0 ? "an " : "a ";
        return kind.at(
                place(threat),
                Say.threat(threat) + (isTransfer(threat) ? " is transferred without " : " is accepted without ")
                        + article + lack + ", so it counts as open",
                help);
    }

    private static boolean isTransfer(AssessedThreat threat) {
        Decision decision = threat.decision();
        Treatment wanted = decision == null ? threat.threat().treatment() : decision.decision();
        return wanted == Treatment.TRANSFER;
    }

    private Location place(AssessedThreat threat) {
        if (column == Column.OWNER) {
            return threat.threat().source().at(column);
        }
        Decision decision = threat.decision();
        return decision == null
                ? threat.threat().source().at(Column.TREATMENT)
                : decision.source().at(column);
    }
}
