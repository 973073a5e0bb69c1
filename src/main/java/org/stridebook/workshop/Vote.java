package org.stridebook.workshop;

import org.jspecify.annotations.Nullable;

/** One participant's rating of one threat; {@code participant} is empty where nobody is named. */
public record Vote(
        String participant,
        @Nullable Score likelihood,
        @Nullable Score impact,
        @Nullable Dread dread,
        Source source) {}
