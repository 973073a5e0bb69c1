package org.stridebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stridebook.output.OutputFile;
import org.stridebook.page.ExampleSite;

/** Renders the example site into a folder, to look at: {@code mvn test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=...}. */
public final class Preview {

    private Preview() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        var site = ExampleSite.small();
        var renderer = SiteRenderer.open(site.context(), null);
        for (OutputFile file : Assets.files(null)) {
            write(folder, file);
        }
        for (var page : site.pages()) {
            write(folder, renderer.render(page));
        }
    }

    private static void write(Path folder, OutputFile file) throws IOException {
        Path target = folder.resolve(file.path());
        Files.createDirectories(target.getParent());
        Files.write(target, file.content());
    }
}
