package io.github.albero.excel;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.Percent;
import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
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

    CellValue numerator() {
        return fraction().map(one -> CellValue.exact(one.numerator())).orElse(CellValue.NOTHING);
    }

    CellValue denominator() {
        return fraction().map(one -> CellValue.exact(one.denominator())).orElse(CellValue.NOTHING);
    }

    private Optional<Fraction> fraction() {
        return evaluation.measurement().filter(Fraction.class::isInstance).map(Fraction.class::cast);
    }

    /** The amount or the day; for what is neither, a word. */
    CellValue value() {
        if (quantity().isPresent()) {
            BigDecimal amount = quantity().get().amount();
            return fraction().isPresent() ? CellValue.percent(amount) : CellValue.exact(amount);
        }
        return evaluation.measurement().map(one -> one.match(new InWords())).orElse(CellValue.NOTHING);
    }

    CellValue unit() {
        return CellValue.of(quantity().map(Quantity::unit).map(words::say));
    }

    /** Value and unit in one text, such as {@code 58,33%}. */
    String text() {
        if (quantity().isPresent()) {
            Quantity quantity = quantity().get();
            return fraction().isPresent()
                    ? words.say(new Quantity(new Percent(quantity.amount()).shown(), quantity.unit()))
                    : words.say(quantity);
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
        BigDecimal shown = fraction().isPresent() ? new Percent(variance.amount()).shown() : variance.amount();
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
