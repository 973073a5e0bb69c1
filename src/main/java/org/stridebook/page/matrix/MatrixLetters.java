package org.stridebook.page.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Maturity;
import org.stridebook.atlas.Technique;

/** A letter for each maturity and platform, so that a cell says both on paper too: {@code R · G A}. */
public final class MatrixLetters {

    private final List<Letter> all = new ArrayList<>();
    private final Map<String, String> letters = new TreeMap<>();

    /** What a letter stands for. */
    public record Letter(String letter, String word) {}

    MatrixLetters(Catalogue atlas) {
        for (Maturity maturity : MatrixFilter.MATURITIES) {
            if (atlas.techniques().stream().anyMatch(one -> one.maturity() == maturity)) {
                add(maturity.word(), maturity.word());
            }
        }
        MatrixFilter.platforms(atlas).forEach(platform -> add(platform.value(), platform.words()));
    }

    /** Where two begin alike the second keeps its whole word. */
    private void add(String key, String word) {
        String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
        String letter = letters.containsValue(first) ? word : first;
        letters.put(key, letter);
        all.add(new Letter(letter, word));
    }

    List<Letter> all() {
        return all;
    }

    /** Of one technique; empty where the release says neither. */
    String of(Technique technique) {
        String maturity = letters.getOrDefault(technique.maturity().word(), "");
        String platforms = technique.platforms().stream()
                .map(MatrixFilter::platform)
                .map(key -> letters.getOrDefault(key, ""))
                .collect(Collectors.joining(" "));
        return maturity.isEmpty() || platforms.isEmpty() ? maturity + platforms : maturity + " · " + platforms;
    }
}
