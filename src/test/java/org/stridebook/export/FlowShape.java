package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the published schemas of STIX 2.1 and of its extension Attack Flow 2.0.0 ask of a bundle. */
final class FlowShape {

    private static final String EXTENSION = "extension-definition--fb9c968a-745b-4ade-9b25-c324172197f4";
    private static final String UUID = "--[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z";

    private static final Set<String> COMMON = Set.of("type", "spec_version", "id", "created", "modified");
    private static final Set<String> ALSO = Set.of("created_by_ref", "extensions", "description");

    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "extension-definition", Set.of("name", "schema", "version", "extension_types", "created_by_ref"),
            "identity", Set.of("name", "identity_class"),
            "attack-flow", Set.of("name", "scope", "start_refs", "extensions", "created_by_ref"),
            "attack-action", Set.of("name", "technique_id", "tactic_id", "description", "asset_refs", "extensions"),
            "attack-asset", Set.of("name", "extensions"),
            "course-of-action", Set.of("name"),
            "relationship", Set.of("relationship_type", "source_ref", "target_ref"));

    private static final Map<String, String> REFERENCES = Map.of(
            "created_by_ref", "identity",
            "start_refs", "attack-(action|condition)",
            "asset_refs", "attack-asset",
            "effect_refs", "attack-(action|operator|condition)",
            "source_ref", "course-of-action",
            "target_ref", "attack-action");

    private static final Set<String> SCOPES =
            Set.of("incident", "campaign", "threat-actor", "malware", "attack-tree", "other");

    private FlowShape() {}

    /** Fails where a field is missing, empty, unknown or leads nowhere. */
    static JsonNode check(String json) {
        JsonNode bundle = JsonMapper.shared().readTree(json);
        assertThat(bundle.propertyNames()).containsExactlyInAnyOrder("type", "id", "objects");
        assertThat(bundle.get("type").asString()).isEqualTo("bundle");
        assertThat(bundle.get("id").asString()).matches("bundle" + UUID);
        List<String> ids = bundle.get("objects")
                .valueStream()
                .map(one -> one.get("id").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (JsonNode object : bundle.get("objects")) {
            fields(object);
            references(object, ids);
        }
        long flows = ids.stream().filter(id -> id.startsWith("attack-flow--")).count();
        boolean acts = ids.stream().anyMatch(id -> id.startsWith("attack-action--"));
        assertThat(flows).isEqualTo(acts ? 1 : 0);
        return bundle;
    }

    private static void fields(JsonNode object) {
        String type = object.get("type").asString();
        assertThat(REQUIRED).containsKey(type);
        var required = new TreeSet<>(COMMON);
        required.addAll(REQUIRED.get(type));
        assertThat(object.propertyNames()).as(type).containsAll(required);
        required.addAll(ALSO);
        required.add("effect_refs");
        assertThat(required).as(type).containsAll(object.propertyNames());
        assertThat(object.get("id").asString()).matches(type + UUID);
        assertThat(object.get("spec_version").asString()).isEqualTo("2.1");
        assertThat(object.get("created").asString()).matches(TIME);
        assertThat(object.get("modified").asString()).matches(TIME);
        if (type.equals("relationship")) {
            assertThat(object.get("relationship_type").asString()).isEqualTo("mitigates");
        } else {
            assertThat(object.get("name").asString()).as(type + " has a name").isNotBlank();
        }
        if (type.startsWith("attack-")) {
            assertThat(object.get("extensions")
                            .get(EXTENSION)
                            .get("extension_type")
                            .asString())
                    .isEqualTo("new-sdo");
        }
        if (type.equals("attack-flow")) {
            assertThat(object.get("scope").asString()).isIn(SCOPES);
        }
        if (type.equals("attack-action")) {
            assertThat(object.get("technique_id").asString()).matches("AML\\.T\\d{4}(\\.\\d{3})?");
            assertThat(object.get("tactic_id").asString()).matches("AML\\.TA\\d{4}");
        }
    }

    private static void references(JsonNode object, List<String> ids) {
        object.propertyStream()
                .filter(field -> field.getKey().matches(".*_refs?"))
                .forEach(field -> {
                    JsonNode value = field.getValue();
                    List<String> leads = value.isArray()
                            ? value.valueStream().map(JsonNode::asString).toList()
                            : List.of(value.asString());
                    assertThat(leads).as(field.getKey()).isNotEmpty().isSubsetOf(ids);
                    assertThat(leads).allMatch(id -> id.matches(REFERENCES.get(field.getKey()) + "--.*"));
                });
    }
}
