package io.github.albero.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The schema as Markdown: a section for each type that has fields, a table for the others. */
final class SchemaReference {

    private final SchemaTree tree = new SchemaTree();

    /** The types that are documents. */
    String documents() {
        return types(types().filter(this::isDocument));
    }

    /** The other types that have fields. */
    String otherTypes() {
        return types(types().filter(type -> hasFields(type) && !isDocument(type)));
    }

    /** The types without fields. */
    String simpleValues() {
        return "| shape | what it is |\n|---|---|\n"
                + types().filter(type -> !hasFields(type))
                        .map(type -> "| %s | %s |\n".formatted(title(type), description(type)))
                        .collect(Collectors.joining());
    }

    private Stream<JsonNode> types() {
        return tree.definitions().valueStream();
    }

    private boolean isDocument(JsonNode type) {
        return type.path("properties").has("albero");
    }

    private static boolean hasFields(JsonNode type) {
        return type.path("type").toString().contains("object");
    }

    private String types(Stream<JsonNode> types) {
        return types.map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(JsonNode type) {
        return "### %s\n\n%s\n%s%s%s%s"
                .formatted(title(type), description(type), examples(type), words(type), variants(type), table(type));
    }

    private static String examples(JsonNode type) {
        if (!type.has("examples")) {
            return "";
        }
        return "\n```json\n"
                + type.get("examples")
                        .valueStream()
                        .map(SchemaReference::spaced)
                        .collect(Collectors.joining("\n"))
                + "\n```\n";
    }

    private String words(JsonNode type) {
        JsonNode words = type.path("then").path("enum");
        return words.isMissingNode() ? "" : "\nAs a word alone: " + words(words.valueStream()) + ".\n";
    }

    private static String words(Stream<JsonNode> words) {
        return words.map(word -> "`" + word.stringValue() + "`").collect(Collectors.joining(", "));
    }

    private String variants(JsonNode type) {
        List<String> variants = type.path("allOf")
                .valueStream()
                .filter(choice -> choice.has("then"))
                .map(choice -> link(choice.get("then").get("$ref")) + " `"
                        + choice.at("/if/properties/type/const").stringValue() + "`")
                .toList();
        return variants.isEmpty() ? "" : "\nThe types: " + String.join(", ", variants) + ".\n";
    }

    private String table(JsonNode type) {
        List<String> rows = new ArrayList<>();
        type.path("properties").properties().forEach(field -> rows.add(row("`" + field.getKey() + "`", field, type)));
        type.path("patternProperties")
                .properties()
                .forEach(field -> rows.add(row(title(field.getValue()), field, type)));
        String others = type.has("$ref") ? "\nAlso the fields of " + link(type.get("$ref")) + ", in place here.\n" : "";
        return rows.isEmpty()
                ? others
                : "\n| field | what it is | required | shape |\n|---|---|---|---|\n" + String.join("", rows) + others;
    }

    private String row(String name, Map.Entry<String, JsonNode> field, JsonNode type) {
        boolean isRequired = type.path("required")
                .valueStream()
                .anyMatch(one -> one.stringValue().equals(field.getKey()));
        return "| %s | %s | %s | %s |\n"
                .formatted(name, description(field.getValue()), isRequired ? "yes" : "", shape(field.getValue()));
    }

    private String shape(JsonNode value) {
        if (value.has("$ref")) {
            return link(value.get("$ref"));
        }
        if (value.has("const")) {
            return "`" + value.get("const") + "`";
        }
        if (value.has("enum")) {
            return words(value.get("enum").valueStream());
        }
        return switch (value.get("type").isArray()
                ? "either"
                : value.get("type").stringValue()) {
            case "array" -> "list of " + howMany(value) + shape(value.get("items"));
            case "object" -> "object of " + shape(value.get("additionalProperties")) + " by name";
            case "integer" -> "whole number from %s to %s".formatted(value.get("minimum"), value.get("maximum"));
            case "either" -> "`" + value.at("/then/const") + "` or list of " + shape(value.get("items"));
            default -> "any text";
        };
    }

    private static String howMany(JsonNode list) {
        if (!list.has("minItems")) {
            return "";
        }
        return (list.has("maxItems") ? "exactly " : "at least ") + list.get("minItems") + " × ";
    }

    /** The title of a type, which leads to its section if it has one. */
    private String link(JsonNode reference) {
        JsonNode type = tree.resolve(reference);
        String title = title(type);
        return hasFields(type)
                ? "[%s](#%s)".formatted(title, title.toLowerCase(Locale.ROOT).replace(' ', '-'))
                : title;
    }

    private static String title(JsonNode type) {
        return type.get("title").stringValue();
    }

    private static String description(JsonNode type) {
        return type.get("description").stringValue();
    }

    /** A value on one line, spaced as documents are. */
    private static String spaced(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(field -> "\"" + field.getKey() + "\": " + spaced(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.isArray()
                ? value.valueStream().map(SchemaReference::spaced).collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }
}
