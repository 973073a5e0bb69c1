package org.stridebook.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;

/** What an official file says, whatever its format, before its links are checked. Lists are in file order. */
record Draft(
        String release,
        List<OfTactic> tactics,
        List<OfTechnique> techniques,
        List<OfMitigation> mitigations,
        List<OfStudy> studies) {

    /** What every entry has. */
    record Entry(AtlasId id, String name, Prose prose, Location at) {}

    /** A Markdown text with the list that its citations point into. */
    record Prose(String text, List<Reference> references) {

        static final Prose NONE = new Prose("", List.of());
    }

    /** One reference; {@code id} is what a citation writes, or empty. */
    record Reference(String id, String title, String url) {}

    /** A link to another entry, as text since nothing is checked yet. */
    record Link(String target, Location at) {}

    /** In matrix order. */
    record OfTactic(Entry entry) {}

    record OfTechnique(
            Entry entry,
            @Nullable Link parent,
            List<Link> tactics,
            Maturity maturity,
            List<String> platforms,
            String attackId) {}

    record OfMitigation(Entry entry, List<String> categories, List<String> phases, List<Link> techniques) {}

    record OfStudy(Entry entry, boolean incident, String when, String actor, String target, List<OfStep> steps) {}

    record OfStep(Link technique, @Nullable Link tactic, Prose prose) {}
}
