package io.github.albero.model.format.conformance;

import io.github.albero.model.Plan;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;

/**
 * A source in the format that is being checked.
 *
 * @param source the source
 * @param context what is to be known beforehand to read it
 * @param plan a plan whose actuals it may hold
 */
record Specimen(Source source, ReadContext context, Plan plan) {

    /** The same specimen with other bytes. */
    Specimen with(byte[] content) {
        return new Specimen(Source.of(source.name(), content), context, plan);
    }
}
