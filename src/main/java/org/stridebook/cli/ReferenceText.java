package org.stridebook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.reference.Resolution;

/** What a reference means and what to write instead, as {@code atlas resolve} tells people. */
final class ReferenceText {

    private ReferenceText() {}

    static String of(Resolution one, Catalogue atlas) {
        String text = "`" + one.text().strip() + "` " + meaning(one, atlas) + "\n";
        return one.suggestion().isEmpty() ? text : text + "  " + advice(one.verdict()) + ": " + one.suggestion() + "\n";
    }

    private static String meaning(Resolution one, Catalogue atlas) {
        String named = titles(one.ids(), atlas);
        return switch (one.verdict()) {
            case EXACT -> "is " + named;
            case ALIAS -> "is another word for " + named;
            case RENAMED -> "was renamed: ATLAS now has " + named;
            case RETIRED ->
                "was retired by ATLAS" + (named.isEmpty() ? "; nothing took its place" : " in favour of " + named);
            case MISMATCH ->
                "holds an id and a name that disagree" + (named.isEmpty() ? "" : "; a sheet is read as " + named);
            case TACTIC -> "is a tactic, " + named + ", where a technique is wanted";
            case ATTACK ->
                "is an id of ATT&CK, not of ATLAS"
                        + (named.isEmpty() ? "; ATLAS has no counterpart" : "; in ATLAS it is " + named);
            case OTHER_KIND -> "is no technique, but " + named;
            case AMBIGUOUS -> "may mean several things, so a sheet with it is read as none of them";
            case UNKNOWN -> "is not in ATLAS " + atlas.release();
            case BLANK -> "is no reference";
        };
    }

    private static String titles(List<AtlasId> ids, Catalogue atlas) {
        return ids.stream().map(id -> AtlasCard.title(id, atlas)).collect(Collectors.joining(" and "));
    }

    private static String advice(Resolution.Verdict verdict) {
        return switch (verdict) {
            case AMBIGUOUS, UNKNOWN -> "did you mean";
            default -> "write instead";
        };
    }
}
