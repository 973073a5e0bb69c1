package org.stridebook.release;

import java.util.List;
import org.stridebook.problem.Kind;

/** What can be said about an imported release as a whole. */
public final class ReleaseProblems {

    public static final Kind UNKNOWN_RELEASE = Kind.error(
            "unknown-release",
            "A release of ATLAS is named that is neither built in nor imported into the folder `atlas` of the workshops.",
            "`atlas: 2026.13` in stridebook.yaml; `stridebook atlas import FILE` brings a release into that folder.");

    public static final Kind RELEASE_DIFFERS = Kind.error(
            "release-differs",
            "A file in the folder `atlas` of the workshops holds another release than its name says, so nobody would know which one a"
                    + " report used.",
            "`ATLAS-2026.05.yaml` that holds 2026.06.");

    public static final Kind RELEASE_NOT_NAMED = Kind.note(
            "release-not-named",
            "Releases were imported, but stridebook.yaml names none, so the built-in tables are used.",
            "Write `atlas: 2026.05` into stridebook.yaml.");

    public static final Kind CHECKSUM_UNKNOWN = Kind.note(
            "atlas-checksum-unknown",
            "The file passed all checks, but the checksum of this release is not known to Stridebook, so it cannot say whether the bytes"
                    + " are those that MITRE published.",
            "A release that is newer than this version of Stridebook.");

    public static final Kind CHECKSUM_DIFFERS = Kind.warning(
            "atlas-checksum-differs",
            "The file says that it is a release whose checksum is known, but its bytes are others: it was edited, or not"
                    + " all of it arrived. `atlas import` refuses it unless told `--force`.",
            "A download of ATLAS-2026.05.yaml that broke off; a copy in which somebody corrected a name.");

    /** All of them. */
    public static final List<Kind> ALL =
            List.of(UNKNOWN_RELEASE, RELEASE_DIFFERS, RELEASE_NOT_NAMED, CHECKSUM_UNKNOWN, CHECKSUM_DIFFERS);

    private ReleaseProblems() {}
}
