package io.github.albero.model;

import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a weight may be: not negative, and kept in one shape however it was given, so that 12.50 is 12.5. */
final class Weights {

    private Weights() {}

    static Optional<BigDecimal> kept(Optional<BigDecimal> given) {
        return given.map(Weights::kept);
    }

    static Map<String, BigDecimal> kept(Map<String, BigDecimal> given) {
        Map<String, BigDecimal> kept = new LinkedHashMap<>();
        given.forEach((name, weight) -> kept.put(name, kept(weight)));
        return kept;
    }

    static BigDecimal kept(BigDecimal given) {
        BigDecimal kept = ExactDecimal.of(given);
        if (kept.signum() < 0) {
            throw new IllegalArgumentException("weight must not be negative: " + kept);
        }
        return kept;
    }
}
