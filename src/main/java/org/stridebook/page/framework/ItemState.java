package org.stridebook.page.framework;

import java.util.List;
import org.stridebook.assessment.privacy.CardState;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Tone;

/** How all systems together stand with one item of a framework. */
enum ItemState {
    OPEN("open", "a threat that touches it is still open, or its question was answered with yes", Tone.ACT),
    COVERED(
            "covered",
            "it was considered, and all its threats are closed, at least one by a measure in place",
            Tone.GOOD),
    DECIDED(
            "decided",
            "it was considered, and all its threats are closed, but none by a measure: accepted, passed on, avoided, or no threat after all",
            Tone.INFO),
    ASKED("asked", "no threat touches it, but somebody answered its question", Tone.INFO),
    TESTED("tested, no threat written", "no threat touches it, but a test tool tried something of it", Tone.WATCH),
    NOT_CONSIDERED(
            "not considered",
            "no threat touches it, nobody answered its question and nothing of it was tested, so nobody knows",
            Tone.WATCH),
    UNSEEN(
            "not mapped",
            "no ATLAS technique stands for it, so our mapping cannot see it: only a threat that names it in References shows here",
            Tone.QUIET);

    private final String word;
    private final String meaning;
    private final Tone tone;

    ItemState(String word, String meaning, Tone tone) {
        this.word = word;
        this.meaning = meaning;
        this.tone = tone;
    }

    /** {@code cards} is what systems answered to its question; {@code tested} whether any of them tested something of it. */
    static ItemState of(FrameworkItem item, List<ThreatBrief> threats, List<CardState> cards, boolean tested) {
        boolean found = cards.stream().anyMatch(card -> card.state() == CardState.State.THREAT);
        if (found || threats.stream().anyMatch(ThreatBrief::isOpen)) {
            return OPEN;
        }
        if (threats.isEmpty() && cards.isEmpty()) {
            return tested ? TESTED : item.techniques().isEmpty() ? UNSEEN : NOT_CONSIDERED;
        }
        if (threats.isEmpty()) {
            return ASKED;
        }
        return threats.stream().anyMatch(ThreatBrief::isMitigated) ? COVERED : DECIDED;
    }

    Badge badge() {
        return new Badge(word, tone);
    }

    /** {@code asks} says whether a sheet asks about the items of the framework. */
    String meaning(boolean asks) {
        return this == NOT_CONSIDERED && !asks
                ? "no threat touches it and nothing of it was tested, so nobody knows"
                : meaning;
    }
}
