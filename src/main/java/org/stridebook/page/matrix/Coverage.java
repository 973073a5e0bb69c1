package org.stridebook.page.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.page.view.TechniqueUse;

/**
 * What threats and the questions of the guide say of each technique.
 *
 * <p>A technique is <em>considered</em> where a threat names it or one of its own parts, or where it is <em>covered</em> because a
 * threat names the technique that it is part of. A threat that names one part says nothing of the part beside it. A technique <em>fits</em> where it is not considered and a question asks about it for a kind of
 * element that is in scope. All questions of a kind count, also those for letters that the grid does not ask of it.
 */
public final class Coverage {

    /** One of these for each technique. */
    public enum State {
        /** A threat names it or one of its parts. */
        NAMED,
        /** A threat names the technique that it is part of. */
        COVERED,
        FITS,
        SILENT
    }

    private final Catalogue atlas;
    private final Frameworks frameworks;
    private final Set<AtlasId> considered;
    private final MatrixLetters letters;
    private final List<StrideQuestion> questions;
    private final Set<AtlasId> asked = new HashSet<>();
    private final Map<AtlasId, List<ThreatBrief>> threats = new HashMap<>();

    private Coverage(
            Catalogue atlas,
            Frameworks frameworks,
            TechniqueUse use,
            Set<AtlasId> considered,
            List<StrideQuestion> questions) {
        this.atlas = atlas;
        this.frameworks = frameworks;
        this.considered = considered;
        this.letters = new MatrixLetters(atlas);
        this.questions = questions;
        questions.forEach(question -> asked.addAll(question.techniques()));
        atlas.techniques().forEach(technique -> threats.put(technique.id(), use.withSubs(technique, atlas)));
    }

    /** Of threats, held against the kinds of element in scope. */
    public static Coverage of(Catalogue atlas, Frameworks frameworks, TechniqueUse use, Collection<ElementType> kinds) {
        var codes = kinds.stream().map(ElementType::code).toList();
        return new Coverage(
                atlas,
                frameworks,
                use,
                use.considered(atlas),
                frameworks.questions().stream()
                        .filter(question -> codes.contains(question.elementType()))
                        .toList());
    }

    State state(Technique technique) {
        return considered.contains(technique.id())
                ? threats(technique).isEmpty() ? State.COVERED : State.NAMED
                : asked.contains(technique.id()) ? State.FITS : State.SILENT;
    }

    boolean isConsidered(Technique technique) {
        return considered.contains(technique.id());
    }

    /** How many techniques and sub-techniques are named or covered. */
    public int considered() {
        return count(State.NAMED) + count(State.COVERED);
    }

    /** How many techniques and sub-techniques are in a state. */
    public int count(State state) {
        return (int) atlas.techniques().stream()
                .filter(technique -> state(technique) == state)
                .count();
    }

    /** Those that fit, in the order of the matrix; sub-techniques follow their parent. */
    List<Technique> fitting() {
        return atlas.tactics().stream()
                .flatMap(tactic -> atlas.techniquesOf(tactic).stream())
                .distinct()
                .flatMap(technique -> Stream.concat(Stream.of(technique), parts(technique).stream()))
                .filter(technique -> state(technique) == State.FITS)
                .toList();
    }

    /** For the kinds in scope, in the order of their table. */
    List<StrideQuestion> questions() {
        return questions;
    }

    /** The kind of element that a question is for. */
    String kind(StrideQuestion question) {
        return frameworks
                .elementTypeByCode(question.elementType())
                .map(ElementType::label)
                .orElse(question.elementType());
    }

    /** Threats that name a technique or one of its parts. */
    List<ThreatBrief> threats(Technique technique) {
        return threats.getOrDefault(technique.id(), List.of());
    }

    /** Its sub-techniques. */
    List<Technique> parts(Technique technique) {
        return atlas.subTechniquesOf(technique);
    }

    /** The technique that a part belongs to; itself where it is not a part. */
    Technique whole(Technique technique) {
        Technique parent = technique.parent() == null ? null : atlas.technique(technique.parent());
        return parent == null ? technique : parent;
    }

    MatrixLetters letters() {
        return letters;
    }

    Catalogue atlas() {
        return atlas;
    }
}
