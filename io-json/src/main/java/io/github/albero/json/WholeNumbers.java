package io.github.albero.json;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers that count: {@code 3}. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** A whole number within limits; any other is that problem. */
    static Optional<Integer> read(JsonCursor value, int lowest, int highest, JsonProblem problem) {
        Optional<BigDecimal> number = value.number();
        boolean isWithin = number.filter(count -> count.scale() == 0
                        && count.compareTo(BigDecimal.valueOf(lowest)) >= 0
                        && count.compareTo(BigDecimal.valueOf(highest)) <= 0)
                .isPresent();
        return isWithin || number.isEmpty() ? number.map(BigDecimal::intValueExact) : value.refuse(problem);
    }
}
