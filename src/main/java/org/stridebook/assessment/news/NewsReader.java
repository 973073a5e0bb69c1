package org.stridebook.assessment.news;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.reference.Resolution;
import org.stridebook.reference.Resolver;
import org.stridebook.reference.Wanted;
import org.stridebook.reference.WrittenIds;
import org.stridebook.release.AbsentId;
import org.stridebook.release.Change;
import org.stridebook.release.Comparison;

/** Reads references with both of two releases, and sees what became of them. Built once; safe for any thread. */
public final class NewsReader {

    private static final Set<Resolution.Verdict> UNSURE =
            Set.of(Resolution.Verdict.AMBIGUOUS, Resolution.Verdict.UNKNOWN, Resolution.Verdict.BLANK);

    private final List<AbsentId> absent;
    private final @Nullable Between between;

    public NewsReader(Catalogue used, @Nullable Comparison comparison) {
        this.absent = AbsentId.of(used, comparison);
        this.between = comparison == null ? null : new Between(comparison);
    }

    /** Of all threats of a system. */
    public ReleaseNews of(List<AssessedThreat> threats) {
        var touched = new ArrayList<ReleaseNews.Touched>();
        var missing = new ArrayList<ReleaseNews.Absent>();
        for (AssessedThreat threat : threats) {
            String title = threat.threat().headline();
            for (Written written : written(threat)) {
                absent(written.text())
                        .forEach(id -> missing.add(new ReleaseNews.Absent(threat.id(), title, written.text(), id)));
                List<Change> changes = between == null ? List.of() : between.changes(written);
                if (!changes.isEmpty()) {
                    touched.add(new ReleaseNews.Touched(threat.id(), title, written.text(), changes));
                }
            }
        }
        return between == null
                ? new ReleaseNews("", "", touched, missing)
                : new ReleaseNews(between.from(), between.to(), touched, missing);
    }

    /** One reference and what its column asks for. */
    private record Written(String text, Wanted wanted) {}

    private static List<Written> written(AssessedThreat threat) {
        return Stream.concat(
                        threat.references().stream().map(one -> new Written(one.text(), Wanted.TECHNIQUE)),
                        threat.mitigationReferences().stream().map(one -> new Written(one.text(), Wanted.MITIGATION)))
                .distinct()
                .toList();
    }

    /** Those that a text names by their id or their name. */
    private Stream<AbsentId> absent(String text) {
        List<AtlasId> ids = WrittenIds.in(text);
        return absent.stream()
                .filter(one -> ids.contains(one.id()) || one.name().equalsIgnoreCase(text.strip()));
    }

    /** Both releases. */
    private static final class Between {

        private final Comparison comparison;
        private final Resolver then;
        private final Resolver now;

        Between(Comparison comparison) {
            this.comparison = comparison;
            this.then = new Resolver(comparison.from());
            this.now = new Resolver(comparison.to());
        }

        String from() {
            return comparison.from().release();
        }

        String to() {
            return comparison.to().release();
        }

        /** That something is new matters only to a reference that the older release did not understand. */
        List<Change> changes(Written written) {
            Set<AtlasId> before = ids(then, written);
            Set<AtlasId> all = new LinkedHashSet<>(before);
            all.addAll(ids(now, written));
            return all.stream()
                    .flatMap(id -> comparison.of(id).stream())
                    .filter(change -> change.what() != Change.What.ADDED || before.isEmpty())
                    .toList();
        }

        private static Set<AtlasId> ids(Resolver resolver, Written written) {
            var ids = new LinkedHashSet<AtlasId>();
            resolver.resolveAll(written.text(), written.wanted()).stream()
                    .filter(one -> !UNSURE.contains(one.verdict()))
                    .forEach(one -> ids.addAll(one.ids()));
            return ids;
        }
    }
}
