package org.stridebook.markdown;

import java.util.Optional;

/** Decides what becomes of a link target in Markdown. */
@FunctionalInterface
public interface Links {

    /** Absolute web and mail addresses only. */
    Links OUTSIDE = SafeUrl::of;

    /**
     * The target to print, or nothing where the link must stay text. A result that is neither a {@linkplain SafeUrl safe URL} nor a
     * plain relative path is refused all the same.
     */
    Optional<String> target(String written);
}
