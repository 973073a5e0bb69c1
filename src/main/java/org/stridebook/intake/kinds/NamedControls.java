package org.stridebook.intake.kinds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.words.Several;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.ControlReference;

/**
 * The controls that a row names: mitigations of ATLAS, and those of other catalogues from the References columns or typed beside the
 * former.
 *
 * @param typed the References cells as typed
 * @param strays of other catalogues, from the ATLAS mitigation cell
 */
record NamedControls(
        List<String> atlas, String typed, List<ControlReference> references, List<ControlReference> strays) {

    static NamedControls of(Line line) {
        var atlas = new ArrayList<String>();
        var strays = new ArrayList<ControlReference>();
        for (String cell : Several.references(line.text(Column.ATLAS_MITIGATION))) {
            var one = new ControlReference(cell);
            if (one.isClear()) {
                strays.add(one);
            } else {
                atlas.add(cell);
            }
        }
        return new NamedControls(atlas, line.text(Column.REFERENCES), line.controls(Column.REFERENCES), strays);
    }

    /** Those of other catalogues. */
    List<ControlReference> elsewhere() {
        var found = new LinkedHashSet<>(references);
        found.addAll(strays);
        return List.copyOf(found);
    }

    /** The cells as typed, with what stood in the wrong column. */
    String text() {
        return Stream.concat(Stream.of(typed), strays.stream().map(ControlReference::text))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
