package org.stridebook.check.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.problem.Shortened;
import org.stridebook.workshop.RiskLevel;

/** How problems name things: cell texts in back-ticks and short, long lists cut with their count. */
public final class Say {

    private static final int LONGEST = 80;
    private static final int MOST = 8;

    private Say() {}

    /** Text of a cell. */
    public static String quoted(String text) {
        return "`" + shortened(text).replace('`', '\'') + "`";
    }

    /** Text on one line, cut. */
    public static String shortened(String text) {
        return Shortened.to(LONGEST, text.replaceAll("\\s+", " ").strip());
    }

    /** {@code a, b and c}, or the first eight and how many more. */
    public static String list(Collection<String> items) {
        List<String> all = items.stream().map(Say::shortened).distinct().toList();
        if (all.size() <= 1) {
            return String.join("", all);
        }
        if (all.size() > MOST) {
            return String.join(", ", all.subList(0, MOST)) + " and " + (all.size() - MOST) + " more";
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    /** {@code threat T-1} or {@code threats T-1 and T-2}. */
    public static String threats(List<AssessedThreat> threats) {
        String ids = list(threats.stream()
                .map(AssessedThreat::id)
                .sorted()
                .map(id -> id.value())
                .toList());
        return (threats.size() == 1 ? "threat " : "threats ") + ids;
    }

    public static String threat(AssessedThreat threat) {
        return "threat " + shortened(threat.id().value());
    }

    /** {@code 1 day} or {@code 3 days}. */
    public static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Lower case, as within a sentence. */
    public static String level(RiskLevel level) {
        return level.word().toLowerCase(Locale.ROOT);
    }
}
