package org.stridebook.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader sees it, read back by another library than the one that wrote it. */
public record Pdf(
        int pages,
        String text,
        List<String> pageTexts,
        List<String> bookmarks,
        List<String> links,
        List<PDFont> fonts,
        List<String> tags,
        String title,
        String author,
        String language) {

    public static Pdf read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var bookmarks = new ArrayList<String>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            var links = new ArrayList<String>();
            var fonts = new ArrayList<PDFont>();
            var pageTexts = new ArrayList<String>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var page = document.getPage(i);
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
                }
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
                pageTexts.add(text(document, i + 1));
            }
            var tags = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return new Pdf(
                    document.getNumberOfPages(),
                    String.join("\n", pageTexts),
                    pageTexts,
                    bookmarks,
                    links,
                    fonts,
                    tags,
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentInformation().getAuthor(),
                    document.getDocumentCatalog().getLanguage());
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }
}
