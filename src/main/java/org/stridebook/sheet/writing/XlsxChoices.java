package org.stridebook.sheet.writing;

import java.util.Locale;
import org.stridebook.problem.Location;
import org.stridebook.sheet.writing.SheetColumn.Choices;
import org.stridebook.sheet.writing.SheetColumn.Strictness;

/** The lists to pick from on a written worksheet, as data validations. */
final class XlsxChoices {

    private XlsxChoices() {}

    /** The element with all of them, or empty. */
    static String of(SheetLayout sheet) {
        var rules = new StringBuilder();
        int count = 0;
        for (int i = 0; i < sheet.columns().size(); i++) {
            Choices list = sheet.columns().get(i).choices();
            if (list != null && sheet.lastDataRow() >= sheet.firstDataRow()) {
                rules.append(rule(list, XlsxSheetXml.dataRange(sheet, i + 1)));
                count++;
            }
        }
        return count == 0
                ? ""
                : String.format(Locale.ROOT, "<dataValidations count=\"%d\">%s</dataValidations>", count, rules);
    }

    private static String rule(Choices list, String range) {
        String column = Location.columnLetters(list.column());
        String source = String.format(
                Locale.ROOT,
                "%s!$%s$%d:$%s$%d",
                XlsxSheetXml.quoted(list.sheet()),
                column,
                list.firstRow(),
                column,
                list.lastRow());
        boolean silent = list.strictness() == Strictness.FREE;
        return String.format(
                Locale.ROOT,
                "<dataValidation type=\"list\" errorStyle=\"%s\" allowBlank=\"%d\" showInputMessage=\"1\""
                        + " showErrorMessage=\"%d\"%s sqref=\"%s\"><formula1>%s</formula1></dataValidation>",
                style(list.strictness()),
                // where blanks are allowed, a blank cell in the list would let anything pass
                list.strictness() == Strictness.REFUSING ? 0 : 1,
                silent ? 0 : 1,
                advice(list),
                range,
                XmlText.of(source));
    }

    private static String style(Strictness strictness) {
        return switch (strictness) {
            case FREE -> "information";
            case ASKING -> "warning";
            case REFUSING -> "stop";
        };
    }

    private static String advice(Choices list) {
        var advice = list.advice();
        return attribute("errorTitle", advice.error().isEmpty() ? "" : advice.title())
                + attribute("error", advice.error())
                + attribute("promptTitle", advice.prompt().isEmpty() ? "" : advice.title())
                + attribute("prompt", advice.prompt());
    }

    private static String attribute(String name, String text) {
        return text.isEmpty() ? "" : " " + name + "=\"" + XmlText.of(text) + "\"";
    }
}
