package org.stridebook.sheet.reading;

/** Whether people see a sheet. */
enum Visibility {
    VISIBLE,
    /** Anybody can show it. */
    HIDDEN,
    /** Only a program can show it. */
    VERY_HIDDEN
}
