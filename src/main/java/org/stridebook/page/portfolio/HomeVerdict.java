package org.stridebook.page.portfolio;

import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.page.part.Words;

/** The state of all systems in a sentence or two, worst news first. */
final class HomeVerdict {

    private HomeVerdict() {}

    static String of(Portfolio portfolio) {
        if (portfolio.systems().isEmpty()) {
            return "No workshop was found yet.";
        }
        int high = portfolio.open().critical() + portfolio.open().high();
        long expired = portfolio.acceptances().stream()
                .filter(threat ->
                        threat.acceptance() != null && threat.acceptance().state() == Acceptance.State.EXPIRED)
                .count();
        var sentence = new StringBuilder();
        sentence.append(Words.count(portfolio.systems().size(), "system has ", "systems have "))
                .append(Words.count(portfolio.open().total(), "open threat", "open threats"))
                .append(high == 0 ? ", none of them high." : ", " + high + " of them high or critical.");
        if (!portfolio.overdue().isEmpty()) {
            sentence.append(' ')
                    .append(Words.count(portfolio.overdue().size(), "treatment is", "treatments are"))
                    .append(" overdue.");
        }
        if (expired > 0) {
            sentence.append(' ')
                    .append(Words.count((int) expired, "accepted risk has", "accepted risks have"))
                    .append(" expired.");
        }
        return sentence.toString();
    }
}
