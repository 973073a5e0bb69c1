package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.element.ElementPage;
import org.stridebook.page.element.ElementQuestions;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.page.threat.VoteTable;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Participant;
import org.stridebook.workshop.Vote;

/** Who took part, and what they should talk about. */
public record PeoplePage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        List<Fact> facts,
        List<Person> people,
        List<Discussion> ratings,
        List<Difference> answers)
        implements Page {

    /** A participant; {@code votes} is how many threats they rated of all. */
    public record Person(String name, String role, int votes, int ofVotes, int answers, String note) {}

    /** A threat whose ratings are far apart. */
    public record Discussion(Link id, Link title, int spread, List<ThreatPage.VoteRow> votes) {}

    /** An element to which participants answered differently. */
    public record Difference(Link question, List<ElementPage.Answered> answers) {}

    public static PeoplePage of(SystemView view) {
        SitePath path = view.path("people.html");
        var links = view.links(path);
        var profile = view.assessment().workshop().profile();
        return new PeoplePage(
                path,
                "People",
                view.frame(path, "People"),
                Sources.of(view, "workshop", "participants", "threats", "answers"),
                List.of(
                        Fact.of("Facilitator", profile.facilitator()),
                        Fact.of("System owner", profile.owner()),
                        Fact.of("Session", Words.day(profile.session())),
                        Fact.of("Next review", Words.day(profile.nextReview()))),
                people(view),
                discussions(view, links),
                differences(view, links));
    }

    /** Those on the list of participants, then those who only appear in the sheets. */
    private static List<Person> people(SystemView view) {
        var workshop = view.assessment().workshop();
        Map<String, String> roles = new LinkedHashMap<>();
        for (Participant participant : workshop.profile().participants()) {
            roles.put(participant.name(), participant.role());
        }
        Set<String> seen = new LinkedHashSet<>(roles.keySet());
        view.assessment()
                .threats()
                .forEach(threat -> threat.votes().all().forEach(vote -> seen.add(vote.participant())));
        workshop.answers().forEach(answer -> seen.add(answer.participant()));
        seen.remove("");
        return seen.stream().map(name -> person(view, name, roles)).toList();
    }

    private static Person person(SystemView view, String name, Map<String, String> roles) {
        var threats = view.assessment().threats();
        int votes = (int) threats.stream()
                .filter(threat ->
                        threat.votes().all().stream().map(Vote::participant).anyMatch(name::equals))
                .count();
        int answers = (int) view.assessment().workshop().answers().stream()
                .filter(answer -> answer.participant().equals(name) && answer.value() != Answer.Value.BLANK)
                .count();
        String note = !roles.containsKey(name)
                ? "not on the list of participants"
                : votes + answers == 0 ? "no rating or answer under this name" : "";
        return new Person(name, roles.getOrDefault(name, ""), votes, threats.size(), answers, note);
    }

    private static List<Discussion> discussions(SystemView view, SystemLinks links) {
        var table = new VoteTable(view.assessment().settings().scheme());
        return view.assessment().threats().stream()
                .filter(threat -> threat.votes().toDiscuss())
                .sorted(Comparator.comparingInt(
                                (AssessedThreat threat) -> threat.votes().spread())
                        .reversed())
                .map(threat -> new Discussion(
                        links.id(threat.id()),
                        links.title(threat),
                        threat.votes().spread(),
                        table.rows(threat.votes())))
                .toList();
    }

    private static List<Difference> differences(SystemView view, SystemLinks links) {
        var differences = new ArrayList<Difference>();
        for (var element : view.assessment().elements()) {
            var questions = new ElementQuestions(view, element, links).all();
            for (int i = 0; i < questions.size(); i++) {
                if (element.grid().get(i).disagreed()) {
                    String text = element.element().name() + ": "
                            + questions.get(i).title().text();
                    differences.add(new Difference(
                            links.question(element.id(), element.grid().get(i).letter(), text),
                            questions.get(i).answers()));
                }
            }
        }
        return differences;
    }
}
