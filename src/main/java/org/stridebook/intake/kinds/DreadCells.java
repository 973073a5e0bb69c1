package org.stridebook.intake.kinds;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.rows.Line;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Dread;
import org.stridebook.workshop.Score;

/** The DREAD factors of a row, and the total that people type beside them. */
final class DreadCells {

    private static final double ROUNDING = 0.06;

    private DreadCells() {}

    /** The five factors; null where none is given. */
    static @Nullable Dread factors(Line line) {
        var dread = new Dread(
                line.score(Column.DAMAGE),
                line.score(Column.REPRODUCIBILITY),
                line.score(Column.EXPLOITABILITY),
                line.score(Column.AFFECTED_USERS),
                line.score(Column.DISCOVERABILITY));
        boolean none = Stream.of(
                        dread.damage(),
                        dread.reproducibility(),
                        dread.exploitability(),
                        dread.affectedUsers(),
                        dread.discoverability())
                .allMatch(java.util.Objects::isNull);
        return none ? null : dread;
    }

    /** The typed risk; a DREAD total where there are no factors that say it better. */
    static String statedRisk(Line line, @Nullable Dread dread) {
        String risk = line.text(Column.RISK);
        String total = line.text(Column.DREAD);
        if (total.isEmpty()) {
            return risk;
        }
        if (dread == null && risk.isEmpty()) {
            return total;
        }
        line.keep(Column.DREAD);
        if (dread != null && !agrees(total, dread.complete())) {
            line.tell(
                    IntakeProblems.DREAD_TOTAL_DIFFERS,
                    Column.DREAD,
                    "`%s` is neither the sum nor the mean of the five factors",
                    "correct the factor or the total");
        }
        return risk;
    }

    /** Sum, mean, or the product that some teams use; a total in words cannot be judged. */
    private static boolean agrees(String total, List<Score> factors) {
        if (factors.isEmpty() || !total.matches("\\d+([.,]\\d+)?")) {
            return true;
        }
        double typed = Double.parseDouble(total.replace(',', '.'));
        double sum = factors.stream().mapToInt(Score::value).sum();
        double harm = factors.get(0).value() + factors.get(3).value();
        double product = harm * (sum - harm);
        return Stream.of(sum, sum / 5, product).anyMatch(right -> Math.abs(typed - right) <= ROUNDING)
                || typed == Math.round(sum / 5);
    }
}
