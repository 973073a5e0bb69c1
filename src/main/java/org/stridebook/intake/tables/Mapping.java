package org.stridebook.intake.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stridebook.intake.words.Sense;
import org.stridebook.workshop.Column;

/**
 * Which header means which column, for one kind of sheet.
 *
 * @param places the column numbers of each known column, the leading one first
 * @param score how well the header fits the kind
 * @param nearly headers with a typing error, by column number, and what they were taken for
 */
public record Mapping(
        TableKind kind, Header header, Map<Column, List<Integer>> places, double score, Map<Integer, Sense> nearly) {

    public Mapping {
        var copy = new EnumMap<Column, List<Integer>>(Column.class);
        copy.putAll(places);
        places = copy;
        nearly = Map.copyOf(nearly);
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }
}
