package io.github.albero.model;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Values of one type, each unlike all others of them: for each attribute there are two that differ in it alone.
 *
 * @param type the type
 * @param values makes the values, anew each time
 */
record Samples<T>(Class<T> type, Supplier<List<T>> values) {

    /** Those of every public type of the module whose instances are values, but for enums. */
    static Stream<Samples<?>> all() {
        return Stream.of(
                        StructureSamples.all(),
                        OwnerSamples.all(),
                        PlanSamples.all(),
                        RevisionSamples.all(),
                        CardSamples.all(),
                        ActualSamples.all(),
                        AdjustmentSamples.all(),
                        TargetSamples.all(),
                        FormulaSamples.all(),
                        FormatSamples.all(),
                        TableSamples.all())
                .flatMap(samples -> samples);
    }

    static <T> Samples<T> of(Class<T> type, Supplier<List<T>> values) {
        return new Samples<>(type, values);
    }

    @Override
    public String toString() {
        return type.getName().replace(Samples.class.getPackageName() + ".", "");
    }
}
