package io.github.albero.json;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
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

    /** The text is in memory already, so the lengths of what it holds need no limits of their own. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_NESTING)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(CONSTRAINTS)
            .build();

    /** How workbooks, documents of text and archives begin. */
    private static final String ZIP = "PK\u0003\u0004";

    /** How workbooks of before 2007 begin, if the bytes are taken for Windows-1252. */
    private static final String OLD_WORKBOOK = "ÐÏ\u0011à";

    private static final Pattern MARKUP = Pattern.compile("[\\s\\p{Z}]*<[\\p{L}!?/]");

    private final JsonReading reading;
    private final JsonParser parser;
    private final Pile open = new Pile();
    private final FieldNames noNames = FieldNames.none();
    private int partsLeft;

    private JsonParsing(JsonReading reading, JsonParser parser) {
        this.reading = reading;
        this.parser = parser;
        this.partsLeft = reading.limits().maxParts();
    }

    /** The value that the text holds; empty, with a diagnostic, if it is not JSON or goes beyond a limit. */
    static Optional<JsonValue> parse(JsonReading reading) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), reading.text())) {
            return new JsonParsing(reading, parser).document();
        }
    }

    /** A parser of a document that this library has written. */
    static JsonParser parser(byte[] document) {
        return FACTORY.createParser(ObjectReadContext.empty(), document);
    }

    private Optional<JsonValue> document() {
        Optional<JsonProblem> other = otherThanJson(reading.text());
        if (other.isPresent()) {
            return refuse(other.get(), 0, Map.of());
        }
        try {
            parser.nextToken();
            JsonValue document = value();
            return parser.nextToken() == null
                    ? Optional.of(document)
                    : refuseSyntax(parser.currentTokenLocation(), SyntaxFault.Around.NOTHING);
        } catch (StreamConstraintsException beyondLimits) {
            return refuseSize();
        } catch (UnexpectedEndOfInputException end) {
            return refuse(JsonProblem.CUT_SHORT, offset(parser.currentLocation()), Map.of());
        } catch (JacksonException notJson) {
            TokenStreamLocation location = notJson.getLocation();
            return refuseSyntax(
                    location == null ? parser.currentLocation() : location, around(parser.streamReadContext()));
        }
    }

    /** What a text is instead that does not even begin as JSON does. */
    private static Optional<JsonProblem> otherThanJson(String text) {
        if (BlankText.isBlank(text)) {
            return Optional.of(JsonProblem.EMPTY);
        }
        if (text.startsWith(ZIP) || text.startsWith(OLD_WORKBOOK)) {
            return Optional.of(JsonProblem.PACKED_FILE);
        }
        return MARKUP.matcher(text).lookingAt() ? Optional.of(JsonProblem.MARKUP) : Optional.empty();
    }

    private Optional<JsonValue> refuseSize() {
        return refuse(
                JsonProblem.TOO_DEEP_OR_LONG,
                offset(parser.currentLocation()),
                Map.of(
                        "depth", BigDecimal.valueOf(MAX_NESTING),
                        "tokens", BigDecimal.valueOf(reading.limits().maxParts())));
    }

    private JsonValue value() {
        countPart();
        int offset = offset(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(offset);
            case START_ARRAY -> new JsonValue.Items(items(), offset);
            case VALUE_STRING -> new JsonValue.Text(parser.getString(), offset);
            case VALUE_TRUE -> new JsonValue.Truth(true, offset);
            case VALUE_FALSE -> new JsonValue.Truth(false, offset);
            case VALUE_NULL -> new JsonValue.Nothing(offset);
            default -> new JsonValue.Digits(offset);
        };
    }

    private void countPart() {
        if (--partsLeft < 0) {
            throw new StreamConstraintsException("too many parts");
        }
    }

    private List<JsonValue> items() {
        int bottom = open.size();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            open.add(value());
        }
        return Collections.unmodifiableList(Arrays.asList(open.take(bottom)));
    }

    private JsonValue fields(int offset) {
        int bottom = open.size();
        FieldNames names = noNames;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int before = names.size();
            names = names.and(name);
            boolean isNew = names.size() > before;
            if (!isNew) {
                reportSecond(name);
            }
            parser.nextToken();
            JsonValue value = value();
            if (isNew) {
                open.add(value);
            }
        }
        return new JsonValue.Fields(names, open.take(bottom), offset);
    }

    private void reportSecond(String name) {
        if (reading.diagnostics().isFull()) {
            return;
        }
        String pointer = pointer(parser.streamReadContext());
        reading.diagnostics()
                .add(
                        JsonProblem.DUPLICATE_FIELD,
                        reading.location(pointer, offset(parser.currentTokenLocation())),
                        Map.of("field", Shown.text(name)));
    }

    private static String pointer(TokenStreamContext place) {
        if (place.inRoot()) {
            return "";
        }
        String step = place.inObject()
                ? Shown.step(String.valueOf(place.currentName()))
                : Integer.toString(place.getCurrentIndex());
        return pointer(place.getParent()) + "/" + step;
    }

    private Optional<JsonValue> refuseSyntax(TokenStreamLocation location, SyntaxFault.Around around) {
        SyntaxFault fault = SyntaxFault.at(offset(location), reading.text(), around);
        return refuse(fault.problem(), fault.offset(), fault.arguments());
    }

    private static SyntaxFault.Around around(TokenStreamContext place) {
        if (place.inRoot()) {
            return SyntaxFault.Around.NOTHING;
        }
        return place.inObject() ? SyntaxFault.Around.OBJECT : SyntaxFault.Around.LIST;
    }

    private Optional<JsonValue> refuse(JsonProblem problem, int offset, Map<String, Serializable> arguments) {
        reading.diagnostics().add(problem, reading.location("", offset), arguments);
        return Optional.empty();
    }

    private static int offset(TokenStreamLocation location) {
        return (int) location.getCharOffset();
    }
}
