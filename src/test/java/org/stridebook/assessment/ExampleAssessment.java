package org.stridebook.assessment;

import java.time.LocalDate;
import java.util.List;
import org.stridebook.atlas.ExampleCatalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.release.Comparison;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.ExampleWorkshop;
import org.stridebook.workshop.Workshop;

/** Assessments for tests, as of 1 June 2026. */
public final class ExampleAssessment {

    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    private static final Frameworks FRAMEWORKS = Frameworks.bundled();

    /** The small catalogue against the one before it. */
    public static final Comparison COMPARISON =
            Comparison.between(ExampleCatalogue.earlier(), ExampleCatalogue.small());

    private static final AssessmentJoin JOIN =
            new AssessmentJoin(COMPARISON.to(), COMPARISON, FRAMEWORKS, Settings.defaults(), AS_OF);

    private ExampleAssessment() {}

    /** Both sessions of the support chat. */
    public static Assessment supportChat() {
        return JOIN.join(List.of(ExampleWorkshop.supportChatEarlier(), ExampleWorkshop.supportChat()));
    }

    /** Any workshop, with the small catalogue and all defaults. */
    public static Assessment of(AWorkshop workshop) {
        return of(workshop.build());
    }

    /** Sessions oldest first. */
    public static Assessment of(Workshop... sessions) {
        return JOIN.join(List.of(sessions));
    }

    /** A workshop under other settings. */
    public static Assessment of(Settings settings, AWorkshop workshop) {
        return new AssessmentJoin(ExampleCatalogue.small(), FRAMEWORKS, settings, AS_OF)
                .join(List.of(workshop.build()));
    }
}
