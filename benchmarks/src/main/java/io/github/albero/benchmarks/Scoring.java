package io.github.albero.benchmarks;

/** A way to score one indicator. */
interface Scoring {

    Scored scored(Figures figures);
}
