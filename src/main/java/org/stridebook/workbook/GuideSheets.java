package org.stridebook.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stridebook.sheet.archive.TemplateMark;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.sheet.writing.SheetColumn;
import org.stridebook.sheet.writing.SheetLayout;
import org.stridebook.table.CsvResource;
import org.stridebook.workshop.RiskScheme;

/** Sheets without anything to fill in: what to do in five steps, and what the words mean. */
final class GuideSheets {

    private static final String WORDS = "/org/stridebook/templates/guide/words.md";
    private static final Pattern WORD = Pattern.compile("\\*\\*(.+?)\\*\\* - (.+)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

    private GuideSheets() {}

    /** {@code book} names the steps in {@code start.csv}; {@code system} may be empty. */
    static SheetLayout start(String book, String system) {
        var rows = new ArrayList<List<SheetCell>>();
        int number = 0;
        for (var row : CsvResource.read(GuideSheets.class, "start.csv")) {
            if (row.get("book").equals(book)) {
                rows.add(List.of(
                        SheetCell.text(Integer.toString(++number)).in(Tone.KEY),
                        SheetCell.text(row.get("step")).in(Tone.KEY),
                        SheetCell.text(row.get("text"))));
            }
        }
        rows.add(List.of());
        rows.add(legend("Dark red header", "A column that every row needs; its name says (required).", Tone.KEY));
        rows.add(legend("Grey, slanted", "Example rows. They do not count; leave them or delete them.", Tone.EXAMPLE));
        rows.add(legend("Grey", "Printed for you to read.", Tone.PRINTED));
        rows.add(legend("Amber", "Look here first: an arrow across a trust boundary.", Tone.MARK));
        rows.add(legend("Header", "Rest the pointer on it: meaning, example and allowed values.", Tone.KEY));
        rows.add(List.of());
        rows.add(legend("Template", TemplateMark.version(), Tone.KEY));
        String title = system.isEmpty() ? "Start here" : "Start here: " + system;
        return SheetLayout.of(
                        "Start here",
                        List.of(SheetColumn.of("", 5), SheetColumn.of("", 26), SheetColumn.of("", 92)),
                        rows)
                .introducedBy(List.of(title, TemplateMark.NOT_READ, ""));
    }

    private static List<SheetCell> legend(String what, String meaning, Tone tone) {
        return List.of(SheetCell.EMPTY, SheetCell.text(what).in(tone), SheetCell.text(meaning));
    }

    /** The scale of the team, then the glossary of the handbook. */
    static SheetLayout words(RiskScheme scheme) {
        var rows = new ArrayList<List<SheetCell>>();
        scale("Likelihood", scheme.likelihoodWords(), rows);
        scale("Impact", scheme.impactWords(), rows);
        var glossary = WORD.matcher(glossary());
        while (glossary.find()) {
            String meaning = LINK.matcher(glossary.group(2)).replaceAll("$1").replaceAll("[*`]", "");
            rows.add(List.of(SheetCell.text(glossary.group(1)).in(Tone.KEY), SheetCell.text(meaning)));
        }
        return SheetLayout.of("Words", List.of(SheetColumn.of("Word", 30), SheetColumn.of("Meaning", 110)), rows)
                .introducedBy(List.of("Words", TemplateMark.NOT_READ));
    }

    private static void scale(String what, List<String> words, List<List<SheetCell>> rows) {
        for (int i = 0; i < words.size(); i++) {
            rows.add(List.of(
                    SheetCell.text(what + ": " + words.get(i)).in(Tone.KEY),
                    SheetCell.text(String.format(
                            Locale.ROOT, "Step %d of %d; the number is understood, too.", i + 1, words.size()))));
        }
    }

    private static String glossary() {
        try (var in = GuideSheets.class.getResourceAsStream(WORDS)) {
            if (in == null) {
                throw new IllegalStateException("the glossary is not in this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the glossary", e);
        }
    }
}
