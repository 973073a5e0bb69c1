package org.stridebook.sheet.archive;

/** What is wrong with the bytes of a ZIP file, in words that follow "the file is damaged:". */
@SuppressWarnings("serial")
final class DamagedArchive extends Exception {

    private final boolean bomb;

    DamagedArchive(String what) {
        this(what, false);
    }

    DamagedArchive(String what, boolean bomb) {
        super(what, null, false, false);
        this.bomb = bomb;
    }

    /** Whether it is not damaged but unpacks to an unreasonable size. */
    boolean isBomb() {
        return bomb;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    static void unless(boolean fine, String what) throws DamagedArchive {
        if (!fine) {
            throw new DamagedArchive(what);
        }
    }
}
