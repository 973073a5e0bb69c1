package org.stridebook.framework;

import java.util.List;
import java.util.Optional;

/**
 * A list that threats are mapped to, as {@code frameworks.csv} registers it. Its items stand in a table of their own.
 *
 * @param code stable, used in file names: {@code nist-ai-rmf}, {@code owasp-llm-2025}
 * @param title always with its year or version, as {@code shortTitle}, which is for menus
 * @param scope which systems it concerns
 * @param about what it is, in our own words; {@code reading} is how to read its page
 * @param generalPage whether its page is the one that all frameworks share; another kind of page makes it otherwise
 * @param headings what is said of groups of items; not every group has one
 */
public record Framework(
        String code,
        String title,
        String shortTitle,
        Kind kind,
        Scope scope,
        String about,
        String reading,
        String address,
        String licence,
        boolean generalPage,
        List<Heading> headings,
        List<FrameworkItem> items) {

    public Framework {
        headings = List.copyOf(headings);
        items = List.copyOf(items);
    }

    /** What its items are. */
    public enum Kind {
        /** Things that may go wrong; a threat can be one of them. */
        RISKS,
        /** Things to do; a threat only touches them. */
        PRACTICES
    }

    /** What stands above a group of items. */
    public record Heading(String name, String summary) {}

    /** Whether it leaves some systems alone. */
    public boolean concernsSome() {
        return scope.kind() != Scope.Kind.EVERYBODY;
    }

    /** Whether it is about the people behind data. */
    public boolean concernsPersonalData() {
        return scope.kind() == Scope.Kind.PERSONAL_DATA;
    }

    /** The item with this id. */
    public Optional<FrameworkItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
