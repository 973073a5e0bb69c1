package org.stridebook.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.stridebook.document.YamlNode;
import org.stridebook.problem.Problems;

/** A mapping of the settings file, with its problems. */
record Section(YamlNode node, String file, Problems problems) {

    private static final int LONGEST_TIME = 3_650;

    /** Reports each key that is not among the known ones, with the nearest of them. */
    void allow(String... known) {
        boolean noKeys = !node.text().isEmpty() || !node.items().isEmpty();
        if (noKeys) {
            report(node, "`" + name() + "` holds no keys", "write one `key: value` a line below it");
        }
        for (var entry : node.entries().entrySet()) {
            if (!List.of(known).contains(entry.getKey())) {
                problems.add(SettingsProblems.UNKNOWN_SETTING.at(
                        entry.getValue().at(file),
                        "there is no setting `" + entry.getValue().path() + "`",
                        nearest(entry.getKey(), List.of(known))));
            }
        }
    }

    private String name() {
        return node.path().isEmpty() ? file : node.path();
    }

    private static String nearest(String key, List<String> known) {
        var distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.comparingInt(
                                (String one) -> distance.apply(key.toLowerCase(java.util.Locale.ROOT), one))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(one ->
                        distance.apply(key.toLowerCase(java.util.Locale.ROOT), one) <= Math.max(2, one.length() / 3))
                .map(one -> "did you mean `" + one + "`?")
                .orElse("known here: " + String.join(", ", known));
    }

    Section section(String key) {
        return new Section(node.get(key), file, problems);
    }

    /** A text of one line; nothing where the key is not there. */
    Optional<String> text(String key, int longest) {
        YamlNode value = node.get(key);
        if (value instanceof YamlNode.Missing) {
            return Optional.empty();
        }
        String text = value.text().strip();
        boolean usable =
                !text.isEmpty() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
        if (!usable) {
            report(value, "`" + value.path() + "` is empty, too long or no text", "write a text of one line");
        }
        return usable ? Optional.of(text) : Optional.empty();
    }

    /** A number of days from 1 to ten years. */
    int days(String key, int standard) {
        return number(key, 1, LONGEST_TIME).orElse(standard);
    }

    /** A whole number in a range. */
    Optional<Integer> number(String key, int least, int most) {
        YamlNode value = node.get(key);
        if (value instanceof YamlNode.Missing) {
            return Optional.empty();
        }
        int number = value.text().matches("\\d{1,6}") ? Integer.parseInt(value.text()) : -1;
        if (number < least || number > most) {
            report(
                    value,
                    "`" + value.path() + "` is `" + value.text() + "`",
                    "write a whole number from " + least + " to " + most);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** Texts of a list; nothing where the key is not there. */
    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (YamlNode item : node.get(key).items()) {
            texts.add(item.text().strip());
        }
        return texts;
    }

    void unusable(String key, String message, String help) {
        report(node.get(key), message, help);
    }

    private void report(YamlNode where, String message, String help) {
        problems.add(SettingsProblems.UNUSABLE_SETTING.at(where.at(file), message, help));
    }
}
