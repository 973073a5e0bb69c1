package org.stridebook.intake.problems;

import java.util.List;
import org.stridebook.problem.Kind;

/** Every kind of problem that reading a workshop folder can find. */
public final class IntakeProblems {

    public static final Kind ROW_SKIPPED = Kind.error(
            "row-skipped",
            "A row lacks a cell without which it means nothing, so it is not in the report.",
            "A data flow with From but without To. Fill the missing cell, or delete the row.");
    public static final Kind MISSING_REQUIRED_CELL = Kind.warning(
            "missing-required-cell",
            "A row is in the report, but a cell that everybody will look for is blank.",
            "A threat without a component: nobody knows where it applies. Name the component or the data flow.");
    public static final Kind MISSING_REQUIRED_COLUMN = Kind.warning(
            "missing-required-column",
            "A table was understood, but a column that it should have is not there or was not recognised.",
            "A threat list without a STRIDE column. Add the column, or correct its header.");
    public static final Kind COLUMN_UNKNOWN = Kind.note(
            "column-unknown",
            "A header means nothing to Stridebook. Its cells are shown under \"More from the sheet\".",
            "`Sprint` in a threat list. Nothing to do, unless a known column was meant.");
    public static final Kind HEADER_TYPO = Kind.note(
            "header-typo",
            "A header was read as the known word that it nearly is.",
            "`Likelyhood` was read as Likelihood. Correct the header if that is wrong.");
    public static final Kind HEADER_NOT_FOUND = Kind.warning(
            "header-not-found",
            "A sheet has a name like one of ours, but no row on it is a header that Stridebook knows, so nothing was read.",
            "A sheet `Threats` whose columns have no headers. Put the headers of the template above the rows.");
    public static final Kind NOT_OURS = Kind.note(
            "not-ours",
            "A sheet holds something else than a threat model and was left alone.",
            "A scanner's list of 7,100 vulnerabilities. Nothing to do, unless it should have been read.");
    public static final Kind CELLS_OUTSIDE = Kind.note(
            "cells-outside",
            "Cells beside or above a table belong to no table and were not read.",
            "A legend right of the threat list. Nothing to do, unless they should have been part of the table.");
    public static final Kind DUPLICATE_ID = Kind.error(
            "duplicate-id",
            "An id names two different things. Both are in the report; the second one has an id made by Stridebook.",
            "T-04 stands beside two different scenarios. Give one of them another id.");
    public static final Kind ID_RESTARTS = Kind.warning(
            "id-restarts",
            "Rows are numbered from 1 again, so that a bare number means several things. Stridebook made ids for the later rows.",
            "Each service has its own sheet, and each starts at 1. Write T-1, T-2, ... through all sheets.");
    public static final Kind ID_DERIVED = Kind.note(
            "id-derived",
            "Rows without an id got one that is made from what they say, not from where they stand.",
            "Fill the id column, so that a changed scenario keeps its history.");
    public static final Kind ROW_REPEATED = Kind.note(
            "row-repeated",
            "The same row comes twice from the same person; it counts once.",
            "A row was copied, or a file is there twice. Delete one of them.");
    public static final Kind RATING_OUTSIDE_SCALE = Kind.error(
            "rating-outside-scale",
            "A rating is not on the scale that the rest of its column uses. It was left out, never cut to fit.",
            "`7` in a column that runs from 1 to 5. Correct the rating.");
    public static final Kind RATING_NOT_UNDERSTOOD = Kind.warning(
            "rating-not-understood",
            "A rating is neither a number nor a known word. The threat counts as not rated there.",
            "`it depends` under Likelihood. Write Low, Medium or High, or a number of the scale.");
    public static final Kind RATING_BETWEEN = Kind.note(
            "rating-between",
            "A rating lies between two steps; the higher one was taken.",
            "`Low-Med` was read as Medium. Decide for one step.");
    public static final Kind RATING_WORD_DIFFERS = Kind.warning(
            "rating-word-differs",
            "A number and a word side by side in one cell mean different levels on the scale of the column; the word was taken.",
            "`1 - High` in a column with `3 - High`. Write the word alone, or correct the number.");
    public static final Kind RATING_ZERO = Kind.note(
            "rating-zero",
            "A scale from 0 was used where 1 is the least; 0 was read as 1.",
            "`0` under Discoverability. Use 1 for the least.");
    public static final Kind SCALE_ASSUMED = Kind.warning(
            "scale-assumed",
            "The numbers of a column fit more than one scale. The message says which one was taken.",
            "All likelihoods lie between 1 and 4: is that of 4 or of 5? Write the scale into the header: `Likelihood (1-5)`.");
    public static final Kind RATINGS_FITTED = Kind.note(
            "ratings-fitted",
            "A column has more words than the scheme has steps, so different words are the same level. The words typed are on the page of the threat.",
            "`very high` and `high` are both high in a scheme of three steps. Use its words, or a scheme of five steps.");
    public static final Kind DREAD_TOTAL_DIFFERS = Kind.warning(
            "dread-total-differs",
            "A DREAD total is neither the sum nor the mean of the five factors beside it. The factors count.",
            "Factors 3 3 2 2 2 with a total of 14. Correct the factor or the total.");
    public static final Kind STRIDE_NOT_UNDERSTOOD = Kind.warning(
            "stride-not-understood",
            "A STRIDE cell names something that is none of the six categories.",
            "`Compliance` under STRIDE. Write one or more of S, T, R, I, D, E.");
    public static final Kind WORD_NOT_UNDERSTOOD = Kind.warning(
            "word-not-understood",
            "A cell that should hold one of a few words holds another one. It is shown under \"More from the sheet\".",
            "`parked` under Status. Write open, in progress, done or accepted.");
    public static final Kind NUMBER_NOT_UNDERSTOOD = Kind.warning(
            "number-not-understood",
            "A cell that should hold a whole number holds something else. It is shown under \"More from the sheet\".",
            "`many` under Attempts. Write a number.");
    public static final Kind NUMBER_READ_AS = Kind.note(
            "number-read-as",
            "A number can be read in two ways. The message shows the reading taken.",
            "`1.000` under Attempts was read as 1000. Write digits only.");
    public static final Kind SUCCESSES_UNSURE = Kind.note(
            "successes-unsure",
            "A column of test results is headed by failures. They were read as attempts that got through, and many tools mean the opposite.",
            "`Fails` beside `Attempts`. Call the column Successes if the attacker's are meant.");
    public static final Kind DATE_AMBIGUOUS = Kind.warning(
            "date-ambiguous",
            "A date can be read with day and month either way round. The message shows the reading taken.",
            "`03/04/2026` was read as 3 April. Write 2026-04-03.");
    public static final Kind DATE_NOT_UNDERSTOOD = Kind.warning(
            "date-not-understood",
            "A date cell holds something that is no date. It is shown under \"More from the sheet\".",
            "`after the summer` under Due. Write a date such as 2026-09-30.");
    public static final Kind DATE_ROUNDED = Kind.note(
            "date-rounded",
            "Only a month or a quarter is given; its last day was taken.",
            "`Q1 2026` was read as 2026-03-31.");
    public static final Kind ERROR_CELL = Kind.error(
            "error-cell",
            "A cell holds a spreadsheet error instead of a value. It was read as blank.",
            "`#REF!` under Impact. Repair the formula, or type the value.");
    public static final Kind FORMULA_WITHOUT_VALUE = Kind.error(
            "formula-without-value",
            "A cell holds a formula that no spreadsheet program has calculated. Stridebook never calculates; it was read as blank.",
            "A file written by a script. Open it in a spreadsheet program, save it, and build again.");
    public static final Kind PLACEHOLDER_ROWS = Kind.note(
            "placeholder-rows",
            "Rows with nothing but template text or an id were not counted.",
            "Rows T-21 to T-40 are prepared but not filled.");
    public static final Kind PLACEHOLDER_CELLS = Kind.note(
            "placeholder-cells",
            "Cells that hold template text or a mark for \"nothing\" were read as blank.",
            "`[AML.T####]`, `TBD`, `n/a` or a dash.");
    public static final Kind EXAMPLE_ROWS = Kind.note(
            "example-rows", "Rows marked as examples were not counted.", "EXAMPLE-1 in the template. They may stay.");
    public static final Kind HIDDEN_ROWS = Kind.note(
            "hidden-rows",
            "Hidden rows were read like all others: a filter hides rows without meaning to drop them.",
            "A filter on Status. Delete rows that should not count.");
    public static final Kind HIDDEN_COLUMNS = Kind.note(
            "hidden-columns",
            "Hidden columns were read like all others.",
            "Column F is hidden. Delete it if it should not be published.");
    public static final Kind PROFILE_DIFFERS = Kind.warning(
            "profile-differs",
            "Two sheets say different things of the system. The first one counts; the other is shown under \"More from the sheet\".",
            "Two Workshop sheets with different owners. Keep one.");
    public static final Kind LOCK_FILE = Kind.note(
            "lock-file",
            "A lock file says that a spreadsheet is, or was, open in a spreadsheet program. What is not saved is not read.",
            "`~$threats.xlsx` beside threats.xlsx. Save and close the file, then build again.");
    public static final Kind FILE_SKIPPED = Kind.note(
            "file-skipped",
            "A hidden or temporary file was not read.",
            "`.~threats.xlsx` or `threats.tmp`. Nothing to do.");
    public static final Kind LINK_SKIPPED = Kind.warning(
            "link-skipped",
            "A link in the workshops folder was not followed, since it may lead out of the folder.",
            "A symbolic link to a shared drive. Copy the file into the folder instead.");
    public static final Kind FOLDER_TOO_DEEP = Kind.warning(
            "folder-too-deep",
            "Folders inside folders inside folders: deeper ones than eight are not searched.",
            "Move the workshop further up.");
    public static final Kind PIN_UNUSED = Kind.warning(
            "pin-unused",
            "stridebook.yaml pins what a header means, but no table of the sheet has that header, or it cannot mean that there.",
            "`columns: {Scenery: scenario}`, while the sheet says `Scenario text`. Write the header as it stands in the sheet.");
    public static final Kind FILE_NOT_UNDERSTOOD = Kind.error(
            "file-not-understood",
            "Reading a file took too long, needed too much memory or failed, so nothing in it is shown.",
            "A workbook of a hundred thousand rows. Keep only the sheets of the workshop in it.");
    public static final Kind PICTURE_REFUSED = Kind.warning(
            "picture-refused",
            "A picture of the whiteboard was not copied into the site: it is no PNG or JPEG, or too large, or one is shown already.",
            "`diagram.svg`, since an SVG can hold scripts. Export it as PNG.");
    public static final Kind NOTHING_READ = Kind.warning(
            "nothing-read",
            "A folder has spreadsheets, but nothing in them was recognised.",
            "Copy the headers of the templates above your rows.");
    public static final Kind SAME_NAME = Kind.note(
            "same-folder-name",
            "Two systems have folders of the same name, so the address of one has its group in it.",
            "retail/chat and bank/chat. Nothing to do.");
    public static final Kind FILES_AT_TOP = Kind.warning(
            "files-at-top",
            "Spreadsheets stand beside the folders of systems. They are read as one more system.",
            "workshops/threats.xlsx beside workshops/chat. Move it into the folder of its system.");

