package io.github.albero.json;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Turns a text into values that know their places. For one text and one thread. */
final class JsonParsing {

    /**
     * A level of the tree takes an object and a list, one of an extension takes one of both; the rest is for what stands
     * around the tree and below.
     */
    private static final int MAX_NESTING = 2 * Plan.MAX_DEPTH + ExtensionValue.MAX_DEPTH + 32;

    /** Names, values and brackets: some 100,000 actuals. The values of a hostile text must not fill the memory. */
    private static final int MAX_TOKENS = 2_000_000;

    /** The text is in memory already, so the lengths of what it holds need no limits of their own. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxTokenCount(MAX_TOKENS)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final JsonParser parser;
    private final Diagnostics diagnostics;

    private JsonParsing(String text, JsonParser parser, Diagnostics diagnostics) {
        this.text = text;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /** The value that the text holds; empty, with a diagnostic, if it is not JSON or goes beyond a limit. */
    static Optional<JsonValue> parse(String text, Diagnostics diagnostics) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonParsing(text, parser, diagnostics).document();
        }
    }

    private Optional<JsonValue> document() {
        try {
            if (parser.nextToken() == null) {
                return refuse(JsonProblem.CUT_SHORT, parser.currentLocation());
            }
            JsonValue document = value();
            return parser.nextToken() == null ? Optional.of(document) : refuseSyntax(parser.currentTokenLocation());
        } catch (StreamConstraintsException beyondLimits) {
            diagnostics.add(
                    JsonProblem.TOO_DEEP_OR_LONG,
                    location("", parser.currentLocation()),
                    Map.of("depth", BigDecimal.valueOf(MAX_NESTING), "tokens", BigDecimal.valueOf(MAX_TOKENS)));
            return Optional.empty();
        } catch (UnexpectedEndOfInputException end) {
            return refuse(JsonProblem.CUT_SHORT, parser.currentLocation());
        } catch (JacksonException notJson) {
            TokenStreamLocation location = notJson.getLocation();
            return refuseSyntax(location == null ? parser.currentLocation() : location);
        }
    }

    private JsonValue value() {
        TokenStreamLocation start = parser.currentTokenLocation();
        JsonValue.Place place = new JsonValue.Place(start.getLineNr(), start.getColumnNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue.Fields(fields(), place);
            case START_ARRAY -> new JsonValue.Items(items(), place);
            case VALUE_STRING -> new JsonValue.Text(parser.getString(), place);
            case VALUE_TRUE -> new JsonValue.Truth(true, place);
            case VALUE_FALSE -> new JsonValue.Truth(false, place);
            case VALUE_NULL -> new JsonValue.Nothing(place);
            default -> new JsonValue.Digits(parser.getString(), place);
        };
    }

    private List<JsonValue> items() {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private Map<String, JsonValue> fields() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                diagnostics.add(
                        JsonProblem.DUPLICATE_FIELD,
                        location(pointer, parser.currentTokenLocation()),
                        Map.of("field", Shown.text(name)));
            }
            parser.nextToken();
            fields.putIfAbsent(name, value());
        }
        return fields;
    }

    private Optional<JsonValue> refuseSyntax(TokenStreamLocation location) {
        int offset = (int) location.getCharOffset();
        if (offset >= text.length()) {
            return refuse(JsonProblem.CUT_SHORT, location);
        }
        if (Character.isISOControl(text.charAt(offset))) {
            return refuse(JsonProblem.TEXT_NOT_CLOSED, location);
        }
        diagnostics.add(
                JsonProblem.NOT_EXPECTED_HERE, location("", location), Map.of("found", Shown.wordAt(text, offset)));
        return Optional.empty();
    }

    private Optional<JsonValue> refuse(JsonProblem problem, TokenStreamLocation location) {
        diagnostics.add(problem, location("", location), Map.<String, Serializable>of());
        return Optional.empty();
    }

    private static Location location(String pointer, TokenStreamLocation place) {
        return new Location.Json(pointer, place.getLineNr(), place.getColumnNr());
    }
}
