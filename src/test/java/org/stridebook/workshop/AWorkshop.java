package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Stride;

/**
 * A workshop for a test, said tersely. Every record gets a place in a made-up folder: {@code workshop.xlsx}, {@code
 * stride.xlsx}, {@code threats.xlsx}, row by row.
 *
 * <pre>{@code
 * AWorkshop.of("Support chat").zone("Internet", 0).zone("DMZ", 5)
 *         .component("C1", "Customer", "external_entity", "Internet")
 *         .component("C2", "Chat gateway", "llm_app", "DMZ")
 *         .flow("F1", "Customer", "Chat gateway", "questions")
 *         .threat(AThreat.id("T-1").on("Chat gateway").letters("T").rated(3, 2))
 *         .build();
 * }</pre>
 */
public final class AWorkshop {

    private static final Frameworks FRAMEWORKS = Frameworks.bundled();

    private final String system;
    private final String folder;
    private final Rows rows;
    private List<String> group = List.of();
    private String description = "";
    private String owner = "";
    private @Nullable LocalDate session;
    private final List<Participant> participants = new ArrayList<>();
    private @Nullable LocalDate lastChange;
    private String modelType = "";
    private @Nullable Integer tier;
    private String notes = "";
    private final List<Component> components = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<DataAsset> assets = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Threat> threats = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Mitigation> mitigations = new ArrayList<>();
    private final List<NistAnswer> nist = new ArrayList<>();
    private final List<TestResult> tests = new ArrayList<>();
    private final List<TicketRef> tickets = new ArrayList<>();

    private AWorkshop(String system) {
        this.system = system;
        this.folder = Slug.of(system.replace(' ', '-')).value();
        this.rows = new Rows(folder);
    }

    public static AWorkshop of(String system) {
        return new AWorkshop(system);
    }

    public AWorkshop group(String... names) {
        group = List.of(names);
        return this;
    }

    public AWorkshop description(String text) {
        description = text;
        return this;
    }

    public AWorkshop owner(String name) {
        owner = name;
        return this;
    }

    public AWorkshop session(String date) {
        session = LocalDate.parse(date);
        return this;
    }

    public AWorkshop lastChange(String date) {
        lastChange = LocalDate.parse(date);
        return this;
    }

    public AWorkshop modelType(String text) {
        modelType = text;
        return this;
    }

    public AWorkshop tier(int value) {
        tier = value;
        return this;
    }

    public AWorkshop participant(String name, String role) {
        participants.add(new Participant(name, role));
        return this;
    }

    public AWorkshop notes(String markdown) {
        notes = markdown;
        return this;
    }

    public AWorkshop zone(String name, int trust) {
        zones.add(new Zone(name, trust, "", List.of(), rows.workshop("Trust zones", Rows.ZONES)));
        return this;
    }

    /** {@code type} is a code of the element types, such as {@code llm_app}. */
    public AWorkshop component(String id, String name, String type, String zone) {
        return component(id, name, type, zone, false);
    }

    public AWorkshop outOfScope(String id, String name, String type, String zone) {
        return component(id, name, type, zone, true);
    }

    private AWorkshop component(String id, String name, String type, String zone, boolean outOfScope) {
        components.add(new Component(
                new ElementId(id),
                name,
                type(type),
                type,
                zone,
                "",
                "",
                "",
                List.of(),
                outOfScope,
                outOfScope ? "run by another team" : "",
                List.of(),
                rows.workshop("Components", Rows.COMPONENTS)));
        return this;
    }

    private static ElementType type(String code) {
        return FRAMEWORKS
                .elementTypeByCode(code)
                .orElseGet(() -> new ElementType(
                        code, code.replace('_', ' '), ElementType.Shape.PROCESS, EnumSet.allOf(Stride.class)));
    }

    public AWorkshop flow(String id, String from, String to, String data) {
        flows.add(new Flow(
                new ElementId(id),
                from,
                to,
                data,
                "HTTPS",
                "yes",
                "yes",
                "",
                List.of(),
                rows.workshop("Data flows", Rows.FLOWS)));
        return this;
    }

    public AWorkshop asset(String name, String classification, String personalData, String... storedIn) {
        assets.add(new DataAsset(
                name,
                classification,
                personalData,
                List.of(storedIn),
                "",
                "",
                "",
                "",
                List.of(),
                rows.workshop("Data assets", Rows.ASSETS)));
        return this;
    }

    public AWorkshop answer(String element, String letters, Answer.Value value, String why, String participant) {
        return answer(element, letters, value, why, participant, new String[0]);
    }

    public AWorkshop answer(
            String element, String letters, Answer.Value value, String why, String participant, String... threatIds) {
        answers.add(new Answer(
                element,
                AThreat.lettersOf(letters),
                "",
                value,
                why,
                List.of(threatIds),
                participant,
                List.of(),
                rows.next("stride.xlsx", "STRIDE", Rows.ANSWERS)));
        return this;
    }

    /** An answer to a question of its own, such as one about privacy. */
    public AWorkshop asked(String element, String letters, String question, Answer.Value value, String why) {
        answers.add(new Answer(
                element,
                AThreat.lettersOf(letters),
                question,
                value,
                why,
                List.of(),
                "Ana",
                List.of(),
                rows.next("privacy.xlsx", "Privacy (LINDDUN)", Rows.ANSWERS)));
        return this;
    }

