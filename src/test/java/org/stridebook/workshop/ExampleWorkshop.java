package org.stridebook.workshop;

import org.stridebook.workshop.Answer.Value;

/** A lifelike workshop for tests: a customer-support chat with retrieval and tools, in two sessions. */
public final class ExampleWorkshop {

    private ExampleWorkshop() {}

    /** The session of 12 May 2026: 12 threats, votes that differ, an expired acceptance, gaps in the STRIDE grid. */
    public static Workshop supportChat() {
        var workshop = system("2026-05-12");
        answers(workshop);
        promptThreats(workshop);
        dataThreats(workshop);
        otherThreats(workshop);
        plans(workshop);
        return workshop.build();
    }

    /** The session of 5 November 2025, with seven threats of which one was closed later and one is no longer listed. */
    public static Workshop supportChatEarlier() {
        return system("2025-11-05")
                .threat(directInjection().rated(2, 3))
                .threat(indirectInjection().rated(3, 3))
                .threat(leakage().rated(2, 3))
                .threat(poisoning().rated(2, 2))
                .threat(AThreat.id("T-005")
                        .on("LLM gateway")
                        .letters("R")
                        .title("No record of which prompt led to an answer")
                        .scenario("A disputed refund cannot be traced to the prompt and the model version behind it.")
                        .rated(2, 2))
                .threat(costHarvesting().rated(2, 2))
                .threat(AThreat.id("T-090")
                        .on("Model endpoint")
                        .letters("S")
                        .title("Provider's test endpoint used by mistake")
                        .scenario("A configuration error sends questions to the provider's test endpoint.")
                        .rated(1, 2))
                .build();
    }

    private static AWorkshop system(String session) {
        return AWorkshop.of("Support chat")
                .group("retail")
                .description("Answers customers' questions about orders and may issue refunds up to 50 euros.")
                .owner("Mara Lindqvist")
                .session(session)
                .lastChange("2025-10-01")
                .tier(1)
                .participant("Ana", "machine-learning engineer")
                .participant("Ben", "security architect")
                .participant("Chidi", "support lead")
                .zone("Internet", 0)
                .zone("DMZ", 4)
                .zone("Internal", 8)
                .zone("Model provider", 3)
                .component("C1", "Customer", "external_entity", "Internet")
                .component("C2", "Chat web app", "process", "DMZ")
                .component("C3", "LLM gateway", "llm_app", "Internal")
                .component("C4", "Knowledge base", "vector_store", "Internal")
                .component("C5", "Order tool", "ai_agent", "Internal")
                .component("C6", "Model endpoint", "inference_api", "Model provider")
                .component("C7", "Chat logs", "monitoring_logs", "Internal")
                .outOfScope("C8", "Payment system", "process", "Internal")
                .flow("F1", "Customer", "Chat web app", "questions and answers")
                .flow("F2", "Chat web app", "LLM gateway", "questions with session")
                .flow("F3", "LLM gateway", "Knowledge base", "search terms, passages")
                .flow("F4", "LLM gateway", "Model endpoint", "prompts, completions")
                .flow("F5", "LLM gateway", "Order tool", "tool calls")
                .flow("F6", "LLM gateway", "Chat logs", "conversations")
                .flow("F7", "Order tool", "Payment system", "refunds")
                .asset("Conversations", "confidential", "yes", "Chat logs")
                .asset("Help articles", "public", "no", "Knowledge base");
    }

    private static void answers(AWorkshop workshop) {
        workshop.answer("LLM gateway", "S", Value.NO, "every call carries a signed service token", "Ana")
                .answer("LLM gateway", "T", Value.THREAT, "", "Ana", "T-001")
                .answer("LLM gateway", "T", Value.NO, "the filter stops it", "Ben")
                .answer("LLM gateway", "D", Value.THREAT, "", "Ana", "T-006")
                .answer("LLM gateway", "R", Value.NO, "", "Chidi")
                .answer("Knowledge base", "I", Value.NO, "it only holds public articles", "Ana")
                .answer("Knowledge base", "D", Value.DONT_KNOW, "ask the platform team", "Ana")
                .answer("Chat logs", "I", Value.THREAT, "", "Ben", "T-007")
                .answer("Customer", "S", Value.THREAT, "", "Ben", "T-009")
                .answer("F1", "TI", Value.NO, "TLS 1.3 with pinned certificates", "Ben")
                .answer("Chat web app -> LLM gateway", "T", Value.NO, "mutual TLS", "Ben")
                .answer("F4", "I", Value.THREAT, "", "Ben", "T-008")
                .answer("F4", "T", Value.NOT_APPLICABLE, "the provider signs its answers", "Ben");
    }

    private static AThreat directInjection() {
        return AThreat.id("T-001")
                .on("LLM gateway")
                .letters("TE")
                .atlas("AML.T0051.000")
                .title("Customer talks the assistant out of its rules")
                .scenario(
                        "A customer writes instructions that make the assistant ignore its rules and promise a refund.")
                .found("2025-11-05");
    }

    private static AThreat indirectInjection() {
        return AThreat.id("T-002")
                .on("LLM gateway", "Order tool")
                .letters("E")
                .atlas("AML.T0051.001", "AML.T0053")
                .title("Hidden text in an article makes the assistant call a tool")
                .scenario("An attacker plants instructions in a help article; retrieved, they trigger a refund call.")
                .found("2025-11-05");
    }

    private static AThreat leakage() {
        return AThreat.id("T-003")
                .on("LLM gateway")
                .letters("I")
                .atlas("AML.T0057")
                .title("Answers reveal another customer's data")
                .scenario("The assistant repeats order details of another customer that were in its context.")
                .found("2025-11-05");
    }

