package org.stridebook.sheet.archive;

/**
 * One part of an {@link Archive}, as its directory describes it.
 *
 * @param offset of its local header
 */
record ArchiveEntry(String name, int method, long crc, long packedSize, long size, long offset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean isFolder() {
        return name.endsWith("/");
    }
}
