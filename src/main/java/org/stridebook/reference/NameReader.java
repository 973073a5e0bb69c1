package org.stridebook.reference;

import static org.stridebook.reference.Resolution.Verdict.ALIAS;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.atlas.Catalogue;

/** Understands a name without an id: as it stands, with a label or remark, as {@code Parent: Child}, with other words or a slip. */
final class NameReader {

    private static final Pattern DIVIDER = Pattern.compile("\\s*(?:::?|>+|→|»|/|\\||\\s[-–—]+\\s|[–—])\\s*");
    private static final Pattern BRACKET = Pattern.compile("^(.*?)\\s*[\\[(]([^)\\]]*)[)\\]]\\s*(.*)$", Pattern.DOTALL);

    private final Catalogue catalogue;
    private final NameIndex index;
    private final NearNames near;
    private final ShortenedNames shortened;
    private final ReferenceWords words;

    NameReader(Catalogue catalogue, NameIndex index, NearNames near, ShortenedNames shortened, ReferenceWords words) {
        this.catalogue = catalogue;
        this.index = index;
        this.near = near;
        this.shortened = shortened;
        this.words = words;
    }

    /** All ways, the surest first. */
    Meaning read(String name) {
        Meaning sure = sure(name);
        if (sure.isKnown()) {
            return sure;
        }
        String bare = words.withoutLabels(name);
        Meaning sameWords = index.withSameWords(bare);
        if (sameWords.isKnown()) {
            return sameWords;
        }
        Meaning misspelt = near.misspelt(bare);
        if (misspelt.isKnown()) {
            return softened(misspelt);
        }
        Meaning shorter = shortened.alone(bare);
        return shorter.isKnown() ? softened(shorter) : remarked(name);
    }

    /** Only what leaves no doubt: a known name, a parent with its child, a tactic with its technique. */
    Meaning sure(String name) {
        Meaning whole = index.named(name);
        if (whole.isKnown()) {
            return whole;
        }
        String bare = words.withoutLabels(name);
        if (bare.length() < name.strip().length()) {
            return sure(bare);
        }
        Meaning bracketed = bracketed(name);
        return bracketed.isKnown() ? bracketed : divided(name);
    }

    /** {@code Prompt Injection (Indirect)} is a child, {@code Denial of AI Service (DoS)} a name with a remark. */
    private Meaning bracketed(String name) {
        Matcher bracket = BRACKET.matcher(name.strip());
        if (!bracket.matches()) {
            return Meaning.NOTHING;
        }
        String outside = (bracket.group(1) + " " + bracket.group(3)).strip();
        Meaning child = childOf(index.named(outside), bracket.group(2));
        return child.isKnown() ? child : index.named(outside);
    }

    private Meaning divided(String name) {
        for (Matcher divider = DIVIDER.matcher(name); divider.find(); ) {
            String left = name.substring(0, divider.start());
            String right = name.substring(divider.end());
            Meaning named = index.named(left);
            Meaning parent = named.isKnown() ? named : index.withSameWords(left);
            Meaning child = childOf(parent, right);
            if (child.isKnown()) {
                return child;
            }
            Meaning inTactic = index.named(right);
            if (isTactic(parent) && inTactic.isKnown() && !isTactic(inTactic)) {
                return inTactic;
            }
        }
        return Meaning.NOTHING;
    }

    /** The child keeps the verdict of the parent's name: an old parent makes it an old name. */
    private Meaning childOf(Meaning parent, String name) {
        if (parent.ids().size() != 1) {
            return Meaning.NOTHING;
        }
        Meaning child = index.child(parent.ids().get(0), name);
        return child.isKnown() ? child.as(parent.verdict()) : Meaning.NOTHING;
    }

    private boolean isTactic(Meaning meaning) {
        return meaning.ids().size() == 1 && catalogue.tactic(meaning.ids().get(0)) != null;
    }

    /** A name with a remark behind a divider: {@code LLM Jailbreak - by role play}; or a running number before it. */
    private Meaning remarked(String name) {
        for (Matcher divider = DIVIDER.matcher(name); divider.find(); ) {
            Meaning left = index.named(name.substring(0, divider.start()));
            if (left.isKnown()) {
                return softened(left);
            }
            Meaning right = sure(name.substring(divider.end()));
            if (right.isKnown()) {
                return softened(right);
            }
        }
        return Meaning.NOTHING;
    }

    /** What is not written exactly is at best an alias. */
    private static Meaning softened(Meaning meaning) {
        return meaning.verdict() == Resolution.Verdict.EXACT ? meaning.as(ALIAS) : meaning;
    }
}
