package org.stridebook.intake.kinds;

import org.jspecify.annotations.Nullable;
import org.stridebook.intake.words.ProfileKey;
import org.stridebook.problem.Location;

/** One line of a Workshop sheet; {@code key} is null for one that nobody knows. */
public record ProfileEntry(@Nullable ProfileKey key, String label, String text, Location place) {}
