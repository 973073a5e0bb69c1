package org.stridebook.export;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Derives the JSON Schema of {@code model.json} from the records that are written, so that the two cannot drift apart. */
final class ModelSchema {

    private final Map<String, String> definitions = new TreeMap<>();

    private ModelSchema() {}

    static String text() {
        var schema = new ModelSchema();
        String root = schema.object(ModelDocument.class, "  ");
        var out = new StringBuilder("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                + "  \"title\": \"Stridebook model, version 1\",\n");
        out.append(root.substring(root.indexOf('\n') + 1, root.lastIndexOf('\n')))
                .append(",\n  \"$defs\": {\n");
        var parts = new ArrayList<String>();
        schema.definitions.forEach((name, text) -> parts.add("    \"" + name + "\": " + text));
        return out.append(String.join(",\n", parts)).append("\n  }\n}\n").toString();
    }

    private String object(Class<?> type, String indent) {
        var properties = new ArrayList<String>();
        var required = new ArrayList<String>();
        for (RecordComponent part : type.getRecordComponents()) {
            required.add("\"" + part.getName() + "\"");
            properties.add(
                    indent + "  \"" + part.getName() + "\": " + value(part.getAnnotatedType(), part.getGenericType()));
        }
        return "{\n" + indent + "\"type\": \"object\",\n" + indent + "\"additionalProperties\": false,\n" + indent
                + "\"required\": [" + String.join(", ", required) + "],\n" + indent + "\"properties\": {\n"
                + String.join(",\n", properties) + "\n" + indent + "}\n" + indent.substring(2) + "}";
    }

    private String value(AnnotatedType annotated, Type type) {
        boolean nullable = annotated.isAnnotationPresent(Nullable.class);
        if (type instanceof ParameterizedType list) {
            return "{\"type\": \"array\", \"items\": " + value(annotated, list.getActualTypeArguments()[0], false)
                    + "}";
        }
        return value(annotated, type, nullable);
    }

    private String value(AnnotatedType annotated, Type type, boolean nullable) {
        if (type instanceof ParameterizedType list) {
            return "{\"type\": \"array\", \"items\": " + value(annotated, list.getActualTypeArguments()[0], false)
                    + "}";
        }
        Class<?> plain = (Class<?>) type;
        if (!plain.isRecord()) {
            return nullable ? "{\"type\": [\"" + word(plain) + "\", \"null\"]}" : "{\"type\": \"" + word(plain) + "\"}";
        }
        String name = plain.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, "");
            definitions.put(name, object(plain, "      "));
        }
        String reference = "{\"$ref\": \"#/$defs/" + name + "\"}";
        return nullable ? "{\"anyOf\": [" + reference + ", {\"type\": \"null\"}]}" : reference;
    }

    private static String word(Class<?> type) {
        if (List.of(int.class, Integer.class).contains(type)) {
            return "integer";
        }
        if (List.of(double.class, Double.class).contains(type)) {
            return "number";
        }
        return List.of(boolean.class, Boolean.class).contains(type) ? "boolean" : "string";
    }
}
