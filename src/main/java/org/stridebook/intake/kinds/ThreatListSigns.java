package org.stridebook.intake.kinds;

import org.stridebook.intake.rows.TickColumns;
import org.stridebook.intake.tables.Fit;
import org.stridebook.intake.words.ListWords;
import org.stridebook.workshop.Column;

/** Tells a threat list from other lists that have a description and a rating: legends, scanner output, plain inventories. */
final class ThreatListSigns {

    private static final int FOREIGN = 2;
    private static final double MOSTLY = 0.4;
    private static final ListWords LIST_WORDS = ListWords.bundled();

    private ThreatListSigns() {}

    static boolean of(Fit fit) {
        boolean told = fit.hasAny(Column.TITLE, Column.SCENARIO);
        if (!told || isLegend(fit) || isAnswers(fit)) {
            return false;
        }
        if (isFramed(fit)) {
            return fit.columns().size() >= 3 || fit.has(Column.STRIDE, Column.SCENARIO);
        }
        if (dread(fit) >= 3) {
            return speaksOfThreats(fit) || fit.hasAny(Column.COMPONENT, Column.MITIGATION);
        }
        return fit.foreign() < FOREIGN && isRegister(fit) && (speaksOfThreats(fit) || isAboutSecurity(fit));
    }

    /** By its categories; a column of that name without any says nothing yet. */
    private static boolean isFramed(Fit fit) {
        boolean named = fit.has(Column.STRIDE)
                && (fit.mentions("stride") || !fit.values().apply(Column.STRIDE).isEmpty());
        return named || fit.has(Column.ATLAS) || ticks(fit) >= 5;
    }

    private static boolean speaksOfThreats(Fit fit) {
        return LIST_WORDS.sayThreat(fit.placed());
    }

    /** A register of risks may be that of a building site: its rows must tell. */
    private static boolean isAboutSecurity(Fit fit) {
        double share = Math.max(
                LIST_WORDS.securityShare(fit.values().apply(Column.TITLE)),
                LIST_WORDS.securityShare(fit.values().apply(Column.SCENARIO)));
        boolean weaknesses = LIST_WORDS.sayWeakness(fit.placed()) && fit.hasAny(Column.LIKELIHOOD, Column.IMPACT);
        return fit.foreign() == 0 && (weaknesses || LIST_WORDS.sayRisk(fit.placed())) && share >= MOSTLY;
    }

    /** Rated, or at least placed and worked on. */
    private static boolean isRegister(Fit fit) {
        boolean rated = fit.has(Column.LIKELIHOOD, Column.IMPACT);
        int context = fit.count(
                Column.ID,
                Column.COMPONENT,
                Column.LIKELIHOOD,
                Column.IMPACT,
                Column.RISK,
                Column.MITIGATION,
                Column.CONTROLS,
                Column.TREATMENT,
                Column.STATUS,
                Column.OWNER,
                Column.RESIDUAL);
        boolean both = fit.has(Column.TITLE, Column.SCENARIO) && context >= 1;
        boolean answered = speaksOfThreats(fit) && fit.has(Column.MITIGATION) && !LIST_WORDS.sayMeaning(fit.headers());
        return rated || both || answered || context >= 2;
    }

    /** "Spoofing - what it means": no category twice, and nothing that belongs to a case. */
    private static boolean isLegend(Fit fit) {
        boolean answered = fit.hasAny(Column.TITLE, Column.SCENARIO) && fit.hasAny(Column.MITIGATION, Column.CONTROLS);
        boolean aCase = (answered && !LIST_WORDS.sayMeaning(fit.headers()))
                || fit.hasAny(Column.COMPONENT, Column.ID, Column.LIKELIHOOD, Column.OWNER, Column.STATUS, Column.ATLAS)
                || ticks(fit) >= 5
                || dread(fit) >= 3;
        boolean words = (fit.has(Column.STRIDE) && fit.isLegend(Column.STRIDE))
                || (fit.has(Column.RISK) && fit.isLegend(Column.RISK));
        return words && !aCase;
    }

    /** STRIDE answers have a question and an answer. */
    private static boolean isAnswers(Fit fit) {
        return fit.mentions("question", "questions") && fit.mentions("answer", "answers");
    }

    private static int ticks(Fit fit) {
        return fit.count(TickColumns.ALL.keySet().toArray(Column[]::new));
    }

    private static int dread(Fit fit) {
        return fit.count(
                Column.DAMAGE,
                Column.REPRODUCIBILITY,
                Column.EXPLOITABILITY,
                Column.AFFECTED_USERS,
                Column.DISCOVERABILITY);
    }
}
