package org.stridebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stridebook.output.Folders.build;
import static org.stridebook.output.Folders.litter;
import static org.stridebook.output.Folders.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            attempt(site, disk);
            struck = disk.struck();
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
    @CsvSource({"true", "false"})
    void repairMayDieAtEveryStepToo(boolean renames) throws IOException {
        int steps = count(renames);
        for (int n = 1; n <= steps; n++) {
            for (int m = 1, more = 1; more > 0; m++) {
                Path site = siteWithStrangers(n * 1000 + m);
                attempt(site, new FaultyDisk(Fault.DIES, n, renames));
                var repair = new FaultyDisk(Fault.DIES, m, renames);
                openOnly(site, repair);
                more = repair.struck() ? 1 : 0;
                openOnly(site, FaultyDisk.calm());
                assertThat(show(site)).as("died at %d, repair at %d", n, m).isIn(old(), fresh());
                assertThat(litter(site)).as("died at %d, repair at %d", n, m).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FAILS", "DIES"})
    void firstBuildOfAllLeavesNothingOrTheWholeSite(Fault fault) throws IOException {
        int n = 1;
        for (boolean struck = true; struck; n++) {
            Path site = Files.createDirectories(home.resolve("first" + n)).resolve("site");
            var disk = new FaultyDisk(fault, n, true);
            attempt(site, disk);
            struck = disk.struck();
            assertThat(show(site)).isIn(new TreeMap<>(), new TreeMap<>(SECOND));
            build(site, FIRST, Edited.REFUSE, FaultyDisk.calm());
            assertThat(show(site)).isEqualTo(new TreeMap<>(FIRST));
            assertThat(litter(site)).isEmpty();
        }
        assertThat(n).isGreaterThan(10);
    }

    private int count(boolean renames) throws IOException {
        var disk = new FaultyDisk(Fault.DIES, 0, renames);
        attempt(siteWithStrangers(0), disk);
        return disk.changes();
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

    private static void attempt(Path site, Disk disk) {
        try {
            build(site, SECOND, Edited.REFUSE, disk);
        } catch (IOException | java.io.UncheckedIOException | Died e) {
            assertThat(e)
                    .satisfiesAnyOf(
                            it -> assertThat(it).isInstanceOf(Died.class),
                            it -> assertThat(it).hasStackTraceContaining("No space left on device"));
        }
    }

    private static void openOnly(Path site, Disk disk) throws IOException {
        try {
            OutputFolder.open(site, List.of(), Edited.REFUSE, disk).close();
        } catch (Died e) {
            assertThat(disk).isInstanceOf(FaultyDisk.class);
        }
    }

    private static boolean isWhole(Path site) throws IOException {
        return new ArrayList<>(List.of(old(), fresh())).contains(show(site));
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
