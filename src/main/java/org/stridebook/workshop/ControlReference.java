package org.stridebook.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to a control that a catalogue other than ATLAS describes, as typed: {@code D3-PH}, {@code M1041}, {@code ISO 27001
 * A.8.9}, or the address of a page.
 */
public record ControlReference(String text) {

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:\\|+|;|\n|•|<br\\s*/?>|,(?=\\s*(?:D3-|M1\\d{3}\\b|https?:|\\p{Lu}{3})))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern D3FEND = Pattern.compile("(?<![\\w.-])D3-[A-Z]{1,8}(?![\\w-])");
    private static final Pattern ATTACK = Pattern.compile("(?<![\\w.-])M1\\d{3}(?![\\w.])");

    /** The families of NIST SP 800-53. */
    private static final Pattern NIST_CONTROL = Pattern.compile(
            "(?:AC|AT|AU|CA|CM|CP|IA|IR|MA|MP|PE|PL|PM|PS|PT|RA|SA|SC|SI|SR)-\\d{1,2}(?:\\s?\\(\\d{1,2}\\))?");

    private static final Pattern CATALOGUE = Pattern.compile(
            "(?:MITRE )?(?:NIST|ISO|IEC|CIS|PCI|BSI|SOC|CSA|COBIT|ENISA|ASVS|OWASP ASVS|D3FEND|ATT&CK|CWE)\\b.*\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OF_ATLAS = Pattern.compile("\\bAML\\b|\\bATLAS\\b", Pattern.CASE_INSENSITIVE);

    /** The single references of a cell. */
    public static List<ControlReference> in(String cell) {
        return Arrays.stream(BETWEEN.split(cell))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .map(ControlReference::new)
                .toList();
    }

    /** Whether it can only be of another catalogue, so that nobody should look it up in ATLAS. */
    public boolean isClear() {
        return !OF_ATLAS.matcher(text).find()
                && (D3FEND.matcher(text).lookingAt()
                        || ATTACK.matcher(text).lookingAt()
                        || NIST_CONTROL.matcher(text).matches()
                        || CATALOGUE.matcher(text).matches()
                        || ADDRESS.matcher(text).matches());
    }

    /** Whether it names a control by its number, and not a page or a weakness. */
    public boolean isControl() {
        return isClear() && !ADDRESS.matcher(text).matches() && !text.regionMatches(true, 0, "CWE", 0, 3);
    }

    /** The page of the one D3FEND technique or ATT&CK mitigation that it names; else empty. */
    public String page() {
        String defence = only(D3FEND.matcher(text));
        String mitigation = only(ATTACK.matcher(text));
        if (!defence.isEmpty() && mitigation.isEmpty()) {
            return "https://d3fend.mitre.org/technique/" + defence + "/";
        }
        return defence.isEmpty() && !mitigation.isEmpty()
                ? "https://attack.mitre.org/mitigations/" + mitigation + "/"
                : "";
    }

    private static String only(Matcher matcher) {
        List<String> found =
                matcher.results().map(one -> one.group()).distinct().toList();
        return found.size() == 1 ? found.get(0) : "";
    }
}
