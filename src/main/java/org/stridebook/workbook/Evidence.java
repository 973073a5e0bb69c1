package org.stridebook.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.intake.words.Placeholders;

/** What stands beside a question: the techniques that would do it, and cases in which somebody did. */
record Evidence(Catalogue catalogue) {

    private static final int TECHNIQUES = 3;
    private static final int CASES = 2;

    /** Id, name and meaning of the first few, one on each line. */
    String how(List<AtlasId> techniques) {
        return techniques.stream()
                .map(catalogue::technique)
                .filter(Objects::nonNull)
                .limit(TECHNIQUES)
                .map(Evidence::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Technique technique) {
        return Placeholders.PRINTED + technique.id() + " " + technique.fullName() + ": " + oneLine(technique.summary());
    }

    /** Incidents before exercises, those of the first technique first. */
    String seen(List<AtlasId> techniques) {
        Stream<CaseStudy> studies = techniques.stream()
                .flatMap(id -> catalogue.caseStudiesOf(id).stream())
                .distinct();
        return studies.sorted(Comparator.comparing(study -> !study.incident()))
                .limit(CASES)
                .map(Evidence::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(CaseStudy study) {
        return Placeholders.PRINTED + study.id() + " " + study.name() + " ("
                + (study.incident() ? "incident" : "exercise") + (study.when().isEmpty() ? "" : ", " + study.when())
                + "): " + oneLine(study.summary());
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }
}
