package io.github.albero.json;

import io.github.albero.evaluation.policy.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How scores are rounded: {@code {"decimals": 2, "mode": "half-up"}}. */
final class RoundingJson {

    static final String FIELD = "rounding";

    private static final String EXAMPLE = "{\"decimals\": 2, \"mode\": \"half-up\"}";
    private static final int MOST_DECIMALS = 12;

    private RoundingJson() {}

    /** The modes of Java that round, whatever the number. */
    private enum Mode {
        UP,
        DOWN,
        CEILING,
        FLOOR,
        HALF_UP,
        HALF_DOWN,
        HALF_EVEN;

        RoundingMode mode() {
            return RoundingMode.valueOf(name());
        }
    }

    static Optional<NoneJson.Written<Rounding>> read(JsonCursor value) {
        return NoneJson.read(value, EXAMPLE, RoundingJson::rounding);
    }

    private static Optional<Rounding> rounding(JsonFields fields) {
        Optional<Integer> decimals = fields.require("decimals", RoundingJson::decimals);
        RoundingMode mode = fields.find("mode", value -> value.word(Mode.class))
                .map(Mode::mode)
                .orElse(RoundingMode.HALF_UP);
        return fields.isFaulty() ? Optional.empty() : Optional.of(new Rounding(decimals.orElseThrow(), mode));
    }

    private static Optional<Integer> decimals(JsonCursor value) {
        return WholeNumbers.read(value, 0, MOST_DECIMALS, JsonProblem.NOT_DECIMALS);
    }

    static void write(JsonOutput out, Rounding rounding) {
        out.line(() -> {
            out.number("decimals", BigDecimal.valueOf(rounding.decimals()));
            out.word("mode", rounding.mode());
        });
    }
}
