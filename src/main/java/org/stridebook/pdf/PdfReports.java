package org.stridebook.pdf;

import com.lowagie.text.Image;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.Portfolio;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;
import org.stridebook.pdf.part.Part;
import org.stridebook.pdf.report.PortfolioReport;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.report.SystemReport;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Pages;
import org.stridebook.settings.Settings;

/** Makes the PDFs for leadership: one for each system, and one for all of them. The same input gives the same bytes. */
public final class PdfReports {

    private final byte @Nullable [] logo;

    private PdfReports(byte @Nullable [] logo) {
        this.logo = logo;
    }

    /** Reports without a logo. */
    public static PdfReports plain() {
        return new PdfReports(null);
    }

    /** Reports with a logo at the top of the first page; bytes that are no PNG or JPEG give reports without one. */
    public static PdfReports withLogo(byte[] picture) {
        return new PdfReports(picture.clone());
    }

    /**
     * Loads typefaces and the PDF library on a thread of its own. They cost a few tenths of a second at first use, so a build calls
     * this before it reads the first sheet.
     */
    public static void warmUp() {
        var head = new Pages.Head("", "", "", LocalDate.EPOCH, SitePath.SUMMARY_PDF, Settings.Paper.A4);
        var thread = new Thread(() -> new Pages(head).finish(), "pdf-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** The report on one system, at {@code workshops/<slug>/summary.pdf}. */
    public OutputFile ofSystem(Assessment assessment) {
        return file(SystemReport.of(assessment));
    }

    /** The report on all systems, at {@code summary.pdf}. */
    public OutputFile ofPortfolio(Portfolio portfolio) {
        return file(PortfolioReport.of(portfolio));
    }

    /** Drawn again with a note where some characters could not be drawn, which is known only afterwards. */
    private OutputFile file(Report report) {
        var pages = draw(report);
        if (pages.undrawable() > 0) {
            pages = draw(report.withLimit(Wording.count(pages.undrawable(), "character")
                    + " that the typeface of this PDF lacks " + (pages.undrawable() == 1 ? "is" : "are")
                    + " shown by number, as in [U+0041]; the site shows them."));
        }
        return new OutputFile(report.head().self().value(), pages.finish());
    }

    private Pages draw(Report report) {
        var pages = new Pages(report.head());
        var flow = new Flow(pages);
        picture(flow);
        for (Part part : Part.ALL) {
            part.draw(report, flow);
        }
        return pages;
    }

    private void picture(Flow flow) {
        if (logo == null) {
            return;
        }
        try {
            double height = flow.pages().picture(Image.getInstance(logo), flow.y() - 18, 30, 160);
            flow.gap(Math.max(0, height - 18) + 14);
        } catch (IOException | RuntimeException e) {
            // a broken picture must not cost the report; the check floor tells about logos that cannot be read
            flow.gap(0);
        }
    }
}
