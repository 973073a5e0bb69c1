package org.stridebook.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.atlas.AtlasId;

/** Finds ids in a text in all the ways in which people write them: {@code AML.T0051}, {@code aml-t0051.1}, {@code ATLAS T0051}, in a URL. */
final class ReferenceIds {

    private static final Pattern ID = Pattern.compile(
            "(?<![A-Z0-9])(?:(?<prefix>(?:AML|ATLAS|MITRE)[\\s.\\-_:]*)|(?<foreign>[A-Z][A-Z0-9]*[.\\-_]))?"
                    + "(?<letters>TA|CS|T|M)[\\s.\\-_]?(?<number>[0-9O]{3,5})"
                    + "(?:[.\\-_/](?<sub>\\d{1,3})(?!\\d))?(?![A-Z0-9])");
    private static final Pattern OLD = Pattern.compile("(?<![A-Z0-9])ML[.\\-]?(T|TA)(\\d{4})(?![A-Z0-9])");
    private static final Pattern URL = Pattern.compile("(?i)<?https?://[^\\s>)\\]]+[>/]?");

    /** Cyrillic and Greek letters that look like those of an id, and the Latin ones they look like. */
    private static final String LOOK_ALIKE =
            "\u0410\u0421\u0415\u041c\u041e\u0422\u0430\u0441\u0435\u043e\u0391\u039c\u039f\u03a4\u0405";

    private static final String LATIN = "ACEMOTaceoAMOTS";

    private ReferenceIds() {}

    /** Whose numbering an id belongs to. */
    enum Scheme {
        ATLAS,
        ATTACK,
        /** The Adversarial ML Threat Matrix of 2021. */
        OLD,
        /** Somebody's own, such as {@code CHAT-T0012}; or a mistyped prefix. */
        FOREIGN
    }

    /**
     * An id in a text.
     *
     * @param value in its proper form: {@code AML.T0051.001}, {@code T1059}, {@code MLT0019}
     * @param start where it stands in {@link #plain}
     * @param proper whether it was written so, letter case aside
     */
    record Found(Scheme scheme, String value, int start, int end, boolean proper) {}

    /** The text in which {@link Found} counts: compatibility forms and look-alike letters unified. */
    static String plain(String text) {
        String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var out = new StringBuilder(unified.length());
        for (int i = 0; i < unified.length(); i++) {
            int same = LOOK_ALIKE.indexOf(unified.charAt(i));
            out.append(same < 0 ? unified.charAt(i) : LATIN.charAt(same));
        }
        return out.toString();
    }

    /** All ids in a {@linkplain #plain plain} text, in order. */
    static List<Found> in(String plain) {
        var found = new ArrayList<Found>();
        String upper = plain.toUpperCase(Locale.ROOT);
        if (upper.length() != plain.length()) {
            return found;
        }
        for (Matcher id = ID.matcher(upper); id.find(); ) {
            add(id, found);
        }
        for (Matcher old = OLD.matcher(upper); old.find(); ) {
            String value = "ML" + old.group(1) + old.group(2);
            found.add(new Found(Scheme.OLD, value, old.start(), old.end(), value.equals(old.group())));
        }
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    private static void add(Matcher id, List<Found> found) {
        String number = id.group("number").replace('O', '0');
        boolean prefixed = id.group("prefix") != null;
        boolean foreign = id.group("foreign") != null;
        boolean old = foreign && id.group("foreign").startsWith("ML");
        if ((number.length() != 4 && !prefixed) || old) {
            return;
        }
        String sub = id.group("sub") == null
                ? ""
                : "." + "0".repeat(3 - id.group("sub").length()) + id.group("sub");
        String bare = id.group("letters") + number + sub;
        boolean attack = isAttack(id.group("letters"), number);
        String value = attack ? bare : "AML." + bare;
        boolean proper = id.group().equals(value) && (attack || AtlasId.isId(value));
        Scheme numbered = attack ? Scheme.ATTACK : Scheme.ATLAS;
        found.add(new Found(foreign ? Scheme.FOREIGN : numbered, value, id.start(), id.end(), proper));
    }

    /** ATLAS counts its techniques from 0000 and has not reached 0800, where ATT&amp;CK for ICS begins; tactics and mitigations likewise. */
    private static boolean isAttack(String letters, String number) {
        int value = Integer.parseInt(number);
        return switch (letters) {
            case "T" -> number.length() == 4 && value >= 800 && value < 2000;
            case "TA" -> value >= 27;
            case "M" -> value >= 800;
            default -> false;
        };
    }

    /** The text without its ids, their addresses and the brackets that held only them. */
    static String without(String text) {
        String plain = plain(text);
        var out = new StringBuilder();
        int from = 0;
        for (Found id : in(plain)) {
            if (id.start() >= from) {
                out.append(plain, from, id.start()).append(' ');
                from = id.end();
            }
        }
        String rest = URL.matcher(plain).find()
                ? withoutUrls(plain)
                : out.append(plain.substring(from)).toString();
        return rest.replaceAll("[\\[({<]\\s*[\\])}>]", " ")
                .replaceAll("^[\\s\\-–—:;,.|/=>→()\\[\\]\"'*]+|[\\s\\-–—:;,.|/=>→(\\[\"'*]+$", "")
                .strip();
    }

    private static String withoutUrls(String plain) {
        return without(URL.matcher(plain).replaceAll(" "));
    }
}
