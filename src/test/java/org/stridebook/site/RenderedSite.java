package org.stridebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stridebook.page.ExampleSite;

/** A site rendered into memory, parsed. */
record RenderedSite(Map<String, String> html, Map<String, Document> pages) {

    static RenderedSite of(ExampleSite site) {
        var renderer = SiteRenderer.open(site.context(), null);
        var html = new TreeMap<String, String>();
        var pages = new TreeMap<String, Document>();
        for (var page : site.pages()) {
            var file = renderer.render(page);
            var text = new String(file.content(), StandardCharsets.UTF_8);
            if (html.put(file.path(), text) != null) {
                throw new AssertionError("two pages at " + file.path());
            }
            pages.put(file.path(), Jsoup.parse(text));
        }
        return new RenderedSite(html, pages);
    }

    Document page(String path) {
        Document page = pages.get(path);
        if (page == null) {
            throw new AssertionError("no page " + path + " in " + pages.keySet());
        }
        return page;
    }
}
