package org.stridebook.pdf.typesetting;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.stridebook.page.place.SitePath;
import org.stridebook.settings.Settings;

/**
 * A tagged PDF being written, page by page, with the origin at the top left corner and lengths in points. The only class that talks
 * to the library's writer. Text belongs to the innermost open tag; everything else is marked as decoration.
 */
public final class Pages {

    static final double MARGIN = 56;
    private static final double TOP = 54;
    private static final double FOOT = 58;

    private final Faces faces = Faces.bundled();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    private final Rectangle paper;
    private final Document document;
    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final PdfTemplate total;
    private final Deque<PdfStructureElement> tags = new ArrayDeque<>();
    private final Head head;
    private int page;
    private int undrawable;

    /**
     * What stands about the document as a whole.
     *
     * @param foot printed at the foot of each page
     * @param self where the file stands in the site; links are relative to it
     */
    public record Head(
            String title, String subject, String foot, LocalDate date, SitePath self, Settings.Paper paper) {}

    public Pages(Head head) {
        this.head = head;
        this.paper = head.paper() == Settings.Paper.LETTER ? PageSize.LETTER : PageSize.A4;
        this.document = new Document(paper);
        try {
            this.writer = PdfWriter.getInstance(document, bytes);
        } catch (DocumentException e) {
            throw new IllegalStateException("cannot begin the PDF of " + head.self(), e);
        }
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        document.open();
        describe();
        this.canvas = writer.getDirectContent();
        this.total = canvas.createTemplate(40, 12);
        tags.push(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
        begin();
    }

    private void describe() {
        String day = "D:" + head.date().toString().replace("-", "") + "000000Z";
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(head.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(head.subject(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.CREATIONDATE, new PdfString(day));
        info.put(PdfName.MODDATE, new PdfString(day));
        info.put(PdfName.FILEID, new PdfLiteral(FileId.of(head.title() + head.self() + head.date())));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-GB"));
        writer.setTabs(PdfName.S);
        writer.setXmpMetadata(Xmp.of(head.title()).getBytes(StandardCharsets.UTF_8));
    }

    public double left() {
        return MARGIN;
    }

    public double width() {
        return paper.getWidth() - 2 * MARGIN;
    }

    double top() {
        return TOP;
    }

    /** The lowest point that content may reach. */
    double bottom() {
        return paper.getHeight() - FOOT;
    }

    int page() {
        return page;
    }

    public Faces faces() {
        return faces;
    }

    void newPage() {
        document.newPage();
        begin();
    }

    private void begin() {
        page++;
        writer.setPageEmpty(false);
        double y = paper.getHeight() - 36;
        decoration(() -> {
            draw(head.foot(), Style.FOOT, left(), y);
            String number = "Page " + page + " of ";
            // room for one digit: of two, the second stands in the margin
            double right = left() + width() - faces.width("0", Style.FOOT);
            draw(number, Style.FOOT, right - faces.width(number, Style.FOOT), y);
            canvas.addTemplate(total, (float) right, paper.getHeight() - (float) y - 8);
            stroke(left(), y - 5, left() + width(), y - 5, 0.5, Ink.RULE);
        });
    }

    /** Opens a tag such as {@code Table} around what follows. */
    public void open(String tag) {
        tags.push(new PdfStructureElement(Objects.requireNonNull(tags.peek()), new PdfName(tag)));
    }

    /** Opens a table header cell that says for what it is the header: {@code Column} or {@code Row}. */
    public void openHeader(String scope) {
        open("TH");
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        attributes.put(new PdfName("Scope"), new PdfName(scope));
        Objects.requireNonNull(tags.peek()).put(PdfName.A, attributes);
    }

    public void close() {
        tags.pop();
    }

    /** A line of text in a tag of its own, its top at {@code y}. */
    public void text(String tag, String line, Style style, double x, double y) {
        open(tag);
        marked(() -> draw(line, style, x, y));
        close();
    }

    /** Draws within the innermost tag. */
    public void marked(Runnable content) {
        canvas.beginMarkedContentSequence(Objects.requireNonNull(tags.peek()));
        content.run();
        canvas.endMarkedContentSequence();
    }

    /** Draws what readers of the text do not need. */
    public void decoration(Runnable content) {
        canvas.beginMarkedContentSequence(new PdfName("Artifact"));
        content.run();
        canvas.endMarkedContentSequence();
    }

    /** Letters alone; to be called within {@link #marked} or {@link #decoration}. */
    public void draw(String line, Style style, double x, double y) {
        canvas.beginText();
        canvas.setFontAndSize(faces.font(style), (float) style.size());
        canvas.setRGBColorFill(
                style.ink().red(), style.ink().green(), style.ink().blue());
        // the base line sits where text looks centred within its leading
        canvas.setTextMatrix((float) x, flip(y + (style.leading() + style.size() * 0.72) / 2));
        canvas.showText(Faces.visual(faces.drawable(line)));
        canvas.endText();
    }

    public void fill(double x, double y, double width, double height, double round, Ink ink) {
        canvas.setRGBColorFill(ink.red(), ink.green(), ink.blue());
        if (round > 0) {
            canvas.roundRectangle((float) x, flip(y + height), (float) width, (float) height, (float) round);
        } else {
            canvas.rectangle((float) x, flip(y + height), (float) width, (float) height);
        }
        canvas.fill();
    }

    public void stroke(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
        canvas.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
        canvas.setLineWidth((float) thickness);
        canvas.moveTo((float) x1, flip(y1));
        canvas.lineTo((float) x2, flip(y2));
        canvas.stroke();
    }

    /** Lets an area lead to a page of the site; the area belongs to the innermost tag, which should be a {@code Link}. */
    public void link(SitePath target, double x, double y, double width, double height) {
        var area = new Rectangle((float) x, flip(y + height), (float) (x + width), flip(y));
        var action = new PdfAction(head.self().to(target));
        var link = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, action);
        link.put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
        link.put(PdfName.CONTENTS, new PdfString(target.value(), PdfObject.TEXT_UNICODE));
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        PdfStructureElement tag = Objects.requireNonNull(tags.peek());
        link.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(tag.getReference())));
        var reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, link.getIndirectReference());
        reference.put(PdfName.PG, writer.getPageReference(page));
        PdfObject content = tag.get(PdfName.K);
        var kids = new PdfArray();
        if (content != null) {
            kids.add(content);
        }
        kids.add(reference);
        tag.put(PdfName.K, kids);
        writer.addAnnotation(link);
    }

    /** An entry of the bookmarks that leads to a height on this page. */
    public void bookmark(String title, double y) {
        var place = new PdfDestination(PdfDestination.XYZ, (float) left(), flip(y - 12), 0);
        var unused = new PdfOutline(
                canvas.getRootOutline(), place, new PdfString(faces.drawable(title), PdfObject.TEXT_UNICODE));
    }

    /** A picture at the left margin, its proportions kept; the answer is its height. */
    public double picture(Image image, double y, double mostHeight, double mostWidth) {
        image.scaleToFit((float) mostWidth, (float) mostHeight);
        image.setAbsolutePosition((float) left(), flip(y + image.getScaledHeight()));
        decoration(() -> {
            try {
                canvas.addImage(image);
            } catch (DocumentException e) {
                throw new IllegalStateException("cannot place the logo in " + head.self(), e);
            }
        });
        return image.getScaledHeight();
    }

    /** Counts the characters of a text that have to be shown by their number. */
    void count(String text) {
        undrawable += faces.undrawable(text);
    }

    /** How many there were. */
    public int undrawable() {
        return undrawable;
    }

    /** The finished file. */
    public byte[] finish() {
        total.beginText();
        total.setFontAndSize(faces.font(Style.FOOT), (float) Style.FOOT.size());
        total.setRGBColorFill(Ink.QUIET.red(), Ink.QUIET.green(), Ink.QUIET.blue());
        total.setTextMatrix(0, 0.12f);
        total.showText(Integer.toString(page));
        total.endText();
        document.close();
        byte[] pdf = bytes.toByteArray();
        FileOffsets.toAsciiDigits(pdf);
        FontSubsets.fix(pdf);
        return pdf;
    }

    private float flip(double y) {
        return (float) (paper.getHeight() - y);
    }
}
