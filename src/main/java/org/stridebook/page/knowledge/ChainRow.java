package org.stridebook.page.knowledge;

import java.util.List;
import org.stridebook.assessment.AttackChain;
import org.stridebook.assessment.AttackChain.State;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Tone;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.SitePath;

/**
 * An attack held against one system.
 *
 * @param considered how many steps its threats name, in words
 * @param marks one for each step, in order
 * @param shown what is known of the steps in words, one line for each technique, the best first; {@code folded} has those left over
 * @param unknown the steps that no threat names, in words; empty where there are none
 */
public record ChainRow(
        Link system,
        int known,
        String considered,
        List<Mark> marks,
        List<ChainLine> shown,
        List<ChainLine> folded,
        String unknown) {

    private static final int SHOWN = 4;

    public ChainRow {
        marks = List.copyOf(marks);
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    /** How it stands with one step, which is where the link leads; {@code technique} says what is done there. */
    public record Mark(Link step, String technique, Badge state, boolean considered) {}

    static ChainRow of(AttackChain chain, ChainLines lines) {
        List<ChainLine> all = lines.of(chain);
        // folding a single line away would save nothing
        int shown = all.size() == SHOWN + 1 ? all.size() : SHOWN;
        List<Integer> unknown = chain.steps().stream()
                .filter(step -> !step.isConsidered())
                .map(AttackChain.Step::number)
                .toList();
        return new ChainRow(
                lines.links().system(chain.system().slug(), chain.system().system()),
                chain.considered(),
                chain.considered() + " of " + chain.steps().size(),
                chain.steps().stream().map(step -> mark(chain, step, lines)).toList(),
                all.stream().limit(shown).toList(),
                all.stream().skip(shown).toList(),
                unknown.isEmpty() ? "" : StepNumbers.of(unknown));
    }

    private static Mark mark(AttackChain chain, AttackChain.Step step, ChainLines lines) {
        return new Mark(
                lines.links()
                        .to(
                                SitePath.atlas(chain.study().id()),
                                "step-" + step.number(),
                                Integer.toString(step.number())),
                lines.name(step.step().technique()),
                badge(step.state()),
                step.isConsidered());
    }

    static Badge badge(State state) {
        return new Badge(
                state.word(),
                switch (state) {
                    case CUT -> Tone.GOOD;
                    case PARTLY -> Tone.WATCH;
                    case OPEN -> Tone.ACT;
                    case RULED_OUT, NOT_CONSIDERED -> Tone.QUIET;
                });
    }
}
