package org.stridebook.workbook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.words.ProfileKey;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.workshop.Profile;

/** What is known of a system before its session. */
final class KnownProfile {

    private KnownProfile() {}

    static Map<ProfileKey, SheetCell> of(String system, List<String> participants) {
        Map<ProfileKey, SheetCell> cells = new EnumMap<>(ProfileKey.class);
        put(cells, ProfileKey.SYSTEM, system);
        put(cells, ProfileKey.PARTICIPANTS, String.join("; ", participants));
        return cells;
    }

    /** What stays true from session to session; its own dates do not. */
    static Map<ProfileKey, SheetCell> of(String system, Profile known) {
        Map<ProfileKey, SheetCell> cells = new EnumMap<>(ProfileKey.class);
        put(cells, ProfileKey.SYSTEM, system);
        put(cells, ProfileKey.DESCRIPTION, known.description());
        put(cells, ProfileKey.BUSINESS_UNIT, known.businessUnit());
        put(cells, ProfileKey.OWNER, known.owner());
        put(cells, ProfileKey.FACILITATOR, known.facilitator());
        put(
                cells,
                ProfileKey.PARTICIPANTS,
                known.participants().stream()
                        .map(one -> one.role().isEmpty() ? one.name() : one.name() + " (" + one.role() + ")")
                        .collect(Collectors.joining("; ")));
        put(cells, ProfileKey.MODEL_VERSION, known.modelVersion());
        put(cells, ProfileKey.MODEL_TYPE, known.modelType());
        putDate(cells, ProfileKey.IN_PRODUCTION_SINCE, known.inProductionSince());
        putDate(cells, ProfileKey.LAST_MATERIAL_CHANGE, known.lastMaterialChange());
        put(cells, ProfileKey.TIER, known.tier() == null ? "" : Integer.toString(known.tier()));
        put(cells, ProfileKey.CLASSIFICATION, known.classification());
        put(cells, ProfileKey.SCOPE_IN, known.scopeIn());
        put(cells, ProfileKey.SCOPE_OUT, known.scopeOut());
        put(cells, ProfileKey.ASSUMPTIONS, known.assumptions());
        return cells;
    }

    private static void put(Map<ProfileKey, SheetCell> cells, ProfileKey key, String text) {
        if (!text.isBlank()) {
            cells.put(key, SheetCell.text(text));
        }
    }

    private static void putDate(Map<ProfileKey, SheetCell> cells, ProfileKey key, @Nullable LocalDate day) {
        if (day != null) {
            cells.put(key, SheetCell.date(day));
        }
    }
}
