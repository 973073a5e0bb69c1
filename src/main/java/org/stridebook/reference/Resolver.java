package org.stridebook.reference;

import static org.stridebook.reference.Resolution.Verdict.ALIAS;
import static org.stridebook.reference.Resolution.Verdict.AMBIGUOUS;
import static org.stridebook.reference.Resolution.Verdict.ATTACK;
import static org.stridebook.reference.Resolution.Verdict.BLANK;
import static org.stridebook.reference.Resolution.Verdict.EXACT;
import static org.stridebook.reference.Resolution.Verdict.MISMATCH;
import static org.stridebook.reference.Resolution.Verdict.OTHER_KIND;
import static org.stridebook.reference.Resolution.Verdict.RENAMED;
import static org.stridebook.reference.Resolution.Verdict.RETIRED;
import static org.stridebook.reference.Resolution.Verdict.TACTIC;
import static org.stridebook.reference.Resolution.Verdict.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;

/**
 * Understands what people write where an ATLAS reference is asked for. Built once for a catalogue, then immutable: safe for any thread.
 * Where an id and a name stand together and disagree, the name wins, since people remember names and mistype numbers.
 */
public final class Resolver {

    private static final Pattern SUFFIX = Pattern.compile("\\.?(\\d{3})");
    private static final Pattern OF_TECHNIQUE = Pattern.compile("AML\\.T\\d{4}(\\.\\d{3})?");
    private static final Set<Resolution.Verdict> SURE = Set.of(EXACT, ALIAS, RENAMED, RETIRED);
    private static final int MOST_PIECES_OF_A_NAME = 5;

    private final Catalogue catalogue;
    private final ReferenceWords words = new ReferenceWords();
    private final IdReader ids;
    private final NameIndex index;
    private final NearNames near;
    private final NameReader names;
    private final IdWithName pairs;

    public Resolver(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<Alias> aliases = Alias.bundled();
        ids = new IdReader(catalogue, aliases);
        index = new NameIndex(catalogue, aliases);
        near = new NearNames(index.names());
        var shortened = new ShortenedNames(index.names());
        names = new NameReader(catalogue, index, near, shortened, words);
        pairs = new IdWithName(catalogue, shortened);
    }

    /** All references of a cell that asks for techniques; an empty cell has none, a placeholder is one blank. */
    public List<Resolution> resolveAll(String cell) {
        return resolveAll(cell, Wanted.TECHNIQUE);
    }

    /** All references of a cell, in order, each meaning once. */
    public List<Resolution> resolveAll(String cell, Wanted wanted) {
        if (cell.isBlank()) {
            return List.of();
        }
        if (words.isBlank(cell)) {
            return List.of(new Resolution(cell.strip(), BLANK, List.of(), ""));
        }
        var found = new ArrayList<Resolution>();
        for (String part : CellParts.strong(cell)) {
            for (String reference : references(part)) {
                addOnce(resolve(completed(reference, found), wanted), found);
            }
        }
        boolean anything = found.stream().anyMatch(one -> one.verdict() != BLANK);
        return anything
                ? found.stream().filter(one -> one.verdict() != BLANK).toList()
                : found.stream().limit(1).toList();
    }

    private static void addOnce(Resolution one, List<Resolution> found) {
        boolean repeated = found.stream()
                .anyMatch(before -> !one.ids().isEmpty() && before.ids().equals(one.ids()));
        if (!repeated) {
            found.add(one);
        }
    }

    /** {@code .001} after {@code AML.T0051.000} means {@code AML.T0051.001}. */
    private static String completed(String reference, List<Resolution> before) {
        var suffix = SUFFIX.matcher(reference);
        if (!suffix.matches()
                || before.isEmpty()
                || before.get(before.size() - 1).ids().size() != 1) {
            return reference;
        }
        String last = before.get(before.size() - 1).ids().get(0).value();
        return OF_TECHNIQUE.matcher(last).matches()
                ? last.replaceAll("(T\\d{4}).*", "$1.") + suffix.group(1)
                : reference;
    }

    /** Joins pieces that are one known name again, and those in a row that mean nothing. */
    private List<String> references(String part) {
        List<CellParts.Piece> pieces = CellParts.weak(part);
        var references = new ArrayList<String>();
        int unknownFrom = -1;
        for (int i = 0; i < pieces.size(); ) {
            int end = longestKnown(part, pieces, i);
            String text = part.substring(
                            pieces.get(i).start(), pieces.get(end - 1).end())
                    .strip();
            boolean unknown = end == i + 1 && isUnknown(text);
            if (unknown && unknownFrom >= 0) {
                references.set(
                        references.size() - 1,
                        part.substring(unknownFrom, pieces.get(i).end()).strip());
            } else {
                references.add(text);
                unknownFrom = unknown ? pieces.get(i).start() : -1;
            }
            i = end;
        }
        return references;
    }

    private int longestKnown(String part, List<CellParts.Piece> pieces, int from) {
        for (int end = Math.min(pieces.size(), from + MOST_PIECES_OF_A_NAME); end > from + 1; end--) {
            String text =
                    part.substring(pieces.get(from).start(), pieces.get(end - 1).end());
            if (isOne(text)) {
                return end;
            }
        }
        return from + 1;
    }

