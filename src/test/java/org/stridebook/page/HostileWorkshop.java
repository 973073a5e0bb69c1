package org.stridebook.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Stride;
import org.stridebook.problem.Location;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.NistAnswer;
import org.stridebook.workshop.Outcome;
import org.stridebook.workshop.Participant;
import org.stridebook.workshop.Probe;
import org.stridebook.workshop.Profile;
import org.stridebook.workshop.Remark;
import org.stridebook.workshop.Score;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.Source;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;
import org.stridebook.workshop.Verdict;
import org.stridebook.workshop.Vote;
import org.stridebook.workshop.Workshop;
import org.stridebook.workshop.Zone;

/**
 * A workshop whose author writes an attack into every cell. Each text ends with a word of its own, so that a test can also see that
 * it is printed somewhere.
 */
public final class HostileWorkshop {

    /** What is written into cells. */
    public static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg onload=alert(1)>",
            "</title></textarea><iframe src=javascript:alert(1)>",
            "javascript:alert(1)//",
            "${7*7}<#include '/etc/passwd'>{{7*7}}",
            "--><style>*{display:none}</style><!--",
            "&lt;b&gt;&#60;script&#62;");

    private final List<String> words = new ArrayList<>();

    /** The words that must be found on some page. */
    public List<String> words() {
        return List.copyOf(words);
    }

    private String bad(String field) {
        String word = "w" + words.size() + field;
        words.add(word);
        return ATTACKS.get(words.size() % ATTACKS.size()) + " " + word;
    }

    private List<Extra> more() {
        return List.of(new Extra(bad("header"), bad("extra"), new Location("bad.xlsx", "S", "Z9")));
    }

    private static Source row(String sheet, int row) {
        return new Source("bad.xlsx", sheet, row, Map.of(Column.ID, 1, Column.COMPONENT, 2));
    }

    /** One of everything. */
    public Workshop build(Frameworks frameworks) {
        ElementType type = frameworks.elementType("web application");
        var box = component("C1", type, 2);
        var other = component("C2", type, 3);
        var flow = new Flow(
                new ElementId("F1 " + bad("flow-id")),
                box.name(),
                other.name(),
                bad("data"),
                bad("protocol"),
                bad("authenticated"),
                bad("encrypted"),
                bad("flow-description"),
                more(),
                row("Flows", 2));
        var threat = threat(box);
        return new Workshop(
                Slug.of("hostile"),
                "hostile",
                List.of(bad("group")),
                profile(),
                List.of(box, other),
                List.of(flow),
                List.of(new Zone(bad("zone"), 3, bad("zone-description"), more(), row("Zones", 2))),
                List.of(asset(box)),
                List.of(answer(box)),
                List.of(threat),
                List.of(decision(threat.id().value()), decision(bad("unknown-threat"))),
                List.of(mitigation(threat)),
                List.of(nist()),
                List.of(test(threat.id().value()), test(bad("target"))),
                List.of(),
                "# Notes " + bad("notes") + "\n\n<script>alert(1)</script> [x](javascript:alert(1))",
                bad("picture"),
                List.of(sheet()));
    }

    private Component component(String id, ElementType type, int row) {
        return new Component(
                new ElementId(id + " " + bad("component-id")),
                bad("component"),
                type,
                bad("type"),
                bad("component-zone"),
                bad("description"),
                bad("component-owner"),
                bad("technology"),
                List.of(bad("component-asset")),
                false,
                bad("reason"),
                more(),
                row("Components", row));
    }

    private DataAsset asset(Component box) {
        return new DataAsset(
                bad("asset"),
                bad("classification"),
                bad("personal"),
                List.of(box.name()),
                bad("asset-owner"),
                bad("confidentiality"),
                bad("integrity"),
                bad("availability"),
                more(),
                row("Assets", 2));
    }

    private Answer answer(Component box) {
        return new Answer(
                box.name(),
                Set.of(Stride.SPOOFING),
                bad("question"),
                Answer.Value.NO,
                bad("why"),
                List.of(),
                bad("answerer"),
                more(),
                row("STRIDE", 2));
    }

    private Threat threat(Component box) {
        return new Threat(
                new ThreatId("T-1 " + bad("threat-id")),
                false,
                List.of(box.name(), bad("unknown-element")),
                Set.of(Stride.TAMPERING),
                List.of(bad("atlas")),
                bad("title"),
                bad("scenario") + "\nsecond line",
                List.of(
                        new Vote(bad("voter"), new Score(3, 3, "3"), new Score(3, 3, "3"), null, row("Threats", 2)),
                        new Vote(bad("voter"), new Score(1, 3, "1"), new Score(3, 3, "3"), null, row("Threats", 2))),
                bad("stated"),
                bad("controls"),
                bad("mitigation"),
                List.of(bad("atlas-mitigation")),
                Treatment.ACCEPT,
                bad("treatment"),
                null,
                null,
                bad("residual"),
                bad("owner"),
                LocalDate.of(2026, 1, 1),
                bad("effort"),
                bad("ticket"),
                LocalDate.of(2025, 1, 1),
                bad("references"),
                bad("threat-notes"),
                List.of(new Remark(bad("remarker"), Column.SCENARIO, bad("remark"), row("Threats", 2))),
                more(),
                List.of(row("Threats", 2)));
    }

    private Decision decision(String threat) {
        return new Decision(
                threat,
                Treatment.ACCEPT,
                bad("decision-reason"),
                bad("approver"),
                LocalDate.of(2026, 1, 1),
                null,
                more(),
                row("Decisions", 2));
    }

    private Mitigation mitigation(Threat threat) {
        return new Mitigation(
                "M1",
                bad("measure"),
                List.of(threat.id().value()),
                List.of(),
                Mitigation.Status.PLANNED,
                bad("measure-owner"),
                LocalDate.of(2026, 2, 1),
                bad("measure-effort"),
                bad("measure-ticket"),
                bad("checker"),
                bad("evidence"),
                List.of(new ControlReference(bad("control")), new ControlReference("javascript:alert(1)")),
                more(),
                row("Mitigations", 2));
    }

    private NistAnswer nist() {
        return new NistAnswer(
                "GOVERN 1.1",
                NistAnswer.Status.PARTIAL,
                bad("nist-evidence"),
                bad("nist-owner"),
                null,
                more(),
                row("NIST AI RMF", 2));
    }

    private TestResult test(String target) {
        return new TestResult(
                target,
                bad("technique"),
                bad("tool"),
                null,
                5,
                1,
                null,
                new Verdict(bad("verdict"), Outcome.UNKNOWN),
                bad("link"),
                new Probe(bad("probe"), bad("model"), List.of(), 0.1, 0.3, 2, true, List.of(bad("prompt"))),
                more(),
                row("Tests", 2));
    }

    private Profile profile() {
        return new Profile(
                bad("system"),
                bad("system-description"),
                bad("unit"),
                bad("system-owner"),
                bad("facilitator"),
                LocalDate.of(2026, 5, 1),
                List.of(new Participant(bad("participant"), bad("role"))),
                bad("model-version"),
                bad("model-type"),
                null,
                null,
                null,
                1,
                bad("class"),
                bad("scope-in"),
                bad("scope-out"),
                bad("assumptions"),
                more());
    }

    private SheetRead sheet() {
        return new SheetRead(
                bad("file"),
                bad("sheet"),
                "threats",
                1,
                1,
                List.of(
                        new SheetRead.ColumnRead(1, bad("known-column"), "title", true, ""),
                        new SheetRead.ColumnRead(2, bad("unknown-column"), "", false, "")),
                1,
                List.of(new SheetRead.Skipped(new Location("bad.xlsx", "S", "A7"), bad("skipped"))),
                List.of(new SheetRead.Beside(new Location("bad.xlsx", "S", "A1"), bad("beside"))));
    }
}
