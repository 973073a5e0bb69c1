package org.stridebook.assessment.scope;

import java.util.List;
import java.util.function.UnaryOperator;
import org.stridebook.framework.Framework;
import org.stridebook.framework.Scope;

/** What is known of one system for each scope that a framework has, except that of everybody. */
public record Scopes(List<ScopeFinding> all) {

    public Scopes {
        all = List.copyOf(all);
    }

    public ScopeFinding of(Scope scope) {
        return all.stream()
                .filter(finding -> finding.scope().equals(scope.code()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether its items may be claimed for the system. */
    public boolean concerns(Framework framework) {
        return !framework.concernsSome() || of(framework.scope()).isIn();
    }

    /** With at most so many reasons each, every one shortened. */
    public Scopes shortened(int reasons, UnaryOperator<String> cut) {
        return new Scopes(all.stream()
                .map(one -> new ScopeFinding(
                        one.scope(),
                        one.verdict(),
                        one.because().stream().limit(reasons).map(cut).toList()))
                .toList());
    }
}
