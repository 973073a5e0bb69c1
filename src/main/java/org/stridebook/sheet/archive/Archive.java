package org.stridebook.sheet.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.table.Refusal;

/**
 * A ZIP file in memory, every part of which was unpacked and checked (checksum, size, place) before anything is read. The usual
 * libraries skip these checks, and then one flipped bit is other data without an error.
 */
public final class Archive {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final long LARGEST_PART = 64L << 20;
    private static final long LARGEST_TOTAL = 256L << 20;
    /** Below this size any ratio is harmless. */
    private static final long RATIO_FROM = 1L << 20;

    private static final int HIGHEST_RATIO = 100;
    private static final int KEPT_TOTAL = 16 << 20;

    private final byte[] bytes;
    private final Map<String, Part> parts = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    /** A checked part with its content, where that is small enough to be kept. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Part(ArchiveEntry entry, int dataOffset, byte @Nullable [] content) {}

    private Archive(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Opens and checks an archive; refuses one that is damaged or unpacks to too much. */
    public static Archive open(String file, byte[] bytes) throws Refusal {
        var archive = new Archive(bytes);
        try {
            archive.check();
            return archive;
        } catch (DamagedArchive e) {
            throw new Refusal(
                    e.isBomb()
                            ? SheetProblems.COMPRESSION_BOMB.at(
                                    Location.of(file),
                                    "the file unpacks to more than expected: " + e.what(),
                                    "delete the empty formatted rows below the table, or ask who sent the file")
                            : SheetProblems.DAMAGED_FILE.at(
                                    Location.of(file),
                                    "the file is damaged: " + e.what(),
                                    "copy the original file again, or let the spreadsheet program repair and save it"));
        }
    }

    /** Whether there is such a part; as in Office, letter case does not matter. */
    public boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The names of all parts, sorted. */
    Set<String> names() {
        return names;
    }

    /** The unpacked content of a part that {@link #has is there}. */
    public InputStream read(String name) {
        Part part = parts.get(name.toLowerCase(Locale.ROOT));
        if (part == null) {
            throw new IllegalArgumentException("no part '" + name + "'");
        }
        if (part.content() != null) {
            return new ByteArrayInputStream(part.content());
        }
        var packed = new ByteArrayInputStream(
                bytes, part.dataOffset(), (int) part.entry().packedSize());
        return part.entry().method() == ArchiveEntry.STORED
                ? packed
                : new InflaterInputStream(packed, new Inflater(true), 1 << 15);
    }

    private void check() throws DamagedArchive {
        List<ArchiveEntry> entries = new ArrayList<>(new ArchiveDirectory(bytes).read());
        entries.sort(Comparator.comparingLong(ArchiveEntry::offset));
        var inflater = new Inflater(true);
        try {
            long total = 0;
            long free = 0;
            for (ArchiveEntry entry : entries) {
                int data = dataOffset(entry, free);
                free = data + entry.packedSize();
                total += entry.size();
                checkSize(entry, total);
                byte[] content = unpack(entry, data, inflater);
                parts.put(
                        entry.name().toLowerCase(Locale.ROOT),
                        new Part(entry, data, total <= KEPT_TOTAL ? content : null));
                names.add(entry.name());
            }
        } finally {
            inflater.end();
        }
    }

    /** Where the data of an entry begin. Its own header must agree with the directory, and it must not overlap the part before it. */
    private int dataOffset(ArchiveEntry entry, long free) throws DamagedArchive {
        String lost = "the part '" + entry.name() + "' is not where it should be";
        DamagedArchive.unless(entry.offset() >= free && entry.offset() + LOCAL_HEADER_SIZE <= bytes.length, lost);
        var header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position((int) entry.offset());
        int at = header.position();
        int nameLength = Short.toUnsignedInt(header.getShort(at + 26));
        int data = at + LOCAL_HEADER_SIZE + nameLength + Short.toUnsignedInt(header.getShort(at + 28));
        boolean agrees = header.getInt(at) == LOCAL_HEADER
                && Short.toUnsignedInt(header.getShort(at + 8)) == entry.method()
                && at + LOCAL_HEADER_SIZE + nameLength <= bytes.length
                && new String(bytes, at + LOCAL_HEADER_SIZE, nameLength, StandardCharsets.UTF_8).equals(entry.name());
        DamagedArchive.unless(agrees && entry.packedSize() >= 0 && data + entry.packedSize() <= bytes.length, lost);
        return data;
    }

    private static void checkSize(ArchiveEntry entry, long total) throws DamagedArchive {
        if (entry.size() < 0 || entry.size() > LARGEST_PART || total > LARGEST_TOTAL) {
            throw new DamagedArchive(
                    String.format(Locale.ROOT, "the part '%s' alone would take %,d bytes", entry.name(), entry.size()),
                    true);
        }
        if (entry.size() > RATIO_FROM && entry.size() / HIGHEST_RATIO > entry.packedSize()) {
            throw new DamagedArchive(
                    String.format(
                            Locale.ROOT,
                            "the part '%s' grows from %,d to %,d bytes",
                            entry.name(),
                            entry.packedSize(),
                            entry.size()),
                    true);
        }
    }

    /** The content, whose size and checksum are those of the directory: what is promised is counted, not believed. */
    private byte[] unpack(ArchiveEntry entry, int data, Inflater inflater) throws DamagedArchive {
        String broken = "the part '" + entry.name() + "' does not have its checksum";
        byte[] content = new byte[(int) entry.size()];
        if (entry.method() == ArchiveEntry.STORED) {
            DamagedArchive.unless(entry.size() == entry.packedSize(), broken);
            System.arraycopy(bytes, data, content, 0, content.length);
        } else {
            DamagedArchive.unless(
                    entry.method() == ArchiveEntry.DEFLATED,
                    "the part '" + entry.name() + "' is packed in an unknown way");
            inflate(data, (int) entry.packedSize(), content, inflater, broken);
        }
        var crc = new CRC32();
        crc.update(content);
        DamagedArchive.unless(crc.getValue() == entry.crc(), broken);
        return content;
    }

    private void inflate(int data, int packed, byte[] content, Inflater inflater, String broken) throws DamagedArchive {
        inflater.reset();
        inflater.setInput(bytes, data, packed);
        try {
            int filled = 0;
            int count;
            while (filled < content.length
                    && (count = inflater.inflate(content, filled, content.length - filled)) > 0) {
                filled += count;
            }
            boolean full = filled == content.length && (inflater.finished() || inflater.inflate(new byte[1]) == 0);
            DamagedArchive.unless(full && inflater.finished() && inflater.getTotalIn() == packed, broken);
        } catch (DataFormatException e) {
            throw new DamagedArchive(broken);
        }
    }
}
