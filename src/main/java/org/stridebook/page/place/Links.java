package org.stridebook.page.place;

import org.stridebook.atlas.AtlasId;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.Slug;

/** Makes links that are relative to one page. */
public record Links(SitePath here) {

    public Link to(SitePath target, String text) {
        return new Link(text, here.to(target));
    }

    public Link to(SitePath target, String anchor, String text) {
        String file = target.equals(here) ? "" : here.to(target);
        return new Link(text, file + "#" + anchor);
    }

    /** To the page of a tactic, technique, mitigation or case study. */
    public Link atlas(AtlasId id, String text) {
        return to(SitePath.atlas(id), text);
    }

    /** To one item on the page of its framework. */
    public Link framework(FrameworkRef reference, String text) {
        return to(SitePath.framework(reference.framework()), Anchor.of(reference), text);
    }

    /** To what a letter of STRIDE means. */
    public Link letter(Stride letter) {
        return letter(letter, letter.title());
    }

    public Link letter(Stride letter, String text) {
        return to(SitePath.STRIDE, Anchor.ofMeaning(letter), text);
    }

    public Link system(Slug system, String text) {
        return to(SitePath.system(system), text);
    }
}
