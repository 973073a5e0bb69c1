package org.stridebook.atlas;

import java.util.HashMap;
import java.util.Map;

/**
 * Summaries in our own words, for the entries of an official file that mean what the built-in tables mean: ids were reused and names
 * changed their meaning over the years, so both must be the same.
 */
final class OwnSummaries {

    private final Map<AtlasId, Own> byId = new HashMap<>();

    private record Own(String name, String summary) {}

    OwnSummaries(Catalogue tables) {
        tables.tactics().forEach(one -> byId.put(one.id(), new Own(one.name(), one.summary())));
        tables.techniques().forEach(one -> byId.put(one.id(), new Own(one.name(), one.summary())));
        tables.mitigations().forEach(one -> byId.put(one.id(), new Own(one.name(), one.summary())));
        tables.caseStudies().forEach(one -> byId.put(one.id(), new Own(one.name(), one.summary())));
    }

    /** Ours, else the first sentence of the official text. */
    String of(Draft.Entry entry) {
        Own own = byId.get(entry.id());
        return own != null && own.name().equals(entry.name())
                ? own.summary()
                : OfficialText.summary(entry.prose().text());
    }
}
