package org.stridebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a cell into the parts that may each be a reference. Names hold commas, slashes and "and" too, so the caller may join again. */
final class CellParts {

    private static final Pattern STRONG = Pattern.compile("\\n|;|\\|+|(?i:<br */?>)|[•·●▪]");
    private static final Pattern WEAK =
            Pattern.compile("\\s*(?:,|\\+|&|/)\\s*|\\s+(?:and|und|et|oder|or)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*–]|\\(?\\d{1,2}[.)])\\s+");
    private static final Pattern URL = Pattern.compile("(?i)https?://\\S+|ATT&CK");

    private CellParts() {}

    /** Parts that nobody would join: lines, bullets, and what semicolons and bars separate. */
    static List<String> strong(String cell) {
        var parts = new ArrayList<String>();
        for (String part : STRONG.split(cell)) {
            String bare = BULLET.matcher(part).replaceFirst("").strip();
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }

    /** A piece of a text: from {@code start} to {@code end}. */
    record Piece(int start, int end) {}

    /** Where commas, slashes, ampersands and "and" outside of brackets and addresses would cut, and where one id follows another. */
    static List<Piece> weak(String text) {
        boolean[] shielded = shielded(text);
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (Matcher cut = WEAK.matcher(text); cut.find(); ) {
            if (!shielded[firstMark(text, cut)]) {
                add(text, from, cut.start(), pieces);
                from = cut.end();
            }
        }
        add(text, from, text.length(), pieces);
        return pieces;
    }

    private static int firstMark(String text, Matcher cut) {
        int at = cut.start();
        while (at < cut.end() - 1 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean[] shielded(String text) {
        var shielded = new boolean[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            shielded[i] = depth > 0;
            depth = c == ')' || c == ']' ? Math.max(0, depth - 1) : depth;
        }
        String plain = ReferenceIds.plain(text);
        if (plain.length() == text.length()) {
            ReferenceIds.in(plain).forEach(id -> java.util.Arrays.fill(shielded, id.start(), id.end(), true));
        }
        for (Matcher url = URL.matcher(text); url.find(); ) {
            java.util.Arrays.fill(shielded, url.start(), url.end(), true);
        }
        return shielded;
    }

    private static void add(String text, int start, int end, List<Piece> pieces) {
        if (text.substring(start, end).isBlank()) {
            return;
        }
        int from = start;
        for (int cut : cutsBetweenIds(text.substring(start, end))) {
            pieces.add(new Piece(from, start + cut));
            from = start + cut;
        }
        pieces.add(new Piece(from, end));
    }

    /** Where several different ids stand in one piece: before each but the first where the piece begins with an id, else after each. */
    private static List<Integer> cutsBetweenIds(String piece) {
        String plain = ReferenceIds.plain(piece);
        List<ReferenceIds.Found> ids = plain.length() == piece.length() ? ReferenceIds.in(plain) : List.of();
        var cuts = new ArrayList<Integer>();
        if (ids.stream().map(ReferenceIds.Found::value).distinct().count() < 2) {
            return cuts;
        }
        boolean idFirst = piece.substring(0, ids.get(0).start()).codePoints().noneMatch(Character::isLetterOrDigit);
        for (int i = 1; i < ids.size(); i++) {
            int cut = idFirst
                    ? before(piece, ids.get(i).start())
                    : after(piece, ids.get(i - 1).end());
            boolean differs = !ids.get(i).value().equals(ids.get(i - 1).value());
            if (differs && cut < piece.length() && (cuts.isEmpty() || cut > cuts.get(cuts.size() - 1))) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    private static int before(String piece, int at) {
        return at > 0 && "([".indexOf(piece.charAt(at - 1)) >= 0 ? at - 1 : at;
    }

    private static int after(String piece, int at) {
        return at < piece.length() && ")]".indexOf(piece.charAt(at)) >= 0 ? at + 1 : at;
    }
}
