package org.stridebook.page.framework;

import java.util.List;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.privacy.PersonalData;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/** Which systems a privacy framework concerns: those that touch personal data, those that do not, and those of which nobody said. */
public record Concern(List<Row> in, List<Row> out, List<Row> unknown) {

    /** One system and why it stands in its list. */
    public record Row(Link system, String because) {}

    static Concern of(PortfolioView view, SitePath here) {
        return new Concern(
                rows(view, here, PersonalData.Said.YES),
                rows(view, here, PersonalData.Said.NO),
                rows(view, here, PersonalData.Said.NOBODY_SAID));
    }

    private static List<Row> rows(PortfolioView view, SitePath here, PersonalData.Said said) {
        var links = new Links(here);
        return view.portfolio().systems().stream()
                .filter(system -> system.personalData().said() == said)
                .map(system -> new Row(links.system(system.slug(), system.system()), because(system)))
                .toList();
    }

    private static String because(Summary system) {
        PersonalData data = system.personalData();
        return switch (data.said()) {
            case YES -> String.join("; ", data.because());
            case NO -> "its list of data says no: " + Words.count(data.assets(), "entry", "entries");
            case NOBODY_SAID -> data.assets() == 0 ? "no data is listed" : "some data is listed without a word on it";
        };
    }
}
