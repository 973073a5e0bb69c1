package org.stridebook.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stridebook.assessment.Assessment;
import org.stridebook.output.OutputFile;
import org.stridebook.workshop.Participant;
import org.stridebook.workshop.Slug;

/** Every workbook that is written for people to fill in. The same input gives the same bytes. */
public final class Workbooks {

    private static final String WORKSHOP = "workshop.xlsx";
    private static final String THREATS = "threats.xlsx";
    private static final String STRIDE = "stride.xlsx";
    private static final int ROOM = 20;

    private Workbooks() {}

    /** What else than STRIDE is asked, and of whom: without participants one workbook is for all together. */
    public record Wishes(List<String> participants, boolean nist, boolean privacy) {
        public Wishes {
            participants = List.copyOf(participants);
        }
    }

    /** Blank ones for any system, as the site offers them. */
    public static List<OutputFile> blank(Reference reference) {
        var books = new Books(reference, "");
        return List.of(
                new OutputFile(WORKSHOP, books.workshop(Map.of(), DiagramRows.NONE)),
                new OutputFile(
                        STRIDE,
                        books.questions(
                                List.of(Form.of("stride", List.of(), 3 * ROOM)),
                                List.of(QuestionCatalogue.of(reference)),
                                List.of(),
                                List.of())),
                new OutputFile(THREATS, books.threats(RegisterRows.NONE, List.of(), List.of())));
    }

    /** For the first session of a system: its name is known, and perhaps who takes part. */
    public static List<OutputFile> first(Reference reference, String system, List<String> participants) {
        var books = new Books(reference, system);
        return List.of(
                new OutputFile(WORKSHOP, books.workshop(KnownProfile.of(system, participants), DiagramRows.NONE)),
                new OutputFile(THREATS, books.threats(RegisterRows.NONE, participants, List.of())));
    }

    /** For the next session: what goes on from an earlier one, and the questions that nobody answered then. */
    public static List<OutputFile> next(Assessment before, String system) {
        String name = system.isEmpty() ? before.workshop().profile().system() : system;
        var books = new Books(reference(before), name);
        List<String> people = people(before);
        List<String> elements = new ElementLabels(before).all();
        var files = new ArrayList<OutputFile>();
        files.add(new OutputFile(
                WORKSHOP,
                books.workshop(
                        KnownProfile.of(name, before.workshop().profile()),
                        DiagramRows.of(before.workshop(), before.zones()))));
        files.add(new OutputFile(THREATS, books.threats(RegisterRows.carriedFrom(before), people, elements)));
        files.addAll(questions(before, new Wishes(List.of(), false, false)));
        return files;
    }

    /** The open questions of a workshop: one workbook, or one for each participant; none where nothing is left to ask. */
    public static List<OutputFile> questions(Assessment assessment, Wishes wishes) {
        var open = new OpenQuestions(assessment);
        List<Form> more = moreForms(assessment, wishes);
        if (wishes.participants().isEmpty()) {
            return book(assessment, STRIDE, open.ofAll(), more).stream().toList();
        }
        return wishes.participants().stream()
                .flatMap(name -> book(assessment, fileOf(name), open.of(name), more).stream())
                .toList();
    }

    private static Optional<OutputFile> book(Assessment assessment, String file, List<FormRow> rows, List<Form> more) {
        List<Form> forms = Stream.concat(
                        rows.isEmpty() ? Stream.empty() : Stream.of(Form.of("stride", rows, ROOM)), more.stream())
                .toList();
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        var books =
                new Books(reference(assessment), assessment.workshop().profile().system());
        List<String> elements = new ElementLabels(assessment).all();
        return Optional.of(new OutputFile(file, books.questions(forms, List.of(), people(assessment), elements)));
    }

    private static List<Form> moreForms(Assessment assessment, Wishes wishes) {
        var forms = new ArrayList<Form>();
        if (wishes.nist()) {
            forms.add(Form.of("nist", NistRows.of(assessment), 0));
        }
        if (wishes.privacy()) {
            forms.add(Form.of("stride", new PrivacyRows(assessment).rows(), ROOM)
                    .called("Privacy (LINDDUN)", SheetHelp.of("privacy")));
        }
        forms.removeIf(form -> form.rows().isEmpty());
        return forms;
    }

    private static String fileOf(String participant) {
        String name = participant.toLowerCase(Locale.ROOT).strip().replaceAll("[ _]+", "-");
        return "stride-" + Slug.of(name) + ".xlsx";
    }

    private static Reference reference(Assessment assessment) {
        return new Reference(assessment.settings(), assessment.catalogue(), assessment.frameworks());
    }

    private static List<String> people(Assessment assessment) {
        return assessment.workshop().profile().participants().stream()
                .map(Participant::name)
                .toList();
    }
}
