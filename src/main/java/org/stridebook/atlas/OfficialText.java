package org.stridebook.atlas;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.markdown.Html;
import org.stridebook.markdown.Links;
import org.stridebook.markdown.Markdown;
import org.stridebook.markdown.SafeUrl;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.problem.Shortened;

/** Official Markdown as safe HTML: links to the publisher's site become links to our pages, citations numbers, references a list. */
final class OfficialText {

    private static final Pattern SITE_LINK = Pattern.compile(
            "(?i)(?:https://atlas\\.mitre\\.org)?/?(?:techniques|tactics|mitigations|studies|case-studies)/([A-Z0-9.]+?)/?");
    private static final Pattern CITATION = Pattern.compile(" ?\\[\\[([^\\[\\]\\n]{1,200})\\]\\]");
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\[\\\\\\[([^\\[\\]\\\\]{1,40})\\\\\\]\\]\\[([^\\[\\]]{1,80})\\]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()]*\\)");
    private static final Html REFERENCES = Markdown.render("References:");
    private static final int LONGEST_SUMMARY = 300;

    private final Set<AtlasId> known;
    private final Problems problems;

    OfficialText(Set<AtlasId> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The whole text with its references below. */
    Html html(Draft.Prose prose, Location at) {
        return step(prose, at).then(references(prose));
    }

    /** A text without a list of references, such as a step. */
    Html step(Draft.Prose prose, Location at) {
        return Markdown.renderPublished(cited(prose), links(at));
    }

    private Links links(Location at) {
        return written -> {
            Matcher site = SITE_LINK.matcher(written.strip());
            if (!site.matches()) {
                return SafeUrl.of(written);
            }
            String id = site.group(1).toUpperCase(Locale.ROOT);
            if (AtlasId.isId(id) && known.contains(new AtlasId(id))) {
                return Optional.of(id.toLowerCase(Locale.ROOT) + ".html");
            }
            problems.add(AtlasProblems.DANGLING_TEXT_LINK.at(
                    at, "the description links to `" + id + "`, which is not in this release", ""));
            return Optional.empty();
        };
    }

    /** Numbers of footnotes lose the brackets that had to be escaped, of which the parser takes only so many. */
    private static String cited(Draft.Prose prose) {
        if (prose.text().indexOf('[') < 0) {
            return prose.text();
        }
        String text = FOOTNOTE.matcher(prose.text()).replaceAll("[($1)][$2]");
        return CITATION.matcher(text).replaceAll(found -> {
            for (int i = 0; i < prose.references().size(); i++) {
                if (prose.references().get(i).id().equals(found.group(1))) {
                    return Matcher.quoteReplacement(
                            numbered(i + 1, prose.references().get(i)));
                }
            }
            return Matcher.quoteReplacement(found.group());
        });
    }

    private static String numbered(int number, Draft.Reference reference) {
        return SafeUrl.of(reference.url())
                .map(url -> " [(" + number + ")](" + (url.matches("[^()]+") ? url : "<" + url + ">") + ")")
                .orElse(" (" + number + ")");
    }

    private static Html references(Draft.Prose prose) {
        if (prose.references().isEmpty()) {
            return Html.EMPTY;
        }
        return REFERENCES.then(Html.numbered(prose.references().stream()
                .map(one -> Html.link(one.title().isEmpty() ? one.url() : one.title(), one.url()))
                .toList()));
    }

    /** The first sentence without markup. */
    static String summary(String text) {
        String plain = LINK.matcher(CITATION.matcher(text).replaceAll(""))
                .replaceAll("$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[*`_]+", "")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher end = Pattern.compile("[.!?](?= [A-Z]|$)").matcher(plain);
        int from = 0;
        while (end.find(from)) {
            if (!plain.substring(0, end.end()).matches(".*\\b(e\\.g|i\\.e|etc|vs|al)\\.")) {
                plain = plain.substring(0, end.end());
                break;
            }
            from = end.end();
        }
        return Shortened.to(LONGEST_SUMMARY, plain);
    }
}
