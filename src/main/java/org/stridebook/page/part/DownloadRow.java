package org.stridebook.page.part;

import java.util.List;
import org.stridebook.page.place.Download;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;

/** A file that the reader may take away, and what it is good for. */
public record DownloadRow(Link link, String use) {

    public static List<DownloadRow> of(List<Download> files, Links links) {
        return files.stream()
                .map(file -> new DownloadRow(links.to(file.path(), file.title()), file.use()))
                .toList();
    }
}
