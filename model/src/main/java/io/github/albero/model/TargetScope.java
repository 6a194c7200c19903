package io.github.albero.model;

/** Whether the target of a shared indicator is for one unit or for all together. */
public enum TargetScope {
    /** Each unit has to reach it: one event each. */
    EACH_UNIT,
    /** The units have to reach it together: one event in all. */
    IN_TOTAL
}
