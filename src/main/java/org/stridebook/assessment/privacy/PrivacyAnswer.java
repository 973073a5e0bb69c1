package org.stridebook.assessment.privacy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;
import org.stridebook.table.Key;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Workshop;

/**
 * An answer to a question about the people behind the data: one that our workbook printed, or that names a card as {@code LINDDUN
 * L1} does. It stands in a sheet like those of STRIDE, but is no answer to a letter.
 *
 * @param kind the group of cards that was asked about, such as {@code Linking}
 * @param cards those whose questions were asked
 */
public record PrivacyAnswer(Answer answer, List<ElementId> elements, String kind, List<FrameworkRef> cards) {

    /** What our workbooks print before the name of the kind. */
    public static final String ASKS = "Privacy, ";

    public PrivacyAnswer {
        elements = List.copyOf(elements);
        cards = List.copyOf(cards);
    }

    /** All of a workshop, in the order of its sheets. */
    public static List<PrivacyAnswer> of(Workshop workshop, ElementNames names, Frameworks frameworks) {
        var found = new ArrayList<PrivacyAnswer>();
        for (Answer answer : workshop.answers()) {
            if (!answer.question().isBlank()) {
                PersonalData.frameworks(frameworks)
                        .forEach(framework -> add(
                                answer,
                                names.find(answer.element()).ids(),
                                framework,
                                frameworks.named(answer.question()),
                                found));
            }
        }
        return found;
    }

    /** Answers to the letters of STRIDE: all the others. */
    public static List<Answer> others(Workshop workshop, List<PrivacyAnswer> privacy) {
        Set<Answer> asked = new LinkedHashSet<>();
        privacy.forEach(one -> asked.add(one.answer()));
        return workshop.answers().stream()
                .filter(answer -> !asked.contains(answer))
                .toList();
    }

    private static void add(
            Answer answer,
            List<ElementId> elements,
            Framework framework,
            List<FrameworkRef> named,
            List<PrivacyAnswer> found) {
        List<FrameworkItem> asked = framework.items().stream()
                .filter(item -> named.contains(new FrameworkRef(framework.code(), item.id()))
                        || isPrinted(answer.question(), item))
                .toList();
        framework.items().stream()
                .filter(item -> asked.contains(item) || answer.question().startsWith(ASKS + item.group() + ":"))
                .map(FrameworkItem::group)
                .findFirst()
                .ifPresent(group -> found.add(new PrivacyAnswer(
                        answer,
                        elements,
                        group,
                        asked.stream()
                                .map(item -> new FrameworkRef(framework.code(), item.id()))
                                .toList())));
    }

    /** Whether our workbook printed the card's question. */
    private static boolean isPrinted(String question, FrameworkItem item) {
        return question.startsWith(ASKS + item.group() + ":")
                && !item.question().isEmpty()
                && Key.of(question).text().contains(Key.of(item.question()).text());
    }

    public boolean isThreat() {
        return answer.value() == Answer.Value.THREAT;
    }

    /** Whether it settles the question: yes, or no with a reason. */
    public boolean isSettled() {
        return isThreat()
                || ((answer.value() == Answer.Value.NO || answer.value() == Answer.Value.NOT_APPLICABLE)
                        && !answer.why().isBlank());
    }

    public boolean isGiven() {
        return answer.value() != Answer.Value.BLANK;
    }
}
