package io.github.albero.model;

import java.io.Serializable;
import org.immutables.value.Value;

/** What one file holds: a plan, and the actuals that are written in the same file. */
@Value.Immutable
public abstract class PlanDocument implements Serializable {

    private static final long serialVersionUID = 1L;

    PlanDocument() {}

    /**
     * The plan.
     *
     * @return the plan
     */
    public abstract Plan plan();

    /**
     * The actuals in the same file.
     *
     * @return {@link Actuals#none()} if the file holds none
     */
    @Value.Default
    public Actuals actuals() {
        return Actuals.none();
    }

    /**
     * A document that holds a plan alone.
     *
     * @param plan the plan
     * @return the document
     */
    public static PlanDocument of(Plan plan) {
        return builder().plan(plan).build();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds documents. A builder is for one thread. */
    public static final class Builder extends PlanDocumentBuilder {
        Builder() {}
    }
}
