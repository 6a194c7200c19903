package io.github.albero.model;

import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;
import java.util.Optional;

/** What a weight may be: not negative, and in the shape in which numbers are kept. */
final class Weights {

    private Weights() {}

    static void require(Optional<BigDecimal> weight) {
        weight.ifPresent(value -> {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("weight must not be negative: " + value);
            }
            if (value.scale() != ExactDecimal.of(value).scale()) {
                throw new IllegalArgumentException("weight must be kept as ExactDecimal.of gives it: " + value);
            }
        });
    }
}
