package org.stridebook.atlas;

import static org.stridebook.atlas.Resolution.Verdict.ALIAS;
import static org.stridebook.atlas.Resolution.Verdict.AMBIGUOUS;
import static org.stridebook.atlas.Resolution.Verdict.ATTACK;
import static org.stridebook.atlas.Resolution.Verdict.BLANK;
import static org.stridebook.atlas.Resolution.Verdict.EXACT;
import static org.stridebook.atlas.Resolution.Verdict.MISMATCH;
import static org.stridebook.atlas.Resolution.Verdict.OTHER_KIND;
import static org.stridebook.atlas.Resolution.Verdict.RENAMED;
import static org.stridebook.atlas.Resolution.Verdict.RETIRED;
import static org.stridebook.atlas.Resolution.Verdict.TACTIC;
import static org.stridebook.atlas.Resolution.Verdict.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    public Resolver(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<Alias> aliases = Alias.bundled();
        ids = new IdReader(catalogue, aliases);
        index = new NameIndex(catalogue, aliases);
        near = new NearNames(index.names());
        names = new NameReader(catalogue, index, near, words);
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
        return name.isKnown() && id.isKnown() && agree(id, name);
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
        Resolution.Verdict verdict = SURE.contains(meaning.verdict()) ? forWanted(meaning, wanted) : meaning.verdict();
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
            return agree(id, known) ? known.as(RENAMED) : known.as(MISMATCH);
        }
        return name.isKnown() ? together(id, name, rest) : id;
    }

    private Meaning together(Meaning id, Meaning name, String written) {
        if (isTactic(name) && !isTactic(id) && id.isKnown()) {
            return id;
        }
        if (!id.isKnown()) {
            return name.verdict() == AMBIGUOUS ? name : name.as(MISMATCH);
        }
        if (id.verdict() == ATTACK) {
            return id.ids().isEmpty() || agree(id, name) ? new Meaning(ATTACK, name.ids()) : name.as(MISMATCH);
        }
        if (!agree(id, name)) {
            return name.verdict() == AMBIGUOUS ? id : name.as(MISMATCH);
        }
        boolean old = name.verdict() == RENAMED || (name.verdict() == AMBIGUOUS && !isShortName(id, written));
        return old && id.verdict() != RETIRED ? id.as(RENAMED) : id;
    }

    private boolean isShortName(Meaning id, String written) {
        Technique technique = catalogue.technique(id.ids().get(0));
        return technique != null && ReferenceKey.ordered(technique.name()).equals(ReferenceKey.ordered(written));
    }

    /** The name stands for the id, among others perhaps, or is that of its parent. */
    private boolean agree(Meaning id, Meaning name) {
        return id.ids().stream().anyMatch(one -> name.ids().contains(one) || isParentOf(one, name));
    }

    private boolean isParentOf(AtlasId id, Meaning name) {
        Technique technique = catalogue.technique(id);
        return technique != null && technique.parent() != null && name.ids().contains(technique.parent());
    }

    private boolean isTactic(Meaning meaning) {
        return meaning.ids().size() == 1 && catalogue.tactic(meaning.ids().get(0)) != null;
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
            case EXACT, TACTIC, OTHER_KIND -> "";
            case AMBIGUOUS -> labels(meaning, " or ");
            case UNKNOWN -> labels(likely(text), " or ");
            default -> labels(meaning, "; ");
        };
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
