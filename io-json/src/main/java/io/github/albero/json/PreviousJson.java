package io.github.albero.json;

import io.github.albero.model.PreviousValue;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.TargetParser;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Previous values by year, and the baseline: {@code {"2023": "70%", "baseline": "72%"}}. Where the text does not say the
 * number, the value is {@code {"text", "amount", "unit"}}.
 */
final class PreviousJson {

    private static final String FIELD = "previous";
    private static final String BASELINE = "baseline";
    private static final Pattern YEAR = Pattern.compile("0|-?[1-9]\\d{0,8}");

    private final Optional<TargetParser> parser;

    PreviousJson(Optional<TargetParser> parser) {
        this.parser = parser;
    }

    List<PreviousValue> read(JsonFields indicator) {
        Optional<JsonCursor> previous = indicator.find(FIELD);
        return previous.isEmpty() ? List.of() : read(previous.get().entries());
    }

    private List<PreviousValue> read(Map<String, JsonCursor> entries) {
        return entries.entrySet().stream()
                .flatMap(entry -> read(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<PreviousValue> read(String name, JsonCursor value) {
        if (name.equals(BASELINE)) {
            return read(value, Optional.empty()).stream();
        }
        if (YEAR.matcher(name).matches()) {
            return read(value, Optional.of(Year.of(Integer.parseInt(name)))).stream();
        }
        value.report(JsonProblem.NEITHER_YEAR_NOR_BASELINE, Map.of("value", Shown.text(name)));
        return Stream.empty();
    }

    private Optional<PreviousValue> read(JsonCursor value, Optional<Year> year) {
        return value.isObject()
                ? value.object(fields -> longForm(fields, year))
                : value.words().map(text -> asText(text, year));
    }

    private PreviousValue asText(String text, Optional<Year> year) {
        return parser.map(reading -> PreviousValue.read(text, year, reading))
                .orElseGet(() -> PreviousValue.builder().text(text).year(year).build());
    }

    private static Optional<PreviousValue> longForm(JsonFields fields, Optional<Year> year) {
        Optional<String> text = fields.require("text", JsonCursor::words);
        Optional<Quantity> quantity = fields.has("amount") || fields.has("unit")
                ? QuantityJson.read(fields, "amount", "unit")
                : Optional.empty();
        return text.map(said ->
                PreviousValue.builder().text(said).year(year).quantity(quantity).build());
    }

    void write(JsonOutput out, List<PreviousValue> values) {
        if (!values.isEmpty()) {
            out.name(FIELD);
            out.line(() -> values.forEach(value -> write(out, value)));
        }
    }

    private void write(JsonOutput out, PreviousValue value) {
        String name = value.year().map(Year::toString).orElse(BASELINE);
        if (asText(value.text(), value.year()).equals(value)) {
            out.text(name, value.text());
        } else {
            out.name(name);
            out.line(() -> {
                out.text("text", value.text());
                value.quantity().ifPresent(quantity -> QuantityJson.write(out, quantity, "amount", "unit"));
            });
        }
    }
}
