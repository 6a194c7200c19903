package io.github.albero.model;

/** How the values that are measured in the course of the plan's period combine into one (rule B3). */
public enum MeasurementKind {
    /** Each value counts from the beginning: the last one stands. */
    CUMULATIVE,
    /** Each value counts its own part of the period, such as a month: they add up. */
    PERIODIC,
    /** Each value is a state: the latest one stands, or their weighted mean. */
    LEVEL,
    /** What is measured is the day on which something was done. */
    MILESTONE
}
