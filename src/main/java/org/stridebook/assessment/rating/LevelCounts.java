package org.stridebook.assessment.rating;

import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/** How many threats there are at each level. */
public record LevelCounts(int critical, int high, int medium, int low, int note, int unrated) {

    /** None at all. */
    public static final LevelCounts NONE = new LevelCounts(0, 0, 0, 0, 0, 0);

    /** One more at a level; null is unrated. */
    public LevelCounts plus(@Nullable RiskLevel level) {
        return plus(of(level));
    }

    private static LevelCounts of(@Nullable RiskLevel level) {
        if (level == null) {
            return new LevelCounts(0, 0, 0, 0, 0, 1);
        }
        return switch (level) {
            case CRITICAL -> new LevelCounts(1, 0, 0, 0, 0, 0);
            case HIGH -> new LevelCounts(0, 1, 0, 0, 0, 0);
            case MEDIUM -> new LevelCounts(0, 0, 1, 0, 0, 0);
            case LOW -> new LevelCounts(0, 0, 0, 1, 0, 0);
            case NOTE -> new LevelCounts(0, 0, 0, 0, 1, 0);
        };
    }

    /** Both together. */
    public LevelCounts plus(LevelCounts other) {
        return new LevelCounts(
                critical + other.critical,
                high + other.high,
                medium + other.medium,
                low + other.low,
                note + other.note,
                unrated + other.unrated);
    }

    public int count(@Nullable RiskLevel level) {
        if (level == null) {
            return unrated;
        }
        return switch (level) {
            case CRITICAL -> critical;
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
            case NOTE -> note;
        };
    }

    public int total() {
        return critical + high + medium + low + note + unrated;
    }
}
