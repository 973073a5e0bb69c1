package org.stridebook.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.markdown.Html;

/** A catalogue that is small enough to know by heart; ids and names are those of ATLAS, the links between them are trimmed. */
public final class ExampleCatalogue {

    private ExampleCatalogue() {}

    /** Four tactics, seven techniques, five mitigations, two case studies. */
    public static Catalogue small() {
        return new Catalogue("2026.09", "a test", tactics(), techniques(), mitigations(), caseStudies());
    }

    /** What was before: RAG Poisoning was not there yet, and others had other names, tactics and maturities. */
    public static Catalogue earlier() {
        List<Technique> techniques = techniques().stream()
                .filter(one -> !one.id().value().equals("AML.T0070"))
                .map(one -> switch (one.id().value()) {
                    case "AML.T0034" ->
                        technique("AML.T0034", one.name(), null, "AML.TA0010", Maturity.FEASIBLE, "AML.M0004");
                    case "AML.T0053" ->
                        technique(
                                "AML.T0053",
                                "LLM Plugin Compromise",
                                null,
                                "AML.TA0005",
                                Maturity.DEMONSTRATED,
                                "AML.M0020");
                    case "AML.T0057" ->
                        technique("AML.T0057", one.name(), null, "AML.TA0010", Maturity.FEASIBLE, "AML.M0020");
                    default -> one;
                })
                .toList();
        return new Catalogue("2026.05", "a test", tactics(), techniques, mitigations(), caseStudies());
    }

    private static List<Tactic> tactics() {
        return List.of(
                new Tactic(id("AML.TA0005"), "Execution", 6, "Run something in the system.", Html.EMPTY),
                new Tactic(id("AML.TA0006"), "Persistence", 7, "Stay in the system.", Html.EMPTY),
                new Tactic(id("AML.TA0010"), "Exfiltration", 15, "Take data away.", Html.EMPTY),
                new Tactic(id("AML.TA0011"), "Impact", 16, "Do harm.", Html.EMPTY));
    }

    private static List<Technique> techniques() {
        return List.of(
                technique("AML.T0034", "Cost Harvesting", null, "AML.TA0011", Maturity.FEASIBLE, "AML.M0004"),
                technique(
                        "AML.T0051",
                        "LLM Prompt Injection",
                        null,
                        "AML.TA0005",
                        Maturity.REALIZED,
                        "AML.M0020",
                        "AML.M0024"),
                technique(
                        "AML.T0051.000",
                        "Direct",
                        "LLM Prompt Injection",
                        "AML.TA0005",
                        Maturity.REALIZED,
                        "AML.M0024"),
                technique(
                        "AML.T0051.001",
                        "Indirect",
                        "LLM Prompt Injection",
                        "AML.TA0005",
                        Maturity.DEMONSTRATED,
                        "AML.M0024"),
                technique(
                        "AML.T0053",
                        "AI Agent Tool Invocation",
                        null,
                        "AML.TA0005",
                        Maturity.DEMONSTRATED,
                        "AML.M0020",
                        "AML.M0029"),
                technique("AML.T0057", "LLM Data Leakage", null, "AML.TA0010", Maturity.DEMONSTRATED, "AML.M0020"),
                technique("AML.T0070", "RAG Poisoning", null, "AML.TA0006", Maturity.DEMONSTRATED));
    }

    private static Technique technique(
            String id,
            String name,
            @Nullable String parentName,
            String tactic,
            Maturity maturity,
            String... mitigations) {
        return new Technique(
                id(id),
                name,
                parentName == null ? name : parentName + ": " + name,
                parentName == null ? null : id(id.substring(0, id.lastIndexOf('.'))),
                List.of(id(tactic)),
                maturity,
                List.of(),
                "",
                List.of(mitigations).stream().map(AtlasId::new).toList(),
                "What an attacker does by " + name + ".",
                Html.EMPTY);
    }

    private static List<AtlasMitigation> mitigations() {
        return List.of(
                mitigation("AML.M0004", "Limit AI Service Query Volume and Rate", "AML.T0034"),
                mitigation("AML.M0015", "Predictive AI Adversarial Input Detection"),
                mitigation("AML.M0020", "Generative AI Guardrails", "AML.T0051", "AML.T0053", "AML.T0057"),
                mitigation("AML.M0024", "AI Telemetry Logging", "AML.T0051", "AML.T0051.000", "AML.T0051.001"),
                mitigation("AML.M0029", "Human In-the-Loop for AI Agent Actions", "AML.T0053"));
    }

    private static AtlasMitigation mitigation(String id, String name, String... techniques) {
        return new AtlasMitigation(
                id(id),
                name,
                List.of("Technical - AI"),
                List.of("Deployment"),
                List.of(techniques).stream().map(AtlasId::new).toList(),
                "Do this: " + name + ".",
                Html.EMPTY);
    }

    private static List<CaseStudy> caseStudies() {
        return List.of(
                study(
                        "AML.CS0020",
                        "Indirect Prompt Injection Threats: Bing Chat Data Pirate",
                        false,
                        "2023",
                        "AML.T0051.001"),
                study(
                        "AML.CS0047",
                        "Code to Deploy Destructive AI Agent Discovered in Amazon Q VS Code Extension",
                        true,
                        "2025-07-13",
                        "AML.T0051.000"));
    }

    private static CaseStudy study(String id, String name, boolean incident, String when, String... techniques) {
        return new CaseStudy(
                id(id),
                name,
                incident,
                when,
                "a researcher",
                "a chat assistant",
                List.of(techniques).stream()
                        .map(one -> new CaseStudy.Step(id(one), null, Html.EMPTY))
                        .toList(),
                "What happened.",
                Html.EMPTY);
    }

    private static AtlasId id(String text) {
        return new AtlasId(text);
    }
}
