package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.gap.Doubt;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** One problem for all subcategories of a system with the same doubt. */
record NistDoubts(Kind kind, Doubt doubt) {

    /** {@code said} follows the ids and a verb. */
    List<Problem> in(Assessment assessment, String said, String help) {
        List<ControlGap> gaps = assessment.nist().stream()
                .filter(gap -> gap.doubts().contains(doubt))
                .toList();
        if (gaps.isEmpty()) {
            return List.of();
        }
        var places =
                gaps.stream().flatMap(gap -> gap.said().locations().stream()).toList();
        var ids = gaps.stream().map(ControlGap::id).toList();
        return List.of(kind.at(places, Say.list(ids) + (ids.size() == 1 ? " is " : " are ") + said, help));
    }
}