    /** Whether a text that holds separators is a single reference all the same: a known name, alone or with the id that it belongs to. */
    private boolean isOne(String text) {
        List<ReferenceIds.Found> found = ReferenceIds.in(ReferenceIds.plain(text));
        if (found.stream().map(ReferenceIds.Found::value).distinct().count() > 1) {
            return false;
        }
        Meaning name = names.sure(ReferenceIds.without(text));
        if (found.isEmpty()) {
            return name.isKnown();
        }
        Meaning id = ids.read(found.get(0));
        return id.isKnown()
                && (name.isKnown() ? pairs.agree(id, name) : pairs.isShortened(id, ReferenceIds.without(text)));
    }

    private boolean isUnknown(String text) {
        return !SUFFIX.matcher(text).matches() && meaning(text).verdict() == UNKNOWN && !words.isBlank(text);
    }

    /** One reference where a technique is asked for. */
    public Resolution resolve(String one) {
        return resolve(one, Wanted.TECHNIQUE);
    }

    /** One reference: an id, a name, or both. */
    public Resolution resolve(String one, Wanted wanted) {
        String text = one.strip();
        if (words.isBlank(text)) {
            return new Resolution(text, BLANK, List.of(), "");
        }
        Meaning meaning = meaning(text);
        Resolution.Verdict verdict = verdict(meaning, wanted);
        boolean certain = verdict != UNKNOWN && verdict != AMBIGUOUS;
        return new Resolution(text, verdict, certain ? meaning.ids() : List.of(), suggestion(text, verdict, meaning));
    }

    private Meaning meaning(String text) {
        List<ReferenceIds.Found> found = ReferenceIds.in(ReferenceIds.plain(text));
        if (found.isEmpty()) {
            return names.read(text);
        }
        Meaning id = ids.read(found.get(0));
        String rest = words.withoutLabels(ReferenceIds.without(text));
        Meaning name = rest.isEmpty() || words.isBlank(rest) ? Meaning.NOTHING : names.read(rest);
        Meaning known = index.named(text);
        if (known.isKnown()) {
            return known.as(id.verdict() == ATTACK ? ATTACK : pairs.agree(id, known) ? RENAMED : MISMATCH);
        }
        return rest.isEmpty() || words.isBlank(rest) ? id : pairs.together(id, name, rest);
    }

    private Resolution.Verdict verdict(Meaning meaning, Wanted wanted) {
        Resolution.Verdict kind = forWanted(meaning, wanted);
        boolean tacticsDisagree = meaning.verdict() == MISMATCH && kind == TACTIC;
        return SURE.contains(meaning.verdict()) || tacticsDisagree ? kind : meaning.verdict();
    }

    private Resolution.Verdict forWanted(Meaning meaning, Wanted wanted) {
        if (meaning.ids().isEmpty()) {
            return meaning.verdict();
        }
        AtlasId first = meaning.ids().get(0);
        boolean technique = catalogue.technique(first) != null;
        boolean mitigation = catalogue.mitigation(first) != null;
        if (wanted == Wanted.TECHNIQUE ? technique : mitigation) {
            return meaning.verdict();
        }
        return wanted == Wanted.TECHNIQUE && catalogue.tactic(first) != null ? TACTIC : OTHER_KIND;
    }

    private String suggestion(String text, Resolution.Verdict verdict, Meaning meaning) {
        return switch (verdict) {
            case EXACT -> isAsItShouldBe(text, meaning) ? "" : labels(meaning, "; ");
            case TACTIC -> meaning.verdict() == MISMATCH ? labels(meaning, "; ") : "";
            case OTHER_KIND -> "";
            case AMBIGUOUS -> labels(meaning, " or ");
            case UNKNOWN -> labels(likely(text), " or ");
            default -> labels(meaning, "; ");
        };
    }

    /** The id in its proper form, or a name that says enough alone: nothing to put right. */
    private static boolean isAsItShouldBe(String text, Meaning meaning) {
        List<ReferenceIds.Found> found = ReferenceIds.in(ReferenceIds.plain(text));
        return found.isEmpty()
                ? ReferenceKey.ordered(text).contains(" ")
                : found.get(0).proper()
                        && found.get(0).value().equals(meaning.ids().get(0).value());
    }

    /** Whether an ATT&amp;CK reference means something in ATLAS only by way of its number, and no name leads elsewhere. */
    public boolean isOnlyCounterpart(Resolution reference) {
        List<ReferenceIds.Found> found = ReferenceIds.in(ReferenceIds.plain(reference.text()));
        return reference.verdict() == ATTACK
                && !found.isEmpty()
                && families(ids.read(found.get(0)).ids()).containsAll(families(reference.ids()));
    }

    /** A technique with its parts is one family. */
    private static Set<String> families(List<AtlasId> ids) {
        return ids.stream().map(id -> id.value().replaceFirst("\\.\\d{3}$", "")).collect(Collectors.toSet());
    }

    private Meaning likely(String text) {
        List<ReferenceIds.Found> found = ReferenceIds.in(ReferenceIds.plain(text));
        Meaning byId = found.isEmpty() ? Meaning.NOTHING : ids.likely(found.get(0));
        return byId.isKnown() ? byId : near.likely(ReferenceIds.without(text));
    }

    private String labels(Meaning meaning, String between) {
        return meaning.ids().stream().map(id -> id + " " + catalogue.nameOf(id)).collect(Collectors.joining(between));
    }
}
