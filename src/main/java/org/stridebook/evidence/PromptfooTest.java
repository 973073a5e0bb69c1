package org.stridebook.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stridebook.document.JsonCursor;
import org.stridebook.document.RefusedDocument;

/**
 * One test of a results file of promptfoo.
 *
 * @param plugin which red-team plugin made it, such as {@code pii:direct}; empty in a plain evaluation
 * @param strategy how the plugin's prompt was dressed up, such as {@code jailbreak}; or empty
 * @param success whether the model behaved as it should; null where this is no test
 * @param error whether it could not be judged
 * @param prompt what was sent
 */
record PromptfooTest(
        String plugin,
        String strategy,
        String model,
        @Nullable Boolean success,
        boolean error,
        String prompt) {

    private static final Set<String> IDS = Set.of("pluginId", "strategyId");

    /** Where a test tells the two ids: its own metadata, or that of the test case that it was made from. */
    static PromptfooTest read(JsonCursor json) throws RefusedDocument {
        var texts = new LinkedHashMap<String, String>();
        Boolean[] success = {null};
        json.fields((name, value) -> {
            switch (name) {
                case "success" -> success[0] = value.flag();
                case "failureReason", "error" -> texts.put(name, value.text());
                case "gradingResult" -> texts.put(name, value.isObject() ? "graded" : "");
                case "metadata" -> value.texts(IDS).forEach(texts::putIfAbsent);
                case "testCase" ->
                    value.fields((inner, part) -> {
                        if (inner.equals("metadata")) {
                            part.texts(IDS).forEach(texts::putIfAbsent);
                        }
                    });
                case "provider" -> texts.put(name, label(value));
                case "prompt" -> texts.put(name, value.texts(Set.of("raw")).getOrDefault("raw", ""));
                default -> {
                    // answers, variables and costs
                }
            }
        });
        return new PromptfooTest(
                Said.name(texts.get("pluginId")),
                Said.name(texts.get("strategyId")),
                Said.name(texts.get("provider")),
                success[0],
                isError(texts, success[0]),
                Said.prompt(texts.getOrDefault("prompt", "")));
    }

    private static String label(JsonCursor provider) throws RefusedDocument {
        if (!provider.isObject()) {
            return provider.text();
        }
        Map<String, String> names = provider.texts(Set.of("id", "label"));
        return names.getOrDefault("label", names.getOrDefault("id", ""));
    }

    /**
     * Reason 2 is an error. Older files have no reasons, only a text that a failed assertion has as well; but what was never graded
     * cannot have failed an assertion.
     */
    private static boolean isError(Map<String, String> texts, @Nullable Boolean success) {
        String reason = texts.getOrDefault("failureReason", "");
        boolean ungraded = reason.isEmpty()
                && !texts.getOrDefault("error", "").isBlank()
                && texts.getOrDefault("gradingResult", "").isEmpty();
        return Boolean.FALSE.equals(success) && (reason.equals("2") || ungraded);
    }
}
