package org.stridebook.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.reading.OdsReaderTest;
import org.stridebook.sheet.writing.SheetColumn;
import org.stridebook.sheet.writing.SheetLayout;
import org.stridebook.sheet.writing.XlsxFile;
import org.stridebook.table.Table;

/** The promises of the readers to people whose files are damaged or made to harm: unchanged files, no crash, nothing wrong in silence. */
class HostileFilesTest {

    private static final byte[] XLSX = RandomWorkbook.bytes(RandomWorkbook.fill(1, new XSSFWorkbook()));
    private static final byte[] XLS = RandomWorkbook.bytes(RandomWorkbook.fill(2, new HSSFWorkbook()));
    private static final byte[] ODS = OdsReaderTest.BOOK;
    private static final byte[] CSV = "ID;Scenario;Risk\nT-1;\"one; two\";High\nT-2;café;Low\n".getBytes(UTF_8);

    private static Map<String, byte[]> seeds() {
        var seeds = new LinkedHashMap<String, byte[]>();
        seeds.put("book.xlsx", XLSX);
        seeds.put("book.xls", XLS);
        seeds.put("book.ods", ODS);
        seeds.put("book.csv", CSV);
        seeds.put(
                "written.xlsx",
                XlsxFile.of("x", List.of(SheetLayout.of("S", List.of(SheetColumn.of("T", 9)), List.of()))));
        seeds.put(
                "xxe.xlsx",
                RawXlsx.withSheet("<!DOCTYPE a [<!ENTITY b SYSTEM 'http://127.0.0.1:9/'>]><worksheet>&b;</worksheet>")
                        .bytes());
        seeds.put(
                "laughs.xlsx",
                RawXlsx.withSheet("<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><worksheet>&b;</worksheet>")
                        .bytes());
        seeds.put("bomb.xlsx", RawXlsx.withSheet(" ".repeat(3_000_000)).bytes());
        seeds.put("empty.xlsx", new byte[0]);
        seeds.put("cut.xlsx", Arrays.copyOf(XLSX, XLSX.length / 2));
        seeds.put("noise.xls", new byte[4096]);
        return seeds;
    }

    @Test
    void participantsFilesAreNeverChanged(@TempDir Path folder) throws Exception {
        var before = new LinkedHashMap<Path, String>();
        var random = new Random(21);
        for (var seed : seeds().entrySet()) {
            for (int i = 0; i < 8; i++) {
                byte[] content = i == 0 ? seed.getValue() : mutant(seed.getValue(), random);
                Path file = Files.write(folder.resolve(i + seed.getKey()), content);
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
                before.put(file, state(file));
            }
        }
        for (Path file : before.keySet()) {
            Readers.read(file, "w/" + file.getFileName(), table -> {}, new Problems());
        }
        for (var file : before.entrySet()) {
            assertThat(state(file.getKey())).as(file.getKey().toString()).isEqualTo(file.getValue());
        }
        try (var left = Files.list(folder)) {
            assertThat(left).hasSameSizeAs(before.keySet());
        }
    }

    @Test
    void mutantsNeverCrashOrHangAReader() {
        crash(300, 1);
    }

    @Tag("slow")
    @Test
    void thousandsOfMutantsNeverCrashOrHangAReader() {
        crash(3000, 100);
    }

    /** Every mutant yields tables, problems or both; each problem has its place and says what to do. */
    private static void crash(int count, long seed) {
        var random = new Random(seed);
        List<Map.Entry<String, byte[]>> seeds = List.copyOf(seeds().entrySet());
        for (int i = 0; i < count; i++) {
            var origin = seeds.get(i % seeds.size());
            byte[] mutant = mutant(origin.getValue(), random);
            if (mutant.length == 0) {
                continue;
            }
            var read = ReadResult.of("w/" + origin.getKey(), mutant);
            assertThat(read.tables().size() + read.problems().size())
                    .as(origin.getKey() + " " + i)
                    .isPositive();
            assertThat(read.problems()).allSatisfy(problem -> {
                assertThat(problem.location().file()).isEqualTo("w/" + origin.getKey());
                assertThat(problem.help()).isNotBlank();
                assertThat(problem.message()).doesNotContain("Exception:").doesNotContain("\n");
            });
        }
    }

    @Test
    void flippedBitNeverGivesOtherDataInSilence() {
        flip(500, 5);
    }

    @Tag("slow")
    @Test
    void thousandsOfFlippedBitsNeverGiveOtherDataInSilence() {
        flip(8000, 6);
    }

