package org.stridebook.page.element;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.atlas.AtlasId;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Answer;

/** The six letters asked of one element: what was answered, and what nobody considered. */
public record ElementQuestions(SystemView view, AssessedElement element, SystemLinks links) {

    public List<ElementPage.Question> all() {
        Set<AtlasId> considered = element.threats().stream()
                .flatMap(id -> view.threat(id).techniques().stream())
                .flatMap(technique -> view.assessment().catalogue().family(technique.id()).stream())
                .collect(Collectors.toSet());
        return element.grid().stream().map(cell -> question(cell, considered)).toList();
    }

    private ElementPage.Question question(GridCell cell, Set<AtlasId> considered) {
        return new ElementPage.Question(
                Anchor.of(cell.letter()),
                Character.toString(cell.letter().letter()),
                links.links().letter(cell.letter()),
                view.assessment().frameworks().meaning(cell.letter()).ai(),
                Badges.of(cell.state()),
                cell.state().isAsked(),
                cell.state().isAnswered(),
                cell.disagreed() ? "Participants gave different answers: talk about it." : "",
                cell.threats().stream().map(id -> links.full(view.threat(id))).toList(),
                cell.answers().stream().map(this::answered).toList(),
                cell.questions().stream()
                        .map(question -> open(question, considered))
                        .toList());
    }

    /** What was asked about the people behind the data. */
    List<ElementPage.Asked> privacy() {
        var frameworks = view.assessment().frameworks();
        return view.assessment().privacy().stream()
                .filter(one -> one.elements().contains(element.id()))
                .map(one -> new ElementPage.Asked(
                        one.kind(),
                        one.cards().stream()
                                .map(card -> links.links().framework(card, frameworks.label(card)))
                                .toList(),
                        answered(one.answer())))
                .toList();
    }

    private ElementPage.Answered answered(Answer answer) {
        return new ElementPage.Answered(
                answer.participant(),
                answer.value().word(),
                answer.why(),
                answer.question(),
                answer.source().place().toString(),
                Words.more(answer.more()));
    }

    private ElementPage.Open open(StrideQuestion question, Set<AtlasId> considered) {
        return new ElementPage.Open(
                question.question(),
                question.techniques().stream()
                        .filter(id -> !considered.contains(id))
                        .map(links::technique)
                        .toList());
    }
}
