package io.github.albero.evaluation;

import io.github.albero.evaluation.Shown.Listing;
import io.github.albero.evaluation.Shown.Plain;
import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Quantity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The steps that say what was measured, and how it was made of the values of several days or units (rules B3, B4). */
final class MeasurementSteps {

    private MeasurementSteps() {}

    static List<Step> of(IndicatorEvaluation evaluation) {
        List<Step> steps = new ArrayList<>();
        boolean isMeasured = evaluation.measurement().isPresent()
                || !evaluation.choice().apart().isEmpty();
        if (evaluation.actuals().size() > 1 && isMeasured) {
            long units =
                    evaluation.actuals().stream().map(Actual::unit).distinct().count();
            boolean isApart = !evaluation.choice().apart().isEmpty();
            Step.Kind ofUnits = isApart ? Step.Kind.OFFICES_APART : Step.Kind.OFFICES_COMBINED;
            long count = units > 1 ? units : evaluation.actuals().size();
            steps.add(new Step(units > 1 ? ofUnits : Step.Kind.DAYS_COMBINED, Map.of("count", Long.toString(count))));
        }
        if (!evaluation.missingUnits().isEmpty()) {
            steps.add(
                    new Step(Step.Kind.OFFICES_MISSING, Map.of("units", String.join(", ", evaluation.missingUnits()))));
        }
        evaluation.choice().combined().ifPresent(combined -> steps.add(step(combined)));
        evaluation.measurement().ifPresent(one -> steps.add(one.match(new MeasurementStep(amount(evaluation)))));
        return steps;
    }

    /** The amount in the unit of the target; none where what counts is not the amount but how it changed. */
    private static Optional<Quantity> amount(IndicatorEvaluation evaluation) {
        boolean isChange =
                evaluation.criterion().filter(RelativeChange.class::isInstance).isPresent();
        return isChange ? Optional.empty() : evaluation.value();
    }

    private static Step step(Combined combined) {
        return switch (combined.how()) {
            case SUM ->
                new Step(
                        Step.Kind.SUM_OF_PARTS,
                        Map.of(
                                "parts", numbers(combined, MeasurementSteps::number),
                                "result", number(combined.result())));
            case RATIO_OF_SUMS ->
                new Step(
                        Step.Kind.RATIO_OF_SUMS,
                        Map.of(
                                "numerators", numbers(combined, part -> ((Fraction) part).numerator()),
                                "denominators", numbers(combined, part -> ((Fraction) part).denominator())));
            case MEAN ->
                new Step(
                        Step.Kind.MEAN_OF_PARTS,
                        Map.of(
                                "parts", weighted(combined),
                                "weights", sum(combined.weights()),
                                "result", Shown.measured(number(combined.result()))));
        };
    }

    private static Listing numbers(Combined combined, Function<Measurement, BigDecimal> number) {
        return new Listing(
                combined.parts().stream()
                        .map(part -> new Plain(number.apply(part)))
                        .toList(),
                " + ");
    }

    private static Listing weighted(Combined combined) {
        return new Listing(
                IntStream.range(0, combined.parts().size())
                        .mapToObj(place -> new Shown.Product(
                                Shown.measured(number(combined.parts().get(place))),
                                combined.weights().get(place)))
                        .toList(),
                " + ");
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Measurement measurement) {
        return measurement instanceof Fraction fraction
                ? Numbers.quotient(fraction.numerator(), fraction.denominator())
                : ((Value) measurement).quantity().amount();
    }

    /** The step that says what was measured. */
    private record MeasurementStep(Optional<Quantity> inTargetUnit) implements Measurement.Cases<Step> {

        @Override
        public Step value(Value measurement) {
            return new Step(Step.Kind.VALUE, Map.of("value", measurement.quantity()));
        }

        @Override
        public Step fraction(Fraction fraction) {
            Map<String, Serializable> parts =
                    Map.of("numerator", fraction.numerator(), "denominator", fraction.denominator());
            return inTargetUnit
                    .map(value -> new Step(
                            Step.Kind.FRACTION,
                            Map.of(
                                    "numerator", fraction.numerator(),
                                    "denominator", fraction.denominator(),
                                    "value", Shown.measured(value))))
                    .orElseGet(() -> new Step(Step.Kind.FRACTION_UNDIVIDED, parts));
        }

        @Override
        public Step doneOn(DoneOn done) {
            return new Step(Step.Kind.DONE, Map.of("date", done.date()));
        }

        @Override
        public Step notDone(NotDone notDone) {
            return new Step(Step.Kind.NOT_DONE, Map.of());
        }

        @Override
        public Step progress(Progress progress) {
            return new Step(Step.Kind.PROGRESS, Map.of("percent", progress.percent()));
        }

        @Override
        public Step assessed(Assessed assessed) {
            return new Step(Step.Kind.ASSESSED, Map.of("percent", assessed.percent()));
        }

        @Override
        public Step notAssessable(NotAssessable notAssessable) {
            return new Step(Step.Kind.NOT_ASSESSABLE, Map.of("reason", Shown.withoutFullStop(notAssessable.reason())));
        }
    }
}
