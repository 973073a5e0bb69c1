package org.stridebook.framework;

import java.util.List;
import java.util.Optional;

/**
 * A list that threats are mapped to.
 *
 * @param code stable, used in file names: {@code nist-ai-rmf}, {@code owasp-llm-2025}
 * @param title always with its year or version
 */
public record Framework(String code, String title, List<FrameworkItem> items) {

    public Framework {
        items = List.copyOf(items);
    }

    /** The item with this id. */
    public Optional<FrameworkItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
