package org.stridebook.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A build in a process of its own, which can be killed: {@code site, text of every page, change at which it is killed}; 0 is never, -1 waits with the lock held. */
final class ChildBuild {

    static final int PAGES = 6;

    private ChildBuild() {}

    public static void main(String[] args) throws IOException {
        int at = Integer.parseInt(args[2]);
        var disk = new FaultyDisk(FaultyDisk.Fault.HALTS, Math.max(at, 0), true);
        try (var folder = OutputFolder.open(Path.of(args[0]), List.of(), Edited.REFUSE, disk)) {
            pages(args[1]).forEach((path, text) -> folder.write(OutputFile.text(path, text)));
            if (at < 0) {
                System.out.println("holding the lock");
                System.in.read();
            }
            folder.publish();
        } catch (OutputBusy e) {
            System.out.println("busy");
            System.exit(3);
        }
    }

    /** A site whose pages all say the same, so that a mixture shows. */
    static Map<String, String> pages(String text) {
        var pages = new java.util.TreeMap<String, String>();
        for (int i = 0; i < PAGES; i++) {
            pages.put("w" + i % 2 + "/p" + i + ".html", text);
        }
        pages.put("same.html", "same");
        return pages;
    }

    static Process start(Path site, String text, int at) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildBuild.class.getName(),
                        site.toString(),
                        text,
                        Integer.toString(at))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
