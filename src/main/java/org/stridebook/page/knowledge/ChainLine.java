package org.stridebook.page.knowledge;

import java.util.List;
import org.stridebook.page.part.Badge;
import org.stridebook.page.place.Link;

/**
 * How a system stands with one technique of an attack.
 *
 * @param steps such as {@code Steps 2 and 5}
 * @param controls what is in place, each with its state and the threats that it is for
 * @param mitigated threats that were closed as mitigated
 * @param open threats that nothing in place stops
 * @param closed threats that were avoided or found to be none
 */
public record ChainLine(
        Badge state,
        String steps,
        Link technique,
        List<Control> controls,
        List<Link> mitigated,
        List<Link> open,
        List<Link> closed) {

    public ChainLine {
        controls = List.copyOf(controls);
        mitigated = List.copyOf(mitigated);
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /** One control; {@code note} is such as {@code verified, for F-08}. */
    public record Control(Link what, String note) {}
}