    public AWorkshop threat(AThreat threat) {
        threats.add(threat.in(rows));
        return this;
    }

    /** Empty dates are left out. */
    public AWorkshop decision(
            String threat, Treatment decision, String reason, String approver, String decided, String expires) {
        decisions.add(new Decision(
                threat,
                decision,
                reason,
                approver,
                date(decided),
                date(expires),
                List.of(),
                rows.workshop("Decisions", Rows.DECISIONS)));
        return this;
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** {@code threatIds} and {@code atlas} hold several values with blanks between them. */
    public AWorkshop mitigation(
            String id,
            String title,
            String threatIds,
            String atlas,
            Mitigation.Status status,
            String owner,
            String due,
            String effort) {
        boolean verified = status == Mitigation.Status.VERIFIED;
        mitigations.add(new Mitigation(
                id,
                title,
                words(threatIds),
                words(atlas),
                status,
                owner,
                date(due),
                effort,
                "",
                verified ? "Internal audit" : "",
                verified ? "Test report of 2026-04-20" : "",
                List.of(),
                List.of(),
                rows.workshop("Mitigations", Rows.MITIGATIONS)));
        return this;
    }

    /** Adds controls of other catalogues, separated by semicolons, to the mitigation added last. */
    public AWorkshop describedIn(String controls) {
        Mitigation last = lastMitigation();
        return replaceLast(last.checkedBy(), last.evidence(), ControlReference.in(controls));
    }

    /** Says who checked the mitigation added last, and where that is written down. */
    public AWorkshop checked(String checkedBy, String evidence) {
        return replaceLast(checkedBy, evidence, lastMitigation().controls());
    }

    private Mitigation lastMitigation() {
        return mitigations.get(mitigations.size() - 1);
    }

    private AWorkshop replaceLast(String checkedBy, String evidence, List<ControlReference> controls) {
        Mitigation last = lastMitigation();
        mitigations.set(
                mitigations.size() - 1,
                new Mitigation(
                        last.id(),
                        last.title(),
                        last.threats(),
                        last.atlas(),
                        last.status(),
                        last.owner(),
                        last.due(),
                        last.effort(),
                        last.ticket(),
                        checkedBy,
                        evidence,
                        controls,
                        last.more(),
                        last.source()));
        return this;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    public AWorkshop nist(String subcategory, NistAnswer.Status status, String evidence) {
        return nist(subcategory, status, evidence, "", "");
    }

    /** An empty date is left out. */
    public AWorkshop nist(String subcategory, NistAnswer.Status status, String evidence, String owner, String due) {
        nist.add(new NistAnswer(
                subcategory, status, evidence, owner, date(due), List.of(), rows.workshop("NIST AI RMF", Rows.NIST)));
        return this;
    }

    public AWorkshop test(String target, String technique, String tool, int attempts, int successes) {
        tests.add(new TestResult(
                target,
                technique,
                tool,
                session,
                attempts,
                successes,
                null,
                successes == 0 ? new Verdict("passed", Outcome.HELD) : new Verdict("failed", Outcome.GOT_THROUGH),
                "",
                Probe.NONE,
                List.of(),
                rows.next("evidence/results.csv", "results", Rows.TESTS)));
        return this;
    }

    /** Any result, with a row of its own. */
    public AWorkshop test(AResult result) {
        tests.add(result.at(tests.size() + 1));
        return this;
    }

    /** A result of a tool's report, of the system as a whole. */
    public AWorkshop probe(String name, String technique, String owasp2025, int attempts, int successes) {
        tests.add(new TestResult(
                "",
                technique,
                "garak 0.14.1",
                session,
                attempts,
                successes,
                null,
                Verdict.NONE,
                "",
                new Probe(
                        name,
                        "",
                        owasp2025.isEmpty() ? List.of() : List.of(new FrameworkRef("owasp-llm-2025", owasp2025)),
                        null,
                        null,
                        0,
                        false,
                        List.of()),
                List.of(),
                Source.ofLine("evidence/garak.report.jsonl", tests.size() + 1)));
        return this;
    }

    public AWorkshop ticket(String key, String tracker, String ticketId, String fingerprint) {
        tickets.add(new TicketRef(
                key, tracker, ticketId, "", fingerprint, rows.next("tickets-map.csv", "tickets-map", Rows.TICKETS)));
        return this;
    }

    public Workshop build() {
        return new Workshop(
                Slug.of(folder),
                folder,
                group,
                profile(),
                components,
                flows,
                zones,
                assets,
                answers,
                threats,
                decisions,
                mitigations,
                nist,
                tests,
                tickets,
                notes,
                "support-chat/diagram.png",
                List.of());
    }

    private Profile profile() {
        return new Profile(
                system,
                description,
                group.isEmpty() ? "" : group.get(0),
                owner,
                "",
                session,
                participants,
                "",
                modelType,
                null,
                lastChange,
                null,
                tier,
                "",
                "",
                "",
                "",
                List.of());
    }
}
