package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.sheet.LibreOffice;
import org.stridebook.workbook.Sheet;

/** A team begins with nothing but the program, fills in what it writes, and gets its site; also when LibreOffice saves each file. */
class FromNothingToASiteOfficeTest {

    @TempDir
    Path home;

    private Path chat;

    @BeforeEach
    void nameTheFolder() {
        chat = home.resolve("workshops/chat");
    }

    @Test
    void fromNothingToASite() throws Exception {
        session(false);
    }

    @Test
    void fromNothingToASiteWithLibreOfficeInBetween() throws Exception {
        LibreOffice.assumeInstalled();
        session(true);
    }

    private void session(boolean office) throws Exception {
        said(0, "new", chat.toString(), "--name", "Order chat", "--participants", "Ana,Ben");
        fillTheSystem();
        save("workshop.xlsx", office);
        said(0, "questions", chat.toString());
        save("stride.xlsx", office);
        var before = Files.readAllBytes(chat.resolve("stride.xlsx"));
        answer();
        save("stride.xlsx", office);
        writeAThreat();
        save("threats.xlsx", office);

        var answered = Files.readAllBytes(chat.resolve("stride.xlsx"));
        said(0, "questions", chat.toString());
        assertThat(chat.resolve("stride.xlsx")).hasBinaryContent(answered);
        assertThat(rows("stride-2.xlsx")).isEqualTo(rows(before) - 2);
        Files.delete(chat.resolve("stride-2.xlsx"));
        build();
    }

    private void fillTheSystem() throws IOException {
        edit("workshop.xlsx", "Trust zones", sheet -> {
            row(sheet, 2, "Zone", "Outside", "Trust", "0");
            row(sheet, 3, "Zone", "Inside", "Trust", "8");
        });
        edit("workshop.xlsx", "Components", sheet -> {
            row(
                    sheet,
                    2,
                    "ID",
                    "C-1",
                    "Component",
                    "Visitor",
                    "Type",
                    "External entity / user",
                    "Trust zone",
                    "Outside");
            row(
                    sheet,
                    3,
                    "ID",
                    "C-2",
                    "Component",
                    "Chat",
                    "Type",
                    "LLM chat / RAG application",
                    "Trust zone",
                    "Inside");
        });
        edit("workshop.xlsx", "Data flows", sheet -> row(sheet, 2, "ID", "F-1", "From", "Visitor", "To", "Chat"));
    }

    private void answer() throws IOException {
        edit("stride.xlsx", "STRIDE answers", sheet -> {
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Visitor → Chat");
            row(sheet, 0, "Answer: is there a threat?", "threat", "Threat ID", "T-1", "Participant", "Ana");
            row(
                    sheet,
                    1,
                    "Answer: is there a threat?",
                    "no",
                    "Why",
                    "Nothing leaves but the answer",
                    "Participant",
                    "Ben");
        });
    }

    private void writeAThreat() throws IOException {
        edit(
                "threats.xlsx",
                "Threats",
                sheet -> row(
                        sheet,
                        2,
                        "Threat ID",
                        "T-1",
                        "Component or flow",
                        "F-1",
                        "STRIDE",
                        "Tampering",
                        "ATLAS",
                        "AML.T0051.000 LLM Prompt Injection: Direct",
                        "Scenario",
                        "A visitor talks the chat into a discount, and the shop has to grant it",
                        "Likelihood",
                        "High",
                        "Impact",
                        "High",
                        "Owner",
                        "Ana"));
    }

    private void build() {
        Path site = home.resolve("site");
        BuiltSite built = BuiltSite.run(
                site,
                List.of(
                        "build",
                        home.resolve("workshops").toString(),
                        "-o",
                        site.toString(),
                        "--as-of",
                        "2026-11-24",
                        "--fail-on",
                        "never"));
        assertThat(built.exitCode()).as(built.err()).isZero();
        assertThat(built.err()).contains("read    1 system with 1 threat from 3 files", "found   0 errors");
        var pages = built.pages();
        assertThat(main(pages, "index.html")).contains("Order chat");
        assertThat(main(pages, "workshops/chat/threats/t-1.html"))
                .contains("talks the chat into a discount", "AML.T0051.000", "High");
        assertThat(main(pages, "workshops/chat/elements/f-1.html")).contains("Nothing leaves but the answer");
        assertThat(site.resolve("workbooks/workshop.xlsx")).exists();
        assertThat(page(pages, "index.html").select("a[href=workbooks/stride.xlsx]"))
                .isNotEmpty();
        assertThat(page(pages, "guide/fill-the-sheets.html").select("a[href=../workbooks/threats.xlsx]"))
                .isNotEmpty();
    }

    private static String main(java.util.Map<String, Document> pages, String path) {
        return page(pages, path).select("main").text();
    }

    private static Document page(java.util.Map<String, Document> pages, String path) {
        assertThat(pages).containsKey(path);
        return java.util.Objects.requireNonNull(pages.get(path));
    }

    private static void said(int code, String... arguments) {
        BuiltSite run = BuiltSite.run(Path.of("nowhere"), List.of(arguments));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).doesNotContain("problem");
    }

    private void edit(String file, String sheet, java.util.function.Consumer<XSSFSheet> change) throws IOException {
        Path path = chat.resolve(file);
        Files.write(path, Sheet.edit(Files.readAllBytes(path), sheet, change));
    }

    private static void row(XSSFSheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            Sheet.type(sheet, row, cells[i], cells[i + 1]);
        }
    }

    /** Opened and saved by LibreOffice, with every list to pick from and every filter still there. */
    private void save(String file, boolean office) throws Exception {
        if (!office) {
            return;
        }
        Path path = chat.resolve(file);
        List<String> lists = lists(Files.readAllBytes(path));
        Path work = Files.createDirectories(home.resolve("office"));
        Path copy = Files.copy(path, work.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        Path saved = LibreOffice.convert(copy, "xlsx");
        assertThat(lists(Files.readAllBytes(saved))).isEqualTo(lists);
        Files.copy(saved, path, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where each sheet has lists to pick from and filters. */
    private static List<String> lists(byte[] bytes) throws IOException {
        var lists = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.forEach(sheet -> {
                var xssf = (XSSFSheet) sheet;
                xssf.getDataValidations().stream()
                        .map(rule -> sheet.getSheetName() + " "
                                + rule.getRegions().getCellRangeAddress(0).formatAsString() + " "
                                + rule.getErrorStyle() + " "
                                + rule.getValidationConstraint().getFormula1().replaceAll("['$]", ""))
                        .forEach(lists::add);
                Stream.concat(
                                xssf.getTables().stream()
                                        .map(table -> table.getCTTable().getRef()),
                                Stream.ofNullable(xssf.getCTWorksheet().getAutoFilter())
                                        .map(filter -> filter.getRef()))
                        .distinct()
                        .forEach(range -> lists.add(sheet.getSheetName() + " filter " + range));
            });
        }
        return lists.stream().sorted().toList();
    }

    private int rows(String file) throws IOException {
        return rows(Files.readAllBytes(chat.resolve(file)));
    }

    /** How many questions a workbook holds. */
    private static int rows(byte[] bytes) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (var row : book.getSheet("STRIDE answers")) {
                boolean question = row.getRowNum() > 2 && row.getCell(0) != null;
                count += question && !row.getCell(0).toString().isEmpty() ? 1 : 0;
            }
            return count;
        }
    }
}
