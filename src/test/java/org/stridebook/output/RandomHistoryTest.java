package org.stridebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stridebook.output.Folders.litter;
import static org.stridebook.output.Folders.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.output.FaultyDisk.Died;
import org.stridebook.output.FaultyDisk.Fault;

/**
 * Long random histories of builds, faults, deaths and people's edits in one folder. After each event, once the next build has opened the
 * folder, our pages are those of one build, and no word that a person wrote is lost.
 */
class RandomHistoryTest {

    private static final List<String> PAGES =
            List.of("index.html", "a/x.html", "a/y.html", "a/b/z.html", "c/x.html", "d.html");
    private static final List<String> FREE = List.of("README.md", "a/notes.txt", "own/deep/list.csv", ".htaccess");

    @TempDir
    Path home;

    private Path site;
    private Random random = new Random(0);
    private int texts;

    /** Pages of the last build that was published. */
    private Map<String, String> published = Map.of();

    private final Set<String> people = new HashSet<>();

    @BeforeEach
    void nameTheSite() {
        site = home.resolve("site");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void ourPagesAreOneBuildAndNothingOfPeopleIsLost(long seed) throws IOException {
        random = new Random(seed);
        int published = 0;
        for (int event = 0; event < 40; event++) {
            if (random.nextInt(3) == 0) {
                edit();
            } else {
                published += build() ? 1 : 0;
            }
            assertThat(show(site).values()).as("seed %d, event %d", seed, event).containsAll(people);
        }
        assertThat(published).as("builds that came through").isGreaterThan(3);
    }

    /** A person writes a file of their own, changes a page or one of theirs, or deletes a page. */
    private void edit() throws IOException {
        boolean page = random.nextBoolean();
        Path file = site.resolve(any(page ? PAGES : FREE));
        if (!Files.isDirectory(site) || (page && !Files.exists(file))) {
            return;
        }
        String before = Files.exists(file) ? Files.readString(file) : "";
        people.remove(before);
        if (page && random.nextInt(3) == 0) {
            Files.delete(file);
            return;
        }
        Files.createDirectories(Places.parentOf(file));
        String text = "person " + texts++;
        people.add(text);
        Path unsaved = Files.writeString(home.resolve("unsaved"), text);
        Files.move(unsaved, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING); // as editors save
    }

    /** A build of random pages on a disk with a random fault; says whether it came through. */
    private boolean build() throws IOException {
        var pages = randomPages();
        var fault = random.nextBoolean() ? Fault.FAILS : Fault.DIES;
        int at = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(60);
        var disk = new FaultyDisk(fault, at, random.nextInt(3) > 0);
        var edited = random.nextBoolean() ? Edited.KEEP_COPY : Edited.REFUSE;
        boolean done = false;
        try {
            Folders.build(site, pages, edited, disk);
            done = true;
        } catch (OutputRefused e) {
            assertThat(edited).as(e.getMessage()).isEqualTo(Edited.REFUSE);
        } catch (IOException | UncheckedIOException | Died e) {
            assertThat(disk.struck()).as(e.toString()).isTrue();
        }
        OutputFolder.open(site, List.of(), Edited.REFUSE, FaultyDisk.calm()).close();
        assertThat(litter(site)).isEmpty();
        var listed = Manifest.in(site);
        if (listed.equals(manifest(pages))) {
            published = pages;
        }
        assertThat(done && !published.equals(pages)).isFalse();
        assertThat(listed).isEqualTo(manifest(published));
        assertPagesAreThoseOf(published);
        return done;
    }

    private static Manifest manifest(Map<String, String> pages) {
        var files = new TreeMap<String, Manifest.Entry>();
        pages.forEach((path, text) -> {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            files.put(path, new Manifest.Entry(Sha256.of(content), content.length));
        });
        return new Manifest(files);
    }

    private void assertPagesAreThoseOf(Map<String, String> pages) throws IOException {
        var shown = new HashMap<>(show(site));
        for (String path : PAGES) {
            String text = shown.get(path);
            boolean ours = text != null && text.startsWith("build");
            if (ours) {
                assertThat(text).as(path).isEqualTo(pages.get(path));
            }
        }
    }

    private Map<String, String> randomPages() {
        var pages = new TreeMap<String, String>();
        String text = "build " + texts++;
        for (String path : PAGES) {
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 -> pages.put(path, published.getOrDefault(path, text));
                default -> pages.put(path, text);
            }
        }
        pages.put("index.html", text);
        return pages;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
