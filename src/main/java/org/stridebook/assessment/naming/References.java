package org.stridebook.assessment.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.reference.Resolution;
import org.stridebook.reference.Resolver;
import org.stridebook.reference.Wanted;

/** What the references to ATLAS in one workshop's sheets stand for, in terms of the catalogue. */
public final class References {

    private static final Pattern MITIGATION_ID = Pattern.compile("(?i)\\bAML[.\\- ]?(M\\d{4})\\b");

    private final Catalogue catalogue;
    private final Resolver resolver;

    public References(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.resolver = new Resolver(catalogue);
    }

    /** Every reference to a technique in these cells with its verdict; blanks and placeholders are not references. */
    public List<Resolution> read(List<String> cells) {
        return read(cells, Wanted.TECHNIQUE);
    }

    /** Every reference to an ATLAS mitigation. */
    public List<Resolution> readMitigations(List<String> cells) {
        return read(cells, Wanted.MITIGATION);
    }

    private List<Resolution> read(List<String> cells, Wanted wanted) {
        return cells.stream()
                .flatMap(cell -> resolver.resolveAll(cell, wanted).stream())
                .filter(resolution -> resolution.verdict() != Resolution.Verdict.BLANK)
                .toList();
    }

    /** The techniques that certain references stand for, in the order written. */
    public List<Technique> techniques(List<Resolution> references) {
        return ids(references)
                .map(catalogue::technique)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<AtlasId> ids(List<Resolution> references) {
        return references.stream()
                .filter(reference -> reference.verdict() != Resolution.Verdict.AMBIGUOUS
                        && reference.verdict() != Resolution.Verdict.UNKNOWN)
                .flatMap(reference -> reference.ids().stream())
                .distinct();
    }

    /** ATLAS mitigations named in a column of their own, or by id within a text. */
    public List<AtlasMitigation> mitigations(List<String> cells, String text) {
        var found = new LinkedHashSet<AtlasMitigation>();
        ids(readMitigations(cells))
                .map(catalogue::mitigation)
                .filter(Objects::nonNull)
                .forEach(found::add);
        MITIGATION_ID.matcher(text).results().forEach(match -> {
            var id = new AtlasId("AML." + match.group(1).toUpperCase(Locale.ROOT));
            AtlasMitigation mitigation = catalogue.mitigation(id);
            if (mitigation != null) {
                found.add(mitigation);
            }
        });
        return List.copyOf(found);
    }

    /** What ATLAS recommends against techniques, by id; a sub-technique also has what helps against its parent. */
    public List<AtlasMitigation> recommended(List<Technique> techniques) {
        return techniques.stream()
                .flatMap(technique ->
                        Stream.concat(technique.mitigations().stream(), parentMitigations(technique).stream()))
                .distinct()
                .sorted()
                .map(catalogue::mitigation)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<AtlasId> parentMitigations(Technique technique) {
        AtlasId parentId = technique.parent();
        Technique parent = parentId == null ? null : catalogue.technique(parentId);
        return parent == null ? List.of() : parent.mitigations();
    }

    /** Where techniques were used, incidents first, then by id. */
    public List<CaseStudy> caseStudies(List<Technique> techniques) {
        var found = new ArrayList<CaseStudy>();
        techniques.stream()
                .flatMap(technique -> catalogue.caseStudiesOf(technique.id()).stream())
                .distinct()
                .forEach(found::add);
        found.sort(Comparator.comparing((CaseStudy study) -> !study.incident()).thenComparing(CaseStudy::id));
        return found;
    }
}
