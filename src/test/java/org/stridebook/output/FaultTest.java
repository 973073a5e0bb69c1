package org.stridebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stridebook.output.Folders.build;
import static org.stridebook.output.Folders.litter;
import static org.stridebook.output.Folders.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.output.FaultyDisk.Died;
import org.stridebook.output.FaultyDisk.Fault;

/** Whatever change to the disk fails or is the last one, the site is the whole old or the whole new one, and nothing is left lying about. */
class FaultTest {

    private static final Map<String, String> FIRST = Map.of(
            "index.html",
            "home",
            "same.html",
            "same",
            "a/same.html",
            "same",
            "a/b/changed.html",
            "1",
            "gone/x.html",
            "x");
    private static final Map<String, String> SECOND = Map.of(
            "index.html",
            "home 2",
            "same.html",
            "same",
            "a/same.html",
            "same",
            "a/b/changed.html",
            "2",
            "new/y.html",
            "y");
    private static final Map<String, String> STRANGERS = Map.of("README.md", "how to publish", "a/notes.txt", "notes");

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"FAILS, true", "DIES, true", "FAILS, false", "DIES, false"})
    void siteIsWholeWhateverChangeFails(Fault fault, boolean renames) throws IOException {
        int between = 0;
        int switched = 0;
        int n = 1;
        for (boolean struck = true; struck; n++) {
            Path site = siteWithStrangers(n);
            var disk = new FaultyDisk(fault, n, renames);
            struck = attempt(site, SECOND, disk);
            between += isWhole(site) ? 0 : 1;

            openOnly(site, FaultyDisk.calm());

            assertThat(show(site)).as("fault at step %d", n).isIn(old(), fresh());
            assertThat(litter(site)).as("fault at step %d", n).isEmpty();
            switched += show(site).equals(fresh()) ? 1 : 0;
            build(site, SECOND, Edited.REFUSE, FaultyDisk.calm());
            assertThat(show(site)).as("built again after a fault at step %d", n).isEqualTo(fresh());
            assertThat(litter(site)).isEmpty();
        }
        assertThat(n).as("changes in a build").isGreaterThan(15);
        assertThat(switched).as("faults after the switch").isPositive();
        if (fault == Fault.DIES && renames) {
            assertThat(between)
                    .as("moments in which there is no site: between two renames")
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void repairMayDieAtEveryStepToo(boolean renames) throws IOException {
        var before = Map.of("index.html", "home", "gone", "x");
        var after = Map.of("index.html", "home 2", "b/new", "y");
        int times = 0;
        boolean buildDied = true;
        for (int n = 1; buildDied; n++) {
            boolean repairDied = true;
            for (int m = 1; repairDied; m++, times++) {
                Path site = Files.createDirectories(home.resolve(n + "-" + m)).resolve("site");
                build(site, before, Edited.REFUSE, FaultyDisk.calm());
                buildDied = attempt(site, after, new FaultyDisk(Fault.DIES, n, renames));
                repairDied = openOnly(site, new FaultyDisk(Fault.DIES, m, renames));
                openOnly(site, FaultyDisk.calm());
                assertThat(show(site)).as("died at %d, repair at %d", n, m).isIn(Set.of(before, after));
                assertThat(litter(site)).as("died at %d, repair at %d", n, m).isEmpty();
            }
        }
        assertThat(times).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({"FAILS", "DIES"})
    void firstBuildOfAllLeavesNothingOrTheWholeSite(Fault fault) throws IOException {
        int n = 1;
        for (boolean struck = true; struck; n++) {
            Path site = Files.createDirectories(home.resolve("first" + n)).resolve("site");
            var disk = new FaultyDisk(fault, n, true);
            struck = attempt(site, SECOND, disk);
            assertThat(show(site)).isIn(new TreeMap<>(), new TreeMap<>(SECOND));
            build(site, FIRST, Edited.REFUSE, FaultyDisk.calm());
            assertThat(show(site)).isEqualTo(new TreeMap<>(FIRST));
            assertThat(litter(site)).isEmpty();
        }
        assertThat(n).isGreaterThan(10);
    }

    private Path siteWithStrangers(int n) throws IOException {
        Path site = Files.createDirectories(home.resolve("n" + n)).resolve("site");
        build(site, FIRST, Edited.REFUSE, FaultyDisk.calm());
        for (var stranger : STRANGERS.entrySet()) {
            Files.writeString(site.resolve(stranger.getKey()), stranger.getValue());
        }
        Files.createSymbolicLink(site.resolve("latest"), Path.of("index.html"));
        return site;
    }

    /** Builds, and says whether the fault came; nothing else may have gone wrong. */
    private static boolean attempt(Path site, Map<String, String> pages, FaultyDisk disk) {
        try {
            build(site, pages, Edited.REFUSE, disk);
        } catch (IOException | java.io.UncheckedIOException | Died e) {
            assertThat(disk.struck()).as(e.toString()).isTrue();
        }
        return disk.struck();
    }

    private static boolean openOnly(Path site, FaultyDisk disk) throws IOException {
        try {
            OutputFolder.open(site, List.of(), Edited.REFUSE, disk).close();
        } catch (Died e) {
            assertThat(disk.struck()).isTrue();
        }
        return disk.struck();
    }

    private static boolean isWhole(Path site) throws IOException {
        return show(site).equals(old()) || show(site).equals(fresh());
    }

    private static SortedMap<String, String> old() {
        return withStrangers(FIRST);
    }

    private static SortedMap<String, String> fresh() {
        return withStrangers(SECOND);
    }

    private static SortedMap<String, String> withStrangers(Map<String, String> pages) {
        var all = new TreeMap<>(pages);
        all.putAll(STRANGERS);
        all.put("latest", "-> index.html");
        return all;
    }
}
