package org.stridebook.assessment.kpi;

import org.stridebook.assessment.kpi.Kpi.Light;

/**
 * The key figures, in the order of printing. Definitions and limits follow risk notes 4; the limits there are suggestions. Where
 * only the green limit is given, the figure never turns red.
 */
public enum KpiKind {
    INVENTORY(
            "inventory-coverage",
            "Systems with a threat model",
            "Systems with at least one threat in their register, of all systems in the workshops folder.",
            Limits.atLeast(0.90, 0.70)),
    FRESH(
            "fresh-models",
            "Up-to-date threat models",
            "Systems whose last session is within the review period of their tier and not older than the last material change, of all systems with a session date.",
            Limits.atLeast(0.90, 0.75)),
    STRIDE(
            "stride-completeness",
            "STRIDE completeness",
            "Cells answered with a threat, or with \"no\" or \"not applicable\" and a reason, of all cells asked of components and flows in scope.",
            Limits.atLeast(0.95, 0.80)),
    BOUNDARY(
            "boundary-flows",
            "Boundary flows assessed",
            "Flows across a trust boundary with every letter answered, of all flows across a trust boundary.",
            Limits.atLeast(1.00, 0.90)),
    COVERAGE(
            "mitigation-coverage",
            "Mitigation coverage",
            "Threats with a measure that is in place and checked, of all threats that need treatment.",
            Limits.atLeast(0.80, 0.50)),
    OVERDUE(
            "overdue-treatments",
            "Overdue treatments",
            "Open threats that are past their due date, and threats to be mitigated that have none, of all open threats with a date or to be mitigated.",
            Limits.atMost(0.05, 0.20)),
    AGE(
            "open-high-age",
            "Age of open high risks",
            "Median days since open high or critical threats were first found.",
            Limits.atMost(30, 90)),
    WILD(
            "seen-in-the-wild",
            "Open high risks seen in the wild",
            "Open high or critical threats with a technique that attackers have really used, of all open high or critical threats.",
            Limits.atMost(0, 0)),
    ACCEPTANCE(
            "acceptance-hygiene",
            "Accepted risks in order",
            "Accepted or transferred risks with all that the decision needs and an expiry date to come, of all accepted or transferred risks.",
            Limits.atLeast(1.00, 0.95)),
    ATLAS_USE(
            "atlas-mitigation-use",
            "ATLAS mitigations in place",
            "Recommended ATLAS mitigations that are in place, of all that are recommended for the techniques in the register.",
            Limits.none()),
    BACKLOG(
            "backlog-linkage",
            "Mitigations with a ticket",
            "Threats to be mitigated that have a ticket, their own or that of a measure, of all threats to be mitigated.",
            Limits.atLeast(1.00, 0)),
    REFERENCES(
            "reference-validity",
            "ATLAS references that are right",
            "References that name something in this release of ATLAS, of all references in the sheets.",
            Limits.atLeast(1.00, 0)),
    MOVEMENT(
            "residual-movement",
            "Moved for the worse",
            "Threats that are new, reopened or rated higher than in the session before, of all threats of both sessions.",
            Limits.none()),
    NIST(
            "nist-ai-rmf",
            "NIST AI RMF subcategories assessed",
            "Subcategories that the team gave a status, of the 72 of each system. The framework has no score, so this is no measure of compliance.",
            Limits.none());

    private final String code;
    private final String title;
    private final String definition;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final Limits limits;

    KpiKind(String code, String title, String definition, Limits limits) {
        this.code = code;
        this.title = title;
        this.definition = definition;
        this.limits = limits;
    }

    public String code() {
        return code;
    }

    /** A share, printed in percent; nothing to count is "n/a", never 0 % or 100 %. */
    public Kpi share(int numerator, int denominator, String more) {
        Integer percent = Kpi.percent(numerator, denominator);
        return of(numerator, denominator, percent == null ? "n/a" : percent + " %", more);
    }

    /** A count, printed as it is. */
    public Kpi count(int numerator, int denominator, String more) {
        return of(numerator, denominator, denominator == 0 ? "n/a" : Integer.toString(numerator), more);
    }

    /** A share whose value is said in words. */
    Kpi of(int numerator, int denominator, String value, String more) {
        String detail = denominator == 0 ? "" : numerator + " of " + denominator;
        Light light = denominator == 0 ? Light.NONE : limits.judge((double) numerator / denominator);
        return new Kpi(code, title, definition, numerator, denominator, value, joined(detail, more), light);
    }

    /** An age in days. */
    Kpi age(int dated, int all, int days, String detail) {
        return new Kpi(code, title, definition, dated, all, days + " days", detail, limits.judge(days));
    }

    private static String joined(String detail, String more) {
        return detail.isEmpty() || more.isEmpty() ? detail + more : detail + "; " + more;
    }

    /** Where green ends and red begins; both NaN where there is nothing to judge. */
    private record Limits(double green, double red, boolean higherIsBetter) {

        static Limits atLeast(double green, double red) {
            return new Limits(green, red, true);
        }

        static Limits atMost(double green, double red) {
            return new Limits(green, red, false);
        }

        static Limits none() {
            return new Limits(Double.NaN, Double.NaN, true);
        }

        Light judge(double value) {
            if (Double.isNaN(green)) {
                return Light.NONE;
            }
            boolean good = higherIsBetter ? value >= green : value <= green;
            boolean bad = higherIsBetter ? value < red : value > red;
            return good ? Light.GREEN : bad ? Light.RED : Light.AMBER;
        }
    }
}
