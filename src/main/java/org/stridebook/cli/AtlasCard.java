package org.stridebook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;

/** One entry of ATLAS as a few lines of text. */
final class AtlasCard {

    private AtlasCard() {}

    static String of(AtlasId id, Catalogue atlas) {
        Technique technique = atlas.technique(id);
        if (technique != null) {
            return technique(technique, atlas);
        }
        AtlasMitigation mitigation = atlas.mitigation(id);
        if (mitigation != null) {
            return title(id, atlas) + "\n" + mitigation.summary() + "\n"
                    + list("Helps against", mitigation.techniques(), atlas);
        }
        CaseStudy study = atlas.caseStudy(id);
        if (study != null) {
            return title(id, atlas) + " (" + (study.incident() ? "incident" : "exercise") + ", " + study.when() + ")\n"
                    + study.summary() + "\n"
                    + list(
                            "Steps",
                            study.steps().stream()
                                    .map(CaseStudy.Step::technique)
                                    .toList(),
                            atlas);
        }
        Tactic tactic = atlas.tactic(id);
        return tactic == null
                ? id + " is not in this release\n"
                : title(id, atlas) + "\n" + tactic.summary() + "\n"
                        + list(
                                "Techniques",
                                atlas.techniquesOf(tactic).stream()
                                        .map(Technique::id)
                                        .toList(),
                                atlas);
    }

    private static String technique(Technique technique, Catalogue atlas) {
        return title(technique.id(), atlas) + "\n" + technique.summary() + "\nMaturity: "
                + technique.maturity().word() + "\n"
                + list("Tactics", technique.tactics(), atlas)
                + list("Mitigations", technique.mitigations(), atlas)
                + list(
                        "Case studies",
                        atlas.caseStudiesOf(technique.id()).stream()
                                .map(CaseStudy::id)
                                .toList(),
                        atlas);
    }

    private static String list(String heading, List<AtlasId> ids, Catalogue atlas) {
        if (ids.isEmpty()) {
            return heading + ": none\n";
        }
        return ids.stream()
                .map(id -> "  " + title(id, atlas) + "\n")
                .collect(Collectors.joining("", heading + ":\n", ""));
    }

    /** Id and full name. */
    static String title(AtlasId id, Catalogue atlas) {
        Technique technique = atlas.technique(id);
        if (technique != null) {
            return id + " " + technique.fullName();
        }
        AtlasMitigation mitigation = atlas.mitigation(id);
        if (mitigation != null) {
            return id + " " + mitigation.name();
        }
        CaseStudy study = atlas.caseStudy(id);
        if (study != null) {
            return id + " " + study.name();
        }
        Tactic tactic = atlas.tactic(id);
        return tactic == null ? id.value() : id + " " + tactic.name();
    }
}
