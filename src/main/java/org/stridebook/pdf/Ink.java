package org.stridebook.pdf;

import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/** A colour, each part 0 to 255, and the few that the reports use. Levels differ in lightness too, so that a grey print still tells. */
record Ink(int red, int green, int blue) {

    static final Ink TEXT = of(0x18212b);
    static final Ink QUIET = of(0x55616f);
    static final Ink RULE = of(0xd5dbe2);
    static final Ink PANEL = of(0xf4f6f8);
    static final Ink ACCENT = of(0x17496b);
    static final Ink PAPER = of(0xffffff);
    static final Ink ALARM = of(0xa3123a);

    static Ink of(int rgb) {
        return new Ink(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** For badges with light text on them, and for words of a level. */
    static Ink strong(@Nullable RiskLevel level) {
        if (level == null) {
            return QUIET;
        }
        return switch (level) {
            case CRITICAL -> of(0x7b1247);
            case HIGH -> of(0xb8350b);
            case MEDIUM -> of(0x8a6200);
            case LOW -> of(0x0b6b6f);
            case NOTE -> of(0x4d5b6b);
        };
    }

    /** For areas with dark text on them. */
    static Ink light(@Nullable RiskLevel level) {
        if (level == null) {
            return PANEL;
        }
        return switch (level) {
            case CRITICAL -> of(0xe9bfd3);
            case HIGH -> of(0xfad3c0);
            case MEDIUM -> of(0xfaebbf);
            case LOW -> of(0xd3ecec);
            case NOTE -> of(0xeceff2);
        };
    }
}
