package org.stridebook.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stridebook.table.CsvResource;
import org.stridebook.table.Key;

/** Words that are no reference: placeholders, and labels that say only what follows. From {@code reference-words.csv}. */
final class ReferenceWords {

    /** An item of OWASP before its name: {@code LLM01:2025 Prompt Injection}. */
    private static final Pattern OWASP_ITEM =
            Pattern.compile("(?i)^(?:OWASP\\s+)?(?:LLM|ML|ASI)\\s?\\d{2}(?::\\s?\\d{4})?[\\s:–—-]+(?=\\p{L})");

    private final Set<String> blanks;
    private final List<String> labels;

    ReferenceWords() {
        var rows = CsvResource.read(ReferenceWords.class, "reference-words.csv");
        blanks = rows.stream()
                .filter(row -> row.get("kind").equals("blank"))
                .map(row -> Key.of(row.get("word")).text())
                .collect(Collectors.toUnmodifiableSet());
        labels = rows.stream()
                .filter(row -> row.get("kind").equals("label"))
                .map(row -> row.get("word").toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Nothing, only marks, a word for nothing, or a placeholder in brackets. */
    boolean isBlank(String text) {
        String bare =
                text.strip().replaceAll("^[\\[(<{\"']+|[\\])>}\"'.…!?:]+$", "").strip();
        if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        String key = Key.of(bare).text();
        return blanks.contains(key) || key.startsWith("e.g.") || key.startsWith("eg ") || key.startsWith("example:");
    }

    /** The text without the labels before it: {@code MITRE ATLAS: Credential Access}. */
    String withoutLabels(String text) {
        String rest = text.strip();
        for (boolean again = true; again; ) {
            String shorter = withoutLabel(rest);
            again = shorter.length() < rest.length();
            rest = shorter;
        }
        return rest;
    }

    private String withoutLabel(String text) {
        Matcher item = OWASP_ITEM.matcher(text);
        if (item.find()) {
            return text.substring(item.end());
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String label : labels) {
            if (lower.length() == text.length() && lower.startsWith(label) && endsWord(lower, label.length())) {
                return text.substring(label.length()).replaceAll("^[\\s:=–—\\-.>→)\\]]+", "");
            }
        }
        return text;
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
