package org.stridebook.sheet.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.table.Budget;
import org.stridebook.table.Refusal;
import org.stridebook.table.Table;
import org.stridebook.table.TableBuilder;

/** Reads the workbooks of Excel 97-2003 through Apache POI, from memory and without evaluating anything. */
public final class XlsReader implements SheetReader {

    /** POI holds such a file in memory several times over. */
    private static final int LARGEST = 20 << 20;

    @Override
    public Format format() {
        return Format.XLS;
    }

    @Override
    public void read(SheetFile file, Consumer<Table> sheets, Problems problems) throws Refusal {
        if (file.bytes().length > LARGEST) {
            throw refusal(
                    file,
                    SheetProblems.FILE_TOO_LARGE,
                    "the file has more than " + LARGEST / (1 << 20) + " MB, the most for an Excel 97-2003 workbook",
                    "save it as an Excel workbook (.xlsx), or keep only the sheets of the workshop");
        }
        try (var system = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            refuseOthers(file, system.getRoot());
            try (var book = new HSSFWorkbook(system, false)) {
                new Reading(file, book, new Budget(), problems).run(sheets);
            }
        } catch (EncryptedDocumentException e) {
            throw password(file);
        } catch (OldExcelFormatException e) {
            throw refusal(
                    file,
                    SheetProblems.UNSUPPORTED_SPREADSHEET,
                    "the file is no spreadsheet that can be read, but an Excel 5 workbook",
                    "open it in a newer program and save it as an Excel workbook (.xlsx)");
        } catch (IOException e) {
            throw refusal(
                    file,
                    SheetProblems.DAMAGED_FILE,
                    "the file is damaged: its parts cannot be found",
                    "copy the original file again, or let the spreadsheet program repair and save it");
        }
    }

    /** The container of old Excel files also holds Word documents, mails, and new Excel files with a password. */
    private static void refuseOthers(SheetFile file, DirectoryNode root) throws Refusal {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw password(file);
        }
        boolean workbook = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
        if (!workbook) {
            boolean word = root.hasEntryCaseInsensitive("WordDocument");
            throw refusal(
                    file,
                    SheetProblems.NOT_A_SPREADSHEET,
                    "the file is no spreadsheet that can be read, but "
                            + (word ? "a Word document" : "another Office file"),
                    "put the spreadsheet itself here");
        }
    }

    private static Refusal password(SheetFile file) {
        return refusal(
                file,
                SheetProblems.PASSWORD_PROTECTED,
                "the file is protected with a password",
                "remove the password and save the file again");
    }

    private static Refusal refusal(SheetFile file, Kind kind, String message, String help) {
        return new Refusal(kind.at(file.place(), message, help));
    }

    /** One pass over one workbook. */
    private static final class Reading {
        private final SheetFile file;
        private final HSSFWorkbook book;
        private final Budget budget;
        private final Problems problems;
        private final boolean from1904;
        private final Map<Short, CellFormat> formats = new HashMap<>();

        Reading(SheetFile file, HSSFWorkbook book, Budget budget, Problems problems) {
            this.file = file;
            this.book = book;
            this.budget = budget;
            this.problems = problems;
            this.from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
        }

        void run(Consumer<Table> sheets) throws Refusal {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                Sheet sheet = book.getSheetAt(i);
                String name = SheetNames.clean(book.getSheetName(i), i + 1);
                SheetVisibility visibility = book.getSheetVisibility(i);
                if (visibility == SheetVisibility.VISIBLE) {
                    Table table = table(sheet, name, budget, problems).build();
                    HiddenParts.report(table, problems);
                    sheets.accept(table);
                } else {
                    reportHidden(sheet, name, visibility == SheetVisibility.HIDDEN);
                }
            }
        }

        private void reportHidden(Sheet sheet, String name, boolean canBeShown) throws Refusal {
            TableBuilder content = canBeShown ? table(sheet, name, new Budget(), new Problems()) : null;
            HiddenParts.reportSheet(
                    new Location(file.name(), name, ""),
                    canBeShown ? Visibility.HIDDEN : Visibility.VERY_HIDDEN,
                    content,
                    problems);
        }

        private TableBuilder table(Sheet sheet, String name, Budget allowed, Problems found) throws Refusal {
            var table = new TableBuilder(file.name(), name, allowed, found);
            for (var row : sheet) {
                table.row(row.getRowNum() + 1, row.getZeroHeight());
                for (Cell cell : row) {
                    add(table, cell);
                }
            }
            sheet.getMergedRegions()
                    .forEach(range -> table.merge(new Table.Merge(
                            range.getFirstRow() + 1,
                            range.getFirstColumn() + 1,
                            range.getLastRow() + 1,
                            range.getLastColumn() + 1)));
            sheet.getCellComments()
                    .forEach((place, comment) -> table.comment(
                            place.getRow() + 1,
                            place.getColumn() + 1,
                            comment.getString().getString()));
            sheet.getHyperlinkList()
                    .forEach(link -> table.link(
                            link.getFirstRow() + 1, link.getFirstColumn() + 1, String.valueOf(link.getAddress())));
            for (int column = 0; column < 256; column++) {
                if (sheet.isColumnHidden(column)) {
                    table.hideColumns(column + 1, column + 1);
                }
            }
            return table;
        }

        private void add(TableBuilder table, Cell cell) throws Refusal {
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            Value value = switch (type) {
                case STRING -> Value.text(cell.getRichStringCellValue().getString());
                case NUMERIC -> Value.number(cell.getNumericCellValue(), format(cell), from1904);
                case BOOLEAN -> Value.bool(cell.getBooleanCellValue());
                case ERROR ->
                    Value.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
                default -> Value.text("");
            };
            table.cell(cell.getColumnIndex() + 1, value.text(), value.kind());
        }

        private CellFormat format(Cell cell) {
            return formats.computeIfAbsent(cell.getCellStyle().getDataFormat(), id -> {
                String code = cell.getCellStyle().getDataFormatString();
                return code == null ? CellFormat.PLAIN : CellFormat.of(code);
            });
        }
    }
}
