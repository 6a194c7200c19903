package io.github.albero.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of a document where it stands.
 *
 * @param document the whole document
 * @param pointer where the value stands
 * @param value the value
 * @param speaking the parts of the schema that speak of it; none inside of extensions
 */
record Place(JsonNode document, JsonPointer pointer, JsonNode value, List<JsonNode> speaking) {

    private static final Map<String, JsonNodeType> TYPES = Map.of(
            "string", JsonNodeType.STRING,
            "number", JsonNodeType.NUMBER,
            "integer", JsonNodeType.NUMBER,
            "array", JsonNodeType.ARRAY,
            "object", JsonNodeType.OBJECT);

    private static final JsonPointer KIND = JsonPointer.compile("/albero");

    /** Every value of a document, those inside after those around them. */
    static List<Place> all(JsonNode document, SchemaTree tree) {
        List<Place> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), document, List.of(tree.root()), tree, places);
        return places;
    }

    private static void collect(
            JsonNode document,
            JsonPointer pointer,
            JsonNode value,
            List<JsonNode> parts,
            SchemaTree tree,
            List<Place> places) {
        List<JsonNode> speaking = tree.speakingOf(value, parts);
        places.add(new Place(document, pointer, value, speaking));
        value.properties()
                .forEach(field -> collect(
                        document,
                        pointer.appendProperty(field.getKey()),
                        field.getValue(),
                        SchemaTree.ofField(speaking, field.getKey()),
                        tree,
                        places));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(document, pointer.appendIndex(i), value.get(i), SchemaTree.ofItems(speaking), tree, places);
        }
    }

    /** The document with another value here. */
    JsonNode with(JsonNode other) {
        if (pointer.matches()) {
            return other;
        }
        JsonNode changed = document.deepCopy();
        JsonNode parent = changed.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.set(pointer.last().getMatchingProperty(), other);
        } else if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), other);
        }
        return changed;
    }

    /** The words of which this is one; empty if it may be other texts, or is none, or says the kind of the document. */
    List<String> words() {
        if (pointer.equals(KIND)) {
            return List.of();
        }
        return speaking.stream()
                .filter(part -> value.isString() && part.has("enum"))
                .flatMap(part -> part.get("enum").valueStream().map(JsonNode::stringValue))
                .toList();
    }

    /** The types of values that may stand here, and that of the value. */
    Set<JsonNodeType> types() {
        Set<JsonNodeType> types = EnumSet.of(value.getNodeType());
        for (JsonNode part : speaking) {
            JsonNode written = part.path("type");
            (written.isArray() ? written.valueStream() : Stream.of(written))
                    .map(type -> TYPES.get(type.stringValue("")))
                    .filter(Objects::nonNull)
                    .forEach(types::add);
        }
        return types;
    }

    /** The names of the fields that an object may have here; none if others may stand here too. */
    List<String> fields() {
        boolean isFixed = value.isObject() && speaking.stream().noneMatch(part -> part.has("patternProperties"));
        return isFixed ? SchemaTree.fields(speaking) : List.of();
    }
}
