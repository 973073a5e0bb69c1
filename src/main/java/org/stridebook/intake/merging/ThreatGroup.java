package org.stridebook.intake.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stridebook.intake.kinds.ThreatRow;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.words.Phrase;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Vote;

/** Rows that are the same threat, the first one leading. */
final class ThreatGroup {

    private static final double ALIKE = 0.5;

    private final List<ThreatRow> rows = new ArrayList<>();
    private final boolean second;

    /** {@code second} says that another threat already has the id. */
    ThreatGroup(ThreatRow first, boolean second) {
        rows.add(first);
        this.second = second;
    }

    ThreatRow lead() {
        return rows.get(0);
    }

    List<ThreatRow> rows() {
        return List.copyOf(rows);
    }

    String typedId() {
        return lead().id();
    }

    boolean isSecond() {
        return second;
    }

    /** The same element, and the same title or a scenario that is alike; a blank one is no difference. */
    boolean isSame(ThreatRow other) {
        Threat one = lead().threat();
        Threat two = other.threat();
        boolean sameTitle = !one.title().isEmpty() && Key.of(one.title()).equals(Key.of(two.title()));
        boolean scenarios = !one.scenario().isEmpty() && !two.scenario().isEmpty();
        boolean alike = scenarios ? isAlike(one.scenario(), two.scenario()) : isAlike(one.title(), two.title());
        return sameElement(lead().element(), other.element()) && (sameTitle || alike);
    }

    private static boolean sameElement(String one, String other) {
        String left = Phrase.compact(one);
        String right = Phrase.compact(other);
        return left.contains(right) || right.contains(left);
    }

    /** Half of all words in common. */
    private static boolean isAlike(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || Key.of(one).equals(Key.of(other))) {
            return true;
        }
        Set<String> left = words(one);
        Set<String> all = new HashSet<>(left);
        Set<String> right = words(other);
        all.addAll(right);
        left.retainAll(right);
        return left.size() >= all.size() * ALIKE;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Phrase.of(text).split(" ")));
    }

    /** Adds a row; one that repeats all that somebody already said is told and counts once. */
    void add(ThreatRow row, Finds finds) {
        boolean repeated = rows.stream().anyMatch(one -> saysTheSame(one, row));
        if (repeated) {
            finds.add(
                    IntakeProblems.ROW_REPEATED,
                    row.threat().source().at(Column.ID),
                    "threat `" + (row.id().isEmpty() ? row.threat().headline() : row.id())
                            + "` comes twice from the same person",
                    "delete one of the rows");
        }
        rows.add(row);
    }

    /** Whether a row's vote counts: the same ratings from the same person count once. */
    boolean isVote(ThreatRow row) {
        for (ThreatRow earlier : rows.subList(0, rows.indexOf(row))) {
            if (sameVote(earlier, row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysTheSame(ThreatRow one, ThreatRow other) {
        return sameVote(one, other)
                && one.threat().mitigation().equals(other.threat().mitigation())
                && one.threat().scenario().equals(other.threat().scenario())
                && one.threat().title().equals(other.threat().title());
    }

    /** The same person with the same ratings. */
    private static boolean sameVote(ThreatRow one, ThreatRow other) {
        Vote left = one.vote();
        Vote right = other.vote();
        return Key.of(left.participant()).equals(Key.of(right.participant()))
                && java.util.Objects.equals(left.likelihood(), right.likelihood())
                && java.util.Objects.equals(left.impact(), right.impact())
                && java.util.Objects.equals(left.dread(), right.dread());
    }
}
