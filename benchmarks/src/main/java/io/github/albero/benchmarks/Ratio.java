package io.github.albero.benchmarks;

import java.util.Locale;

/** How two measured numbers are shown. */
final class Ratio {

    private Ratio() {}

    static String line(String what, double measured, double yardstick) {
        return String.format(
                Locale.ROOT, "%-45s %10.2f / %10.2f = %6.2f", what, measured, yardstick, measured / yardstick);
    }
}
