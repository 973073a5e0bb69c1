package org.stridebook.sheet.archive;

import java.util.List;
import org.stridebook.problem.Kind;

/** The problems found while spreadsheet files are opened and read. */
public final class SheetProblems {

    public static final Kind EMPTY_FILE = Kind.error(
            "empty-file",
            "The file has no content at all (0 bytes). An upload or a synchronisation usually broke off.",
            "`threats.xlsx` shows 0 KB in the folder. Copy the original file here again.");

    public static final Kind FILE_TOO_LARGE = Kind.error(
            "file-too-large",
            "The file is far larger than a workshop's spreadsheet and was not opened.",
            "A 200 MB export of a scanner lies in the workshop folder. Move it away, or keep only the sheets of the workshop.");

    public static final Kind UNREADABLE_FILE = Kind.error(
            "unreadable-file",
            "The operating system did not let Stridebook open the file: it may be locked, protected, a link or gone.",
            "The file is open in Excel on a file share. Close it there and build again.");

    public static final Kind PASSWORD_PROTECTED = Kind.error(
            "password-protected",
            "The file can only be opened with a password. Stridebook never tries passwords.",
            "In Excel: File > Info > Protect Workbook > Encrypt with Password, empty the field, and save.");

    public static final Kind DAMAGED_FILE = Kind.error(
            "damaged-file",
            "The file is cut off or was changed by accident, so that nothing in it can be trusted. Nothing of it was read.",
            "A download broke off at 80 %. Copy the original again, or let Excel repair it (File > Open > Open and Repair).");

    public static final Kind DAMAGED_SHEET = Kind.error(
            "damaged-sheet",
            "One sheet of the file breaks the rules of its format. That sheet was not read; the others were.",
            "A program wrote a cell outside the sheet. Open the file in a spreadsheet program, check the sheet and save it again.");

    public static final Kind COMPRESSION_BOMB = Kind.error(
            "compression-bomb",
            "The file is small but unpacks to far more than any workshop's spreadsheet holds. Files like this are made to exhaust a "
                    + "computer, or hold a million formatted but empty rows.",
            "Select the empty rows below the table, delete them and save. If the file came from outside, ask who sent it.");

    public static final Kind FORBIDDEN_XML = Kind.error(
            "forbidden-xml",
            "The file holds XML that no spreadsheet program writes (a document type or very deep nesting). It is a known way to attack "
                    + "the computer that reads it, so the file was refused.",
            "Ask where the file comes from. If it is honest, open it in a spreadsheet program and save it again.");

    public static final Kind NOT_A_SPREADSHEET = Kind.error(
            "not-a-spreadsheet",
            "The file's name ends like a spreadsheet's, but its content is something else.",
            "`threats.xlsx` is a web page that was saved instead of the download. Fetch the spreadsheet itself.");

    public static final Kind POINTER_FILE = Kind.error(
            "pointer-file",
            "The file is only a pointer to the real one, which was never fetched.",
            "Git LFS stored a few lines in place of `threats.xlsx`. Run `git lfs pull` and build again.");

    public static final Kind UNSUPPORTED_SPREADSHEET = Kind.error(
            "unsupported-spreadsheet",
            "The file is a spreadsheet in a format that Stridebook does not read.",
            "`threats.xlsb` is an Excel binary workbook. In Excel: File > Save As > Excel Workbook (.xlsx).");

    public static final Kind TOO_MANY_SHEETS = Kind.error(
            "too-many-sheets",
            "The workbook has more than 256 sheets. The sheets beyond were not read.",
            "A tool made one sheet per finding. Put the rows of one kind on one sheet.");

    public static final Kind WRONG_ENDING = Kind.warning(
            "wrong-ending",
            "The file's name does not fit its content. It was read as what it is.",
            "`threats.xlsx` holds CSV. Rename it to `threats.csv`, or save it as an Excel workbook.");

    public static final Kind HIDDEN_SHEET = Kind.note(
            "hidden-sheet",
            "A hidden sheet was not read, since nobody looking at the workbook would see what is in it.",
            "Right-click a sheet's tab in Excel and choose Unhide if it belongs to the workshop.");

    public static final Kind HIDDEN_CELLS = Kind.note(
            "hidden-cells",
            "Some rows or columns are hidden, often by a filter. They were read like all others.",
            "A filter on Status hides the closed threats. If they should not be in the report, delete the rows or set their status.");

    public static final Kind OLDER_TEMPLATE = Kind.note(
            "template-older",
            "A workbook was made from an earlier template. It was read like any other.",
            "Last year's workbook is filled in again. Nothing to do; the next session starts best from new workbooks.");

    public static final Kind NEWER_TEMPLATE = Kind.warning(
            "template-newer",
            "A workbook was made by a newer Stridebook than this one, which may not know all of its columns.",
            "A colleague has version 2 of the templates. Update Stridebook, or check the columns on the page of the sheets.");

    /** All of them; those of single cells are in {@link org.stridebook.table.TableProblems}. */
    public static final List<Kind> ALL = List.of(
            EMPTY_FILE,
            FILE_TOO_LARGE,
            UNREADABLE_FILE,
            PASSWORD_PROTECTED,
            DAMAGED_FILE,
            DAMAGED_SHEET,
            COMPRESSION_BOMB,
            FORBIDDEN_XML,
            NOT_A_SPREADSHEET,
            POINTER_FILE,
            UNSUPPORTED_SPREADSHEET,
            TOO_MANY_SHEETS,
            WRONG_ENDING,
            HIDDEN_SHEET,
            OLDER_TEMPLATE,
            NEWER_TEMPLATE,
            HIDDEN_CELLS);

    private SheetProblems() {}
}
