package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.Stridebook;

/** The real program, killed at any moment of a rebuild that changes much: the site is the whole old or the whole new one. */
class KilledBuildTest {

    private static final String MANIFEST = ".stridebook-manifest.tsv";

    /** Two reports that share the ATLAS pages and differ in everything else. */
    private static final List<List<String>> REPORTS = List.of(
            List.of("--only", "sentiment-api", "--as-of", "2026-11-24"),
            List.of("--only", "loan-approval", "--as-of", "2026-06-01"));

    @TempDir
    Path home;

    private final Random random = new Random(20261124);

    @Test
    void siteIsWholeWheneverABuildIsKilledAndTheNextBuildRepairs() throws Exception {
        killAndRepair(8);
    }

    @Test
    @Tag("slow")
    void sameForTwentyMoments() throws Exception {
        killAndRepair(20);
    }

    private void killAndRepair(int kills) throws Exception {
        List<String> manifests = List.of(expected(0), expected(1));
        Path site = home.resolve("site");
        buildHere(0, site);
        Files.writeString(site.resolve("README.md"), "how to publish");
        long whole = timeOfAProcess(home.resolve("timed"));
        int target = 1;
        int killed = 0;
        for (int i = 0; i < kills; i++) {
            killed += killWhileBuilding(target, site, i, whole) ? 1 : 0;
            assertWhole(Files.exists(site) ? site : home.resolve(".site.build/old"), manifests);

            int next = random.nextInt(2);
            buildHere(next, site);
            assertWhole(site, List.of(manifests.get(next)));
            assertNothingLiesAbout(site, manifests.get(next));
            target = 1 - next;
        }
        assertThat(killed).as("builds that died before they were done").isGreaterThan(kills / 4);
    }

    private String expected(int report) throws IOException {
        Path clean = home.resolve("clean" + report);
        buildHere(report, clean);
        return Files.readString(clean.resolve(MANIFEST));
    }

    private static void buildHere(int report, Path site) {
        var built = BuiltSite.run(site, arguments(report, site));
        assertThat(built.exitCode()).as(built.err()).isZero();
    }

    private static List<String> arguments(int report, Path site) {
        return Stream.of(
                        List.of("build", BuiltSite.WORKSHOPS.toString(), "-o", site.toString(), "--fail-on", "never"),
                        REPORTS.get(report))
                .flatMap(List::stream)
                .toList();
    }

    private static Process start(int report, Path site) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Stridebook.class.getName()));
        command.addAll(arguments(report, site));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long timeOfAProcess(Path site) throws Exception {
        long start = System.nanoTime();
        assertThat(start(0, site).waitFor()).isZero();
        return System.nanoTime() - start;
    }

    /** Kills at a random moment of the whole build, of staging, of publishing, or of clearing up; says whether it came in time. */
    private boolean killWhileBuilding(int report, Path site, int turn, long whole) throws Exception {
        Path work = site.resolveSibling(".site.build");
        var process = start(report, site);
        switch (turn % 4) {
            case 0 -> pause(random.nextLong(whole));
            case 1 -> {
                waitFor(work.resolve("new"), process);
                pause(random.nextLong(whole / 4));
            }
            case 2 -> {
                waitFor(work.resolve("new").resolve(MANIFEST), process);
                pause(random.nextLong(3_000_000));
            }
            default -> {
                waitFor(work.resolve("old"), process);
                pause(random.nextLong(5_000_000));
            }
        }
        process.destroyForcibly();
        return process.waitFor() != 0;
    }

    private static void waitFor(Path path, Process process) {
        while (process.isAlive() && !Files.exists(path)) {
            LockSupport.parkNanos(200_000);
        }
    }

    private static void pause(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    private static void assertWhole(Path site, List<String> manifests) throws Exception {
        String manifest = Files.readString(site.resolve(MANIFEST));
        assertThat(manifest).isIn(manifests);
        for (String line : manifest.lines().filter(it -> !it.startsWith("#")).toList()) {
            String[] parts = line.split("\t", -1);
            assertThat(sha256(site.resolve(parts[2]))).as(parts[2]).isEqualTo(parts[0]);
        }
        assertThat(site.resolve("README.md")).hasContent("how to publish");
        assertLinksOfIndex(site);
    }

    private static void assertLinksOfIndex(Path site) throws IOException {
        var links =
                Jsoup.parse(Files.readString(site.resolve("index.html"))).select("a[href], link[href], script[src]");
        assertThat(links).hasSizeGreaterThan(5);
        for (var link : links) {
            String address = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            String file = address.replaceFirst("#.*", "");
            if (!file.contains(":") && !file.isEmpty()) {
                assertThat(site.resolve(file)).exists();
            }
        }
    }

    private static void assertNothingLiesAbout(Path site, String manifest) throws IOException {
        try (var beside = Files.list(site.resolveSibling(""))) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .containsOnly(
                            "site",
                            ".site.lock",
                            "clean0",
                            ".clean0.lock",
                            "clean1",
                            ".clean1.lock",
                            "timed",
                            ".timed.lock");
        }
        try (var all = Files.walk(site)) {
            long listed = manifest.lines().filter(line -> !line.startsWith("#")).count();
            assertThat(all.filter(Files::isRegularFile).count()).isEqualTo(listed + 2); // README.md and the manifest
        }
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
