package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the published definition of layer format 4.3 asks of a layer, and what ATLAS asks of its ids and tactics. */
final class LayerShape {

    private static final Set<String> LAYER =
            Set.of("versions", "domain", "name", "description", "metadata", "techniques", "gradient", "legendItems");
    private static final Set<String> TECHNIQUE =
            Set.of("techniqueID", "tactic", "score", "comment", "enabled", "color", "metadata", "showSubtechniques");
    private static final String COLOUR = "#[0-9a-f]{6}";

    private final Catalogue catalogue;

    LayerShape(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Fails where a field is missing, of another type, out of range or unknown. */
    JsonNode check(String json) {
        JsonNode layer = JsonMapper.shared().readTree(json);
        only(layer, LAYER);
        assertThat(layer.at("/versions/layer").asString()).isEqualTo("4.3");
        assertThat(text(layer.get("versions"), "navigator")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(text(layer, "domain")).isEqualTo("atlas-atlas");
        assertThat(text(layer, "name"))
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("\n");
        text(layer, "description");
        for (JsonNode one : layer.get("metadata")) {
            only(one, Set.of("name", "value"));
            assertThat(text(one, "name")).isNotBlank();
            assertThat(text(one, "value")).isNotBlank();
        }
        gradient(layer.get("gradient"));
        for (JsonNode one : layer.get("legendItems")) {
            assertThat(text(one, "label")).isNotBlank();
            assertThat(text(one, "color")).matches(COLOUR);
        }
        techniques(layer);
        return layer;
    }

    private static void gradient(JsonNode gradient) {
        assertThat(gradient.get("colors").size()).isGreaterThanOrEqualTo(2);
        gradient.get("colors").forEach(colour -> assertThat(colour.asString()).matches(COLOUR));
        assertThat(gradient.get("minValue").isNumber()).isTrue();
        assertThat(gradient.get("maxValue").asInt())
                .isGreaterThan(gradient.get("minValue").asInt());
    }

    private void techniques(JsonNode layer) {
        var seen = new HashSet<String>();
        int least = layer.at("/gradient/minValue").asInt();
        int most = layer.at("/gradient/maxValue").asInt();
        for (JsonNode one : layer.get("techniques")) {
            only(one, TECHNIQUE);
            String id = text(one, "techniqueID");
            assertThat(id).matches("AML\\.T\\d{4}(\\.\\d{3})?");
            assertThat(seen.add(id + one.path("tactic").asString("")))
                    .as(id + " stands once")
                    .isTrue();
            Technique technique = catalogue.technique(new AtlasId(id));
            assertThat(technique).as(id).isNotNull();
            if (one.has("tactic")) {
                assertThat(text(one, "tactic")).isIn(slugs(technique));
            } else {
                assertThat(technique.parent()).as(id + " has a parent").isNotNull();
            }
            assertThat(one.get("showSubtechniques").isBoolean()).isTrue();
            if (one.has("score")) {
                assertThat(one.get("score").isNumber()).isTrue();
                assertThat(one.get("score").asInt()).isBetween(least, most);
                assertThat(text(one, "comment")).isNotBlank();
            }
        }
    }

    private List<String> slugs(Technique technique) {
        return technique.tactics().stream()
                .map(catalogue::tactic)
                .map(tactic -> tactic.name().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .collect(Collectors.toList());
    }

    private static void only(JsonNode object, Set<String> known) {
        object.propertyNames().forEach(name -> assertThat(known).contains(name));
    }

    private static String text(JsonNode object, String field) {
        assertThat(object.get(field)).as(field).isNotNull();
        assertThat(object.get(field).isString()).as(field + " is a text").isTrue();
        return object.get(field).asString();
    }
}
