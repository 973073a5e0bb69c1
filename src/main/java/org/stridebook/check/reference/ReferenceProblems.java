package org.stridebook.check.reference;

import java.util.List;
import org.stridebook.problem.Kind;

/** Kinds of problems of this room: what is wrong with references to ATLAS. */
public final class ReferenceProblems {

    static final Kind THREAT_WITHOUT_TECHNIQUE = Kind.note(
            "threat-without-technique",
            "A threat has no ATLAS technique, so the report has no mitigations and case studies for it.",
            "A threat about poisoned articles with an empty ATLAS cell. Write for example AML.T0070 RAG Poisoning.");
    static final Kind LETTER_AND_TECHNIQUE_RARELY_TOGETHER = Kind.note(
            "letter-and-technique-rarely-together",
            "The STRIDE letter and the ATLAS technique of a threat rarely go together. One of them may be a slip.",
            "Denial of service with AML.T0057 LLM Data Leakage, which is about disclosure. Check both.");
    public static final Kind UNKNOWN_TECHNIQUE = Kind.error(
            "unknown-technique",
            "A reference to ATLAS names nothing that the catalogue knows, so it is not in the report.",
            "`AML.T0199`. Write an id of the release that the report names, or the technique's name.");
    public static final Kind AMBIGUOUS_TECHNIQUE = Kind.warning(
            "ambiguous-technique",
            "A reference to ATLAS can mean several techniques, and none was chosen.",
            "`Poisoning` may mean the training data or the retrieved documents. Write the id.");
    public static final Kind ATLAS_ID_AND_NAME_DISAGREE = Kind.warning(
            "atlas-id-and-name-disagree",
            "Id and name of a technique do not belong together. The name was believed, since a number is easily mistyped; or the id, where ATLAS has no such name.",
            "`AML.T0043 LLM Prompt Injection`. Write AML.T0051.");
    public static final Kind TACTIC_FOR_TECHNIQUE = Kind.warning(
            "tactic-for-technique",
            "A tactic stands where a technique was asked for. A tactic says why, a technique says how.",
            "`Exfiltration`. Write the technique, such as AML.T0024 for exfiltration through the AI inference API.");
    public static final Kind ATTACK_ID_FOR_ATLAS = Kind.warning(
            "attack-id-for-atlas",
            "An id of ATT&CK stands where an id of ATLAS was asked for. Both number their techniques alike.",
            "`T1059` is from ATT&CK. Write the ATLAS id, which begins with AML.");
    public static final Kind RETIRED_ATLAS_ID = Kind.warning(
            "retired-atlas-id",
            "ATLAS dropped this id or name. What took its place counts, if anything did.",
            "An id of an older release. Write the id that the help names.");
    public static final Kind RENAMED_ATLAS_NAME = Kind.note(
            "renamed-atlas-name",
            "ATLAS calls this technique something else now. It was understood.",
            "`ML Supply Chain Compromise` is AI Supply Chain Compromise today. Nothing to do.");
    public static final Kind NOT_A_TECHNIQUE = Kind.warning(
            "not-a-technique",
            "A mitigation or case study stands where a technique was asked for.",
            "`AML.M0015` in the ATLAS column. Move it to the ATLAS mitigation column.");
    static final Kind UNKNOWN_ATLAS_MITIGATION = Kind.warning(
            "unknown-atlas-mitigation",
            "A cell that should name an ATLAS mitigation names none, so the report cannot say that it is in place or planned.",
            "`AML.M9999`, or a technique in the ATLAS mitigation column. Write an id such as AML.M0015.");

    static final Kind ITEM_WITHOUT_YEAR = Kind.note(
            "item-without-year",
            "A reference names an item of a yearly list without its year. Lists of other years use the same number for something else, so it was joined with none.",
            "`OWASP LLM03`, which is Supply Chain in 2025 and Excessive Agency in 2026. Write LLM03:2026.");

    /** In the order above. */
    public static final List<Kind> ALL = List.of(
            THREAT_WITHOUT_TECHNIQUE,
            LETTER_AND_TECHNIQUE_RARELY_TOGETHER,
            UNKNOWN_TECHNIQUE,
            AMBIGUOUS_TECHNIQUE,
            ATLAS_ID_AND_NAME_DISAGREE,
            TACTIC_FOR_TECHNIQUE,
            ATTACK_ID_FOR_ATLAS,
            RETIRED_ATLAS_ID,
            RENAMED_ATLAS_NAME,
            NOT_A_TECHNIQUE,
            UNKNOWN_ATLAS_MITIGATION,
            ITEM_WITHOUT_YEAR);

    private ReferenceProblems() {}
}
