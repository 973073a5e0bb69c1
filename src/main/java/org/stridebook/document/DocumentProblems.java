package org.stridebook.document;

import java.util.List;
import org.stridebook.problem.Kind;

/** What can be wrong with a YAML or JSON file before anybody looks at what it says. */
public final class DocumentProblems {

    public static final Kind UNREADABLE_YAML = Kind.error(
            "unreadable-yaml",
            "A YAML file cannot be read: it is damaged, empty, too large, not UTF-8, or breaks the rules of YAML. Nothing of it is used.",
            "`title: Fraud: detection` has two colons in one line; write `title: \"Fraud: detection\"`.");

    public static final Kind REPEATED_KEY = Kind.error(
            "repeated-key",
            "A key stands twice in the same mapping of a YAML file, so nobody can tell which value is meant. Nothing of the file is used.",
            "`paper: A4` in line 3 and `paper: Letter` in line 9; delete one of them.");

    public static final Kind YAML_SHORTCUT = Kind.error(
            "yaml-shortcut",
            "A YAML file uses an anchor, an alias, a tag or a merge key. Stridebook reads plain YAML only, since these can hide or multiply"
                    + " content. Nothing of the file is used.",
            "`scheme: *default` refers to an anchor; write the value itself.");

    public static final Kind UNREADABLE_JSON = Kind.error(
            "unreadable-json",
            "A JSON file of a test tool cannot be read to its end: it is damaged, cut off, or no JSON. What stands before that place is used.",
            "`results.json` ends in the middle of a line since the upload broke off. Copy it again.");

    /** All of them. */
    public static final List<Kind> ALL = List.of(UNREADABLE_YAML, REPEATED_KEY, YAML_SHORTCUT, UNREADABLE_JSON);

    private DocumentProblems() {}
}
