package org.stridebook.page.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.workshop.RiskLevel;

/** Counts by level as badges such as {@code 2 High}. */
public final class Levels {

    private static final RiskLevel[] LEVELS = RiskLevel.values();

    private Levels() {}

    /** Gravest first, without empty ones. */
    public static List<Badge> of(LevelCounts counts) {
        var badges = new ArrayList<Badge>();
        for (int i = LEVELS.length - 1; i >= 0; i--) {
            add(counts, LEVELS[i], badges);
        }
        add(counts, null, badges);
        return List.copyOf(badges);
    }

    private static void add(LevelCounts counts, @Nullable RiskLevel level, List<Badge> badges) {
        int count = counts.count(level);
        if (count > 0) {
            badges.add(new Badge(count + " " + (level == null ? "not rated" : level.word()), Badges.tone(level)));
        }
    }

    /** For sorting by what is gravest: each level outweighs all below it. */
    public static long weight(LevelCounts counts) {
        long weight = 0;
        for (int i = LEVELS.length - 1; i >= 0; i--) {
            weight = weight * 1000 + Math.min(999, counts.count(LEVELS[i]));
        }
        return weight;
    }
}
