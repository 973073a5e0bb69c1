package org.stridebook.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.folders.FolderListing;
import org.stridebook.intake.folders.SessionFiles;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.kinds.Draft;
import org.stridebook.intake.kinds.ResultsSheet;
import org.stridebook.intake.kinds.SheetKind;
import org.stridebook.intake.kinds.SheetKinds;
import org.stridebook.intake.merging.Assembly;
import org.stridebook.intake.merging.People;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.rows.Reading;
import org.stridebook.intake.words.Vocabulary;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.sheet.Readers;
import org.stridebook.table.Table;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.Workshop;

/** Reads the folder of one session into a workshop. Holds nothing but reference lists, so threads may share it. */
public final class WorkshopReader {

    /** What may be found in an evidence folder. */
    static final List<SheetKind> EVIDENCE = List.of(new ResultsSheet(true));

    private final Frameworks frameworks;
    private final Settings settings;
    private final boolean prompts;
    private final Vocabulary vocabulary = Vocabulary.bundled();

    public WorkshopReader(Frameworks frameworks, Settings settings) {
        this(frameworks, settings, false);
    }

    /** {@code prompts} says whether hostile texts in the reports of test tools are wanted. */
    public WorkshopReader(Frameworks frameworks, Settings settings, boolean prompts) {
        this.frameworks = frameworks;
        this.settings = settings;
        this.prompts = prompts;
    }

    /** Reads every spreadsheet of a session, whatever its name, with the notes and the picture beside them. */
    public Workshop read(WorkshopFolder folder, WorkshopFolder.Session session, Problems problems) throws IOException {
        var files = new SessionFiles(session, problems);
        var finds = new Finds();
        var draft = new Draft();
        for (Path file : files.spreadsheets()) {
            var reading = reading(finds, People.ofFile(FolderListing.name(file)));
            var sheets = new SheetReader(reading, SheetKinds.ALL, draft);
            Readers.read(file, files.shown(file), sheets::read, problems);
        }
        SessionFiles.Evidence evidence = files.evidence();
        evidence.spreadsheets().forEach((shown, file) -> {
            var sheets = new SheetReader(reading(finds, ""), EVIDENCE, draft);
            Readers.read(file, shown, sheets::read, problems);
        });
        new ToolReports(draft, prompts, problems).read(evidence.reports());
        tellNothing(session, files, draft, finds);
        Workshop workshop = assembly(finds).workshop(folder, session, draft, files.notes(), files.picture());
        finds.report(problems);
        return workshop;
    }

    /** Reads tables that are already in memory, as if they were the files of a session. */
    public Workshop read(WorkshopFolder folder, List<Table> tables, Problems problems) {
        var finds = new Finds();
        var draft = new Draft();
        for (Table table : tables) {
            String name = table.file().substring(table.file().lastIndexOf('/') + 1);
            new SheetReader(reading(finds, People.ofFile(name)), SheetKinds.ALL, draft).read(table);
        }
        Workshop workshop = assembly(finds).workshop(folder, folder.newest(), draft, "", "");
        finds.report(problems);
        return workshop;
    }

    private Reading reading(Finds finds, String participant) {
        return new Reading(frameworks, settings, vocabulary, finds, participant);
    }

    private Assembly assembly(Finds finds) {
        return new Assembly(vocabulary, finds);
    }

    private static void tellNothing(WorkshopFolder.Session session, SessionFiles files, Draft draft, Finds finds) {
        boolean nothing = draft.sheets().stream().allMatch(SheetRead::isOther);
        if (nothing && !files.spreadsheets().isEmpty()) {
            finds.add(
                    IntakeProblems.NOTHING_READ,
                    Location.of(
                            session.path().isEmpty()
                                    ? files.shown(files.spreadsheets().get(0))
                                    : session.path()),
                    "nothing in the spreadsheets of this folder was recognised",
                    "copy the headers of the templates above your rows");
        }
    }
}
