/** Measurements of time and memory, each beside a plain yardstick. {@code Benchmarks} runs them all. */
@NullMarked
package io.github.albero.benchmarks;

import org.jspecify.annotations.NullMarked;
