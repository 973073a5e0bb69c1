package org.stridebook.intake.words;

import java.util.regex.Pattern;

/** Recognises text that a template put there, or that stands for "nothing yet". */
public final class Placeholders {

    /** Every line that our own workbooks print beside a row, to be read and not to be changed, begins so. */
    public static final String PRINTED = "› ";

    private static final Pattern BRACKETED = Pattern.compile("[\\[<{][^\\[\\]<>{}]{1,80}[\\]>}]", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(
            "tbd|tba|tbc|todo|to do|to be (defined|decided|determined|confirmed|done)|x{2,}|lorem ipsum.*|fill (me )?in.*"
                    + "|enter .{0,30} here|insert .{0,30} here|your .{0,30} here",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EXAMPLE =
            Pattern.compile("(e\\.\\s?g\\.|for example[,:]|z\\.\\s?b\\.|p\\. ?ex\\.).*", 34);
    private static final Pattern NOTHING = Pattern.compile("[-–—_.…?/\\s]+|n\\s?/\\s?a|n\\.a\\.|none|nil", 2);
    private static final Pattern NUMBERED = Pattern.compile(
            "(threat|risk|component|element|asset|item|name|scenario|bedrohung|komponente|menace|composant|amenaza|componente"
                    + "|minaccia|fenyegetes) ?#? ?(\\d{1,2}|n|x)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEGEND = Pattern.compile(
            "(legend|legende|key|notes?|source|leyenda|leggenda|jelmagyarazat|hinweis|remarque)\\s*[:=].*"
                    + "|(low|medium|high|critical|niedrig|mittel|hoch|faible|moyen|bajo|medio|alto)\\s*[:=–—-]\\s.*",
            34);
    private static final Pattern GAPPED = Pattern.compile(".*\\[[\\p{L} /]{2,30}\\].*(\\.\\.\\.|…)\\s*", 32);
    private static final Pattern EXAMPLE_ID =
            Pattern.compile("(examples?|sample|beispiel|ejemplo|exemple|esempio|pelda)\\b.*");

    private Placeholders() {}

    /** Template text such as {@code [AML.T####]}, {@code TBD} or {@code e.g. ...}. */
    public static boolean isPlaceholder(String text) {
        String stripped = text.strip();
        return BRACKETED.matcher(stripped).matches()
                || WORD.matcher(stripped).matches()
                || EXAMPLE.matcher(stripped).matches()
                || GAPPED.matcher(stripped).matches();
    }

    /** A number in place of a name, such as {@code Threat 1}. */
    public static boolean isNumbered(String text) {
        return NUMBERED.matcher(text.strip()).matches();
    }

    /** The words below a table that explain it, such as {@code Legend: x = yes}. */
    public static boolean isLegend(String text) {
        return LEGEND.matcher(text.strip()).matches();
    }

    /** Whether every line of a cell was printed by us. */
    public static boolean isPrinted(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith(PRINTED));
    }

    /** A dash, {@code n/a} or the like: somebody said that there is nothing. */
    public static boolean isNothing(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }

    /** The first cell of an example row, such as {@code EXAMPLE-1}. */
    public static boolean isExample(String text) {
        return text.length() <= 40 && EXAMPLE_ID.matcher(Phrase.of(text)).matches();
    }
}
