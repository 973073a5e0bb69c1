package org.stridebook.build;

import java.util.List;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.Download;
import org.stridebook.page.place.SitePath;
import org.stridebook.workbook.Reference;
import org.stridebook.workbook.Workbooks;

/** The blank workbooks in the site, for teams that do not use the command line. */
final class BlankWorkbooks {

    private static final String FOLDER = "workbooks/";

    private BlankWorkbooks() {}

    static List<OutputFile> files(Knowledge knowledge) {
        var reference = new Reference(knowledge.settings(), knowledge.catalogue(), knowledge.frameworks());
        return Workbooks.blank(reference).stream()
                .map(book -> new OutputFile(FOLDER + book.path(), book.content()))
                .toList();
    }

    static List<Download> downloads() {
        return List.of(
                download("workshop.xlsx", "blank, to fill in: the system, its boxes, arrows, zones and data"),
                download("stride.xlsx", "blank, to fill in: answers, with the questions for each kind of element"),
                download("threats.xlsx", "blank, to fill in: threats, decisions and measures"));
    }

    private static Download download(String name, String use) {
        return new Download(new SitePath(FOLDER + name), name, use);
    }
}
