package org.stridebook.page.place;

import java.util.List;
import java.util.regex.Pattern;
import org.stridebook.markdown.SafeUrl;
import org.stridebook.workshop.ControlReference;

/** Links references to controls of other catalogues: ids to the page of their catalogue, typed web addresses to themselves. */
public final class ControlLinks {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    private ControlLinks() {}

    public static List<Link> of(List<ControlReference> references) {
        return references.stream().map(ControlLinks::of).toList();
    }

    private static Link of(ControlReference reference) {
        if (!reference.page().isEmpty()) {
            return Link.outside(reference.text(), reference.page());
        }
        List<String> typed = ADDRESS.matcher(reference.text())
                .results()
                .map(match -> match.group())
                .toList();
        return typed.size() == 1
                ? SafeUrl.of(typed.get(0))
                        .map(url -> Link.outside(reference.text(), url))
                        .orElse(Link.plain(reference.text()))
                : Link.plain(reference.text());
    }
}
