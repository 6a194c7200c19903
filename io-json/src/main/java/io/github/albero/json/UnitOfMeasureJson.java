package io.github.albero.json;

import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.target.UnitOfMeasure.Named;
import io.github.albero.model.target.UnitOfMeasure.Scale;
import io.github.albero.model.target.UnitOfMeasure.Standard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Units of measure: {@code "percent"}, {@code {"scale": [1, 4]}} or {@code {"named": "campagne"}}. */
final class UnitOfMeasureJson {

    private UnitOfMeasureJson() {}

    static Optional<UnitOfMeasure> read(JsonCursor value) {
        if (value.isText()) {
            Optional<Standard> standard = Words.find(value.text().orElseThrow(), Standard.class);
            return standard.isPresent() ? Optional.of(standard.get()) : refuse(value);
        }
        return value.isObject()
                ? value.object(UnitOfMeasureJson::read)
                : value.refuse(JsonProblem.NOT_A_UNIT_OF_MEASURE);
    }

    private static Optional<UnitOfMeasure> refuse(JsonCursor value) {
        Optional<Standard> meant = Stream.of(Locale.ITALIAN, Locale.ENGLISH)
                .flatMap(language -> UnitOfMeasure.read(value.shown(), language).stream())
                .flatMap(unit -> unit instanceof Standard standard ? Stream.of(standard) : Stream.empty())
                .findFirst();
        return meant.isPresent()
                ? value.refuse(JsonProblem.UNIT_OF_MEASURE_IN_WORDS, "word", Words.of(meant.get()))
                : value.refuse(JsonProblem.UNKNOWN_UNIT_OF_MEASURE, "known", Words.all(Standard.class));
    }

    private static Optional<UnitOfMeasure> read(JsonFields fields) {
        List<String> kinds = fields.atMostOneOf("named", "scale");
        if (kinds.isEmpty()) {
            return fields.object().refuse(JsonProblem.NOT_A_UNIT_OF_MEASURE);
        }
        return kinds.get(0).equals("named")
                ? fields.find("named", UnitOfMeasureJson::named)
                : fields.find("scale", UnitOfMeasureJson::scale);
    }

    private static Optional<UnitOfMeasure> named(JsonCursor value) {
        Optional<String> noun = value.plainWords();
        return noun.isPresent() && noun.get().chars().anyMatch(Character::isDigit)
                ? value.refuse(JsonProblem.NOUN_WITH_DIGITS)
                : noun.map(Named::new);
    }

    private static Optional<UnitOfMeasure> scale(JsonCursor value) {
        List<BigDecimal> ends = value.items().stream()
                .map(JsonCursor::number)
                .flatMap(Optional::stream)
                .toList();
        return ends.size() == 2 && ends.get(0).compareTo(ends.get(1)) < 0
                ? Optional.of(new Scale(ends.get(0), ends.get(1)))
                : value.refuse(JsonProblem.NOT_A_SCALE);
    }

    static void write(JsonOutput out, String name, UnitOfMeasure unit) {
        if (unit instanceof Standard standard) {
            out.word(name, standard);
        } else {
            out.name(name);
            out.line(() -> {
                if (unit instanceof Named named) {
                    out.text("named", named.noun());
                } else if (unit instanceof Scale scale) {
                    out.list("scale", List.of(scale.from(), scale.to()), out::number);
                }
            });
        }
    }
}
