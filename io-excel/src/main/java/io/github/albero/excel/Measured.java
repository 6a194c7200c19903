package io.github.albero.excel;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.Percent;
import io.github.albero.evaluation.Step;
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
import io.github.albero.model.target.UnitOfMeasure;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was measured of an indicator, as the cells of a row show it.
 *
 * @param evaluation the indicator evaluated
 * @param words the words of the report
 */
record Measured(IndicatorEvaluation evaluation, Words words) {

    /** The rules whose variance is in days from the due date. */
    private static final Set<AppliedRule> DELAYS = EnumSet.of(AppliedRule.IN_TIME, AppliedRule.LATE);

    /** The steps of an explanation that say how many units reach the target. */
    private static final Set<Step.Kind> OF_UNITS = EnumSet.of(
            Step.Kind.UNITS_THAT_REACH_IT, Step.Kind.WORST_UNIT, Step.Kind.LEAST_OF_ALL, Step.Kind.MEAN_OF_ALL);

    /** More decimals than anybody measures: the amount was divided. */
    private static final int MOST_DECIMALS = 6;

    CellValue numerator() {
        return fraction().map(one -> CellValue.exact(one.numerator())).orElse(CellValue.NOTHING);
    }

    CellValue denominator() {
        return fraction().map(one -> CellValue.exact(one.denominator())).orElse(CellValue.NOTHING);
    }

    private Optional<Fraction> fraction() {
        return evaluation.measurement().filter(Fraction.class::isInstance).map(Fraction.class::cast);
    }

    /** How many units of how many reach the target, where each is judged for itself and there is no one measurement. */
    Optional<Map<String, Serializable>> units() {
        if (evaluation.measurement().isPresent() || evaluation.actuals().isEmpty()) {
            return Optional.empty();
        }
        return evaluation.explanation().steps().stream()
                .filter(step -> OF_UNITS.contains(step.kind()))
                .map(Step::arguments)
                .findFirst();
    }

    /** The amount, with a sign if it is a change, or the day; for what is neither, a word. */
    CellValue value() {
        Optional<Map<String, Serializable>> units = units();
        if (units.isPresent()) {
            return CellValue.of(words.say("UNITS_REACHING", units.get()));
        }
        if (quantity().isPresent()) {
            BigDecimal amount = quantity().get().amount();
            BigDecimal shown = shown(amount);
            String pattern = isDivided(amount) ? NumberPattern.TWO_DECIMALS : NumberPattern.of(shown);
            return new CellValue.Amount(shown, isChange() ? NumberPattern.signed(pattern, "") : pattern);
        }
        return evaluation.measurement().map(one -> one.match(new InWords())).orElse(CellValue.NOTHING);
    }

    CellValue unit() {
        Optional<String> unit = quantity().map(Quantity::unit).map(words::say);
        return CellValue.of(isChange() ? unit.map(this::changeOf) : unit);
    }

    private String changeOf(String unit) {
        return words.say("CHANGE_UNIT", Map.of("unit", unit)).strip();
    }

    /** Whether the value is not what there is, but how much it changed. */
    private boolean isChange() {
        return evaluation.value().isPresent()
                && evaluation
                        .criterion()
                        .filter(RelativeChange.class::isInstance)
                        .isPresent();
    }

    private boolean isDivided(BigDecimal amount) {
        return fraction().isPresent() || amount.stripTrailingZeros().scale() > MOST_DECIMALS;
    }

    private BigDecimal shown(BigDecimal amount) {
        return isDivided(amount) ? new Percent(amount).shown() : amount;
    }

    /** Value and unit in one text, such as {@code 58,33%}. */
    String text() {
        if (quantity().isPresent()) {
            Quantity quantity = quantity().get();
            String text = words.say(new Quantity(shown(quantity.amount()), quantity.unit()));
            String signed = quantity.amount().signum() > 0 ? "+" + text : text;
            return isChange() ? words.say("CHANGE", Map.of("amount", signed)) : text;
        }
        CellValue value = value();
        if (value instanceof CellValue.Day day) {
            return words.say("DAY", Map.of("date", day.date()));
        }
        return value instanceof CellValue.Text text ? text.text() : "";
    }

    /** The amount in the target's unit or, where that was not decided, as it was measured. */
    private Optional<Quantity> quantity() {
        return evaluation
                .value()
                .or(() ->
                        evaluation.measurement().filter(Value.class::isInstance).map(one -> ((Value) one).quantity()));
    }

    CellValue date() {
        return evaluation.actuals().stream()
                .map(Actual::date)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(CellValue::of)
                .orElse(CellValue.NOTHING);
    }

    /** The least firm of the states of what was measured. */
    CellValue state() {
        return evaluation.actuals().stream()
                .map(Actual::state)
                .min(Comparator.naturalOrder())
                .map(state -> CellValue.of(words.say("STATE_" + state.name())))
                .orElse(CellValue.NOTHING);
    }

    /** The distance from the target; that of percentages is in points, that from a due date in days. */
    CellValue variance() {
        return evaluation.variance().map(this::variance).orElse(CellValue.NOTHING);
    }

    private CellValue variance(Quantity variance) {
        boolean isDelay = evaluation.rule().filter(DELAYS::contains).isPresent();
        boolean isOfPercentages = variance.unit().equals(UnitOfMeasure.PERCENTAGE_POINT);
        String unit = isDelay ? words.say("DAYS") : isOfPercentages ? words.say("PERCENTAGE_POINTS") : "";
        BigDecimal shown = shown(variance.amount());
        return new CellValue.Amount(shown, NumberPattern.signed(NumberPattern.of(shown), unit));
    }

    /** What has no amount. */
    private final class InWords implements Measurement.Cases<CellValue> {

        @Override
        public CellValue value(Value measurement) {
            return CellValue.exact(measurement.quantity().amount());
        }

        @Override
        public CellValue fraction(Fraction measurement) {
            return CellValue.NOTHING;
        }

        @Override
        public CellValue doneOn(DoneOn measurement) {
            return CellValue.of(measurement.date());
        }

        @Override
        public CellValue notDone(NotDone measurement) {
            return CellValue.of(words.say("NOT_DONE"));
        }

        @Override
        public CellValue progress(Progress measurement) {
            return CellValue.of(words.say("PROGRESS", Map.of("percent", measurement.percent())));
        }

        @Override
        public CellValue assessed(Assessed measurement) {
            return CellValue.exact(measurement.percent());
        }

        @Override
        public CellValue notAssessable(NotAssessable measurement) {
            return CellValue.of(words.say("NOT_ASSESSABLE"));
        }
    }
}
