package org.stridebook.document;

import java.util.List;
import org.stridebook.problem.Kind;

/** What can be wrong with a YAML file before anybody looks at what it says. */
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

    /** All of them. */
    public static final List<Kind> ALL = List.of(UNREADABLE_YAML, REPEATED_KEY, YAML_SHORTCUT);

    private DocumentProblems() {}
}
