package org.stridebook.intake.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.intake.words.Phrase;
import org.stridebook.table.Key;
import org.stridebook.workshop.Participant;

/** Who took part: names from the sheets and from the names of files, so that "ana" and "Ana Lopes" are one person. */
public final class People {

    private static final Pattern FILE = Pattern.compile(
            "(?:threats?|threat[-_ ]?list|stride|answers?|ratings?|votes?|risks?|register|bedrohungen|menaces|amenazas|minacce"
                    + "|fenyegetesek)[-_ .(]+(.+?)\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_NAMES = Set.of(
            "final",
            "draft",
            "copy",
            "old",
            "new",
            "v",
            "version",
            "template",
            "list",
            "answers",
            "model",
            "register",
            "merged",
            "all",
            "nist",
            "linddun",
            "ratings",
            "backup",
            "export",
            "table",
            "sheet",
            "updated",
            "review",
            "grid",
            "questions",
            "map");
    private static final Pattern ROLE =
            Pattern.compile("(.*?)\\s*(?:\\(([^()]*)\\)|[-–—:]\\s+(.*)|,\\s*(.*))?", Pattern.DOTALL);

    private final Map<String, Participant> known = new LinkedHashMap<>();

    People(List<Participant> participants) {
        participants.forEach(one -> known.putIfAbsent(Key.of(one.name()).text(), one));
    }

    List<Participant> all() {
        return List.copyOf(known.values());
    }

    /** The participant whose file this is: {@code threats-ana.xlsx} is Ana's; empty for a file of all. */
    public static String ofFile(String fileName) {
        int dot = fileName.lastIndexOf('.');
        Matcher matcher = FILE.matcher(dot < 0 ? fileName : fileName.substring(0, dot));
        if (!matcher.matches()) {
            return "";
        }
        String name = matcher.group(1).replace('_', ' ').replace('-', ' ').strip();
        boolean usable = name.matches("[\\p{L}][\\p{L}.' ]*")
                && java.util.Arrays.stream(Phrase.of(name).split(" ")).noneMatch(NO_NAMES::contains);
        return usable ? capitalised(name) : "";
    }

    private static String capitalised(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT))
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    /** The full name of somebody, where one participant alone can be meant. */
    String fullName(String name) {
        Participant listed = known.get(Key.of(name).text());
        if (name.isEmpty() || listed != null) {
            return listed == null ? name : listed.name();
        }
        List<Participant> fitting = known.values().stream()
                .filter(one -> isShortFor(Phrase.of(name), Phrase.of(one.name())))
                .toList();
        return fitting.size() == 1 ? fitting.get(0).name() : name;
    }

    private static boolean isShortFor(String name, String full) {
        return !name.isEmpty() && (full.startsWith(name + " ") || full.endsWith(" " + name));
    }

    /** Adds those who rated or answered without being listed. */
    void include(List<String> names) {
        for (String name : names) {
            if (!name.isEmpty()) {
                known.putIfAbsent(Key.of(name).text(), new Participant(name, ""));
            }
        }
    }

    /** "Ana Lopes (product owner); Ben - ML engineer": names and roles from one cell. */
    static List<Participant> parse(String cell) {
        var people = new ArrayList<Participant>();
        boolean oneWithRole = cell.matches("[^,;|\n]+,\\s*\\p{Ll}[^,;|\n]*");
        boolean marked = cell.contains(";") || cell.contains("\n") || cell.contains("|");
        String separator = marked || oneWithRole ? "[;\n|]" : ",(?![^()]*\\))";
        for (String part : cell.split(separator)) {
            Matcher matcher = ROLE.matcher(part.strip());
            if (!part.isBlank() && matcher.matches() && !matcher.group(1).isBlank()) {
                String role = java.util.stream.Stream.of(2, 3, 4)
                        .map(matcher::group)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse("");
                people.add(new Participant(matcher.group(1).strip(), role.strip()));
            }
        }
        return people;
    }
}
