package org.stridebook.page.place;

import java.util.Locale;
import org.stridebook.atlas.AtlasId;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.ThreatId;

/**
 * Where a file stands in the site, relative to its root, with forward slashes. The only place that knows the layout of the site;
 * PDF, tickets and exports link through it too.
 */
public record SitePath(String value) {

    public static final SitePath HOME = new SitePath("index.html");
    public static final SitePath PROBLEMS = new SitePath("problems.html");
    public static final SitePath GLOSSARY = new SitePath("glossary.html");
    public static final SitePath NOT_FOUND = new SitePath("404.html");
    public static final SitePath SUMMARY_PDF = new SitePath("summary.pdf");
    public static final SitePath ATLAS = new SitePath("atlas/index.html");
    public static final SitePath INCIDENTS = new SitePath("atlas/incidents.html");
    public static final SitePath RELEASE_CHANGES = new SitePath("atlas/changes.html");
    public static final SitePath STRIDE = new SitePath("frameworks/stride.html");
    public static final SitePath GUIDE = new SitePath("guide/index.html");

    /** The file that holds an ATLAS Navigator layer, in the folder {@code data} of a system or of the site. */
    public static final String LAYER = "atlas-layer.json";

    /** A file of one system, such as {@code stride.html} or {@code tickets/jira.csv}. */
    public static SitePath system(Slug system, String file) {
        return new SitePath("workshops/" + system + "/" + file);
    }

    /** The first page of a system. */
    public static SitePath system(Slug system) {
        return system(system, "index.html");
    }

    /** The copy of a whiteboard picture, whose own name goes nowhere. */
    public static SitePath whiteboard(Slug system, String picture) {
        return system(system, picture.toLowerCase(Locale.ROOT).endsWith(".png") ? "whiteboard.png" : "whiteboard.jpg");
    }

    public static SitePath threat(Slug system, ThreatId id) {
        return system(system, "threats/" + Slug.of(id.value()) + ".html");
    }

    public static SitePath element(Slug system, ElementId id) {
        return system(system, "elements/" + Slug.of(id.value()) + ".html");
    }

    /** The ATLAS matrix of one system. */
    public static SitePath atlas(Slug system) {
        return system(system, "atlas.html");
    }

    /** The page of a tactic, technique, mitigation or case study. */
    public static SitePath atlas(AtlasId id) {
        return new SitePath("atlas/" + id.value().toLowerCase(Locale.ROOT) + ".html");
    }

    /** The page of a framework by its code. */
    public static SitePath framework(String code) {
        return new SitePath("frameworks/" + code + ".html");
    }

    /** A page of the handbook by its name. */
    public static SitePath guide(String name) {
        return new SitePath("guide/" + name + ".html");
    }

    /** The relative URL from this file to another one, with its name, so that it works from {@code file://}. */
    public String to(SitePath target) {
        String[] here = value.split("/", -1);
        String[] there = target.value.split("/", -1);
        int same = 0;
        while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
            same++;
        }
        return "../".repeat(here.length - 1 - same)
                + String.join("/", java.util.Arrays.asList(there).subList(same, there.length));
    }

    @Override
    public String toString() {
        return value;
    }
}
