package org.stridebook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.atlas.AtlasId;
import org.stridebook.reference.Resolution;
import org.stridebook.reference.Resolution.Verdict;
import org.stridebook.reference.Resolver;

/**
 * What a text means in ATLAS, as {@code atlas resolve --format json} says it; a text with several references has one answer.
 *
 * @param text as given
 * @param verdict the gravest of its references: exact, alias, renamed, retired, mismatch, tactic, attack or unknown, in this order
 * @param ids of all that is certain, in the order of the text
 * @param suggestion what to write instead, or empty
 */
record ReferenceAnswer(String text, String verdict, List<String> ids, String suggestion) {

    /** From harmless to grave; what is not in this list means nothing as a technique. */
    private static final List<Verdict> WORDS = List.of(
            Verdict.EXACT,
            Verdict.ALIAS,
            Verdict.RENAMED,
            Verdict.RETIRED,
            Verdict.MISMATCH,
            Verdict.TACTIC,
            Verdict.ATTACK,
            Verdict.UNKNOWN);

    static ReferenceAnswer of(String text, Resolver resolver) {
        List<Resolution> found = resolver.resolveAll(text);
        int worst =
                found.stream().mapToInt(one -> WORDS.indexOf(known(one))).max().orElse(WORDS.size() - 1);
        List<String> ids = found.stream()
                .filter(one -> known(one) != Verdict.UNKNOWN && !resolver.isOnlyCounterpart(one))
                .flatMap(one -> one.ids().stream())
                .map(AtlasId::value)
                .distinct()
                .toList();
        return new ReferenceAnswer(
                text,
                WORDS.get(worst).word(),
                ids,
                found.stream()
                        .map(Resolution::suggestion)
                        .filter(suggestion -> !suggestion.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static Verdict known(Resolution one) {
        return WORDS.contains(one.verdict()) ? one.verdict() : Verdict.UNKNOWN;
    }
}
