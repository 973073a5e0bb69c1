package org.stridebook.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of {@code model.json}, version 1; {@code model.schema.json} says the same as a JSON Schema. Dates are
 * {@code 2026-05-12}; what nobody filled in is an empty text, an empty list or null.
 */
record ModelDocument(
        String formatVersion,
        String generator,
        String asOf,
        String atlasRelease,
        Scheme scheme,
        SystemFacts system,
        List<Zone> zones,
        List<Component> components,
        List<Flow> flows,
        List<Asset> assets,
        List<Threat> threats,
        List<Cell> strideGrid,
        List<Scope> scopes,
        Privacy privacy,
        List<Measure> measures,
        List<Step> roadmap,
        List<Change> changes,
        List<Control> nistAiRmf,
        List<ControlStep> nistRoadmap,
        List<Result> testResults,
        List<Figure> kpis,
        List<Table> sheets) {

    record Scheme(String name, List<String> likelihood, List<String> impact, List<List<String>> matrix) {}

    record SystemFacts(
            String slug,
            String name,
            String folder,
            List<String> group,
            String description,
            String businessUnit,
            String owner,
            String facilitator,
            @Nullable String session,
            @Nullable Integer tier,
            String classification,
            String modelVersion,
            String modelType,
            @Nullable String inProductionSince,
            @Nullable String lastMaterialChange,
            @Nullable String nextReview,
            @Nullable Boolean fresh,
            String scopeIn,
            String scopeOut,
            String assumptions,
            List<Person> participants,
            String notes,
            List<Extra> more) {}

    record Person(String name, String role) {}

    record Extra(String header, String text, String source) {}

    record Zone(String name, @Nullable Integer trust, String description) {}

    record Component(
            String id,
            String name,
            String type,
            String typeText,
            String zone,
            String description,
            String owner,
            String technology,
            List<String> assets,
            boolean inScope,
            String reason,
            @Nullable String worstOpen,
            List<Extra> more,
            String source) {}

    record Flow(
            String id,
            String from,
            String to,
            @Nullable String fromId,
            @Nullable String toId,
            String data,
            String protocol,
            String authenticated,
            String encrypted,
            String description,
            boolean crossesBoundary,
            @Nullable String worstOpen,
            List<Extra> more,
            String source) {}

    record Asset(
            String name,
            String classification,
            String personalData,
            List<String> storedIn,
            String owner,
            String confidentiality,
            String integrity,
            String availability,
            List<Extra> more,
            String source) {}

    record Threat(
            String id,
            boolean idDerived,
            String title,
            String scenario,
            List<String> stride,
            List<String> elements,
            List<String> unknownElements,
            List<Reference> atlas,
            List<String> techniques,
            List<Recommendation> recommendations,
            List<String> caseStudies,
            List<Item> frameworks,
            List<Vote> votes,
            int spread,
            Rating before,
            Rating after,
            String treatment,
            boolean open,
            boolean overdue,
            @Nullable Acceptance acceptance,
            String controls,
            String mitigation,
            List<String> measures,
            String owner,
            @Nullable String due,
            String effort,
            String ticket,
            @Nullable String found,
            String references,
            String notes,
            List<Remark> remarks,
            List<Extra> more,
            List<String> sources) {}

    record Reference(String text, String verdict, List<String> ids, String suggestion) {}

    record Recommendation(String mitigation, String name, String state) {}

    record Item(String framework, String item) {}

    record Vote(
            String participant,
            @Nullable String likelihood,
            @Nullable String impact,
            List<String> dread,
            String source) {}

    record Rating(@Nullable String level, int likelihood, int impact, double score, boolean dread) {}

    record Acceptance(
            String approver,
            String reason,
            @Nullable String decided,
            @Nullable String expires,
            String state,
            List<String> missing) {}

    record Remark(String participant, String column, String text, String source) {}

    record Cell(
            String element,
            String letter,
            String state,
            boolean disagreed,
            List<String> threats,
            List<Answer> answers) {}

    /** Whether lists concern the system; {@code concerned} is {@code yes}, {@code no}, {@code no sign} or {@code nobody said}. */
    record Scope(String scope, List<String> frameworks, String concerned, List<String> because) {}

    record Privacy(List<PrivacyAnswer> answers) {}

    record PrivacyAnswer(List<String> elements, String kind, List<Item> cards, Answer answer) {}

    record Answer(String answer, String why, String participant, String question, String source) {}

    record Measure(
            String key,
            String title,
            List<String> threats,
            List<String> atlasMitigations,
            String status,
            String owner,
            @Nullable String due,
            String effort,
            String ticket,
            String checkedBy,
            String evidence,
            List<String> references,
            boolean overdue,
            double touches,
            String source) {}

    record Step(
            String measure,
            String horizon,
            List<String> touched,
            List<String> closed,
            List<String> noEffect,
            double touchedSoFar,
            double closedSoFar) {}

    record Change(
            String threat,
            String title,
            String kind,
            @Nullable String then,
            @Nullable String now) {}

    record Control(
            String subcategory,
            String status,
            String basis,
            boolean claimed,
            List<String> doubts,
            List<String> against,
            String evidence,
            String owner,
            String due,
            List<String> threats,
            List<String> openHighThreats,
            List<String> measuresInPlace,
            List<String> measuresPlanned,
            List<Signal> signals,
            int testResults,
            List<String> gotThrough) {}

    record Signal(String signal, String words, int part, int whole) {}

    record ControlStep(
            String subcategory,
            double openRisk,
            List<String> openThreats,
            @Nullable Overlap overlap,
            String effort,
            String owner,
            @Nullable String due,
            String dueFrom,
            boolean overdue,
            List<String> atlasMitigationsNotConsidered) {}

    /** Of the open risk of one gap, the largest part that presses on another as well. */
    record Overlap(String subcategory, double openRisk) {}

    record Result(
            String target,
            String technique,
            String tool,
            @Nullable String date,
            @Nullable Integer attempts,
            @Nullable Integer successes,
            String verdict,
            String link,
            String probe,
            String model,
            List<String> owasp,
            @Nullable Double rate,
            @Nullable Double rateLow,
            @Nullable Double rateHigh,
            String outcome,
            int notJudged,
            boolean incomplete,
            List<String> threats,
            List<String> looseThreats,
            String source) {}

    record Figure(
            String code, String title, String definition, int numerator, int denominator, String value, String light) {}

    record Table(String file, String sheet, String kind, int headerRow, int rows, int skipped) {}
}
