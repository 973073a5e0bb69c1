package org.stridebook.check.treatment;

import java.util.Comparator;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Mitigation;

/** Measures that the roadmap cannot rank. */
public final class MitigationWithoutThreatRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.MITIGATION_WITHOUT_THREAT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        List<Mitigation> without = assessment.workshop().mitigations().stream()
                .filter(mitigation -> mitigation.threats().isEmpty())
                .sorted(Comparator.comparing(mitigation -> mitigation.source().place()))
                .toList();
        if (without.isEmpty()) {
            return List.of();
        }
        var places = without.stream()
                .map(mitigation -> mitigation.source().at(Column.THREAT_ID))
                .toList();
        var titles = without.stream()
                .map(mitigation -> Say.quoted(mitigation.title()))
                .toList();
        return List.of(kind().at(
                        places,
                        (titles.size() == 1 ? "measure " : "measures ") + Say.list(titles)
                                + (titles.size() == 1 ? " names" : " name") + " no threat",
                        "write the ids of the threats that it treats, so that the roadmap can rank it"));
    }
}
