package org.stridebook.intake.kinds;

import org.stridebook.intake.rows.TickColumns;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;

/** Tells a threat list from other lists that have a description and a rating: legends, scanner output, plain inventories. */
final class ThreatListSigns {

    private static final String[] WORDS = {
        "threat",
        "threats",
        "risk",
        "risks",
        "attack",
        "attacks",
        "abuse",
        "misuse",
        "hazard",
        "vulnerability",
        "stride",
        "dread",
        "bedrohung",
        "bedrohungen",
        "risiko",
        "menace",
        "menaces",
        "risque",
        "amenaza",
        "amenazas",
        "riesgo",
        "minaccia",
        "minacce",
        "rischio",
        "fenyegetes",
        "kockazat",
        "what can go wrong"
    };
    private static final int FOREIGN = 2;

    private ThreatListSigns() {}

    static boolean of(Fit fit) {
        boolean told = fit.hasAny(Column.TITLE, Column.SCENARIO);
        boolean framed = fit.hasAny(Column.STRIDE, Column.ATLAS) || ticks(fit) >= 5 || dread(fit) >= 3;
        if (!told || isLegend(fit) || isAnswers(fit)) {
            return false;
        }
        if (framed) {
            return fit.columns().size() >= 3 || fit.has(Column.STRIDE, Column.SCENARIO);
        }
        return fit.foreign() < FOREIGN && fit.mentions(WORDS) && isRegister(fit);
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
        return rated || both || context >= 2;
    }

    /** "Spoofing - what it means": no category twice, and nothing that belongs to a case. */
    private static boolean isLegend(Fit fit) {
        boolean aCase =
                fit.hasAny(Column.COMPONENT, Column.ID, Column.LIKELIHOOD, Column.OWNER, Column.STATUS, Column.ATLAS)
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
