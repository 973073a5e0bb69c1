package org.stridebook.intake.kinds;

/** An answer in the lists {@code yes} and {@code tick} of {@code value-words.csv}. */
enum YesNo {
    YES,
    NO
}
