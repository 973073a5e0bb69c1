package org.stridebook.sheet.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The central directory of a ZIP file (APPNOTE 6.3.10, sections 4.3 and 4.4), checked without mercy: each field that says where
 * something is must agree with the others, since a reader that forgives is how one flipped bit becomes other data.
 */
final class ArchiveDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END64 = 0x06064b50;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64_LOCATOR_SIZE = 20;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_SIZE = 46;
    private static final int ENCRYPTED_OR_UNKNOWN_FLAGS = 0xffff & ~(0x0006 | 0x0008 | 0x0800);
    private static final int MOST_ENTRIES = 1000;
    private static final long IN_EXTRA = 0xffffffffL;

    private final ByteBuffer zip;

    ArchiveDirectory(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** All entries, in directory order. */
    List<ArchiveEntry> read() throws DamagedArchive {
        int end = findEnd();
        long count = Short.toUnsignedInt(zip.getShort(end + 10));
        long size = Integer.toUnsignedLong(zip.getInt(end + 12));
        long start = Integer.toUnsignedLong(zip.getInt(end + 16));
        int directoryEnd = end;
        if (count == 0xffff || size == IN_EXTRA || start == IN_EXTRA) {
            int end64 = findEnd64(end);
            count = zip.getLong(end64 + 32);
            size = zip.getLong(end64 + 40);
            start = zip.getLong(end64 + 48);
            directoryEnd = end64;
        }
        DamagedArchive.unless(
                start >= 0 && size >= 0 && start + size == directoryEnd, "its directory is not where it should be");
        DamagedArchive.unless(count <= MOST_ENTRIES, "it has more than " + MOST_ENTRIES + " parts");
        return entries((int) start, directoryEnd, (int) count);
    }

    private int findEnd() throws DamagedArchive {
        for (int at = zip.limit() - END_SIZE; at >= Math.max(0, zip.limit() - END_SIZE - 0xffff); at--) {
            if (zip.getInt(at) == END && at + END_SIZE + Short.toUnsignedInt(zip.getShort(at + 20)) == zip.limit()) {
                DamagedArchive.unless(zip.getInt(at + 4) == 0, "it is one piece of a split archive");
                DamagedArchive.unless(
                        zip.getShort(at + 8) == zip.getShort(at + 10), "its directory contradicts itself");
                return at;
            }
        }
        throw new DamagedArchive("its end is missing");
    }

    private int findEnd64(int end) throws DamagedArchive {
        int locator = end - END64_LOCATOR_SIZE;
        DamagedArchive.unless(locator >= 0 && zip.getInt(locator) == END64_LOCATOR, "its end is damaged");
        long end64 = zip.getLong(locator + 8);
        DamagedArchive.unless(
                end64 >= 0 && end64 + 56 == locator && zip.getInt((int) end64) == END64, "its end is damaged");
        return (int) end64;
    }

    private List<ArchiveEntry> entries(int start, int end, int count) throws DamagedArchive {
        var entries = new ArrayList<ArchiveEntry>();
        var names = new HashSet<String>();
        int at = start;
        while (at < end) {
            DamagedArchive.unless(at + HEADER_SIZE <= end && zip.getInt(at) == HEADER, "its directory is damaged");
            int next = at + HEADER_SIZE + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
            DamagedArchive.unless(next <= end, "its directory is damaged");
            ArchiveEntry entry = entry(at);
            checkName(entry.name());
            DamagedArchive.unless(
                    names.add(entry.name().toLowerCase(Locale.ROOT)), "the part '" + entry.name() + "' is there twice");
            entries.add(entry);
            at = next;
        }
        DamagedArchive.unless(entries.size() == count, "its directory has lost parts");
        return entries;
    }

    private ArchiveEntry entry(int at) throws DamagedArchive {
        String name = new String(zip.array(), at + HEADER_SIZE, unsigned(at + 28), StandardCharsets.UTF_8);
        int flags = unsigned(at + 8);
        DamagedArchive.unless((flags & ENCRYPTED_OR_UNKNOWN_FLAGS) == 0, "the part '" + name + "' is encrypted");
        var extra = new Zip64Extra(zip, at + HEADER_SIZE + unsigned(at + 28), unsigned(at + 30));
        long size = extra.orNext(Integer.toUnsignedLong(zip.getInt(at + 24)));
        long packed = extra.orNext(Integer.toUnsignedLong(zip.getInt(at + 20)));
        long offset = extra.orNext(Integer.toUnsignedLong(zip.getInt(at + 42)));
        return new ArchiveEntry(
                name, unsigned(at + 10), Integer.toUnsignedLong(zip.getInt(at + 16)), packed, size, offset);
    }

    private static void checkName(String name) throws DamagedArchive {
        boolean odd = name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains(":");
        DamagedArchive.unless(!odd && !("/" + name + "/").contains("/../"), "it has a part with a forbidden name");
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    /** The extra field that holds sizes and offsets too large, or not yet known, for the header (4.5.3). */
    private static final class Zip64Extra {
        private final ByteBuffer zip;
        private int at;
        private int end;

        Zip64Extra(ByteBuffer zip, int start, int length) {
            this.zip = zip;
            for (int field = start; field + 4 <= start + length; ) {
                int next = field + 4 + Short.toUnsignedInt(zip.getShort(field + 2));
                if (zip.getShort(field) == 1 && next <= start + length) {
                    at = field + 4;
                    end = next;
                }
                field = next;
            }
        }

        long orNext(long value) throws DamagedArchive {
            if (value != IN_EXTRA) {
                return value;
            }
            DamagedArchive.unless(at + 8 <= end, "its directory is damaged");
            at += 8;
            return zip.getLong(at - 8);
        }
    }
}
