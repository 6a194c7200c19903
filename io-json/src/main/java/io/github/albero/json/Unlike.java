package io.github.albero.json;

import java.util.Optional;
import java.util.function.Function;

/**
 * In what rules differ from more general ones.
 *
 * @param rules the rules
 * @param general those that hold where nothing else is written; empty if everything is to be written
 */
record Unlike<R>(R rules, Optional<R> general) {

    /** Rules that are written whole. */
    static <R> Unlike<R> nothing(R rules) {
        return new Unlike<>(rules, Optional.empty());
    }

    /** Whether a rule has to be written. */
    boolean in(Function<R, ?> rule) {
        return general.isEmpty() || !rule.apply(general.get()).equals(rule.apply(rules));
    }

    /** Writes a rule that is a word, if it has to be written. */
    void write(JsonOutput out, String name, Function<R, ? extends Enum<?>> rule) {
        if (in(rule)) {
            out.word(name, rule.apply(rules));
        }
    }
}
