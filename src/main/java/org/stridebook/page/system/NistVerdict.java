package org.stridebook.page.system;

import java.util.List;
import java.util.function.Predicate;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.gap.ControlGap.Basis;
import org.stridebook.page.part.Words;

/** How a system stands against NIST AI RMF, in a few sentences of counts. */
final class NistVerdict {

    private NistVerdict() {}

    static String of(List<ControlGap> all) {
        int typed = count(all, ControlGap::isTyped);
        int model = count(all, gap -> gap.basis() == Basis.MODEL);
        var words = new StringBuilder();
        words.append(
                        typed == 0
                                ? "The team gave no subcategory a status"
                                : "The team gave " + typed + " of " + all.size() + " subcategories a status")
                .append(
                        model == 0
                                ? "."
                                : "; " + model + (typed == 0 ? "" : " more") + (model == 1 ? " has" : " have")
                                        + " one from the threat model alone.");
        int gaps = count(all, ControlGap::isGap);
        words.append(' ')
                .append(Words.count(gaps, "is a gap", "are gaps"))
                .append(
                        gaps == 0
                                ? "."
                                : ", "
                                        + count(
                                                all,
                                                gap -> gap.isGap()
                                                        && !gap.shown().open().isEmpty())
                                        + " of them touched by open threats.");
        int pressed = count(all, ControlGap::isPressed);
        if (pressed > 0) {
            words.append(' ')
                    .append(Words.count(pressed, "is", "are"))
                    .append(" not assessed although open threats press on ")
                    .append(pressed == 1 ? "it." : "them.");
        }
        int claimed = count(all, ControlGap::claimed);
        if (claimed > 0) {
            words.append(' ').append(Words.count(claimed, "is", "are")).append(" claimed without evidence.");
        }
        int disputed = count(all, ControlGap::isDisputed);
        if (disputed > 0) {
            words.append(" In ").append(disputed).append(" the threat model speaks against what was said.");
        }
        return words.toString();
    }

    private static int count(List<ControlGap> all, Predicate<ControlGap> which) {
        return (int) all.stream().filter(which).count();
    }
}
