package io.github.albero.json;

import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Location;
import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value while it is being read: what it is and where it stands. Each reading method gives the value in one shape; if it
 * is of another shape, that is reported and the answer is empty.
 */
final class JsonCursor {

    /** Longer numbers are not even parsed: no number of a plan has so many digits, with whatever zeros around it. */
    private static final int MAX_NUMBER_LENGTH = 3 * ExactDecimal.MAX_DIGITS;

    private static final Pattern LIKE_A_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonValue value;
    private final @Nullable JsonCursor above;
    private final String name;
    private final int place;
    private final JsonReading reading;
    private @Nullable JsonFields opened;

    private JsonCursor(JsonValue value, @Nullable JsonCursor above, String name, int place, JsonReading reading) {
        this.value = value;
        this.above = above;
        this.name = name;
        this.place = place;
        this.reading = reading;
    }

    /** The document that a text holds. */
    static JsonCursor ofDocument(JsonValue value, JsonReading reading) {
        return new JsonCursor(value, null, "", 0, reading);
    }

    /** A part of this value. */
    JsonCursor below(String name, JsonValue part) {
        return new JsonCursor(part, this, name, 0, reading);
    }

    /** The value itself, for those who look into it before it is read. */
    JsonValue value() {
        return value;
    }

    /** The name of the field of which it is the value; empty in a list. */
    String name() {
        return name;
    }

    JsonReading reading() {
        return reading;
    }

    Location location() {
        return reading.location(pointer(), value.offset());
    }

    /** Names are as long there as messages show them. */
    private String pointer() {
        return pointerFrom(null, Shown::step);
    }

    /** The way from a value above to this one; from the document, if there is no such value. */
    private String pointerFrom(@Nullable JsonCursor start, UnaryOperator<String> naming) {
        if (above == null || this == start) {
            return "";
        }
        String step = above.isList() ? Integer.toString(place) : naming.apply(name);
        return above.pointerFrom(start, naming) + "/" + step;
    }

    boolean isText() {
        return value instanceof JsonValue.Text;
    }

    boolean isNumber() {
        return value instanceof JsonValue.Digits;
    }

    boolean isList() {
        return value instanceof JsonValue.Items;
    }

    boolean isObject() {
        return value instanceof JsonValue.Fields;
    }

    Optional<String> text() {
        return value instanceof JsonValue.Text text ? Optional.of(text.text()) : refuse(JsonProblem.NOT_A_TEXT);
    }

    /** A text that says something. */
    Optional<String> words() {
        Optional<String> text = text();
        boolean isBlank = text.filter(BlankText::isBlank).isPresent();
        return isBlank ? refuse(JsonProblem.BLANK) : text;
    }

    /** Words that may stand in a target: without quotation marks (« »). */
    Optional<String> plainWords() {
        Optional<String> words = words();
        boolean isQuoted = words.filter(text -> text.indexOf('«') >= 0 || text.indexOf('»') >= 0)
                .isPresent();
        return isQuoted ? refuse(JsonProblem.WORDS_WITH_QUOTATION_MARKS) : words;
    }

    <E extends Enum<E>> Optional<E> word(Class<E> type) {
        Optional<String> word = text();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Words.find(word.get(), type);
        return constant.isPresent() ? constant : refuse(JsonProblem.UNKNOWN_WORD, "known", Words.all(type));
    }

    Optional<BigDecimal> number() {
        if (!(value instanceof JsonValue.Digits number)) {
            return refuse(JsonProblem.NOT_A_NUMBER);
        }
        Optional<BigDecimal> exact = exact(reading.digitsAt(number.offset()));
        return exact.isPresent()
                ? exact
                : refuse(JsonProblem.TOO_MANY_DIGITS, "limit", Integer.toString(ExactDecimal.MAX_DIGITS));
    }

