package io.github.albero.json;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rules that a policy need not have: as they are written, or {@code "none"} where another rule would hold. */
final class NoneJson {

    private static final String NONE = "none";

    private NoneJson() {}

    /**
     * What is written.
     *
     * @param rule empty for {@code "none"}
     */
    record Written<T>(Optional<T> rule) {}

    /** A rule as an object; the example is for those who wrote something else. */
    static <T> Optional<Written<T>> read(JsonCursor value, String example, Function<JsonFields, Optional<T>> content) {
        if (isNone(value)) {
            return Optional.of(new Written<>(Optional.empty()));
        }
        return value.isObject()
                ? value.object(content).map(rule -> new Written<>(Optional.of(rule)))
                : value.refuse(JsonProblem.NEITHER_RULE_NOR_NONE, "example", example);
    }

    /** A rule as a number. */
    static <T> Optional<Written<T>> readNumber(
            JsonCursor value, String example, Function<JsonCursor, Optional<T>> content) {
        if (isNone(value)) {
            return Optional.of(new Written<>(Optional.empty()));
        }
        return value.isNumber()
                ? content.apply(value).map(rule -> new Written<>(Optional.of(rule)))
                : value.refuse(JsonProblem.NEITHER_RULE_NOR_NONE, "example", example);
    }

    private static boolean isNone(JsonCursor value) {
        return value.isText() && value.text().equals(Optional.of(NONE));
    }

    /** Writes a rule where it differs; the general rules of a policy have nothing to differ from. */
    static <R, T> void write(
            JsonOutput out, String name, Unlike<R> unlike, Function<R, Optional<T>> rule, Consumer<T> writing) {
        Optional<T> written = rule.apply(unlike.rules());
        if (!unlike.in(rule)) {
            return;
        }
        if (written.isPresent()) {
            out.name(name);
            writing.accept(written.get());
        } else if (unlike.general().isPresent()) {
            out.text(name, NONE);
        }
    }
}
