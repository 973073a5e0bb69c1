package org.stridebook.reference;

import static org.stridebook.reference.Resolution.Verdict.AMBIGUOUS;
import static org.stridebook.reference.Resolution.Verdict.ATTACK;
import static org.stridebook.reference.Resolution.Verdict.EXACT;
import static org.stridebook.reference.Resolution.Verdict.MISMATCH;
import static org.stridebook.reference.Resolution.Verdict.RENAMED;
import static org.stridebook.reference.Resolution.Verdict.RETIRED;

import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;

/** Judges an id and a name that stand together. Where they disagree the name wins, if it means anything. */
final class IdWithName {

    private final Catalogue catalogue;
    private final ShortenedNames shortened;

    IdWithName(Catalogue catalogue, ShortenedNames shortened) {
        this.catalogue = catalogue;
        this.shortened = shortened;
    }

    /** What both mean; {@code written} is the name as it stands in the cell. */
    Meaning together(Meaning id, Meaning name, String written) {
        if (!name.isKnown()) {
            return withUnknownName(id, written);
        }
        if (!id.isKnown()) {
            return name.verdict() == AMBIGUOUS ? name : name.as(MISMATCH);
        }
        if (isTactic(name) && !isTactic(id)) {
            return id;
        }
        if (id.verdict() == ATTACK) {
            return new Meaning(ATTACK, name.ids());
        }
        if (!agree(id, name)) {
            Meaning won = name.as(isPartOf(id, name, written) ? EXACT : MISMATCH);
            return name.verdict() == AMBIGUOUS ? id : won;
        }
        boolean old = name.verdict() == RENAMED
                || (name.verdict() == AMBIGUOUS && !isShortName(id, written))
                || shortened.of(id.ids().get(0), written).verdict() == RENAMED;
        return old && id.verdict() != RETIRED ? id.as(RENAMED) : id;
    }

    /** {@code AML.T0080 AI Agent Context Poisoning (Memory)} is more exact than its id, and no contradiction. */
    private boolean isPartOf(Meaning id, Meaning name, String written) {
        Technique part = name.ids().size() == 1 ? catalogue.technique(name.ids().get(0)) : null;
        Technique parent = part == null || part.parent() == null ? null : catalogue.technique(part.parent());
        return parent != null
                && id.ids().contains(parent.id())
                && ReferenceKey.ordered(written).startsWith(ReferenceKey.ordered(parent.name()));
    }

    /** The id with a remark, with what is left of its name, or with what looks like a name but is none of its own. */
    private Meaning withUnknownName(Meaning id, String written) {
        if (id.verdict() != EXACT || !ReferenceKey.isTitle(written)) {
            return id;
        }
        Meaning shorter = shortened.of(id.ids().get(0), written);
        return shorter.isKnown() ? shorter : id.as(MISMATCH);
    }

    /** Whether the text is what somebody left of a name of the id. */
    boolean isShortened(Meaning id, String written) {
        return id.verdict() == EXACT && shortened.of(id.ids().get(0), written).isKnown();
    }

    private boolean isShortName(Meaning id, String written) {
        Technique technique = catalogue.technique(id.ids().get(0));
        return technique != null && ReferenceKey.ordered(technique.name()).equals(ReferenceKey.ordered(written));
    }

    /** The name stands for the id, among others perhaps, or is that of its parent. */
    boolean agree(Meaning id, Meaning name) {
        return id.ids().stream().anyMatch(one -> name.ids().contains(one) || isParentOf(one, name));
    }

    private boolean isParentOf(AtlasId id, Meaning name) {
        Technique technique = catalogue.technique(id);
        return technique != null && technique.parent() != null && name.ids().contains(technique.parent());
    }

    private boolean isTactic(Meaning meaning) {
        return meaning.ids().size() == 1 && catalogue.tactic(meaning.ids().get(0)) != null;
    }
}
