package org.stridebook.intake.rows;

import static org.stridebook.intake.problems.IntakeProblems.DATE_AMBIGUOUS;
import static org.stridebook.intake.problems.IntakeProblems.DATE_NOT_UNDERSTOOD;
import static org.stridebook.intake.problems.IntakeProblems.DATE_ROUNDED;
import static org.stridebook.intake.problems.IntakeProblems.NUMBER_NOT_UNDERSTOOD;
import static org.stridebook.intake.problems.IntakeProblems.STRIDE_NOT_UNDERSTOOD;
import static org.stridebook.intake.problems.IntakeProblems.WORD_NOT_UNDERSTOOD;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Stride;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.words.DateWords;
import org.stridebook.intake.words.Phrase;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.intake.words.Several;
import org.stridebook.intake.words.ValueWords;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Score;
import org.stridebook.workshop.Source;

/** One row of a table with its cells as texts, dates, ratings and words. What cannot be understood is told and kept as an extra. */
public final class Line {

    private static final Pattern ATLAS_ID =
            Pattern.compile("\\s*AML[.\\- ]?(T|TA)?\\d[\\d.]*\\s*", Pattern.CASE_INSENSITIVE);

    private final LineCells cells;
    private final TableContext context;
    private final int row;

    public Line(TableContext context, int row, String section) {
        this.context = context;
        this.row = row;
        this.cells = new LineCells(context, row, section);
    }

    /** The clean text under a column; empty for a blank cell, a placeholder or an error. */
    public String text(Column column) {
        return cells.text(column);
    }

    /** The text as typed, placeholders and dashes too. */
    public String raw(Column column) {
        return cells.raw(column);
    }

    public boolean has(Column column) {
        return !text(column).isEmpty();
    }

    public List<String> list(Column column) {
        return Several.list(text(column));
    }

    public List<String> ids(Column column) {
        return Several.ids(text(column));
    }

    /** References to ATLAS; an id in one column and its name in the next one are one reference. */
    public List<String> references(Column column) {
        List<String> parts = cells.texts(column);
        boolean pair = parts.size() == 2
                && ATLAS_ID.matcher(parts.get(0)).matches()
                && !ATLAS_ID.matcher(parts.get(1)).lookingAt()
                && Several.references(parts.get(1)).size() == 1;
        return pair ? List.of(String.join(" ", parts)) : Several.references(text(column));
    }

    /** References to controls of other catalogues. */
    public List<ControlReference> controls(Column column) {
        return cells.controls(column);
    }

    public boolean hasColumn(Column column) {
        return context.block().mapping().has(column);
    }

    /** The component that the row stands under by a heading above it, or empty. */
    public String section() {
        return sectionLetters().isEmpty() ? cells.section() : "";
    }

    /** The STRIDE category that the row stands under by a heading such as "Spoofing threats". */
    public Set<Stride> sectionLetters() {
        String heading = Phrase.of(cells.section());
        var letters = EnumSet.noneOf(Stride.class);
        for (Stride stride : Stride.values()) {
            if (heading.startsWith(Phrase.of(stride.title()))) {
                letters.add(stride);
            }
        }
        return letters;
    }

    /** Who answered: by the Participant column, else by the file's name. */
    public String participant() {
        String typed = text(Column.PARTICIPANT);
        return typed.isEmpty() ? context.reading().participant() : typed;
    }

    public Frameworks frameworks() {
        return context.reading().frameworks();
    }

