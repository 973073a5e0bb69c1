package org.stridebook.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.release.Comparison;
import org.stridebook.release.ReleaseFile;
import org.stridebook.release.ReleaseFolder;
import org.stridebook.release.ReleaseName;
import org.stridebook.release.ReleaseProblems;
import org.stridebook.settings.Settings;
import org.stridebook.settings.SettingsReader;

/**
 * What a run knows before it opens the first workshop.
 *
 * @param comparison the release in use beside another one, or null where no other one is named or known
 */
public record Knowledge(
        Settings settings, Catalogue catalogue, @Nullable Comparison comparison, Frameworks frameworks) {

    /** What a build knows. */
    public static Knowledge read(Options options, Problems problems) throws IOException {
        return read(options.workshops(), options.atlas(), problems);
    }

    /**
     * Reads {@code stridebook.yaml}, the ATLAS data and the bundled tables.
     *
     * @param atlas an official file that is used whatever the settings say, or null
     */
    static Knowledge read(Path workshops, @Nullable Path atlas, Problems problems) throws IOException {
        return Learning.start(workshops, atlas, problems).knowledge();
    }

    /** Once the settings are known; the frameworks may still be on their way. */
    static Knowledge read(
            Path workshops,
            @Nullable Path atlas,
            Settings settings,
            CompletableFuture<Frameworks> frameworks,
            Problems problems)
            throws IOException {
        // an official file needs these only at its end
        var tables = CompletableFuture.runAsync(AtlasReader::bundled);
        var releases = new ReleaseFolder(workshops);
        Catalogue used = atlas == null
                ? named(settings, releases, problems)
                : ReleaseFile.open(atlas, problems).catalogue();
        tables.join();
        return new Knowledge(settings, used, comparison(used, settings, releases), frameworks.join());
    }

    /** The release of ATLAS that a build of a folder uses. */
    public static Catalogue release(Path workshops, Problems problems) throws IOException {
        return named(SettingsReader.read(workshops, problems), new ReleaseFolder(workshops), problems);
    }

    /** What stridebook.yaml says and nothing else, so that a file that is merely there changes no report. */
    private static Catalogue named(Settings settings, ReleaseFolder releases, Problems problems) throws IOException {
        String used = settings.releases().used();
        if (!used.isEmpty()) {
            return releases.read(used, problems);
        }
        var imported = releases.imported();
        if (!imported.isEmpty() && settings.releases().before().isEmpty()) {
            ReleaseName newest = imported.get(imported.size() - 1);
            problems.add(ReleaseProblems.RELEASE_NOT_NAMED.at(
                    Location.of(ReleaseFolder.NAME + "/" + ReleaseFolder.fileName(newest.value())),
                    "release `" + newest + "` was imported, but the built-in tables of " + AtlasReader.BUNDLED_RELEASE
                            + " are used",
                    "write `atlas: " + newest + "` or `atlas: bundled` into stridebook.yaml"));
        }
        return AtlasReader.bundled();
    }

    /**
     * With the release that stridebook.yaml names; else with the newest imported one that is older, else with the bundled one where another
     * one is used.
     */
    private static @Nullable Comparison comparison(Catalogue used, Settings settings, ReleaseFolder releases)
            throws IOException {
        String before = settings.releases().before().isEmpty()
                ? releases.before(used.release())
                : settings.releases().before();
        // slips in the other file are for the builds to tell that use it
        Catalogue other = releases.read(before, new Problems());
        return other.release().equals(used.release()) ? null : Comparison.byAge(other, used);
    }
}
