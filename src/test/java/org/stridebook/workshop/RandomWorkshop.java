package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.stridebook.workshop.Answer.Value;

/** Workshops that nobody would write, for property tests; the same seed makes the same one. */
public final class RandomWorkshop {

    private static final List<String> NAMES = List.of(
            "LLM gateway",
            "LLM-gatway",
            "Knowledge base",
            "Sensor 1",
            "Sensor 2",
            "A",
            "",
            " ",
            "->",
            "A -> B",
            "→",
            "to",
            "A to B to C",
            "(x)",
            "\u0430pi",
            "\uD83D\uDD34",
            "a\nb",
            "T-1");
    private static final List<String> ATLAS = List.of(
            "AML.T0051", "AML.T0051.001", "T1059", "LLM Prompt Injection", "AML.M0020", "", "TBD", "AML.T9", "💥");
    private static final List<String> WORDS =
            List.of("", "High", "low-med", "yes", "M", "3 days", "\u0000", "x".repeat(5_000));
    private static final List<String> DATES = List.of("", "2020-01-01", "2026-06-01", "2026-06-20", "9999-12-31");
    private static final List<String> TYPES = List.of("llm_app", "vector_store", "external_entity", "other");

    private final Random random;
    private final AWorkshop workshop;

    private RandomWorkshop(long seed) {
        random = new Random(seed);
        workshop = AWorkshop.of("Random " + seed);
    }

    public static Workshop of(long seed) {
        return new RandomWorkshop(seed).make();
    }

    private Workshop make() {
        if (random.nextBoolean()) {
            workshop.session("2026-0" + (1 + random.nextInt(6)) + "-11").tier(random.nextInt(5) - 1);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            workshop.zone(pick(NAMES), random.nextInt(11));
        }
        diagram();
        for (int i = 0; i < random.nextInt(25); i++) {
            workshop.threat(threat(i));
        }
        treatment();
        return workshop.build();
    }

    private void diagram() {
        for (int i = 0; i < random.nextInt(7); i++) {
            String id = random.nextInt(5) == 0 ? pick(NAMES) : "C" + i;
            if (random.nextInt(5) == 0) {
                workshop.outOfScope(id, pick(NAMES), pick(TYPES), pick(NAMES));
            } else {
                workshop.component(id, pick(NAMES), pick(TYPES), pick(NAMES));
            }
        }
        for (int i = 0; i < random.nextInt(7); i++) {
            workshop.flow("F" + i, pick(NAMES), pick(NAMES), "");
            workshop.asset(pick(NAMES), "", pick(WORDS), pick(NAMES));
        }
        for (int i = 0; i < random.nextInt(20); i++) {
            workshop.answer(pick(NAMES), letters(), pick(List.of(Value.values())), pick(WORDS), pick(WORDS), "T-" + i);
        }
    }

    private AThreat threat(int number) {
        var threat = AThreat.id("T-" + number)
                .on(pick(NAMES), pick(NAMES))
                .letters(letters())
                .atlas(pick(ATLAS), pick(ATLAS))
                .title(pick(WORDS))
                .scenario(pick(WORDS))
                .stated(pick(WORDS))
                .owner(pick(WORDS))
                .mitigation(pick(WORDS), pick(ATLAS))
                .effort(pick(WORDS))
                .treatment(pick(List.of(Treatment.values())));
        for (int i = 0; i < random.nextInt(4); i++) {
            threat.vote(pick(List.of("", "Ana", "Ben")), score(), score(), dread());
        }
        if (random.nextBoolean()) {
            threat.residual(random.nextInt(4), random.nextInt(4)).due(date().toString());
        }
        return threat;
    }

    private LocalDate date() {
        return LocalDate.of(2026, 5, 1).plusDays(random.nextInt(90));
    }

    private @org.jspecify.annotations.Nullable Score score() {
        int outOf = pick(List.of(3, 5, 10));
        return AThreat.score(random.nextInt(outOf + 1), outOf);
    }

    private Dread dread() {
        return new Dread(score(), score(), score(), score(), score());
    }

    private void treatment() {
        for (int i = 0; i < random.nextInt(10); i++) {
            workshop.decision(
                            "T-" + random.nextInt(20),
                            pick(List.of(Treatment.MITIGATE, Treatment.ACCEPT, Treatment.TRANSFER, Treatment.AVOID)),
                            pick(WORDS),
                            pick(WORDS),
                            pick(DATES),
                            pick(DATES))
                    .mitigation(
                            "M" + i,
                            pick(WORDS),
                            random.nextBoolean() ? "" : "T-" + random.nextInt(20) + " T-" + random.nextInt(20),
                            pick(List.of("", "AML.M0020", "AML.M9999")),
                            pick(List.of(Mitigation.Status.values())),
                            pick(WORDS),
                            pick(DATES),
                            pick(WORDS))
                    .nist(
                            pick(List.of("GOVERN 1.1", "MS 2.7", "x")),
                            pick(List.of(NistAnswer.Status.values())),
                            pick(WORDS))
                    .test(pick(NAMES), pick(ATLAS), "tool", 3, random.nextInt(3));
        }
    }

    private String letters() {
        return "STRIDE".substring(random.nextInt(6)).substring(0, random.nextInt(2));
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