    /** A date, or null after telling why. */
    @Nullable
    public LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        DateWords.Reading reading = context.date(column, text);
        if (reading == null) {
            tell(DATE_NOT_UNDERSTOOD, column, "`%s` is no date", "write a date such as 2026-09-30");
            cells.keep(column);
            return null;
        }
        if (reading.ambiguous()) {
            tell(
                    DATE_AMBIGUOUS,
                    column,
                    "`%s` was read as " + reading.date(),
                    "write the year first: " + reading.date());
        } else if (reading.rounded()) {
            tell(DATE_ROUNDED, column, "`%s` was read as " + reading.date(), "");
        }
        return reading.date();
    }

    /** A rating on the scale of its column, or null after telling why. */
    @Nullable
    public Score score(Column column) {
        String text = text(column);
        return text.isEmpty() ? null : new RatedCell(context, column, text, at(column), cells).score();
    }

    /** One of a few words as a constant, or the fallback: for a blank cell in silence, for another word after telling. */
    public <E extends Enum<E>> E word(String list, Column column, Class<E> type, E fallback) {
        String text = raw(column);
        if (text.isEmpty()) {
            return fallback;
        }
        ValueWords.Match match = find(list, text);
        if (match == null) {
            if (!cells.isBlankMark(column)) {
                tell(
                        WORD_NOT_UNDERSTOOD,
                        column,
                        "`%s` is no known word for "
                                + context.block().header(context.block().place(column)),
                        "use one of the words of the template");
                cells.keep(column);
            }
            return fallback;
        }
        if (!match.exact()) {
            cells.keep(column);
        }
        return Enum.valueOf(type, match.meaning());
    }

    /** The meaning of a text in a list of words, or null. */
    public ValueWords.@Nullable Match find(String list, String text) {
        return context.reading().vocabulary().values().find(list, text);
    }

    /** The STRIDE letters that a cell names. */
    public Set<Stride> letters(Column column) {
        var understood = context.reading().vocabulary().stride().understand(Phrase.withoutEmphasis(text(column)));
        if (!understood.unknown().isEmpty()) {
            String unknown = String.join("`, `", understood.unknown());
            context.reading()
                    .finds()
                    .add(
                            STRIDE_NOT_UNDERSTOOD,
                            at(column),
                            "`" + unknown + "` is none of the six STRIDE categories",
                            "write letters such as `S` or `T, I`, or the full words");
            cells.keep(column);
        }
        return understood.letters();
    }

    /** The letters of columns with a tick in them. */
    public Set<Stride> ticks() {
        var letters = EnumSet.noneOf(Stride.class);
        TickColumns.ALL.forEach((column, stride) -> {
            String text = raw(column);
            if (!text.isEmpty() && !cells.isBlankMark(column)) {
                ValueWords.Match match = find("tick", text);
                if (match == null || match.meaning().equals("YES")) {
                    letters.add(stride);
                }
                if (match == null || !match.exact()) {
                    cells.keep(column);
                }
            }
        });
        return letters;
    }

    /** A whole number, or null after telling why. */
    public @Nullable Integer integer(Column column) {
        String text = text(column);
        String digits = text.replaceAll("[ ,'’\\u00a0\\u202f](?=\\d{3})", "");
        if (digits.matches("\\d{1,9}")) {
            return Integer.valueOf(digits);
        }
        if (!text.isEmpty()) {
            tell(NUMBER_NOT_UNDERSTOOD, column, "`%s` is no whole number", "write digits only");
            cells.keep(column);
        }
        return null;
    }

    /** A number from 0 to a highest one, typed or said in one of a few words; null after telling why. */
    @Nullable
    public Integer step(String list, Column column, int highest) {
        ValueWords.Match match = find(list, text(column));
        if (match != null) {
            return Integer.valueOf(match.meaning());
        }
        Integer number = integer(column);
        if (number != null && number > highest) {
            tell(NUMBER_NOT_UNDERSTOOD, column, "`%s` is more than " + highest, "write a number from 0 to " + highest);
            cells.keep(column);
            return null;
        }
        return number;
    }

    /** Leaves out what our own workbooks print for people to read; a cell in which somebody wrote is kept. */
    public void passOver(Column column) {
        if (!Placeholders.isPrinted(text(column))) {
            cells.keep(column);
        }
    }

    /** Keeps a cell under "More from the sheet" although its column is known. */
    public void keep(Column column) {
        cells.keep(column);
    }

    /** Unknown columns, comments, known columns that nobody asked for, and what was not understood. Ask last. */
    public List<Extra> extras() {
        return cells.extras();
    }

    public Source source() {
        return new Source(
                context.block().grid().table().file(),
                context.block().grid().table().sheet(),
                row,
                context.block().columns());
    }

    Location at(Column column) {
        return source().at(column);
    }

    /** Says that the row is in no report, and why. */
    public boolean skip(Column missing, String what) {
        context.skip(row, "no " + what);
        context.reading()
                .finds()
                .add(
                        IntakeProblems.ROW_SKIPPED,
                        at(missing),
                        "row " + row + " has no " + what,
                        "fill the cell, or delete the row");
        return false;
    }

    /** Says that the row is printed in front, and nobody wrote an answer. */
    public boolean unanswered() {
        context.unanswered(row);
        return false;
    }

    /** What stands above a column; empty where the table has no such column. */
    public String header(Column column) {
        return hasColumn(column) ? context.block().header(context.block().place(column)) : "";
    }

    /** Adds a problem at a cell; {@code %s} in the message becomes the text of the cell. */
    public void tell(Kind kind, Column column, String message, String help) {
        context.reading().finds().add(kind, at(column), message.replace("%s", text(column)), help);
    }
}
