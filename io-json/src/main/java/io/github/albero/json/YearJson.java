package io.github.albero.json;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/** Years: {@code 2025}. */
final class YearJson {

    private static final int LAST = 9999;

    private YearJson() {}

    static Optional<Year> read(JsonCursor value) {
        return WholeNumbers.read(value, 1, LAST, JsonProblem.NOT_A_YEAR).map(Year::of);
    }

    static void write(JsonOutput out, String name, Year year) {
        out.number(name, BigDecimal.valueOf(year.getValue()));
    }
}
