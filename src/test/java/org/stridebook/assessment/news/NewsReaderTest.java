package org.stridebook.assessment.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.problem.Problems;
import org.stridebook.release.AbsentId;
import org.stridebook.release.Change;
import org.stridebook.release.Comparison;
import org.stridebook.release.TinyRelease;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;

/** What two releases say about the references of one system. */
class NewsReaderTest {

    @TempDir
    Path folder;

    private static ReleaseNews news(Catalogue used, @Nullable Comparison comparison, String... references) {
        var workshop = AWorkshop.of("Chat");
        for (int i = 0; i < references.length; i++) {
            workshop.threat(AThreat.id("T-" + (i + 1)).atlas(references[i]));
        }
        return new AssessmentJoin(used, comparison, Frameworks.bundled(), Settings.defaults(), ExampleAssessment.AS_OF)
                .join(List.of(workshop.build()))
                .news();
    }

    private Catalogue older() throws Exception {
        return AtlasReader.read(TinyRelease.in(folder, "2026.05"), new Problems());
    }

    private static List<String> touched(ReleaseNews news) {
        return news.touched().stream()
                .map(one -> one.threat() + " " + one.written() + " "
                        + one.changes().stream().map(Change::what).toList())
                .toList();
    }

    @Test
    void theNewerReleaseSaysWhatBecameOfOldReferences() throws Exception {
        Catalogue used = AtlasReader.bundled();
        ReleaseNews news = news(
                used,
                Comparison.byAge(older(), used),
                "AML.T0020",
                "Publish Poisoned Datasets",
                "AML.T0131",
                "no such thing");
        assertThat(touched(news))
                .containsExactlyInAnyOrder(
                        "T-1 AML.T0020 [RENAMED, MOVED]",
                        "T-2 Publish Poisoned Datasets [RETIRED]",
                        "T-3 AML.T0131 [ADDED]");
        assertThat(news.count(Change.What.RETIRED)).isOne();
        assertThat(news.absent()).extracting(one -> one.id().id().value()).containsExactly("AML.T0019");
    }

    @Test
    void theOlderReleaseKnowsWhatItDoesNotHaveYet() throws Exception {
        Catalogue used = older();
        ReleaseNews news = news(used, Comparison.byAge(used, AtlasReader.bundled()), "AML.T0131", "AML.T0019");
        assertThat(news.absent())
                .extracting(ReleaseNews.Absent::id)
                .containsExactly(new AbsentId(
                        new AtlasId("AML.T0131"), "Crafted AI Assistant Links", false, "2026.09", List.of()));
    }

    @Test
    void withoutAnotherReleaseOnlyRetiredIdsAreTold() {
        ReleaseNews news = news(AtlasReader.bundled(), null, "AML.T0020", "AML.T0058 Publish Poisoned Models");
        assertThat(news.isCompared()).isFalse();
        assertThat(news.touched()).isEmpty();
        assertThat(news.absent())
                .extracting(ReleaseNews.Absent::written)
                .containsExactly("AML.T0058 Publish Poisoned Models");
    }
}
