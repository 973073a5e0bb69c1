package org.stridebook.sheet.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Kind;
import org.stridebook.sheet.archive.Archive;
import org.stridebook.sheet.archive.Relations;
import org.stridebook.sheet.archive.SheetFile;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.sheet.archive.Xml;
import org.stridebook.table.Refusal;

/** Tells what a ZIP file holds: Excel, Word, PowerPoint, OpenDocument, or just files. */
final class OfficeArchive {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private OfficeArchive() {}

    static Format format(SheetFile file) throws Refusal {
        Archive archive = file.archive();
        if (archive.has("mimetype")) {
            String type = text(archive, "mimetype");
            if (type.startsWith(OPEN_DOCUMENT + "spreadsheet")) {
                return Format.ODS;
            }
            throw other(
                    file,
                    type.startsWith(OPEN_DOCUMENT)
                            ? "an OpenDocument text, drawing or presentation"
                            : "an e-book or archive");
        }
        String main = mainPart(file);
        if (main == null) {
            boolean numbers = archive.has("Index/Document.iwa");
            throw numbers
                    ? refusal(
                            file,
                            SheetProblems.UNSUPPORTED_SPREADSHEET,
                            "an Apple Numbers document",
                            "in Numbers choose File > Export To > Excel")
                    : other(file, "a ZIP archive without a workbook in it");
        }
        return excel(file, archive, main);
    }

    /** The part that an Office file opens with; null where it names none or it is missing. */
    static @Nullable String mainPart(SheetFile file) throws Refusal {
        String part = Relations.of(file.archive(), "", file.place()).part("officeDocument");
        return part != null && file.archive().has(part) ? part : null;
    }

    private static Format excel(SheetFile file, Archive archive, String main) throws Refusal {
        if (main.endsWith(".bin")) {
            throw refusal(
                    file,
                    SheetProblems.UNSUPPORTED_SPREADSHEET,
                    "an Excel binary workbook (.xlsb)",
                    "open it in Excel and save it as an Excel workbook (.xlsx)");
        }
        try (var xml = new Xml(file.place(), main, archive.read(main))) {
            String root = xml.nextIn(0) ? xml.name() : "";
            return switch (root) {
                case "workbook" -> Format.XLSX;
                case "document" -> throw other(file, "a Word document");
                case "presentation" -> throw other(file, "a PowerPoint presentation");
                default -> throw other(file, "some other Office document");
            };
        }
    }

    private static Refusal other(SheetFile file, String what) {
        return refusal(file, SheetProblems.NOT_A_SPREADSHEET, what, "put the spreadsheet itself here");
    }

    private static Refusal refusal(SheetFile file, Kind kind, String what, String help) {
        return new Refusal(kind.at(file.place(), "the file is no spreadsheet that can be read, but " + what, help));
    }

    private static String text(Archive archive, String part) {
        try (var in = archive.read(part)) {
            return new String(in.readNBytes(200), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a part in memory", e);
        }
    }
}
