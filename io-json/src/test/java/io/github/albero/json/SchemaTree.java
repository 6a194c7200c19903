package io.github.albero.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema as a tree that is walked beside a document: which parts of it speak of a value. */
final class SchemaTree {

    private static final List<String> WORDS_OF_A_CONDITION = List.of("type", "properties");

    private static final Set<String> RULES = Set.of(
            "pattern",
            "format",
            "enum",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "oneOf",
            "anyOf",
            "not",
            "dependentRequired",
            "dependentSchemas");

    private static final Set<String> NO_RULES = Set.of("if", "examples");

    /** What holds parts of the schema by names of their own. */
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs");

    private final JsonNode root;

    SchemaTree() {
        this.root = JsonMapper.shared().readTree(JsonSchema.text());
    }

    JsonNode root() {
        return root;
    }

    /** The types of the schema by their names. */
    JsonNode definitions() {
        return root.get("$defs");
    }

    /** Where the schema has rules about values and about fields that go together or not, as pointers. */
    List<String> rules() {
        List<String> rules = new ArrayList<>();
        collectRules(root, JsonPointer.empty(), rules);
        return rules;
    }

    private static void collectRules(JsonNode part, JsonPointer pointer, List<String> rules) {
        part.properties().forEach(field -> {
            JsonPointer below = pointer.appendProperty(field.getKey());
            boolean isField =
                    !pointer.matches() && NAMED.contains(pointer.last().getMatchingProperty());
            if (!isField && RULES.contains(field.getKey())) {
                rules.add(below.toString());
            } else if (isField || !NO_RULES.contains(field.getKey())) {
                collectRules(field.getValue(), below, rules);
            }
        });
        for (int i = 0; i < part.size() && part.isArray(); i++) {
            collectRules(part.get(i), pointer.appendIndex(i), rules);
        }
    }

    /** What a reference leads to. */
    JsonNode resolve(JsonNode reference) {
        JsonNode found = root.at(reference.stringValue().substring(1));
        if (found.isMissingNode()) {
            throw new IllegalStateException("leads nowhere: " + reference);
        }
        return found;
    }

    /** Every part of the schema that speaks of a value, once its conditions are decided. */
    List<JsonNode> speakingOf(JsonNode value, List<JsonNode> parts) {
        List<JsonNode> speaking = new ArrayList<>();
        parts.forEach(part -> collect(part, value, speaking));
        return speaking;
    }

    private void collect(JsonNode part, JsonNode value, List<JsonNode> speaking) {
        speaking.add(part);
        if (part.has("$ref")) {
            collect(resolve(part.get("$ref")), value, speaking);
        }
        part.path("allOf").forEach(one -> collect(one, value, speaking));
        if (part.has("if") && holds(part.get("if"), value)) {
            collect(part.get("then"), value, speaking);
        }
    }

    private static boolean holds(JsonNode condition, JsonNode value) {
        boolean isDecided = condition.propertyNames().stream().allMatch(WORDS_OF_A_CONDITION::contains);
        boolean isOfType =
                condition.path("type").isMissingNode() || value.isString(); // the only type that conditions ask for
        return isDecided
                && isOfType
                && condition.path("properties").properties().stream()
                        .allMatch(field -> field.getValue().get("const").equals(value.path(field.getKey())));
    }

    /** The parts that speak of a field of an object, given those that speak of the object. */
    static List<JsonNode> ofField(List<JsonNode> speaking, String name) {
        return speaking.stream().flatMap(part -> ofField(part, name)).toList();
    }

    private static Stream<JsonNode> ofField(JsonNode part, String name) {
        JsonNode property = part.path("properties").path(name);
        if (!property.isMissingNode()) {
            return Stream.of(property);
        }
        List<JsonNode> byPattern = part.path("patternProperties").properties().stream()
                .filter(pattern -> name.matches(pattern.getKey()))
                .map(pattern -> pattern.getValue())
                .toList();
        JsonNode others = part.path("additionalProperties");
        return byPattern.isEmpty() && others.isObject() ? Stream.of(others) : byPattern.stream();
    }

    /** The parts that speak of the items of a list, given those that speak of the list. */
    static List<JsonNode> ofItems(List<JsonNode> speaking) {
        return speaking.stream()
                .filter(part -> part.has("items"))
                .map(part -> part.get("items"))
                .toList();
    }

    /** The names of the fields that an object may have. */
    static List<String> fields(List<JsonNode> speaking) {
        return speaking.stream()
                .flatMap(part -> part.path("properties").propertyNames().stream())
                .distinct()
                .toList();
    }
}