    /** All of them, in the order of the list above. */
    public static final List<Kind> ALL = List.of(
            ROW_SKIPPED,
            MISSING_REQUIRED_CELL,
            MISSING_REQUIRED_COLUMN,
            COLUMN_UNKNOWN,
            HEADER_TYPO,
            HEADER_NOT_FOUND,
            NOT_OURS,
            CELLS_OUTSIDE,
            DUPLICATE_ID,
            ID_RESTARTS,
            ID_DERIVED,
            ROW_REPEATED,
            RATING_OUTSIDE_SCALE,
            RATING_NOT_UNDERSTOOD,
            RATING_BETWEEN,
            RATING_WORD_DIFFERS,
            RATING_ZERO,
            SCALE_ASSUMED,
            RATINGS_FITTED,
            DREAD_TOTAL_DIFFERS,
            STRIDE_NOT_UNDERSTOOD,
            WORD_NOT_UNDERSTOOD,
            NUMBER_NOT_UNDERSTOOD,
            NUMBER_READ_AS,
            SUCCESSES_UNSURE,
            DATE_AMBIGUOUS,
            DATE_NOT_UNDERSTOOD,
            DATE_ROUNDED,
            ERROR_CELL,
            FORMULA_WITHOUT_VALUE,
            PLACEHOLDER_ROWS,
            PLACEHOLDER_CELLS,
            EXAMPLE_ROWS,
            HIDDEN_ROWS,
            HIDDEN_COLUMNS,
            PROFILE_DIFFERS,
            LOCK_FILE,
            FILE_SKIPPED,
            LINK_SKIPPED,
            FOLDER_TOO_DEEP,
            PIN_UNUSED,
            FILE_NOT_UNDERSTOOD,
            PICTURE_REFUSED,
            NOTHING_READ,
            SAME_NAME,
            FILES_AT_TOP);

    private IntakeProblems() {}
}
