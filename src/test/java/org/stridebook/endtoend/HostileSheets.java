package org.stridebook.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stridebook.page.HostileWorkshop;

/** A folder of workshops whose author attacks with everything: cells, headers, notes, and the names of sheets, files and folders. */
final class HostileSheets {

    /** Each must stay text. Those that succeed say so by a dialog, a title, a variable or a request. */
    static final List<String> ATTACKS = Stream.concat(
                    HostileWorkshop.ATTACKS.stream(),
                    Stream.of(
                            "<script>window.hostile = 1; document.title = 'hostile'</script>",
                            "</script><script>alert(1)</script>",
                            "<a href=\"javascript:alert(1)\">x</a>",
                            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                            "\" autofocus onfocus=alert(1) x=\"",
                            "' autofocus tabindex=1 onfocus=alert(1) x='",
                            "<details open ontoggle=alert(1)>",
                            "<video><source onerror=alert(1)></video>",
                            "<math><mtext><img src onerror=alert(1)></mtext></math>",
                            "<meta http-equiv=refresh content=\"0;url=https://outside.invalid/\">",
                            "<base href=https://outside.invalid/>",
                            "<link rel=stylesheet href=https://outside.invalid/x.css>",
                            "<img src=https://outside.invalid/x.png>",
                            "<style>@import 'https://outside.invalid/y.css';</style>",
                            "\" style=\"background:url(https://outside.invalid/z.png)",
                            "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
                            "<form action=javascript:alert(1)><input type=submit autofocus></form>",
                            "<template><script>alert(1)</script></template><noscript><img src=x onerror=alert(1)>",
                            "${\"freemarker.template.utility.Execute\"?new()(\"id\")} <#assign x=1> [=7*7]",
                            "_x003C_script_x003E_alert(1)_x003C_/script_x003E_",
                            "\u2028alert(1)\u2029 __proto__ constructor",
                            "https://outside.invalid/beacon.png javascript://outside.invalid/%0Aalert(1)",
                            "![x](https://outside.invalid/b.png) [x](javascript:alert(1)) [x](JaVaScRiPt&colon;alert(1))"))
            .toList();

    private static final String NOTES = """
            # <script>alert(1)</script>

            [a](javascript:alert(1)) [b](JAVASCRIPT&colon;alert(1)) [c](java&#10;script:alert(1)) [d](data:text/html,<script>alert(1)</script>)
            ![e](https://outside.invalid/e.png) ![f](x" onerror="alert(1)) <https://outside.invalid/f> <javascript:alert(1)>

            <img src=x onerror=alert(1)> <svg onload=alert(1)> <iframe srcdoc="<script>alert(1)</script>"></iframe>

            [g]: javascript:alert(1) "x"
            [g] [h](vbscript:alert(1)) `<script>alert(1)</script>`

            | a | b |
            |---|---|
            | <script>alert(1)</script> | [i](javascript:alert(1)) |

            ```html"><img src=x onerror=alert(1)>
            </code></pre><script>alert(1)</script>
            ```
            """;

    private static final String NAME = "\"><img src=x onerror=alert(1)>";

    private static final int ROWS = 12;

    private int next;

    /** Writes the folder. */
    static void write(Path workshops) throws IOException {
        Path system = Files.createDirectories(
                workshops.resolve("'><svg onload=alert(1)>").resolve("<img src=x onerror=alert(1)> & chat"));
        Files.writeString(
                workshops.resolve("stridebook.yaml"),
                "title: \"</title><script>alert(1)</script>\"\norganisation: \"<img src=x onerror=alert(1)>\"\n");
        Files.writeString(system.resolve("notes.md"), NOTES);
        new HostileSheets().workbook(system.resolve(NAME + ".xlsx"));
    }

    private void workbook(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            profile(workbook.createSheet("Workshop"));
            table(
                    workbook.createSheet("<svg onload=alert(1)>"),
                    "ID=C*",
                    "Component=K*",
                    "Type",
                    "Trust zone",
                    "Owner");
            table(
                    workbook.createSheet("\"><img src=x onerror=alert(1)>"),
                    "ID=F*",
                    "From=K1",
                    "To=K2",
                    "Data",
                    "Protocol");
            table(workbook.createSheet("Zones"), "Zone", "Trust=3", "Description");
            table(workbook.createSheet("Assets"), "Asset", "Classification", "Personal data", "Stored in", "Owner");
            table(
                    workbook.createSheet("<script>alert(1)<script>"),
                    "Threat ID=T*|~",
                    "Component=K1|~",
                    "STRIDE=T",
                    "ATLAS=AML.T0051|~",
                    "Title",
                    "Scenario",
                    "Likelihood=3",
                    "Impact=3",
                    "Existing controls",
                    "Mitigation",
                    "Treatment",
                    "Owner",
                    "Effort",
                    "Ticket",
                    "Participant",
                    "References",
                    "Notes",
                    "Nobody knows \"><svg onload=alert(1)>");
            table(
                    workbook.createSheet("STRIDE"),
                    "Element=K1|~",
                    "STRIDE=S",
                    "Question",
                    "Answer=no",
                    "Why",
                    "Participant");
            table(workbook.createSheet("Decisions"), "Threat ID=T*", "Decision=accept", "Reason", "Approver");
            table(
                    workbook.createSheet("Mitigations"),
                    "ID",
                    "Mitigation",
                    "Threat IDs=T*",
                    "Owner",
                    "Ticket",
                    "Evidence");
            table(workbook.createSheet("NIST"), "Subcategory=GOVERN 1.*|~", "Status=partial", "Evidence", "Owner");
            table(
                    workbook.createSheet("Tests"),
                    "Threat ID=T*|~",
                    "Technique",
                    "Tool",
                    "Attempts=3",
                    "Successes=1",
                    "Verdict",
                    "Link");
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private void profile(Sheet sheet) {
        List<String> keys = List.of(
                "System",
                "Description",
                "Business unit",
                "Owner",
                "Facilitator",
                "Participants",
                "Model version",
                "Model type",
                "Classification",
                "Scope in",
                "Scope out",
                "Assumptions");
        row(sheet, 0, "Field", "Value");
        IntStream.range(0, keys.size()).forEach(i -> row(sheet, i + 1, keys.get(i), attack()));
    }

    /** Some rows; the attacks go round through all tables. A column is {@code header}, or {@code header=text}; {@code *} counts, and {@code |~} is an attack in every other row. */
    private void table(Sheet sheet, String... columns) {
        row(
                sheet,
                0,
                Stream.of(columns).map(column -> column.split("=(?=\\w)")[0]).toArray(String[]::new));
        for (int i = 1; i <= ROWS; i++) {
            int number = i;
            row(sheet, i, Stream.of(columns).map(column -> cell(column, number)).toArray(String[]::new));
        }
    }

    private String cell(String column, int number) {
        String[] parts = column.split("=(?=\\w)");
        boolean free = parts.length == 1 || (parts[1].endsWith("|~") && number % 2 == 0);
        return free ? attack() : parts[1].replace("|~", "").replace("*", Integer.toString(number));
    }

    private String attack() {
        return ATTACKS.get(next++ % ATTACKS.size()) + " w" + next;
    }

    private static void row(Sheet sheet, int at, String... texts) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
