package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.Doubt;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps from a measurement to a score, in the order of rule C1. */
final class IndicatorExplanation {

    private final IndicatorEvaluation evaluation;
    private final List<Step> steps = new ArrayList<>();

    private IndicatorExplanation(IndicatorEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    static Explanation of(IndicatorEvaluation evaluation) {
        IndicatorExplanation explanation = new IndicatorExplanation(evaluation);
        explanation.measurement();
        explanation.target();
        explanation.scale();
        explanation.achievement();
        explanation.result();
        explanation.weightAndState();
        return new Explanation(evaluation.indicator().id(), explanation.steps);
    }

    private void add(Step.Kind kind, Map<String, Serializable> arguments) {
        steps.add(new Step(kind, arguments));
    }

    private void measurement() {
        if (evaluation.actuals().size() > 1 && evaluation.measurement().isPresent()) {
            add(
                    Step.Kind.OFFICES_COMBINED,
                    Map.of("count", Integer.toString(evaluation.actuals().size())));
        }
        if (!evaluation.missingUnits().isEmpty()) {
            add(Step.Kind.OFFICES_MISSING, Map.of("units", String.join(", ", evaluation.missingUnits())));
        }
        evaluation.measurement().ifPresent(one -> steps.add(one.match(new MeasurementStep(evaluation.value()))));
    }

    /** A measured 0.78 where 78 % is asked is taken as it is, but not in silence (rule C10). */
    private void scale() {
        boolean isPercentAsked = evaluation
                .criterion()
                .flatMap(IndicatorExplanation::amount)
                .filter(target -> target.unit().equals(UnitOfMeasure.PERCENT)
                        && target.amount().compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        boolean isBareFraction = evaluation
                .measurement()
                .filter(found -> found instanceof Value value
                        && value.quantity().unit().equals(UnitOfMeasure.NONE)
                        && value.quantity().amount().signum() > 0
                        && value.quantity().amount().compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
        if (isPercentAsked && isBareFraction) {
            add(Step.Kind.SUSPICIOUS_SCALE, Map.of());
        }
    }

    private void target() {
        evaluation.target().ifPresent(target -> add(Step.Kind.TARGET, Map.of("target", target.text())));
        evaluation.assumptions().forEach(one -> add(Step.Kind.ASSUMPTION, Map.of("assumption", one)));
        evaluation.doubt().ifPresent(this::doubt);
    }

    private void doubt(Doubt doubt) {
        if (evaluation.score().reason().filter(Reason.AMBIGUOUS_TARGET::equals).isPresent()) {
            add(Step.Kind.DOUBT, Map.of("doubt", doubt));
        }
    }

    private void achievement() {
        evaluation.rule().ifPresent(rule -> {
            switch (rule) {
                case MEASURED_BY_TARGET -> ratio(Step.Kind.MEASURED_BY_TARGET);
                case TARGET_BY_MEASURED -> ratio(Step.Kind.TARGET_BY_MEASURED);
                case DISTANCE -> ratio(Step.Kind.DISTANCE);
                case NOTHING_LEFT -> raw(Step.Kind.NOTHING_LEFT);
                case BY_OUTCOME -> raw(Step.Kind.BY_OUTCOME);
                case EQUALLED -> raw(Step.Kind.EQUALLED);
                case IN_TIME -> deed(Step.Kind.IN_TIME);
                case LATE -> deed(Step.Kind.LATE);
                case MISSING_AS_FLOOR -> add(Step.Kind.MISSING_AS_FLOOR, Map.of());
                case NOT_DONE -> raw(Step.Kind.UNFINISHED);
                case ASSESSED -> {
                    // The measurement says it all.
                }
            }
        });
        limits();
    }

    private void ratio(Step.Kind kind) {
        Optional<Quantity> target = evaluation.criterion().flatMap(IndicatorExplanation::amount);
        if (target.isPresent() && evaluation.value().isPresent()) {
            add(
                    kind,
                    Map.of(
                            "measured", Shown.measured(evaluation.value().get().amount()),
                            "target", target.get().amount(),
                            "raw", shownRaw()));
        }
    }

    private static Optional<Quantity> amount(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            return Optional.of(comparison.amount());
        }
        return criterion instanceof WithinShare within ? Optional.of(within.share()) : Optional.empty();
    }

    private void raw(Step.Kind kind) {
        add(kind, Map.of("raw", shownRaw()));
    }

    private void deed(Step.Kind kind) {
        Quantity delay = evaluation.variance().orElseThrow();
        add(kind, Map.of("delay", delay, "raw", shownRaw()));
    }

    private Percent shownRaw() {
        return new Percent(evaluation.raw().orElseThrow());
    }

    private void limits() {
        Optional<BigDecimal> score = evaluation.score().scored().map(Score.Scored::exact);
        if (score.isPresent() && evaluation.raw().isPresent()) {
            int lifted = score.get().compareTo(Numbers.kept(evaluation.raw().get()));
            if (lifted != 0) {
                add(lifted < 0 ? Step.Kind.CAPPED : Step.Kind.RAISED, Map.of("limit", new Percent(score.get())));
            }
        }
    }

    private void result() {
        if (evaluation.outcome() != Outcome.UNDETERMINED) {
            add(Step.Kind.OUTCOME, Map.of("outcome", evaluation.outcome()));
        }
        evaluation
                .rating()
                .ifPresent(rating -> add(Step.Kind.RATING, Map.of("score", evaluation.score(), "rating", rating)));
        evaluation.score().reason().ifPresent(reason -> add(Step.Kind.NOT_SCORED, Map.of("reason", reason)));
    }

    private void weightAndState() {
        add(
                Step.Kind.WEIGHT,
                Map.of("effective", new Percent(evaluation.weight().effective())));
        evaluation.actuals().stream()
                .map(Actual::state)
                .min(Comparator.naturalOrder())
                .ifPresent(state -> add(stateStep(state), Map.of()));
    }

    private static Step.Kind stateStep(Actual.State state) {
        return switch (state) {
            case PROVISIONAL -> Step.Kind.STATE_PROVISIONAL;
            case FINAL -> Step.Kind.STATE_FINAL;
            case VERIFIED -> Step.Kind.STATE_VERIFIED;
        };
    }

    /** The step that says what was measured. */
    private record MeasurementStep(Optional<Quantity> inTargetUnit) implements Measurement.Cases<Step> {

        @Override
        public Step value(Value measurement) {
            return new Step(Step.Kind.VALUE, Map.of("value", measurement.quantity()));
        }

        @Override
        public Step fraction(Fraction fraction) {
            return inTargetUnit
                    .map(value -> new Step(
                            Step.Kind.FRACTION,
                            Map.of(
                                    "numerator", fraction.numerator(),
                                    "denominator", fraction.denominator(),
                                    "value", Shown.measured(value))))
                    .orElseGet(() -> new Step(
                            Step.Kind.FRACTION_UNDIVIDED,
                            Map.of("numerator", fraction.numerator(), "denominator", fraction.denominator())));
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
            return new Step(
                    Step.Kind.NOT_ASSESSABLE,
                    Map.of("reason", notAssessable.reason().replaceFirst("[.]$", "")));
        }
    }
}
