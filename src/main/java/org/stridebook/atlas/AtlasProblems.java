package org.stridebook.atlas;

import java.util.List;
import org.stridebook.problem.Kind;

/** What can be wrong with an official ATLAS file. Known slips of the publisher are repaired and told, so that nobody hunts for them. */
public final class AtlasProblems {

    public static final Kind UNREADABLE_ATLAS = Kind.error(
            "unreadable-atlas",
            "The file given with --atlas is no ATLAS data that Stridebook can read: formats 4, 5 and 6 of MITRE's YAML file are.",
            "A file that only says `v6/ATLAS-2026.09.yaml` is a pointer; download the file that it names.");

    public static final Kind BROKEN_ENTRY = Kind.error(
            "broken-atlas-entry",
            "An entry of the ATLAS file has no usable id or name, or an id that another entry has already. It is left out.",
            "`id: AML.T51` is not an id; it should be `AML.T0051`.");

    public static final Kind MISSPELT_ID = Kind.note(
            "misspelt-atlas-id",
            "An id of the ATLAS file has a letter in the wrong case or a space around it. It is read as it was meant.",
            "`AMl.T0118.001` in 2026.08.");

    public static final Kind DANGLING_ID = Kind.warning(
            "dangling-atlas-id",
            "An entry of the ATLAS file names an id that the file does not have. That link is left out.",
            "A mitigation that lists `AML.T9999`.");

    public static final Kind MISPLACED_LINK = Kind.warning(
            "misplaced-atlas-link",
            "A mitigation of the ATLAS file holds a technique among its lifecycle phases, a known slip of several releases. It is"
                    + " put where it belongs.",
            "`ml-lifecycle` of AML.M0018 in 5.6.0 holds AML.T0052.001.");

    public static final Kind REPEATED_LINK = Kind.note(
            "repeated-atlas-link",
            "An entry of the ATLAS file lists the same id twice. It is counted once.",
            "AML.M0002 in 5.6.0 lists AML.T0043.001 twice.");

    public static final Kind EMPTY_REFERENCES = Kind.note(
            "empty-atlas-references",
            "The list of references of an entry is there but empty.",
            "`references: null` of AML.CS0002 in 5.6.0.");

    public static final Kind SHARED_ATTACK_ID = Kind.note(
            "shared-attack-id",
            "Two techniques name the same ATT&CK technique as their counterpart, so one of them is probably wrong.",
            "AML.T0106 and AML.T0107 in 5.6.0 both name T1211.");

    public static final Kind VERSION_DIFFERS = Kind.note(
            "atlas-version-differs",
            "The name of the file says another version than the file itself. The one inside counts and is printed.",
            "The file of tag 5.6.1 says `version: 5.6.0`.");

    public static final Kind UNKNOWN_WORD = Kind.warning(
            "unknown-atlas-word",
            "A word of the ATLAS file is not one of those that its format allows. It is taken as not stated.",
            "`maturity: likely` is none of feasible, demonstrated, realized.");

    public static final Kind FOREIGN_TACTIC = Kind.note(
            "foreign-step-tactic",
            "A step of a case study names a tactic that its technique does not serve.",
            "A step of LLM Prompt Injection under Collection.");

    public static final Kind DANGLING_TEXT_LINK = Kind.note(
            "dangling-text-link",
            "A description links to an ATLAS page that this release does not have. The link is shown as text.",
            "`[Publish Poisoned Models](/techniques/AML.T0058)` after that id was retired.");

    /** All of them. */
    public static final List<Kind> ALL = List.of(
            UNREADABLE_ATLAS,
            BROKEN_ENTRY,
            MISSPELT_ID,
            DANGLING_ID,
            MISPLACED_LINK,
            REPEATED_LINK,
            EMPTY_REFERENCES,
            SHARED_ATTACK_ID,
            VERSION_DIFFERS,
            UNKNOWN_WORD,
            FOREIGN_TACTIC,
            DANGLING_TEXT_LINK);

    private AtlasProblems() {}
}
