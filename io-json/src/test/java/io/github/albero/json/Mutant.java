package io.github.albero.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document that differs from another in one place.
 *
 * @param change where and how, for messages
 * @param document the document
 */
record Mutant(String change, JsonNode document) {

    private static final List<JsonNode> VALUES = Stream.of(
                    "\"x\"",
                    "\"\"",
                    "\" \"",
                    "\"«x»\"",
                    "\"\u00a0\u202f\"",
                    "\"2026-02-30\"",
                    "\"2026-02-29\"",
                    "\"2100-02-29\"",
                    "\"2400-02-29\"",
                    "\"-0000-01-01\"",
                    "\"-0004-02-29\"",
                    "\"-00001-01-01\"",
                    "\"+9999-01-01\"",
                    "\"+09999-01-01\"",
                    "\"+10000-02-29\"",
                    "\"+10001-02-29\"",
                    "\"+1000000000-01-01\"",
                    "\"2026-13-01\"",
                    "0",
                    "1",
                    "-1",
                    "1.5",
                    "101",
                    "99999",
                    "1" + "0".repeat(40),
                    "1e-40",
                    "true",
                    "false",
                    "null",
                    "[]",
                    "[[]]",
                    "[{}]",
                    "[null]",
                    "{}",
                    "{\"x\": 1}")
            .map(text -> SchemaCheck.MAPPER.readTree(text))
            .toList();

    /**
     * What may become of a place: many values of the types that it may have and one of each other, and small changes to
     * what it is.
     *
     * @param place the place
     * @param samples a value for each part of the schema that is a field
     */
    static List<Mutant> of(Place place, IdentityHashMap<JsonNode, JsonNode> samples) {
        List<Mutant> mutants = new ArrayList<>();
        Set<JsonNodeType> fitting = place.types();
        Set<JsonNodeType> tried = EnumSet.noneOf(JsonNodeType.class);
        VALUES.stream()
                .filter(value -> fitting.contains(value.getNodeType()) || tried.add(value.getNodeType()))
                .forEach(value -> mutants.add(of(place, "is " + value, value)));
        if (place.value().isString()) {
            text(place, mutants);
        }
        if (place.value() instanceof ArrayNode list && !list.isEmpty()) {
            mutants.add(of(place, "has its first item twice", list.deepCopy().add(list.get(0))));
        }
        if (place.value() instanceof ObjectNode object) {
            fields(place, object, samples, mutants);
        }
        return mutants;
    }

    private static Mutant of(Place place, String change, JsonNode value) {
        return new Mutant(place.pointer() + " " + change, place.with(value));
    }

    private static void text(Place place, List<Mutant> mutants) {
        String text = place.value().stringValue();
        Stream.concat(Stream.of(text + "x", text + "1"), place.words().stream())
                .map(other -> SchemaCheck.MAPPER.getNodeFactory().stringNode(other))
                .forEach(other -> mutants.add(of(place, "is " + other, other)));
    }

    private static void fields(
            Place place, ObjectNode object, IdentityHashMap<JsonNode, JsonNode> samples, List<Mutant> mutants) {
        for (String name : object.propertyNames()) {
            mutants.add(of(place, "has no " + name, object.deepCopy().without(name)));
            ObjectNode renamed = object.deepCopy().without(name);
            mutants.add(of(place, "misspells " + name, renamed.set(name + "x", object.get(name))));
        }
        mutants.add(of(place, "has a field more", object.deepCopy().put("x", 1)));
        for (String name : place.fields()) {
            sample(place, name, samples)
                    .filter(value -> !object.has(name))
                    .ifPresent(value -> mutants.add(
                            of(place, "also has " + name, object.deepCopy().set(name, value))));
        }
    }

    private static Optional<JsonNode> sample(Place place, String name, IdentityHashMap<JsonNode, JsonNode> samples) {
        return SchemaTree.ofField(place.speaking(), name).stream()
                .flatMap(part -> Stream.ofNullable(samples.get(part)))
                .findFirst();
    }
}