    private static AThreat poisoning() {
        return AThreat.id("T-004")
                .on("Knowledge base")
                .letters("T")
                .atlas("AML.T0070")
                .title("Poisoned help articles")
                .scenario("A compromised author account adds wrong refund rules that the assistant then quotes.")
                .found("2025-11-05");
    }

    private static AThreat costHarvesting() {
        return AThreat.id("T-006")
                .on("LLM gateway")
                .letters("D")
                .atlas("AML.T0034")
                .title("Costly questions drain the budget")
                .scenario("Scripts send long questions all night until the monthly token budget is gone.")
                .found("2025-11-05");
    }

    private static void promptThreats(AWorkshop workshop) {
        workshop.threat(directInjection()
                        .vote("Ana", 3, 3)
                        .vote("Ben", 3, 2)
                        .vote("Chidi", 1, 3)
                        .mitigation("Filter prompts and check answers", "AML.M0020")
                        .treatment(Treatment.MITIGATE)
                        .residual(2, 2)
                        .owner("Ana")
                        .due("2026-07-31")
                        .effort("M")
                        .ticket("CHAT-101"))
                .threat(indirectInjection()
                        .vote("Ana", 3, 3)
                        .vote("Ben", 3, 3)
                        .mitigation("Ask a human before a tool runs", "AML.M0029")
                        .treatment(Treatment.MITIGATE)
                        .owner("Ben")
                        .due("2026-05-01"))
                .threat(leakage().vote("Ana", 2, 3).vote("Ben", 2, 3));
    }

    private static void dataThreats(AWorkshop workshop) {
        workshop.threat(poisoning().rated(2, 2).treatment(Treatment.MITIGATE).owner("Chidi"))
                .threat(AThreat.id("T-005")
                        .on("LLM gateway")
                        .letters("R")
                        .title("No record of which prompt led to an answer")
                        .scenario("A disputed refund cannot be traced to the prompt and the model version behind it.")
                        .rated(2, 2)
                        .treatment(Treatment.MITIGATED)
                        .residual(1, 1)
                        .owner("Ben"))
                .threat(costHarvesting()
                        .rated(2, 2)
                        .treatment(Treatment.ACCEPT)
                        .owner("Mara Lindqvist")
                        .residual(2, 2))
                .threat(AThreat.id("T-007")
                        .on("Chat logs")
                        .letters("I")
                        .title("Support staff read conversations they do not need")
                        .scenario("Anybody in support can search all conversations, card numbers included.")
                        .rated(3, 2)
                        .found("2026-05-12"));
    }

    private static void otherThreats(AWorkshop workshop) {
        workshop.threat(AThreat.id("T-008")
                        .on("F4")
                        .letters("I")
                        .title("Provider keeps our prompts")
                        .scenario("The model provider stores prompts for training, with customers' names in them.")
                        .rated(2, 3)
                        .treatment(Treatment.TRANSFER)
                        .owner("Legal")
                        .residual(1, 3))
                .threat(AThreat.id("T-009")
                        .on("Customer")
                        .letters("S")
                        .title("Somebody else chats as the customer")
                        .scenario("A stolen session lets another person ask for the customer's orders.")
                        .rated(1, 3)
                        .owner("Chidi"))
                .threat(AThreat.id("T-010")
                        .on("LLM-gatway")
                        .letters("T")
                        .atlas("Prompt injection")
                        .title("Unicode tricks pass the filter")
                        .scenario("Invisible characters carry instructions past the prompt filter."))
                .threat(AThreat.id("T-011")
                        .on("Billing robot")
                        .letters("E")
                        .atlas("T1059")
                        .title("Tool runs shell commands")
                        .scenario("A tool argument reaches a shell.")
                        .rated(1, 2)
                        .treatment(Treatment.NOT_A_THREAT))
                .threat(AThreat.id("T-012")
                        .on("Chat web app -> LLM gateway")
                        .letters("D")
                        .title("Flood of sessions")
                        .scenario("Bots open thousands of chat sessions at once.")
                        .rated(2, 1)
                        .treatment(Treatment.ACCEPT)
                        .owner("Chidi"));
    }

    private static void plans(AWorkshop workshop) {
        workshop.decision(
                        "T-006", Treatment.ACCEPT, "budget alarm exists", "Mara Lindqvist", "2025-11-10", "2026-05-01")
                .decision("T-008", Treatment.TRANSFER, "contract 2025-17", "Legal", "2026-05-12", "2027-05-01")
                .decision("T-012", Treatment.ACCEPT, "autoscaling absorbs it", "", "2026-05-12", "2026-11-12")
                .mitigation(
                        "M1",
                        "Prompt and answer filter",
                        "T-001 T-002 T-010",
                        "AML.M0020",
                        Mitigation.Status.IN_PROGRESS,
                        "Ana",
                        "2026-06-30",
                        "medium")
                .describedIn("D3-IVV; NIST SP 800-53 SI-10")
                .mitigation(
                        "M2",
                        "Signed audit log of prompts",
                        "T-005",
                        "AML.M0024",
                        Mitigation.Status.VERIFIED,
                        "Ben",
                        "",
                        "small")
                .mitigation(
                        "M3",
                        "Redact personal data before storing",
                        "T-003 T-007",
                        "",
                        Mitigation.Status.PLANNED,
                        "Chidi",
                        "2026-09-30",
                        "large")
                .nist("GOVERN 1.1", NistAnswer.Status.IN_PLACE, "AI policy of 2026")
                .nist("MAP 1.1", NistAnswer.Status.PARTIAL, "")
                .nist("MEASURE 2.7", NistAnswer.Status.MISSING, "")
                .test("T-001", "AML.T0051.000", "promptfoo", 200, 14)
                .test("Knowledge base", "AML.T0070", "own script", 20, 0);
    }
}
