package org.stridebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.stridebook.pdf.PdfReports;
import org.stridebook.settings.Settings;

/** The company's logo, where {@code stridebook.yaml} names one inside the workshops folder. */
final class Logos {

    private static final long LARGEST = 2_000_000;

    private Logos() {}

    static PdfReports reports(Settings settings, Path workshops) {
        if (settings.logo().isEmpty()) {
            return PdfReports.plain();
        }
        Path logo = workshops.resolve(settings.logo()).normalize();
        try {
            boolean usable = logo.startsWith(workshops.normalize())
                    && Files.isRegularFile(logo, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(logo) <= LARGEST;
            return usable ? PdfReports.withLogo(Files.readAllBytes(logo)) : PdfReports.plain();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the logo '" + settings.logo() + "'", e);
        }
    }
}
