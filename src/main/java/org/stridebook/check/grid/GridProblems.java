package org.stridebook.check.grid;

import java.util.List;
import org.stridebook.problem.Kind;

/** Kinds of problems of this room: what is open or at odds in the STRIDE grid. */
public final class GridProblems {

    static final Kind CROSSING_FLOW_UNANSWERED = Kind.warning(
            "crossing-flow-unanswered",
            "A data flow crosses a trust boundary and not every STRIDE question was answered for it. These flows matter most.",
            "Nobody answered T and D for `Customer → Chat web app`. Write a threat, or no with the reason.");
    static final Kind ELEMENT_WITH_UNANSWERED_LETTERS = Kind.warning(
            "element-with-unanswered-letters",
            "STRIDE questions of a component or inner flow have no answer, so nobody knows whether there is a threat.",
            "`LLM gateway` has no answer for R. Write a threat, or no with the reason.");
    static final Kind NO_WITHOUT_REASON = Kind.warning(
            "no-without-reason",
            "Somebody answered no or not applicable without a reason. It does not count as answered, since nobody can check it later.",
            "No for S of `LLM gateway` with an empty Why. Write for example: every call carries a signed token.");
    static final Kind OPEN_QUESTION = Kind.note(
            "open-question",
            "Somebody answered that they do not know. The question stays open.",
            "Don't know for D of `Knowledge base`. Ask the person who does, and write the answer.");
    static final Kind ANSWERS_DISAGREE = Kind.warning(
            "answers-disagree",
            "For the same element and letter there is a threat, and somebody answered no. The report shows the threat.",
            "Ana sees tampering with the gateway, Ben says the filter stops it. Talk about it, and write down one answer.");
    static final Kind ANSWER_THREAT_NOT_LISTED = Kind.warning(
            "answer-threat-not-listed",
            "An answer says that there is a threat, but the threat list has none for it.",
            "The answer for T of `LLM gateway` names T-099, and no threat has this id. Add the threat, or correct the id.");
    static final Kind PERSONAL_DATA_WITHOUT_DISCLOSURE_THREAT = Kind.note(
            "personal-data-without-disclosure-threat",
            "A component holds personal data and nobody asked what happens when it leaks: it has neither a threat of information disclosure nor an answer.",
            "`Chat logs` hold conversations of customers. Answer the I question for it.");

    /** In the order above. */
    public static final List<Kind> ALL = List.of(
            CROSSING_FLOW_UNANSWERED,
            ELEMENT_WITH_UNANSWERED_LETTERS,
            NO_WITHOUT_REASON,
            OPEN_QUESTION,
            ANSWERS_DISAGREE,
            ANSWER_THREAT_NOT_LISTED,
            PERSONAL_DATA_WITHOUT_DISCLOSURE_THREAT);

    private GridProblems() {}
}
