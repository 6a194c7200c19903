package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.Outcome;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.comparison.OnTrack.Basis;
import io.github.albero.evaluation.comparison.OnTrack.Pace;
import io.github.albero.evaluation.comparison.OnTrack.State;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.model.Actual;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.TargetInterpretation;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from an evaluation whether one of its indicators is where it should be. */
record TrackReading(PlanEvaluation evaluation, IndicatorEvaluation one) {

    /** An amount with at most two decimals. */
    static Quantity shown(Quantity amount) {
        return new Quantity(Rounding.DISPLAYED.round(amount.amount()), amount.unit());
    }

    /** Where some indicators are; those that are held against an amount are evaluated again together. */
    static List<OnTrack> of(PlanEvaluation evaluation, List<IndicatorEvaluation> indicators) {
        List<TrackReading> readings = indicators.stream()
                .map(one -> new TrackReading(evaluation, one))
                .toList();
        Map<String, Target> asked = new LinkedHashMap<>();
        for (TrackReading reading : readings) {
            reading.asked()
                    .ifPresent(target -> asked.put(reading.one.indicator().id(), target));
        }
        PlanEvaluation again = Again.with(evaluation, asked);
        return readings.stream().map(reading -> reading.read(again)).toList();
    }

    /** What the indicator has to be held against at the date; empty if that is not needed to tell where it is. */
    private Optional<Target> asked() {
        if (settled().isPresent()) {
            return Optional.empty();
        }
        Target last = lastTarget().orElseThrow();
        Target.Builder asked = last.toBuilder().year(Optional.empty()).due(evaluation.asOf());
        return Optional.of(growing()
                .map(full -> asked.text("").criterion(new Comparison(full.operator(), expected(paceAt(points(full))))))
                .orElse(asked)
                .build());
    }

    private OnTrack read(PlanEvaluation again) {
        return settled().orElseGet(() -> {
            IndicatorEvaluation probe = again.indicator(one.indicator().id());
            return growing().map(full -> count(full, probe)).orElseGet(() -> level(probe));
        });
    }

    /** What can be told without an amount. */
    private Optional<OnTrack> settled() {
        Optional<Target> last = lastTarget();
        if (last.isEmpty() || one.criterion().isEmpty()) {
            return Optional.of(unknown(one.score().reason().orElse(Reason.NO_TARGET)));
        }
        if (one.criterion().get() instanceof Completion) {
            return Optional.of(isOpen() ? deed() : byOutcome());
        }
        boolean isDue = !evaluation.asOf().isBefore(period().dueOf(last.get()));
        boolean isUnclear = !isOpen() && one.score().reason().isPresent();
        if (isDue || isUnclear || criterionOf(last.get()) instanceof Qualitative) {
            return Optional.of(byOutcome());
        }
        return one.measurement().isEmpty() ? Optional.of(unknown(Reason.NO_ACTUAL)) : Optional.empty();
    }

    private Optional<Comparison> growing() {
        return lastTarget()
                .map(this::criterionOf)
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(this::isGrowing);
    }

    private PlanPeriod period() {
        return evaluation.plan().period();
    }

