package io.github.albero.json;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/** Years: {@code 2025}. */
final class YearJson {

    private static final BigDecimal LAST = BigDecimal.valueOf(9999);

    private YearJson() {}

    static Optional<Year> read(JsonCursor value) {
        Optional<BigDecimal> number = value.number();
        boolean isYear = number.filter(year -> year.scale() == 0 && year.signum() > 0 && year.compareTo(LAST) <= 0)
                .isPresent();
        return isYear || number.isEmpty()
                ? number.map(year -> Year.of(year.intValueExact()))
                : value.refuse(JsonProblem.NOT_A_YEAR);
    }

    static void write(JsonOutput out, String name, Year year) {
        out.number(name, BigDecimal.valueOf(year.getValue()));
    }
}
