package org.stridebook.settings;

import java.util.List;
import org.stridebook.workshop.RiskScheme;

/**
 * What {@code stridebook.yaml} in the workshops folder says; every value has a default.
 *
 * @param title of the site and the PDF
 * @param organisation printed under it, or empty
 * @param logo PNG or JPEG relative to the workshops folder, or empty
 * @param scheme how ratings become levels, for all systems so that they compare
 * @param paper {@code A4} or {@code LETTER}
 * @param pins how to read sheets that would not be understood
 * @param releases which releases of ATLAS are used
 */
public record Settings(
        String title,
        String organisation,
        String logo,
        RiskScheme scheme,
        Policy policy,
        List<TrackerProject> trackers,
        Paper paper,
        List<SheetPin> pins,
        Releases releases) {

    public Settings {
        trackers = List.copyOf(trackers);
        pins = List.copyOf(pins);
    }

    /** All defaults. */
    public static Settings defaults() {
        return new Settings(
                "AI threat models",
                "",
                "",
                RiskScheme.threeByThree(),
                Policy.defaults(),
                List.of(),
                Paper.A4,
                List.of(),
                Releases.UNNAMED);
    }

    /** The same with another scheme. */
    public Settings withScheme(RiskScheme other) {
        return new Settings(title, organisation, logo, other, policy, trackers, paper, pins, releases);
    }

    /** The same on other paper. */
    public Settings withPaper(Paper other) {
        return new Settings(title, organisation, logo, scheme, policy, trackers, other, pins, releases);
    }

    /** The same with other pins. */
    public Settings withPins(List<SheetPin> others) {
        return new Settings(title, organisation, logo, scheme, policy, trackers, paper, others, releases);
    }

    /**
     * Releases of ATLAS by name, as {@code 2026.09} or {@code bundled}.
     *
     * @param used the one that references are read with, or empty
     * @param before the one that it is compared with, or empty
     */
    public record Releases(String used, String before) {

        static final Releases UNNAMED = new Releases("", "");
    }

    /** Paper of the PDF. */
    public enum Paper {
        A4,
        LETTER
    }

    /** Where a tracker keeps its tickets: {@code tracker} is a code such as {@code jira}, {@code project} its key or path there. */
    public record TrackerProject(String tracker, String project) {}
}
