package org.stridebook.settings;

import java.util.List;
import org.stridebook.problem.Kind;

/** What can be wrong with what {@code stridebook.yaml} says. */
public final class SettingsProblems {

    public static final Kind UNKNOWN_SETTING = Kind.error(
            "unknown-setting",
            "stridebook.yaml has a key that Stridebook does not know, so what it was meant to set keeps its default.",
            "`organization-name: Acme`; the key is `organisation`.");

    public static final Kind UNUSABLE_SETTING = Kind.error(
            "unusable-setting",
            "stridebook.yaml has a value that cannot be used, so the default stands.",
            "`paper: A3`; write `A4` or `Letter`.");

    /** All of them. */
    public static final List<Kind> ALL = List.of(UNKNOWN_SETTING, UNUSABLE_SETTING);

    private SettingsProblems() {}
}
