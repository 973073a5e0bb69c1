package org.stridebook.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.folders.SessionFiles;
import org.stridebook.intake.kinds.Draft;
import org.stridebook.intake.kinds.SheetKind;
import org.stridebook.intake.kinds.SheetKinds;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.rows.Reading;
import org.stridebook.intake.words.Vocabulary;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.settings.SheetPin;
import org.stridebook.sheet.Readers;
import org.stridebook.workshop.FileRead;

/** Reads single files, to show how they are understood. Holds nothing but reference lists, so threads may share it. */
public final class FileReader {

    private static final Duration LONGEST = Duration.ofSeconds(9);

    private final Frameworks frameworks;
    private final Settings settings;
    private final Vocabulary vocabulary = Vocabulary.bundled();

    public FileReader(Frameworks frameworks, Settings settings) {
        this.frameworks = frameworks;
        this.settings = settings;
    }

    /** Reads one file; whatever goes wrong with it becomes a problem. {@code shown} is its path for people. */
    public FileRead read(Path file, String shown) {
        return TimeLimit.within(LONGEST, () -> understood(file, shown)).orElse(why -> refused(shown, why));
    }

    private FileRead understood(Path file, String shown) {
        var problems = new Problems();
        var finds = new Finds();
        var draft = new Draft();
        String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        List<SheetPin> pins = settings.pins().stream()
                .filter(pin -> pin.fitsFile(path))
                .map(SheetPin::forAnyFile)
                .toList();
        var reading = new Reading(frameworks, settings.withPins(pins), vocabulary, finds, "");
        var sheets = new SheetReader(reading, kinds(file), draft);
        Readers.read(file, shown, sheets::read, problems);
        finds.report(problems);
        return new FileRead(shown, problems.sorted(), draft.sheets());
    }

    /** In an evidence folder only results of tests are looked for, as in a build. */
    private static List<SheetKind> kinds(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && SessionFiles.isEvidence(folder) ? WorkshopReader.EVIDENCE : SheetKinds.ALL;
    }

    private static FileRead refused(String shown, String why) {
        var problem = IntakeProblems.FILE_NOT_UNDERSTOOD.at(
                Location.of(shown),
                why,
                "keep only the sheets of the workshop in the file; if it holds nothing else, please report it");
        return new FileRead(shown, List.of(problem), List.of());
    }
}
