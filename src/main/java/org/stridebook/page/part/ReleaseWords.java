package org.stridebook.page.part;

import java.util.ArrayList;
import org.stridebook.assessment.news.ReleaseNews;
import org.stridebook.release.Change;
import org.stridebook.release.Comparison;

/** What became of references, in words. */
public final class ReleaseWords {

    private ReleaseWords() {}

    /** {@code ATLAS 2026.09 against 2026.05}. */
    public static String title(Comparison comparison) {
        return title(comparison.from().release(), comparison.to().release());
    }

    /** The newer one first, as people ask for it. */
    public static String title(String from, String to) {
        return "ATLAS " + to + " against " + from;
    }

    /** {@code 1 reference retired, 3 renamed}, or that nothing happened. */
    public static String sentence(ReleaseNews news) {
        var parts = new ArrayList<String>();
        for (Change.What what : Change.What.values()) {
            long count = news.count(what);
            if (count > 0) {
                String noun = parts.isEmpty() ? (count == 1 ? " reference " : " references ") : " ";
                parts.add(count + noun + what.word());
            }
        }
        return parts.isEmpty() ? "no reference is touched" : String.join(", ", parts);
    }
}
