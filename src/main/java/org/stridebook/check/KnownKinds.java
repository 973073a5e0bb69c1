package org.stridebook.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasProblems;
import org.stridebook.document.DocumentProblems;
import org.stridebook.evidence.EvidenceFileProblems;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.problem.Kind;
import org.stridebook.release.ReleaseProblems;
import org.stridebook.settings.SettingsProblems;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.table.TableProblems;

/** Every kind of problem of every floor, for {@code stridebook explain}. */
public final class KnownKinds {

    /** By name. */
    public static final List<Kind> ALL = Stream.of(
                    TableProblems.ALL,
                    DocumentProblems.ALL,
                    SheetProblems.ALL,
                    AtlasProblems.ALL,
                    ReleaseProblems.ALL,
                    SettingsProblems.ALL,
                    EvidenceFileProblems.ALL,
                    IntakeProblems.ALL,
                    CheckProblems.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Kind::name))
            .toList();

    private KnownKinds() {}
}
