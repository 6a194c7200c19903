package io.github.albero.evaluation;

import io.github.albero.model.Actual;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.Doubt;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.ScoreOverride;
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
import java.util.stream.Collectors;

/** The steps from a measurement to a score, in the order of rule C1. */
final class IndicatorExplanation {

    private final IndicatorEvaluation evaluation;
    private final List<Step> steps = new ArrayList<>();

    private IndicatorExplanation(IndicatorEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    static Explanation of(IndicatorEvaluation evaluation) {
        IndicatorExplanation explanation = new IndicatorExplanation(evaluation);
        explanation.steps.addAll(MeasurementSteps.of(evaluation));
        explanation.target();
        explanation.scale();
        explanation.achievement();
        explanation.decisions();
        explanation.result();
        explanation.weightAndState();
        return new Explanation(evaluation.indicator().id(), explanation.steps);
    }

    private void add(Step.Kind kind, Map<String, Serializable> arguments) {
        steps.add(new Step(kind, arguments));
    }

    /** A measured 0.78 where 78 is asked is taken as it is, but not in silence (rule C10). */
    private void scale() {
        Optional<Quantity> asked = evaluation
                .criterion()
                .flatMap(IndicatorExplanation::amount)
                .filter(target -> target.amount().compareTo(BigDecimal.ONE) > 0);
        boolean isPercentAsked = asked.filter(target -> target.unit().equals(UnitOfMeasure.PERCENT))
                .isPresent();
        if (isPercentAsked && isOneAtMost(Value.class)) {
            add(Step.Kind.SUSPICIOUS_SCALE, Map.of());
        } else if (asked.isPresent() && !isPercentAsked && isOneAtMost(Fraction.class)) {
            add(Step.Kind.SUSPICIOUS_FRACTION, Map.of("target", asked.get()));
        }
    }

    /** Whether what was measured in this way is a number without unit, above zero and 1 at most. */
    private boolean isOneAtMost(Class<? extends Measurement> way) {
        return evaluation.measurement().filter(way::isInstance).isPresent()
                && number(evaluation.measurement().get())
                        .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> number(Measurement measurement) {
        if (measurement instanceof Value value) {
            return Optional.of(value.quantity())
                    .filter(quantity -> quantity.unit().equals(UnitOfMeasure.NONE))
                    .map(Quantity::amount);
        }
        return measurement instanceof Fraction fraction
                        && fraction.denominator().signum() != 0
                ? Optional.of(Numbers.quotient(fraction.numerator(), fraction.denominator()))
                : Optional.empty();
    }

    private static Optional<Quantity> amount(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            return Optional.of(comparison.amount());
        }
        return criterion instanceof WithinShare within ? Optional.of(within.share()) : Optional.empty();
    }

    private void target() {
        evaluation.target().ifPresent(target -> add(Step.Kind.TARGET, Map.of("target", target.text())));
        evaluation.confirmedReading().ifPresent(this::confirmed);
        if (!evaluation.due().equals(evaluation.targetOfDay().due())) {
            add(Step.Kind.DUE_MOVED, Map.of("date", evaluation.due()));
        }
        evaluation.assumptions().forEach(one -> add(Step.Kind.ASSUMPTION, Map.of("assumption", one)));
        evaluation.doubt().ifPresent(this::doubt);
    }

    private void confirmed(ConfirmedReading reading) {
        add(
                Step.Kind.CONFIRMED,
                Map.of(
                        "reading", reading.reading().text(),
                        "by", reading.confirmedBy(),
                        "date", reading.date()));
    }

    private void doubt(Doubt doubt) {
        if (evaluation.score().reason().filter(Reason.AMBIGUOUS_TARGET::equals).isPresent()) {
            add(Step.Kind.DOUBT, Map.of("doubt", doubt));
        }
    }

    private void achievement() {
        if (evaluation.isMissingAsFloor()) {
            add(Step.Kind.MISSING_AS_FLOOR, Map.of());
        }
        if (evaluation.verdict() instanceof Verdict.Decided decided) {
            steps.addAll(AchievementSteps.of(decided, evaluation.rules()));
            if (evaluation.override().isEmpty()) {
                steps.addAll(ScoreSteps.of(decided.raw(), evaluation.rules()));
            }
        }
    }

    /** What somebody decided: that it was is for everybody to see, by whom and why is for the body. */
    private void decisions() {
        List<ExternalCause> causes = evaluation.externalCauses();
        if (!causes.isEmpty() && evaluation.verdict() instanceof Verdict.Decided decided) {
            BigDecimal before = evaluation.rules().scoreOf(decided.raw());
            add(
                    Step.Kind.EXTERNAL_CAUSE,
                    Map.of(
                            "score", Shown.measured(before),
                            "share", evaluation.externalShare(),
                            "result",
                                    Shown.measured(evaluation
                                            .score()
                                            .scored()
                                            .orElseThrow()
                                            .exact())));
            add(
                    Step.Kind.EXTERNAL_CAUSE_REASON,
                    Map.of(
                            "reason",
                            causes.stream()
                                    .map(cause -> Shown.withoutFullStop(cause.reason()) + " (" + cause.approver() + ")")
                                    .collect(Collectors.joining("; "))));
        }
        evaluation.override().ifPresent(override -> steps.addAll(decision(override, evaluation.score())));
    }

    /** The decision, and the limit where it lies outside floor and cap. */
    static List<Step> decision(ScoreOverride override, Score score) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Step.Kind.OVERRIDE, Map.of("percent", override.percent())));
        score.scored()
                .map(Score.Scored::exact)
                .filter(counted -> counted.compareTo(override.percent()) != 0)
                .ifPresent(counted -> steps.add(new Step(
                        counted.compareTo(override.percent()) < 0 ? Step.Kind.CAPPED : Step.Kind.RAISED,
                        Map.of("limit", new Percent(counted)))));
        steps.add(new Step(
                Step.Kind.OVERRIDE_REASON,
                Map.of("reason", Shown.withoutFullStop(override.reason()), "approver", override.approver())));
        return steps;
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
}
