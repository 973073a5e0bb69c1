package org.stridebook.pdf.typesetting;

import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/** A colour, each part 0 to 255, and the few that the reports use. Every level is named in words beside its colour. */
public record Ink(int red, int green, int blue) {

    public static final Ink TEXT = of(0x1b2126);
    public static final Ink QUIET = of(0x565f66);
    public static final Ink RULE = of(0xe2dfd8);
    public static final Ink PANEL = of(0xf7f5f1);
    public static final Ink ACCENT = of(0x14606e);
    public static final Ink PAPER = of(0xffffff);
    public static final Ink ALARM = of(0xa11d2e);

    public static Ink of(int rgb) {
        return new Ink((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
    }

    /** The colour of a level, the same as on the site. */
    public static Ink of(@Nullable RiskLevel level) {
        if (level == null) {
            return of(0xd9dcde);
        }
        return switch (level) {
            case CRITICAL -> of(0x5c1033);
            case HIGH -> of(0xb93a16);
            case MEDIUM -> of(0xf5b841);
            case LOW -> of(0xc4dff0);
            case NOTE -> of(0xe9e7e2);
        };
    }

    /** For text on the colour of a level. */
    public static Ink on(@Nullable RiskLevel level) {
        if (level == null) {
            return of(0x33393d);
        }
        return switch (level) {
            case CRITICAL, HIGH -> PAPER;
            case MEDIUM -> of(0x2a1d00);
            case LOW -> of(0x0d2b40);
            case NOTE -> of(0x33393d);
        };
    }

    /** For words of a level on paper. */
    public static Ink word(RiskLevel level) {
        return switch (level) {
            case CRITICAL -> of(0x5c1033);
            case HIGH -> of(0x9a2c0d);
            case MEDIUM -> of(0x6b4a00);
            case LOW -> of(0x1b4669);
            case NOTE -> of(0x4e565c);
        };
    }

    /** For areas of a level where nothing stands. */
    public static Ink light(RiskLevel level) {
        return switch (level) {
            case CRITICAL -> of(0xf3e6ec);
            case HIGH -> of(0xfcece6);
            case MEDIUM -> of(0xfef6e4);
            case LOW -> of(0xf0f7fb);
            case NOTE -> of(0xf7f6f3);
        };
    }
}
