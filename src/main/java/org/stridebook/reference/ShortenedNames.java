package org.stridebook.reference;

import static org.stridebook.reference.Resolution.Verdict.AMBIGUOUS;
import static org.stridebook.reference.Resolution.Verdict.EXACT;
import static org.stridebook.reference.Resolution.Verdict.RENAMED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.atlas.AtlasId;

/** Names of which people leave words out: {@code Plugin Compromise}, {@code Credentials from Agent Config}. */
final class ShortenedNames {

    /** With fewer words left, a name alone says too little to guess which one is missing. */
    private static final int FEWEST_ALONE = 3;

    /** What ATLAS called a thing itself; of terms of the field nobody leaves words out. */
    private static final Set<Resolution.Verdict> OFFICIAL = Set.of(EXACT, RENAMED);

    private static final int SHORTEST_WORD_CUT = 4;

    private final Map<AtlasId, List<Name>> byId = new HashMap<>();
    private final Map<Set<String>, Meaning> shorterByOne = new HashMap<>();

    private record Name(List<String> words, Resolution.Verdict verdict) {}

    /** From all names, those of today first. */
    ShortenedNames(Map<String, Meaning> names) {
        names.forEach((name, meaning) -> {
            if (OFFICIAL.contains(meaning.verdict()) && meaning.ids().size() == 1) {
                byId.computeIfAbsent(meaning.ids().get(0), key -> new ArrayList<>())
                        .add(new Name(List.of(name.split(" ")), meaning.verdict()));
            }
            if (meaning.verdict() != AMBIGUOUS) {
                addShorter(ReferenceKey.telling(name), meaning);
            }
        });
    }

    private void addShorter(Set<String> telling, Meaning meaning) {
        for (String left : telling) {
            var shorter = new LinkedHashSet<>(telling);
            shorter.remove(left);
            if (shorter.size() >= FEWEST_ALONE) {
                // names come best first, so that the better verdict stays
                shorterByOne.merge(
                        shorter,
                        meaning,
                        (first, second) -> first.ids().equals(second.ids()) ? first : Meaning.NOTHING);
            }
        }
    }

    /** The one thing whose name has one telling word more; nothing where several have. */
    Meaning alone(String text) {
        return shorterByOne.getOrDefault(ReferenceKey.telling(text), Meaning.NOTHING);
    }

    /**
     * Whether a text is what somebody left of a name of {@code id}: exact where it is of the current one, renamed where only of an old
     * one, nothing where its words are others.
     */
    Meaning of(AtlasId id, String text) {
        List<String> words = List.of(ReferenceKey.ordered(text).split(" "));
        return byId.getOrDefault(id, List.of()).stream()
                .filter(name -> words.stream().allMatch(word -> isIn(word, name.words())))
                .map(name -> Meaning.exact(id).as(name.verdict()))
                .findFirst()
                .orElse(Meaning.NOTHING);
    }

    /** The word itself, its beginning, or with a slip of the pen. */
    private static boolean isIn(String word, List<String> name) {
        return name.stream()
                .anyMatch(other -> word.equals(other)
                        || (word.length() >= SHORTEST_WORD_CUT && other.startsWith(word))
                        || NearNames.isSlip(word, other));
    }
}