    private OnTrack found(State state, Basis basis) {
        return new OnTrack(
                one.indicator().id(),
                evaluation.asOf(),
                state,
                basis,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private OnTrack unknown(Reason reason) {
        return new OnTrack(
                one.indicator().id(),
                evaluation.asOf(),
                State.UNKNOWN,
                Basis.NOT_KNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
    }

    private OnTrack held(State state, Basis basis, Quantity expected, Quantity measured, Optional<Pace> pace) {
        return new OnTrack(
                one.indicator().id(),
                evaluation.asOf(),
                state,
                basis,
                Optional.of(expected),
                Optional.of(measured),
                pace,
                Optional.empty(),
                Optional.empty());
    }

    private OnTrack byOutcome() {
        return switch (one.outcome()) {
            case REACHED -> found(State.DONE, Basis.OUTCOME);
            case NOT_REACHED ->
                evaluation.asOf().isBefore(one.due()) ? unknown(Reason.NOT_DUE) : found(State.BEHIND, Basis.OUTCOME);
            case UNDETERMINED -> unknown(one.score().reason().orElse(missing()));
        };
    }

    private Reason missing() {
        boolean isMissing =
                one.rule().filter(AppliedRule.MISSING_AS_FLOOR::equals).isPresent();
        return isMissing ? Reason.NO_ACTUAL : Reason.NOT_ASSESSABLE;
    }

    /** The targets of the year, from the first that is due. */
    private List<Target> targets() {
        Year year = period().yearAt(evaluation.asOf());
        return one.indicator().targets().stream()
                .filter(target -> target.isFor(year))
                .sorted(Comparator.comparing(period()::dueOf))
                .toList();
    }

    private Optional<Target> lastTarget() {
        List<Target> targets = targets();
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
    }

    private Criterion criterionOf(Target target) {
        Plan plan = evaluation.plan();
        return one.target().filter(target::equals).isPresent()
                ? one.criterion().orElseThrow()
                : TargetInterpretation.of(one.indicator(), target, plan.language())
                        .criterion();
    }

    private boolean isOpen() {
        return one.score().reason().filter(Reason.NOT_DUE::equals).isPresent();
    }

    /** A deed that is not done yet and not due either. */
    private OnTrack deed() {
        Optional<Measurement> forecast = one.actuals().stream()
                .sorted(Comparator.comparing(Actual::date).reversed())
                .flatMap(actual -> actual.forecast().stream())
                .findFirst();
        return forecast.flatMap(this::byForecast)
                .or(this::byProgress)
                .orElseGet(() -> found(State.UNKNOWN, Basis.NOTHING_REPORTED));
    }

    private Optional<OnTrack> byForecast(Measurement forecast) {
        if (forecast instanceof DoneOn done) {
            State state = done.date().isAfter(one.due()) ? State.BEHIND : State.ON_TRACK;
            return Optional.of(new OnTrack(
                    one.indicator().id(),
                    evaluation.asOf(),
                    state,
                    Basis.FORECAST_DAY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(done.date()),
                    Optional.empty()));
        }
        if (forecast instanceof NotDone) {
            return Optional.of(found(State.BEHIND, Basis.FORECAST_NOT_DONE));
        }
        if (forecast instanceof Progress progress) {
            boolean isWhole = progress.percent().compareTo(Shares.HUNDRED) >= 0;
            return Optional.of(held(
                    isWhole ? State.ON_TRACK : State.BEHIND,
                    Basis.FORECAST_PROGRESS,
                    Quantity.percent(100),
                    percent(progress),
                    Optional.empty()));
        }
        return Optional.empty();
    }

    private Optional<OnTrack> byProgress() {
        return one.measurement()
                .filter(Progress.class::isInstance)
                .map(Progress.class::cast)
                .map(progress -> {
                    Pace pace = pace(start(), Quantity.percent(0), one.due(), Quantity.percent(100));
                    Quantity expected = expected(pace);
                    State state = state(ComparisonOperator.AT_LEAST, percent(progress), expected, true);
                    return held(state, Basis.PROGRESS, expected, percent(progress), Optional.of(pace));
                });
    }

    private static Quantity percent(Progress progress) {
        return new Quantity(progress.percent(), UnitOfMeasure.PERCENT);
    }

    /** Whether it is counted through the year, so that it grows with the time. */
    private boolean isGrowing(Comparison criterion) {
        Indicator indicator = one.indicator();
        boolean isCounted = one.measurement()
                .filter(measured -> measured instanceof Measurement.Value value
                        && isCounted(value.quantity().unit()))
                .isPresent();
        return indicator
                .measurementKind()
                .map(kind -> kind == MeasurementKind.CUMULATIVE || kind == MeasurementKind.PERIODIC)
                .orElseGet(() -> isCounted
                        && isCounted(criterion.amount().unit())
                        && criterion.operator().asksForMore());
    }

    private static boolean isCounted(UnitOfMeasure unit) {
        return unit.isCount() || unit.equals(UnitOfMeasure.EURO);
    }

    private OnTrack count(Comparison full, IndicatorEvaluation probe) {
        Pace pace = paceAt(points(full));
        Quantity expected = expected(pace);
        if (probe.value().isEmpty()) {
            return unknown(probe.score().reason().orElse(Reason.NO_ACTUAL));
        }
        Quantity measured = probe.value().get();
        boolean isReached =
                full.operator().holds(measured.amount().compareTo(full.amount().amount()));
        if (isReached && full.operator().asksForMore()) {
            return held(State.DONE, Basis.OUTCOME, full.amount(), measured, Optional.empty());
        }
        boolean isWhole = full.amount().unit().isCount()
                && full.amount().amount().scale() == 0
                && measured.amount().scale() == 0;
        boolean isInterim = !pace.from().equals(start()) || !pace.toAmount().equals(full.amount());
        return held(
                state(full.operator(), measured, expected, isWhole),
                isInterim ? Basis.INTERIM_TARGETS : Basis.TIME_ELAPSED,
                expected,
                measured,
                Optional.of(pace));
    }

    /** What is stated for a day on the way. */
    private record Point(LocalDate day, Quantity amount) {}

    /** Nothing at the start, then what is stated for days, up to the full target. */
    private List<Point> points(Comparison full) {
        List<Point> points = new ArrayList<>();
        points.add(
                new Point(start(), new Quantity(BigDecimal.ZERO, full.amount().unit())));
        for (Target target : targets()) {
            if (criterionOf(target) instanceof Comparison stated
                    && stated.amount().unit().equals(full.amount().unit())) {
                points.add(new Point(period().dueOf(target), stated.amount()));
            }
        }
        return points;
    }

    private Pace paceAt(List<Point> points) {
        int next = 1;
        while (next < points.size() - 1
                && !evaluation.asOf().isBefore(points.get(next).day())) {
            next++;
        }
        Point from = points.get(next - 1);
        Point to = points.get(next);
        return pace(from.day(), from.amount(), to.day(), to.amount());
    }

    private LocalDate start() {
        return period().from().minusDays(1);
    }

    private Pace pace(LocalDate from, Quantity fromAmount, LocalDate to, Quantity toAmount) {
        long days = ChronoUnit.DAYS.between(from, to);
        long elapsed = ChronoUnit.DAYS.between(from, evaluation.asOf());
        return new Pace(from, fromAmount, to, toAmount, Math.max(0, Math.min(elapsed, days)), days);
    }

    private static Quantity expected(Pace pace) {
        BigDecimal whole = pace.toAmount().amount().subtract(pace.fromAmount().amount());
        BigDecimal done = whole.multiply(BigDecimal.valueOf(pace.elapsed()))
                .divide(BigDecimal.valueOf(pace.days()), Rounding.KEPT.decimals(), Rounding.KEPT.mode());
        return new Quantity(
                pace.fromAmount().amount().add(done), pace.toAmount().unit());
    }

    /** Whole things are where they should be as long as they are within one of what is expected. */
    private static State state(ComparisonOperator operator, Quantity measured, Quantity expected, boolean isWhole) {
        BigDecimal low = isWhole ? expected.amount().setScale(0, RoundingMode.FLOOR) : expected.amount();
        BigDecimal high = isWhole ? expected.amount().setScale(0, RoundingMode.CEILING) : expected.amount();
        boolean isLessBetter = operator.asksForLess();
        if (measured.amount().compareTo(low) < 0) {
            return isLessBetter ? State.AHEAD : State.BEHIND;
        }
        if (measured.amount().compareTo(high) > 0) {
            return isLessBetter ? State.BEHIND : State.AHEAD;
        }
        return State.ON_TRACK;
    }

    private OnTrack level(IndicatorEvaluation probe) {
        if (probe.outcome() == Outcome.UNDETERMINED) {
            return unknown(probe.score().reason().orElse(Reason.NO_ACTUAL));
        }
        return new OnTrack(
                one.indicator().id(),
                evaluation.asOf(),
                probe.outcome() == Outcome.REACHED ? State.ON_TRACK : State.BEHIND,
                Basis.FULL_TARGET,
                lastTarget().map(this::criterionOf).flatMap(TrackReading::amountOf),
                probe.value(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Quantity> amountOf(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            return Optional.of(comparison.amount());
        }
        return criterion instanceof WithinShare share ? Optional.of(share.share()) : Optional.empty();
    }
}
