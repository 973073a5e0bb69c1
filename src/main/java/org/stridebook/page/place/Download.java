package org.stridebook.page.place;

import java.util.List;

/** A file that comes with a system or with the whole site: where it stands, what it is called on the page, and what it is for. */
public record Download(SitePath path, String title, String use) {

    /** Links to those of the files that hold an ATLAS Navigator layer: one, or none where the site comes without. */
    public static List<Link> layers(List<Download> files, Links links) {
        return files.stream()
                .filter(file -> file.path().value().endsWith("/" + SitePath.LAYER))
                .map(file -> links.to(file.path(), "Layer for the ATLAS Navigator"))
                .toList();
    }
}
