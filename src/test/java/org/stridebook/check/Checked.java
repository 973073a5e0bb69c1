package org.stridebook.check;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.AWorkshop;

/** What the rule of one name says about a workshop, as a participant reads it. */
public final class Checked {

    private Checked() {}

    public static List<Problem> problems(String kind, Assessment assessment) {
        return Rules.ALL.stream()
                .filter(rule -> rule.kind().name().equals(kind))
                .findFirst()
                .orElseThrow()
                .check(assessment);
    }

    /** Messages alone. */
    public static List<String> messages(String kind, AWorkshop workshop) {
        return problems(kind, ExampleAssessment.of(workshop)).stream()
                .map(Problem::message)
                .toList();
    }

    /** Message, help and places, one to a line. */
    public static String full(String kind, AWorkshop workshop) {
        var text = new StringBuilder();
        for (Problem problem : problems(kind, ExampleAssessment.of(workshop))) {
            text.append(problem.message()).append('\n');
            problem.locations()
                    .forEach(place -> text.append("  --> ").append(place).append('\n'));
            text.append("  = help: ").append(problem.help()).append('\n');
        }
        return text.toString();
    }
}
