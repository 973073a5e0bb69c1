package org.stridebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.sheet.reading.Format;
import org.stridebook.table.TableProblems;

class ReadersTest {

    private static final RawXlsx BOOK = RawXlsx.withRows("<row r='1'><c r='A1'><v>1</v></c></row>");

    @ParameterizedTest
    @EnumSource
    void everyFormatHasItsReader(Format format) {
        assertThat(Readers.ALL).filteredOn(reader -> reader.format() == format).hasSize(1);
    }

    @Test
    void kindsOfProblemsAreAllExplainedAndNamedOnce() {
        var all = Stream.concat(SheetProblems.ALL.stream(), TableProblems.ALL.stream())
                .toList();
        assertThat(all).extracting(Kind::name).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(kind -> {
            assertThat(kind.meaning()).endsWith(".").hasSizeGreaterThan(40);
            assertThat(kind.example()).endsWith(".").hasSizeGreaterThan(40);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx,true",
        "A.XLSM,true",
        "b.csv,true",
        "c.ods,true",
        "d.xlsb,true",
        "e.docx,false",
        "csv,false",
        "f,false"
    })
    void spreadsheetsAreToldByTheirEnding(String name, boolean spreadsheet) {
        assertThat(Readers.isSpreadsheetName(name)).isEqualTo(spreadsheet);
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of(
                        "git-lfs",
                        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n",
                        "pointer-file",
                        "git lfs pull"),
                Arguments.of("git-annex", "/annex/objects/SHA256E-s1--00.xlsx\n", "pointer-file", "git annex get"),
                Arguments.of(
                        "Google shortcut",
                        "{\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\"}",
                        "pointer-file",
                        "Google"),
                Arguments.of("PDF", "%PDF-1.7\n1,2,3\n", "not-a-spreadsheet", "a PDF document"),
                Arguments.of(
                        "web page",
                        "\n<!DOCTYPE html><html><body>Sign in, please</body></html>",
                        "not-a-spreadsheet",
                        "a web page"),
                Arguments.of(
                        "web page",
                        "\ufeff<HTML><table><tr><td>1,2</td></tr></table></HTML>",
                        "not-a-spreadsheet",
                        "a web page"),
                Arguments.of(
                        "XHTML",
                        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'><html/>",
                        "not-a-spreadsheet",
                        "a web page"),
                Arguments.of(
                        "Excel 2003",
                        "<?xml version='1.0'?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
                        "unsupported-spreadsheet",
                        ".xlsx"),
                Arguments.of("XML", "<?xml version='1.0'?><a>1,2</a>", "not-a-spreadsheet", "an XML file"),
                Arguments.of("RTF", "{\\rtf1 a,b}", "not-a-spreadsheet", "a rich-text document"),
                Arguments.of(
                        "prose",
                        "Nothing to separate here\nat all\n",
                        "not-a-spreadsheet",
                        "neither a spreadsheet nor a table"),
                Arguments.of("PNG", hex("89504e470d0a1a0a0000000d"), "not-a-spreadsheet", "a PNG picture"),
                Arguments.of("noise", hex("00010203ffeeddcc"), "not-a-spreadsheet", "neither"),
                Arguments.of("Excel 5", hex("0908080000050500"), "unsupported-spreadsheet", "Excel 5"),
                Arguments.of("OLE2 header only", hex("d0cf11e0a1b11ae1"), "damaged-file", "copy the original"),
                Arguments.of("empty ZIP", RawXlsx.zip(Map.of()), "not-a-spreadsheet", "a ZIP archive"),
                Arguments.of(
                        "ZIP of files",
                        RawXlsx.zip(Map.of("a.csv", new byte[3])),
                        "not-a-spreadsheet",
                        "a ZIP archive"),
                Arguments.of(
                        "Numbers",
                        RawXlsx.zip(Map.of("Index/Document.iwa", new byte[3])),
                        "unsupported-spreadsheet",
                        "Apple Numbers"),
                Arguments.of(
                        "Word",
                        office("word/document.xml", "<w:document xmlns:w='w'/>"),
                        "not-a-spreadsheet",
                        "a Word document"),
                Arguments.of(
                        "PowerPoint",
                        office("ppt/presentation.xml", "<presentation/>"),
                        "not-a-spreadsheet",
                        "a PowerPoint"),
                Arguments.of("xlsb", office("xl/workbook.bin", "x"), "unsupported-spreadsheet", ".xlsb"),
                Arguments.of(
                        "ODT",
                        RawXlsx.zip(Map.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8))),
                        "not-a-spreadsheet",
                        "OpenDocument text"),
                Arguments.of("encrypted ODS", encryptedOds(), "password-protected", "password"),
                Arguments.of("encrypted xlsx", encryptedXlsx(), "password-protected", "password"),
                Arguments.of("encrypted xls", encryptedXls(), "password-protected", "password"),
                Arguments.of(
                        "DOCTYPE",
                        bookWith(
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&x;</v></c></row></sheetData></worksheet>"),
                        "forbidden-xml",
                        "document type"),
                Arguments.of(
                        "deep XML",
                        bookWith("<worksheet>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</worksheet>"),
                        "forbidden-xml",
                        "nested"),
                Arguments.of("broken XML", bookWith("<worksheet><sheetData><row"), "damaged-sheet", "breaks off"),
                Arguments.of("other XML", bookWith("<chart/>"), "damaged-sheet", "no worksheet"),
                Arguments.of(
                        "unknown entity",
                        bookWith(
                                "<worksheet><sheetData><row r='1'><c r='A1'><v>&x;</v></c></row></sheetData></worksheet>"),
                        "damaged-sheet",
                        "no XML"));
    }

    @ParameterizedTest(name = "{0} is refused as {2}")
    @MethodSource("refused")
    void whatIsNoReadableSpreadsheetIsRefusedInPlainWords(String what, Object content, String kind, String words) {
        byte[] bytes = content instanceof byte[] raw ? raw : ((String) content).getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("w/threats.xlsx", "w/threats.csv")) {
            if (name.endsWith("csv") && what.equals("prose")) {
                continue;
            }
            var read = ReadResult.of(name, bytes);

            assertThat(read.tables()).as(what).isEmpty();
            var problem = read.problems().stream()
                    .filter(found -> !found.kind().equals(SheetProblems.WRONG_ENDING))
                    .findFirst()
                    .orElseThrow();
            assertThat(read.kinds())
                    .filteredOn(found -> !found.equals("wrong-ending"))
                    .as(what)
                    .containsExactly(kind);
            assertThat(problem.message() + " " + problem.help()).contains(words);
            assertThat(problem.help()).isNotEmpty();
            assertThat(problem.location().file()).isEqualTo(name);
        }
    }

    @Test
    void fileIsReadAsWhatItIsWithAWarning() {
        var text = ReadResult.of("w/threats.xlsx", "ID;Scenario\nT-1;x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text.table().rows()).hasSize(2);
        assertThat(text.table().sheet()).isEqualTo("threats");
        assertThat(text.kinds()).containsExactly("wrong-ending");

        var book = ReadResult.of("w/threats.csv", BOOK.bytes());
        assertThat(book.cell("A1").text()).isEqualTo("1");
        assertThat(book.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo("the file is named `.csv` but is an Excel workbook; it was read as that");
            assertThat(problem.help()).contains(".xlsx");
        });
        assertThat(ReadResult.of("w/threats.xlsm", BOOK.bytes()).problems()).isEmpty();
    }

    @Test
    void fileOfOneColumnIsATableIfItIsCalledSo() {
        var read = ReadResult.of("w/names.csv", "Component\nLLM\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.table().rows()).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatTheOperatingSystemRefusesIsAProblem(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));
        Path link = Files.createSymbolicLink(
                folder.resolve("link.xlsx"), Files.write(folder.resolve("real.xlsx"), BOOK.bytes()));
        Path big = folder.resolve("big.xlsx");
        try (var channel = java.nio.channels.FileChannel.open(
                big, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]), 51L << 20);
        }
        assertThat(kinds(empty)).containsExactly("empty-file");
        assertThat(kinds(link)).containsExactly("unreadable-file");
        assertThat(kinds(big)).containsExactly("file-too-large");
        assertThat(kinds(folder)).containsExactly("unreadable-file");
        assertThat(kinds(folder.resolve("gone.xlsx"))).containsExactly("unreadable-file");
    }

    @Test
    void tooManySheetsAreCutWithAProblem() {
        var sheets = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            sheets.append("<sheet name='S%d' r:id='r1'/>".formatted(i));
        }
        var read = ReadResult.of(RawXlsx.withRows("<row r='1'><c r='A1'><v>1</v></c></row>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                                + sheets + "</sheets></workbook>")
                .bytes());
        assertThat(read.tables()).hasSize(256);
        assertThat(read.kinds()).containsExactly("too-many-sheets");
    }

    @Test
    void failureOfTheReceiverIsNotBlamedOnTheFile() {
        assertThatThrownBy(() -> Readers.read(
                        new SheetFile("w/a.xlsx", BOOK.bytes()),
                        table -> {
                            throw new IllegalStateException("my own bug");
                        },
                        new Problems()))
                .hasMessage("my own bug");
    }

    private static List<String> kinds(Path file) {
        var problems = new Problems();
        var tables = new ArrayList<Object>();
        Readers.read(file, "w/" + file.getFileName(), tables::add, problems);
        assertThat(tables).isEmpty();
        return problems.sorted().stream().map(problem -> problem.kind().name()).toList();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] bookWith(String sheetXml) {
        return RawXlsx.withSheet(sheetXml).bytes();
    }

    private static byte[] office(String main, String content) {
        return new RawXlsx()
                .part("_rels/.rels", RawXlsx.relations("officeDocument", main))
                .part(main, content)
                .bytes();
    }

    private static byte[] encryptedOds() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        parts.put("content.xml", new byte[] {1, 2, 3});
        parts.put(
                "META-INF/manifest.xml",
                "<manifest><file-entry full-path='content.xml'><encryption-data/></file-entry></manifest>"
                        .getBytes(StandardCharsets.UTF_8));
        return RawXlsx.zip(parts);
    }

    private static byte[] encryptedXlsx() throws IOException {
        try (var system = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(BOOK.bytes());
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static byte[] encryptedXls() {
        var book = new HSSFWorkbook();
        book.createSheet().createRow(0).createCell(0).setCellValue("secret");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return RandomWorkbook.bytes(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
