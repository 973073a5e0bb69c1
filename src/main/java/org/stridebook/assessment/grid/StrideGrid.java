package org.stridebook.assessment.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.stridebook.assessment.grid.GridCell.State;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Stride;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.table.Key;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Answer.Value;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;

/**
 * Six letters asked of every element. A threat in the register or an answer "threat" beats every "no"; a reasoned "no" beats "not
 * applicable", and that beats "don't know". A letter that is not asked of a type counts only where somebody answered it.
 */
public final class StrideGrid {

    private static final Comparator<Answer> ANSWERS = Comparator.comparing(Answer::participant)
            .thenComparing(answer -> answer.source().place());

    private final Frameworks frameworks;
    private final Map<ElementId, List<Answer>> answers = new LinkedHashMap<>();
    private final Map<ElementId, List<AssessedThreat>> threats = new LinkedHashMap<>();
    private final Map<Key, AssessedThreat> byId = new LinkedHashMap<>();

    /** From the answers to its letters, in any order. */
    public StrideGrid(List<Answer> given, ElementNames names, List<AssessedThreat> all, Frameworks frameworks) {
        this.frameworks = frameworks;
        for (Answer answer : given) {
            names.find(answer.element())
                    .ids()
                    .forEach(id -> answers.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(answer));
        }
        for (AssessedThreat threat : all) {
            byId.put(Key.of(threat.id().value()), threat);
            threat.elements()
                    .forEach(id -> threats.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(threat));
        }
    }

    /** Threats that name an element, worst first. */
    List<AssessedThreat> threats(ElementId element) {
        return threats.getOrDefault(element, List.of());
    }

    /** All six letters; nothing is asked of an element out of scope, but what was said is kept. */
    List<GridCell> row(ElementId element, ElementType type, boolean inScope) {
        var row = new ArrayList<GridCell>();
        for (Stride letter : Stride.values()) {
            row.add(cell(element, type, letter, inScope));
        }
        return row;
    }

    private GridCell cell(ElementId element, ElementType type, Stride letter, boolean inScope) {
        List<Answer> said = answers.getOrDefault(element, List.of()).stream()
                .filter(answer -> answer.letters().contains(letter))
                .sorted(ANSWERS)
                .toList();
        List<AssessedThreat> found = threats(element, letter, said);
        State state = state(found, said);
        boolean asked = inScope && (type.applicable().contains(letter) || state.isAnswered());
        List<StrideQuestion> questions = frameworks.questions(type, letter);
        return new GridCell(
                letter,
                asked ? state : State.NOT_ASKED,
                found.stream().map(AssessedThreat::id).toList(),
                said,
                new Disagreement(questions).among(unnamed(found, said), said),
                questions);
    }

    private List<AssessedThreat> threats(ElementId element, Stride letter, List<Answer> said) {
        var linked = new TreeSet<ThreatId>();
        threats(element).stream()
                .filter(threat -> threat.threat().letters().contains(letter))
                .forEach(threat -> linked.add(threat.id()));
        said.stream()
                .filter(answer -> answer.value() == Value.THREAT)
                .flatMap(answer -> answer.threats().stream())
                .map(id -> byId.get(Key.of(id)))
                .filter(Objects::nonNull)
                .forEach(threat -> linked.add(threat.id()));
        return byId.values().stream()
                .filter(threat -> linked.contains(threat.id()))
                .toList();
    }

    private static State state(List<AssessedThreat> found, List<Answer> said) {
        if (found.stream().anyMatch(StrideGrid::isReal) || gives(said, Value.THREAT)) {
            return State.THREAT;
        }
        if (!found.isEmpty() || givesWithReason(said, Value.NO)) {
            return State.NO;
        }
        if (givesWithReason(said, Value.NOT_APPLICABLE)) {
            return State.NOT_APPLICABLE;
        }
        if (gives(said, Value.DONT_KNOW)) {
            return State.DONT_KNOW;
        }
        boolean bare = gives(said, Value.NO) || gives(said, Value.NOT_APPLICABLE);
        return bare ? State.NO_REASON : State.UNANSWERED;
    }

    /** A threat that was looked at and found not to be one answers the question with no. */
    private static boolean isReal(AssessedThreat threat) {
        return threat.treatment() != Treatment.NOT_A_THREAT;
    }

    private static boolean gives(List<Answer> said, Value value) {
        return said.stream().anyMatch(answer -> answer.value() == value);
    }

    private static boolean givesWithReason(List<Answer> said, Value value) {
        return said.stream()
                .anyMatch(answer -> answer.value() == value && !answer.why().isBlank());
    }

    /** Whether the register holds a threat that no answer is about. */
    private static boolean unnamed(List<AssessedThreat> found, List<Answer> said) {
        var named = said.stream()
                .filter(answer -> answer.value() == Value.THREAT)
                .flatMap(answer -> answer.threats().stream())
                .map(Key::of)
                .toList();
        return found.stream()
                .filter(StrideGrid::isReal)
                .anyMatch(threat -> !named.contains(Key.of(threat.id().value())));
    }
}
