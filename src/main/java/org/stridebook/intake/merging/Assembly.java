package org.stridebook.intake.merging;

import java.util.List;
import java.util.Locale;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.kinds.Draft;
import org.stridebook.intake.kinds.ThreatRow;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.words.Vocabulary;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Profile;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Vote;
import org.stridebook.workshop.Workshop;

/** Puts what was read of all files of a session together: people, ids, merged threats, profile. */
public final class Assembly {

    private final Vocabulary vocabulary;
    private final Finds finds;

    public Assembly(Vocabulary vocabulary, Finds finds) {
        this.vocabulary = vocabulary;
        this.finds = finds;
    }

    public Workshop workshop(
            WorkshopFolder folder, WorkshopFolder.Session session, Draft draft, String notes, String picture) {
        var profile = new ProfileDraft(draft.profile(), vocabulary.dates(), finds);
        draft.participants().addAll(profile.participants());
        var people = new People(draft.participants());
        var ids = new ElementIds(finds);
        List<Component> components = ids.components(draft.components());
        List<Flow> flows = ids.flows(draft.flows());
        List<ThreatRow> rows =
                draft.threats().stream().map(row -> named(row, people)).toList();
        List<Answer> answers =
                draft.answers().stream().map(answer -> named(answer, people)).toList();
        people.include(rows.stream().map(ThreatRow::participant).toList());
        people.include(answers.stream().map(Answer::participant).toList());
        List<Threat> threats = new ThreatMerge(new Elements(components, flows), finds).merge(rows);
        Profile system = profile.profile(title(folder), session.date(), people.all());
        return new Workshop(
                folder.slug(),
                session.path(),
                folder.group(),
                system,
                components,
                flows,
                draft.zones(),
                draft.assets(),
                answers,
                threats,
                draft.decisions(),
                new MitigationIds(threats, finds).all(draft.mitigations()),
                draft.nistAnswers(),
                draft.testResults(),
                draft.tickets(),
                notes,
                picture,
                draft.sheets());
    }

    /** "qc-vision" becomes "Qc vision" where no sheet names the system. */
    private static String title(WorkshopFolder folder) {
        String words = folder.name().replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? "Workshop" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static ThreatRow named(ThreatRow row, People people) {
        Vote vote = row.threat().votes().get(0);
        String name = people.fullName(vote.participant());
        return name.equals(vote.participant())
                ? row
                : row.voted(new Vote(name, vote.likelihood(), vote.impact(), vote.dread(), vote.source()));
    }

    private static Answer named(Answer answer, People people) {
        return new Answer(
                answer.element(),
                answer.letters(),
                answer.question(),
                answer.value(),
                answer.why(),
                answer.threats(),
                people.fullName(answer.participant()),
                answer.more(),
                answer.source());
    }
}
