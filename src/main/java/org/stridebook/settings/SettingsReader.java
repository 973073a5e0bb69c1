package org.stridebook.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stridebook.document.RefusedDocument;
import org.stridebook.document.YamlDocument;
import org.stridebook.document.YamlNode;
import org.stridebook.problem.Problems;

/** Reads {@code stridebook.yaml}. What it does not say, or says wrongly, keeps its default; each wrong line is a problem. */
public final class SettingsReader {

    private static final List<String> NAMES = List.of("stridebook.yaml", "stridebook.yml");
    private static final List<String> TRACKERS = List.of("azure-devops", "github", "gitlab", "jira", "linear");
    private static final int LONGEST_TEXT = 200;

    private final Section top;

    private SettingsReader(Section top) {
        this.top = top;
    }

    /** The settings of a workshops folder; all defaults where it has no settings file or one that cannot be read. */
    public static Settings read(Path workshopsFolder, Problems problems) {
        Optional<String> name = NAMES.stream()
                .filter(one -> Files.isRegularFile(workshopsFolder.resolve(one)))
                .findFirst();
        if (name.isEmpty()) {
            return Settings.defaults();
        }
        try {
            YamlNode document = YamlDocument.read(Files.readAllBytes(workshopsFolder.resolve(name.get())), name.get());
            return new SettingsReader(new Section(document, name.get(), problems)).settings();
        } catch (RefusedDocument refused) {
            problems.add(refused.problem());
            return Settings.defaults();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + name.get() + "'", e);
        }
    }

    private Settings settings() {
        Settings defaults = Settings.defaults();
        top.allow(
                "title",
                "organisation",
                "organization",
                "logo",
                "paper",
                "atlas",
                "atlas-before",
                "risk",
                "policy",
                "trackers",
                "sheets");
        String american = top.text("organization", LONGEST_TEXT).orElse(defaults.organisation());
        return new Settings(
                top.text("title", LONGEST_TEXT).orElse(defaults.title()),
                top.text("organisation", LONGEST_TEXT).orElse(american),
                logo().orElse(defaults.logo()),
                RiskSettings.read(top).orElse(defaults.scheme()),
                policy(defaults.policy()),
                trackers(),
                paper().orElse(defaults.paper()),
                SheetPins.read(top),
                new Settings.Releases(
                        top.text("atlas", LONGEST_TEXT).orElse(""),
                        top.text("atlas-before", LONGEST_TEXT).orElse("")));
    }

    /** A file below the workshops folder; the PDF and the site show PNG and JPEG. */
    private Optional<String> logo() {
        return top.text("logo", LONGEST_TEXT).filter(path -> {
            boolean inside = path.matches("[^\\\\:]+") && !path.startsWith("/") && !("/" + path + "/").contains("/../");
            boolean picture = path.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)");
            if (!inside || !picture) {
                top.unusable(
                        "logo",
                        "`logo` is `" + path + "`; a PNG or JPEG inside the workshops folder was expected",
                        "write its path from there, such as `logo.png`");
            }
            return inside && picture;
        });
    }

    private Optional<Settings.Paper> paper() {
        return top.text("paper", LONGEST_TEXT).flatMap(text -> switch (text.toUpperCase(Locale.ROOT)) {
            case "A4" -> Optional.of(Settings.Paper.A4);
            case "LETTER", "US LETTER" -> Optional.of(Settings.Paper.LETTER);
            default -> {
                top.unusable("paper", "`paper` is `" + text + "`", "write `A4` or `Letter`");
                yield Optional.empty();
            }
        });
    }

    private Policy policy(Policy defaults) {
        Section days = top.section("policy");
        days.allow(
                "review-tier-1",
                "review-tier-2",
                "review-tier-3",
                "acceptance",
                "acceptance-high",
                "fix-critical",
                "fix-high",
                "fix-medium",
                "fix-low");
        return new Policy(
                days.days("review-tier-1", defaults.reviewTier1()),
                days.days("review-tier-2", defaults.reviewTier2()),
                days.days("review-tier-3", defaults.reviewTier3()),
                days.days("acceptance", defaults.acceptance()),
                days.days("acceptance-high", defaults.acceptanceHigh()),
                days.days("fix-critical", defaults.fixCritical()),
                days.days("fix-high", defaults.fixHigh()),
                days.days("fix-medium", defaults.fixMedium()),
                days.days("fix-low", defaults.fixLow()));
    }

    private List<Settings.TrackerProject> trackers() {
        Section section = top.section("trackers");
        section.allow(TRACKERS.toArray(String[]::new));
        var projects = new ArrayList<Settings.TrackerProject>();
        for (String tracker : TRACKERS) {
            section.text(tracker, LONGEST_TEXT)
                    .ifPresent(project -> projects.add(new Settings.TrackerProject(tracker, project)));
        }
        return projects;
    }
}
