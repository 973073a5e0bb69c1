package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

/** One page of each kind through the W3C's checker. */
class ValidHtmlTest {

    @Test
    void onePageOfEachKindIsValid() throws Exception {
        var checks = new FutureTask<>(ValidHtmlTest::complaints);
        new Thread(null, checks, "validator", 256L << 20).start(); // the checker's grammar recurses deeply
        assertThat(checks.get()).isEmpty();
    }

    private static List<String> complaints() throws IOException {
        var complaints = new ArrayList<String>();
        for (Map.Entry<String, Path> page : oneOfEachKind().entrySet()) {
            complaints(page.getValue()).lines().forEach(line -> complaints.add(page.getKey() + " " + line));
        }
        return complaints;
    }

    /** Pages of the same folder with the same first class of body are of one kind. */
    private static Map<String, Path> oneOfEachKind() {
        BuiltSite site = BuiltSite.ofTheSamples();
        var chosen = new LinkedHashMap<String, Path>();
        var kinds = new java.util.HashSet<String>();
        site.pages().forEach((path, page) -> {
            String kind = page.body().className() + "|"
                    + path.replaceAll("workshops/[^/]+", "workshops/x")
                            .replaceAll("/(aml\\.[a-z]+)[0-9.]+html", "/$1")
                            .replaceAll("(threats|elements)/.*", "$1/x");
            if (kinds.add(kind)) {
                chosen.put(path, site.folder().resolve(path));
            }
        });
        return chosen;
    }

    private static String complaints(Path page) throws IOException {
        try (var in = Files.newInputStream(page)) {
            var validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            var report = new StringWriter();
            report.write(validator.validate(in));
            return report.toString()
                    .lines()
                    .filter(line -> line.contains("error"))
                    .collect(java.util.stream.Collectors.joining("\n"));
        } catch (org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }
}
