package io.github.albero.examples.csv;

import io.github.albero.model.Indicator;
import java.util.function.Function;

/**
 * A column of what is said of indicators.
 *
 * @param words its header
 * @param text what it says of one; empty if nothing
 */
record PlanColumn(String words, Function<Indicator, String> text) {}
