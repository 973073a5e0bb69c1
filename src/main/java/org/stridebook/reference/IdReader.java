package org.stridebook.reference;

import static org.stridebook.reference.Resolution.Verdict.ALIAS;
import static org.stridebook.reference.Resolution.Verdict.ATTACK;
import static org.stridebook.reference.Resolution.Verdict.RENAMED;
import static org.stridebook.reference.Resolution.Verdict.RETIRED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Counterpart;
import org.stridebook.atlas.Technique;

/** Understands an id alone: current, retired, of the old scheme, of ATT&amp;CK, or never given. */
final class IdReader {

    private final Catalogue catalogue;
    private final Map<String, Meaning> formerIds = new HashMap<>();
    private final Map<String, AtlasId> attack = new HashMap<>();

    IdReader(Catalogue catalogue, List<Alias> aliases) {
        this.catalogue = catalogue;
        for (Alias row : aliases) {
            List<AtlasId> ids = row.ids().stream().filter(catalogue::has).toList();
            if (row.kind().equals("removed")) {
                formerIds.put(row.oldId(), new Meaning(RETIRED, ids));
            } else if (row.kind().equals("old-scheme")) {
                formerIds.put(row.oldId(), new Meaning(RENAMED, ids));
            }
        }
        Counterpart.known().forEach(one -> addAttack(one.attackId(), one.id()));
        catalogue.techniques().stream()
                .filter(one -> !one.attackId().isEmpty())
                .forEach(one -> addAttack(one.attackId(), one.id()));
    }

    private void addAttack(String attackId, AtlasId id) {
        if (catalogue.has(id)) {
            attack.putIfAbsent(attackId, id);
        }
    }

    Meaning read(ReferenceIds.Found found) {
        return switch (found.scheme()) {
            case ATTACK -> new Meaning(ATTACK, counterpart(found.value()));
            case FOREIGN -> Meaning.NOTHING;
            case OLD -> formerIds.getOrDefault(found.value(), Meaning.NOTHING);
            case ATLAS -> atlas(found);
        };
    }

    /** A sub-technique of ATT&amp;CK without a counterpart has that of its parent. */
    private List<AtlasId> counterpart(String value) {
        AtlasId id = attack.getOrDefault(value, attack.get(value.replaceAll("\\..*", "")));
        return id == null ? List.of() : List.of(id);
    }

    private Meaning atlas(ReferenceIds.Found found) {
        if (!AtlasId.isId(found.value())) {
            return Meaning.NOTHING;
        }
        var id = new AtlasId(found.value());
        if (catalogue.has(id)) {
            return Meaning.exact(id);
        }
        Meaning former = formerIds.getOrDefault(found.value(), Meaning.NOTHING);
        return former.isKnown() ? former : withoutZeroSuffix(found.value());
    }

    /** {@code AML.T0054.000} where the technique has no parts is the technique itself. */
    private Meaning withoutZeroSuffix(String value) {
        if (!value.endsWith(".000")) {
            return Meaning.NOTHING;
        }
        Technique parent = catalogue.technique(new AtlasId(value.substring(0, value.length() - 4)));
        if (parent == null || !catalogue.subTechniquesOf(parent).isEmpty()) {
            return Meaning.NOTHING;
        }
        return Meaning.exact(parent.id()).as(ALIAS);
    }

    /** The id that was probably meant: zeros missing or too many, or a part that its technique does not have. */
    Meaning likely(ReferenceIds.Found found) {
        String value = found.value();
        if (found.scheme() == ReferenceIds.Scheme.FOREIGN) {
            return known(value);
        }
        if (!AtlasId.isId(value)) {
            String padded = value.replaceAll("(?<=\\.(?:TA|CS|T|M))0*(\\d+)", "000$1")
                    .replaceAll("(?<=\\.(?:TA|CS|T|M))0*(\\d{4})", "$1");
            return known(padded);
        }
        return value.matches(".*\\.\\d{3}") ? known(value.substring(0, value.length() - 4)) : Meaning.NOTHING;
    }

    private Meaning known(String value) {
        boolean exists = AtlasId.isId(value) && catalogue.has(new AtlasId(value));
        return exists ? Meaning.exact(new AtlasId(value)) : Meaning.NOTHING;
    }
}