    /** A number as it is kept; empty if it has too many digits. */
    static Optional<BigDecimal> exact(String digits) {
        if (digits.length() > MAX_NUMBER_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(digits))
                    .filter(ExactDecimal::isBounded)
                    .map(ExactDecimal::of);
        } catch (NumberFormatException exponentTooLong) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> date() {
        Optional<String> text = isText() ? text() : Optional.empty();
        Optional<LocalDate> date = text.flatMap(JsonCursor::date);
        boolean isWrittenLikeADay = text.filter(LIKE_A_DAY.asMatchPredicate()).isPresent();
        return date.isPresent() ? date : refuse(isWrittenLikeADay ? JsonProblem.NO_SUCH_DAY : JsonProblem.NOT_A_DATE);
    }

    /** A day that is written as documents write it. */
    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(date -> date.toString().equals(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** A mark that is either there, as {@code true}, or left out. */
    Optional<Boolean> mark() {
        return value instanceof JsonValue.Truth truth && truth.value()
                ? Optional.of(true)
                : refuse(JsonProblem.NOT_TRUE);
    }

    List<JsonCursor> items() {
        if (!(value instanceof JsonValue.Items list)) {
            report(JsonProblem.NOT_A_LIST);
            return List.of();
        }
        List<JsonCursor> items = new ArrayList<>(list.items().size());
        for (JsonValue item : list.items()) {
            items.add(new JsonCursor(item, this, "", items.size(), reading));
        }
        return items;
    }

    /** The values of an object by their names, which may be any. */
    Map<String, JsonCursor> entries() {
        if (!(value instanceof JsonValue.Fields object)) {
            report(JsonProblem.NOT_AN_OBJECT);
            return Map.of();
        }
        Map<String, JsonCursor> entries = new LinkedHashMap<>();
        for (int i = 0; i < object.size(); i++) {
            entries.put(object.name(i), below(object.name(i), object.value(i)));
        }
        return entries;
    }

    /** Whether an id is not among those that were taken; if it is, that is reported. It is taken now. */
    boolean isNew(String id, Set<String> taken) {
        boolean isNew = taken.add(id);
        if (!isNew) {
            report(JsonProblem.USED_TWICE);
        }
        return isNew;
    }

    /** What the content makes of the fields of an object; then fields that it did not ask for are reported. */
    <T> Optional<T> object(Function<JsonFields, Optional<T>> content) {
        if (!(value instanceof JsonValue.Fields object)) {
            return refuse(JsonProblem.NOT_AN_OBJECT);
        }
        JsonFields fields = new JsonFields(this, object);
        opened = fields;
        Optional<T> read = content.apply(fields);
        fields.close();
        return read;
    }

    /** The nearest object around this value that is being read. */
    Optional<JsonFields> enclosing() {
        JsonCursor around = above;
        while (around != null && around.opened == null) {
            around = around.above;
        }
        return around == null ? Optional.empty() : Optional.ofNullable(around.opened);
    }

    /** What the value is called from an object around it, such as {@code target/criterion/share}. */
    String nameFrom(JsonFields around) {
        return pointerFrom(around.object(), Shown::wholeStep).substring(1);
    }

    /** The value as messages show it. */
    String shown() {
        return Shown.value(value, reading);
    }

    void report(DiagnosticCode problem) {
        report(problem, Map.of());
    }

    /** Reports a problem of this value, with what its message says beside the value. */
    void report(DiagnosticCode problem, Map<String, ? extends Serializable> arguments) {
        report(value instanceof JsonValue.Nothing ? JsonProblem.NULL : problem, value.offset(), arguments);
    }

    /** Reports a problem of the name that this value has. */
    void reportName(DiagnosticCode problem, Map<String, ? extends Serializable> arguments) {
        report(problem, reading.nameBefore(value.offset()), arguments);
    }

    private void report(DiagnosticCode problem, int offset, Map<String, ? extends Serializable> arguments) {
        if (reading.diagnostics().isFull()) {
            return;
        }
        Map<String, Serializable> all = new LinkedHashMap<>(arguments);
        all.putIfAbsent("value", shown());
        reading.diagnostics().add(problem, reading.location(pointer(), offset), all);
    }

    <T> Optional<T> refuse(DiagnosticCode problem) {
        report(problem);
        return Optional.empty();
    }

    <T> Optional<T> refuse(DiagnosticCode problem, String argument, Serializable content) {
        report(problem, Map.of(argument, content));
        return Optional.empty();
    }
}
