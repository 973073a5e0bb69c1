package org.stridebook.table;

import java.util.List;
import org.stridebook.problem.Kind;

/** The problems found while cells are put into tables, whatever the file format. */
public final class TableProblems {

    public static final Kind TOO_MANY_CELLS = Kind.error(
            "too-many-cells",
            "The file holds far more filled cells or text than any workshop. Reading stopped at the place named, so rows may be missing.",
            "A vulnerability export of a million rows lies in the workshop folder. Move it away, or keep only the rows that matter.");

    public static final Kind TEXT_TOO_LONG = Kind.error(
            "text-too-long",
            "A cell holds more text than a spreadsheet cell can (32,767 characters). Only the beginning was read.",
            "A whole log file was pasted into a description. Put it beside the workbook and name it in the cell.");

    public static final Kind REPEATED_CELL = Kind.error(
            "repeated-cell",
            "The file holds two values for one cell, which no spreadsheet program writes. The first was read.",
            "A program that writes workbooks counted its rows wrongly. Open the file, check the cell and save it again.");

    public static final Kind CHARACTERS_REPLACED = Kind.note(
            "characters-replaced",
            "A cell holds characters that cannot be seen and could mislead a reader or a terminal: control characters, "
                    + "changes of writing direction, hidden tags or halves of characters. Each was dropped or replaced by a visible sign.",
            "Text copied from a terminal brings colour codes along. Type the cell again, or paste it as plain text.");

    public static final Kind COMMENT_ON_EMPTY_CELL = Kind.note(
            "comment-on-empty-cell",
            "A comment is attached to a cell without text. Comments are kept with the text of their cell, so this one is only shown here.",
            "A comment on C7 says `ask Ben`, but C7 is empty. Write it into the cell if it belongs to the report.");

    public static final Kind MISPLACED_QUOTE = Kind.error(
            "misplaced-quote",
            "A quotation mark in a CSV file opens a value and is not closed where the value ends. From there on, values and rows may be cut wrongly.",
            "`T-01,\"Stickers fool the model,High` lacks a quotation mark behind `model`. Export the file again from the spreadsheet.");

    public static final Kind GUESSED_ENCODING = Kind.note(
            "guessed-encoding",
            "A CSV file is not in UTF-8. It was read as Windows-1252, the usual encoding of older Excel exports in Western Europe.",
            "If accents look wrong on the pages, export the file again as `CSV UTF-8`.");

    /** All of them. */
    public static final List<Kind> ALL = List.of(
            TOO_MANY_CELLS,
            TEXT_TOO_LONG,
            REPEATED_CELL,
            CHARACTERS_REPLACED,
            COMMENT_ON_EMPTY_CELL,
            MISPLACED_QUOTE,
            GUESSED_ENCODING);

    private TableProblems() {}
}
