package io.github.albero.model.format.conformance;

import java.util.function.Supplier;

/** What a rule comes down to. */
final class Expect {

    private Expect() {}

    static void that(boolean isKept, Supplier<String> otherwise) {
        if (!isKept) {
            throw new AssertionError(otherwise.get());
        }
    }
}