    private static void flip(int count, long seed) {
        var random = new Random(seed);
        ReadResult whole = ReadResult.of(XLSX);
        int refused = 0;
        for (int i = 0; i < count; i++) {
            byte[] flipped = XLSX.clone();
            int bit = random.nextInt(flipped.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            var read = ReadResult.of(flipped);
            if (read.problems().stream().anyMatch(HostileFilesTest::isError)) {
                refused++;
            } else {
                assertThat(read).as("bit " + bit).isEqualTo(whole);
            }
        }
        assertThat(refused).isGreaterThan(count / 2);
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == org.stridebook.problem.Severity.ERROR;
    }

    @Test
    void mutatedXmlInsideASoundArchiveNeverCrashesAReader() {
        var random = new Random(9);
        byte[] sheet = RawXlsx.sheet("""
                <cols><col min='1' max='3' hidden='1'/></cols><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='0'><v>46154</v></c>
                <c r='C1' t='inlineStr'><is><t>_x0041_</t></is></c></row><row r='2' hidden='1'><c r='A2' t='e'><f>1</f><v>#N/A</v></c></row></sheetData>
                <mergeCells><mergeCell ref='A1:B2'/></mergeCells><hyperlinks><hyperlink ref='A1' location='x'/></hyperlinks>""").getBytes(UTF_8);
        for (int i = 0; i < 1500; i++) {
            byte[] mutant = mutant(sheet, random);
            var read = ReadResult.of(RawXlsx.withSheet("")
                    .part("xl/worksheets/sheet1.xml", mutant)
                    .sharedStrings("<t>one</t>")
                    .formats("yyyy-mm-dd")
                    .bytes());
            assertThat(read.problems())
                    .extracting(Problem::message)
                    .noneMatch(message -> message.contains("stopped the reader"));
            assertThat(read.tables().size() + read.problems().size()).isPositive();
        }
    }

    @Test
    void sheetOfAMillionBlankFormattedRowsIsReadOrRefusedButNeverTooMuch() {
        var rows = new StringBuilder();
        for (int i = 1; i <= 300_000; i++) {
            rows.append("<row r='").append(i).append("'><c r='A").append(i).append("' s='1'/></row>");
        }
        rows.append("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>");
        var read = ReadResult.of(RawXlsx.withRows(rows.toString()).bytes());
        assertThat(read.tables().stream().mapToInt(table -> table.rows().size()).sum()
                        + read.problems().size())
                .isEqualTo(1);
    }

    @Test
    void cellsBeyondTheLimitAreRefusedWithTheirPlace() {
        var rows = new StringBuilder();
        for (int row = 1; row <= 130; row++) {
            rows.append("<row r='")
                    .append(row)
                    .append("'>")
                    .append("<c t='b'><v>1</v></c>".repeat(16_000))
                    .append("</row>");
        }
        byte[] bytes = RawXlsx.withRows(rows.toString()).bytes();
        var read = ReadResult.of(bytes);
        assertThat(read.tables()).isEmpty();
        assertThat(read.kinds())
                .containsAnyOf("too-many-cells", "compression-bomb")
                .hasSize(1);
    }

    @Test
    void csvBeyondTheLimitIsRefusedWithItsPlace() {
        tooManyCells("1,".repeat(2_100_000));
        tooManyCells(("1,".repeat(16_000) + "\n").repeat(130));
    }

    private static void tooManyCells(String text) {
        byte[] csv = text.getBytes(UTF_8);
        var read = ReadResult.of("w/big.csv", csv);
        assertThat(read.tables()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind().name()).isEqualTo("too-many-cells");
            assertThat(problem.location().sheet()).isEqualTo("big");
            assertThat(problem.location().cell()).isNotEmpty();
        });
    }

    /** A few changes of the kinds that break transfers and tempt attackers. */
    private static byte[] mutant(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 8; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xff));
                case 3 -> bytes = Arrays.copyOf(bytes, at);
                case 4 -> bytes = without(bytes, at, length);
                default -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
        return shorter;
    }

    private static String state(Path file) throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(hash)
                + Files.size(file)
                + Files.getLastModifiedTime(file)
                + Files.getPosixFilePermissions(file);
    }

    @Test
    void tablesOfOneFileComeOneAtATime() {
        var names = new ArrayList<String>();
        Readers.read(new SheetFile("w/a.xlsx", XLSX), (Table table) -> names.add(table.sheet()), new Problems());
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }
}
