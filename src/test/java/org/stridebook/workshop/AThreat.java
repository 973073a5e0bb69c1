package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.Stride;

/** One threat for a test, said tersely: {@code AThreat.id("T-001").on("LLM gateway").letters("TI").rated(3, 2)}. */
public final class AThreat {

    private record Rating(
            String participant,
            @Nullable Score likelihood,
            @Nullable Score impact,
            @Nullable Dread dread) {}

    private final String id;
    private boolean derived;
    private List<String> elements = List.of();
    private Set<Stride> letters = EnumSet.noneOf(Stride.class);
    private List<String> atlas = List.of();
    private String title = "";
    private String scenario = "";
    private final List<Rating> ratings = new ArrayList<>();
    private String statedRisk = "";
    private String controls = "";
    private String mitigation = "";
    private List<String> atlasMitigations = List.of();
    private Treatment treatment = Treatment.OPEN;
    private @Nullable Score residualLikelihood;
    private @Nullable Score residualImpact;
    private String owner = "";
    private @Nullable LocalDate due;
    private String effort = "";
    private String ticket = "";
    private @Nullable LocalDate found;
    private String references = "";
    private String notes = "";
    private List<Remark> remarks = List.of();
    private List<Extra> more = List.of();

    private AThreat(String id) {
        this.id = id;
    }

    public static AThreat id(String id) {
        return new AThreat(id);
    }

    public AThreat derived() {
        derived = true;
        return this;
    }

    /** Components or flows as written. */
    public AThreat on(String... names) {
        elements = List.of(names);
        return this;
    }

    /** {@code "TI"} is tampering and information disclosure. */
    public AThreat letters(String text) {
        letters = lettersOf(text);
        return this;
    }

    static Set<Stride> lettersOf(String text) {
        var letters = EnumSet.noneOf(Stride.class);
        for (Stride stride : Stride.values()) {
            if (text.indexOf(stride.letter()) >= 0) {
                letters.add(stride);
            }
        }
        return letters;
    }

    public AThreat atlas(String... references) {
        atlas = List.of(references);
        return this;
    }

    public AThreat title(String text) {
        title = text;
        return this;
    }

    public AThreat scenario(String text) {
        scenario = text;
        return this;
    }

    /** A vote of nobody in particular, on scales of three; 0 leaves the factor blank. */
    public AThreat rated(int likelihood, int impact) {
        return vote("", likelihood, impact);
    }

    /** A participant's vote on scales of three; 0 leaves the factor blank. */
    public AThreat vote(String participant, int likelihood, int impact) {
        return vote(participant, score(likelihood, 3), score(impact, 3), null);
    }

    public AThreat vote(String participant, @Nullable Score likelihood, @Nullable Score impact, @Nullable Dread dread) {
        ratings.add(new Rating(participant, likelihood, impact, dread));
        return this;
    }

    static @Nullable Score score(int value, int outOf) {
        return value == 0 ? null : new Score(value, outOf, Integer.toString(value));
    }

    public AThreat stated(String risk) {
        statedRisk = risk;
        return this;
    }

    public AThreat controls(String text) {
        controls = text;
        return this;
    }

    public AThreat mitigation(String text, String... atlasReferences) {
        mitigation = text;
        atlasMitigations = List.of(atlasReferences);
        return this;
    }

    public AThreat treatment(Treatment value) {
        treatment = value;
        return this;
    }

    /** On scales of three. */
    public AThreat residual(int likelihood, int impact) {
        residualLikelihood = score(likelihood, 3);
        residualImpact = score(impact, 3);
        return this;
    }

    public AThreat owner(String name) {
        owner = name;
        return this;
    }

    public AThreat due(String date) {
        due = LocalDate.parse(date);
        return this;
    }

    public AThreat effort(String text) {
        effort = text;
        return this;
    }

    public AThreat ticket(String text) {
        ticket = text;
        return this;
    }

    public AThreat found(String date) {
        found = LocalDate.parse(date);
        return this;
    }

    public AThreat references(String text) {
        references = text;
        return this;
    }

    public AThreat notes(String text) {
        notes = text;
        return this;
    }

    public AThreat remarks(Remark... texts) {
        remarks = List.of(texts);
        return this;
    }

    public AThreat more(Extra... cells) {
        more = List.of(cells);
        return this;
    }

    /** As it stands in {@code threats.xlsx}, or in one file for each voter that is named. */
    Threat in(Rows rows) {
        var votes = new ArrayList<Vote>();
        var sources = new ArrayList<Source>();
        for (Rating rating : ratings) {
            Source source = rows.next(file(rating.participant()), "Threats", Rows.THREATS);
            sources.add(source);
            votes.add(new Vote(rating.participant(), rating.likelihood(), rating.impact(), rating.dread(), source));
        }
        if (sources.isEmpty()) {
            Source source = rows.next("threats.xlsx", "Threats", Rows.THREATS);
            sources.add(source);
            votes.add(new Vote("", null, null, null, source));
        }
        return new Threat(
                new ThreatId(id),
                derived,
                elements,
                letters,
                atlas,
                title,
                scenario,
                votes,
                statedRisk,
                controls,
                mitigation,
                atlasMitigations,
                treatment,
                treatment == Treatment.OPEN ? "" : treatment.word(),
                residualLikelihood,
                residualImpact,
                "",
                owner,
                due,
                effort,
                ticket,
                found,
                references,
                notes,
                remarks,
                more,
                sources);
    }

    private static String file(String participant) {
        return participant.isEmpty() ? "threats.xlsx" : "threats-" + participant.toLowerCase(Locale.ROOT) + ".xlsx";
    }
}
