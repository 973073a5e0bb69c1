package org.stridebook.check.element;

import java.util.List;
import org.stridebook.problem.Kind;

/** Kinds of problems of this room: what is wrong with components, flows and zones, and with the names that stand for them. */
public final class ElementProblems {

    static final Kind UNKNOWN_COMPONENT = Kind.error(
            "unknown-component",
            "A threat names a component or data flow that is in no list, so it stands on no box or arrow of the diagram.",
            "A threat names `LLM-GW` where the Components sheet has `LLM gateway`. Write the name or id of the Components or Data flows sheet.");
    static final Kind NAME_READ_LENIENTLY = Kind.note(
            "name-read-leniently",
            "A name differs a little from the one in the Components sheet and was read as that one.",
            "`LLM-gatway` was read as `LLM gateway`. Write it the same everywhere, or give both their own row if they are two things.");
    static final Kind ANSWER_FOR_UNKNOWN_ELEMENT = Kind.error(
            "answer-for-unknown-element",
            "A STRIDE answer names a component or data flow that is in no list, so the answer is not in the grid.",
            "An answer for `Web UI` where the component is called `Chat web app`. Write the component's name or id, or a flow as `A -> B`.");
    static final Kind FLOW_TO_NOWHERE = Kind.error(
            "flow-to-nowhere",
            "A data flow starts or ends at something that is in no component list, so its arrow cannot be drawn and its boundary is not known.",
            "A flow to `Vector DB` where the component is called `Knowledge base`. Write the component's name or id in From and To.");
    static final Kind COMPONENT_NAME_TWICE = Kind.warning(
            "component-name-twice",
            "Two components have the same name, so whatever names them is taken to mean both.",
            "Two rows called `API`. Give each its own name, such as `Scoring API` and `Admin API`.");
    static final Kind COMPONENT_IN_NO_FLOW = Kind.warning(
            "component-in-no-flow",
            "A component has no data flow in or out. Either a flow was forgotten, or the component does not belong in the model.",
            "`Model registry` is listed, but no flow names it. Add the flow by which models are loaded from it.");
    static final Kind NO_DATA_FLOWS = Kind.warning(
            "no-data-flows",
            "There are components but no data flows. Most threats to an AI system come in along a flow, and trust boundaries cannot be found without them.",
            "A Components sheet with eight rows and no Data flows sheet. List at least who sends what to whom.");
    static final Kind ZONE_MISSING = Kind.warning(
            "zone-missing",
            "A component has no trust zone, so nobody can say whether its flows cross a trust boundary.",
            "`Knowledge base` has an empty Trust zone. Write the zone that it runs in, such as `Internal`.");
    static final Kind ZONE_UNKNOWN = Kind.warning(
            "zone-unknown",
            "A component stands in a trust zone that the Trust zones sheet does not list.",
            "The zone `DMZ-2` where the sheet lists `DMZ`. Correct the name, or add the zone with its trust.");

    /** In the order above. */
    public static final List<Kind> ALL = List.of(
            UNKNOWN_COMPONENT,
            NAME_READ_LENIENTLY,
            ANSWER_FOR_UNKNOWN_ELEMENT,
            FLOW_TO_NOWHERE,
            COMPONENT_NAME_TWICE,
            COMPONENT_IN_NO_FLOW,
            NO_DATA_FLOWS,
            ZONE_MISSING,
            ZONE_UNKNOWN);

    private ElementProblems() {}
}
