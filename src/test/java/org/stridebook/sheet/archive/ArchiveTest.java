package org.stridebook.sheet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.problem.Kind;
import org.stridebook.sheet.RawXlsx;
import org.stridebook.table.Refusal;

class ArchiveTest {

    private static final byte[] ZIP = RawXlsx.zip(parts("a.xml", "hello", "b/c.xml", "world"));

    @Test
    void partsAreReadWhateverTheCaseOfTheirNames() throws Exception {
        Archive archive = Archive.open("w/a.xlsx", ZIP);
        assertThat(archive.names()).containsExactly("a.xml", "b/c.xml");
        assertThat(archive.read("B/C.xml").readAllBytes()).isEqualTo("world".getBytes(StandardCharsets.UTF_8));
        assertThat(archive.has("d.xml")).isFalse();
    }

    @Test
    void largePartsAreUnpackedAgainAndEqual() throws Exception {
        byte[] noise = new byte[20 << 20];
        new Random(1).nextBytes(noise);
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("noise.bin", noise);
        assertThat(Arrays.equals(
                        Archive.open("w/a.xlsx", RawXlsx.zip(parts))
                                .read("noise.bin")
                                .readAllBytes(),
                        noise))
                .isTrue();
    }

    @Test
    void storedPartsAreReadToo() throws Exception {
        assertThat(Archive.open("w/a.xlsx", stored("a.txt", "plain"))
                        .read("a.txt")
                        .readAllBytes())
                .isEqualTo("plain".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.xml", "a/../../b.xml", "/etc/passwd", "C:\\x", "a\\b", "c:x"})
    void partsWithForbiddenNamesAreRefused(String name) {
        assertThat(kind(RawXlsx.zip(parts(name, "x")))).isEqualTo(SheetProblems.DAMAGED_FILE);
    }

    @Test
    void partsThatDifferOnlyInCaseAreRefused() {
        assertThat(kind(RawXlsx.zip(parts("A.xml", "1", "a.xml", "2")))).isEqualTo(SheetProblems.DAMAGED_FILE);
    }

    @Test
    void fileThatIsCutAnywhereIsRefused() {
        for (int length = 4; length < ZIP.length; length++) {
            assertThat(kind(Arrays.copyOf(ZIP, length))).as("cut at " + length).isEqualTo(SheetProblems.DAMAGED_FILE);
        }
    }

    @Test
    void bytesBeforeOrBehindAreRefused() {
        byte[] before = new byte[ZIP.length + 1];
        System.arraycopy(ZIP, 0, before, 1, ZIP.length);
        assertThat(kind(before)).isEqualTo(SheetProblems.DAMAGED_FILE);
        assertThat(kind(Arrays.copyOf(ZIP, ZIP.length + 1))).isEqualTo(SheetProblems.DAMAGED_FILE);
    }

    @Test
    void bombsAreRefusedByWhatTheyUnpackTo() {
        assertThat(kind(RawXlsx.zip(parts("bomb.xml", " ".repeat(5_000_000)))))
                .isEqualTo(SheetProblems.COMPRESSION_BOMB);
        var many = new LinkedHashMap<String, byte[]>();
        byte[] sixty = new byte[60 << 20];
        for (int i = 0; i < sixty.length; i += 40) {
            sixty[i] = (byte) (i * 31 ^ i >> 7);
        }
        for (int i = 0; i < 5; i++) {
            many.put("part" + i, sixty);
        }
        assertThat(kind(RawXlsx.zip(many))).isEqualTo(SheetProblems.COMPRESSION_BOMB);
    }

    @Test
    void bombThatLiesAboutItsSizeIsFoundOut() {
        byte[] bomb = RawXlsx.zip(parts("bomb.xml", " ".repeat(5_000_000)));
        ByteBuffer zip = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        int directory = zip.getInt(bomb.length - 6);
        zip.putInt(directory + 24, 100);
        assertThat(kind(bomb)).isEqualTo(SheetProblems.DAMAGED_FILE);
    }

    @Test
    void partsThatShareTheirDataAreRefused() {
        // the second entry of the directory is made to point to the data of the first
        byte[] zip = RawXlsx.zip(parts("a.xml", "hello", "b.xml", "hello"));
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int first = bytes.getInt(zip.length - 6);
        int second = first
                + 46
                + Short.toUnsignedInt(bytes.getShort(first + 28))
                + Short.toUnsignedInt(bytes.getShort(first + 30));
        bytes.putInt(second + 42, bytes.getInt(first + 42));
        assertThat(kind(zip)).isEqualTo(SheetProblems.DAMAGED_FILE);
    }

    @Test
    void moreThanAThousandPartsAreRefused() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 1001; i++) {
            many.put("part" + i, new byte[0]);
        }
        assertThat(kind(RawXlsx.zip(many))).isEqualTo(SheetProblems.DAMAGED_FILE);
    }

    private static Kind kind(byte[] bytes) {
        try {
            Archive.open("w/a.xlsx", bytes);
        } catch (Refusal refusal) {
            return refusal.problem().kind();
        }
        throw new AssertionError("was opened");
    }

    private static Map<String, byte[]> parts(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }

    private static byte[] stored(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        var crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void missingPartIsABugOfTheCaller() throws Refusal {
        Archive archive = Archive.open("w/a.xlsx", ZIP);
        assertThatThrownBy(() -> archive.read("none")).hasMessageContaining("none");
    }
}
