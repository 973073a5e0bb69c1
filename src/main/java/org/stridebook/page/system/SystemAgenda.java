package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.element.StridePage;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Words;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Treatment;

/** What the next meeting about a system should settle. */
record SystemAgenda(SystemView view, SystemLinks links) {

    private static final int MOST_QUESTIONS = 8;

    /** The state in one or two sentences, worst news first. */
    String verdict() {
        var threats = view.assessment().threats();
        if (threats.isEmpty()) {
            return "Nobody has written down a threat yet.";
        }
        long open = threats.stream().filter(AssessedThreat::isOpen).count();
        long high = threats.stream().filter(AssessedThreat::isOpenHigh).count();
        long ownerless = threats.stream()
                .filter(threat -> threat.isOpenHigh() && threat.owner().isEmpty())
                .count();
        long overdue = threats.stream().filter(AssessedThreat::overdue).count();
        var sentence = new StringBuilder();
        sentence.append(open).append(" of ").append(Words.count(threats.size(), "threat is", "threats are"));
        sentence.append(" open, ").append(high == 0 ? "none of them high." : high + " of them high or critical.");
        if (ownerless > 0) {
            sentence.append(' ')
                    .append(Words.count((int) ownerless, "high one has", "high ones have"))
                    .append(" no owner.");
        }
        if (overdue > 0) {
            sentence.append(' ').append(Words.count((int) overdue, "is", "are")).append(" overdue.");
        }
        return sentence.toString();
    }

    List<SystemPage.Decide> decisions() {
        return view.assessment().threats().stream().flatMap(this::decisions).toList();
    }

    private Stream<SystemPage.Decide> decisions(AssessedThreat threat) {
        var what = new ArrayList<String>();
        Acceptance acceptance = threat.acceptance();
        if (acceptance != null && acceptance.state() == Acceptance.State.EXPIRED) {
            what.add("its acceptance has EXPIRED on " + Words.day(acceptance.expires())
                    + ": renew it or treat the risk");
        } else if (acceptance != null && acceptance.state() == Acceptance.State.INCOMPLETE) {
            what.add("complete its acceptance: " + String.join(", ", acceptance.missing()) + " missing");
        } else if (acceptance != null && acceptance.state() == Acceptance.State.ENDS_SOON) {
            what.add("its acceptance ends on " + Words.day(acceptance.expires()) + ": renew it or treat the risk");
        }
        if (threat.isOpenHigh() && acceptance == null && threat.treatment() == Treatment.OPEN) {
            what.add("decide how to treat it");
        }
        if (threat.isOpenHigh() && threat.owner().isEmpty()) {
            what.add("name an owner");
        }
        if (threat.isOpen() && threat.votes().toDiscuss()) {
            what.add("agree on one rating: the votes are "
                    + Words.count(threat.votes().spread(), "step", "steps") + " apart");
        }
        return what.isEmpty()
                ? Stream.empty()
                : Stream.of(new SystemPage.Decide(
                        links.full(threat), Badges.of(threat.current().level()), String.join("; ", what)));
    }

    List<SystemPage.Ask> questions() {
        return unanswered().limit(MOST_QUESTIONS).toList();
    }

    int moreQuestions() {
        return (int) Math.max(0, unanswered().count() - MOST_QUESTIONS);
    }

    private Stream<SystemPage.Ask> unanswered() {
        return view.assessment().elements().stream()
                .sorted(StridePage.mostExposedFirst())
                .flatMap(element -> element.grid().stream()
                        .filter(cell -> cell.state().isAsked() && !cell.state().isAnswered())
                        .map(cell -> new SystemPage.Ask(
                                links.question(
                                        element.id(),
                                        cell.letter(),
                                        element.element().name() + ": "
                                                + cell.letter().title()),
                                Badges.of(cell.state()),
                                note(element.crossesBoundary(), cell))));
    }

    private static String note(boolean crossing, GridCell cell) {
        String question =
                cell.questions().isEmpty() ? "" : cell.questions().get(0).question();
        return crossing && question.isEmpty() ? "crosses a trust boundary" : question;
    }
}
