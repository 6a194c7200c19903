package io.github.albero.examples.csv;

import io.github.albero.examples.csv.ActualsHeader.Cells;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.DateText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what was measured from the cells of a row; there must be one measurement, and no word beside a number. */
final class MeasurementCells {

    private static final List<ActualsColumn> KINDS = List.of(
            ActualsColumn.VALUE,
            ActualsColumn.NUMERATOR,
            ActualsColumn.DENOMINATOR,
            ActualsColumn.DONE_ON,
            ActualsColumn.PROGRESS,
            ActualsColumn.ASSESSED,
            ActualsColumn.NOT_ASSESSABLE);
    /** In the column of units: the number has none. */
    static final String NO_UNIT = "-";

    private static final Set<String> NOT_DONE = Set.of("no", "non realizzato", "not done");

    private final Cells cells;
    private final Locale language;
    private final Optional<Indicator> indicator;

    MeasurementCells(Cells cells, Locale language, Optional<Indicator> indicator) {
        this.cells = cells;
        this.language = language;
        this.indicator = indicator;
    }

    static boolean isMeasured(Cells cells) {
        return KINDS.stream().anyMatch(kind -> cells.in(kind).isPresent());
    }

    Measurement measurement() throws WrongCell {
        List<ActualsColumn> filled = new ArrayList<>(
                KINDS.stream().filter(kind -> cells.in(kind).isPresent()).toList());
        boolean isFraction = filled.contains(ActualsColumn.NUMERATOR) || filled.contains(ActualsColumn.DENOMINATOR);
        if (isFraction) {
            filled.removeAll(List.of(ActualsColumn.VALUE, ActualsColumn.NUMERATOR, ActualsColumn.DENOMINATOR));
        }
        if (filled.size() > (isFraction ? 0 : 1)) {
            ActualsColumn second = filled.get(filled.size() - 1);
            throw new WrongCell(
                    CsvProblem.SEVERAL_MEASUREMENTS,
                    cells.at(second),
                    Map.of("value", cells.in(second).orElse("")));
        }
        return isFraction ? fraction() : single(filled.get(0));
    }

    private Measurement single(ActualsColumn kind) throws WrongCell {
        String written = cells.in(kind).orElseThrow();
        return switch (kind) {
            case DONE_ON -> done(written);
            case PROGRESS -> new Measurement.Progress(percent(kind));
            case ASSESSED -> new Measurement.Assessed(percent(kind));
            case NOT_ASSESSABLE -> new Measurement.NotAssessable(written);
            default -> new Measurement.Value(value(written));
        };
    }

    private Measurement done(String written) throws WrongCell {
        Optional<LocalDate> date = DateText.read(written);
        if (date.isPresent()) {
            return new Measurement.DoneOn(date.get());
        }
        if (NOT_DONE.contains(written.toLowerCase(Locale.ROOT))) {
            return new Measurement.NotDone();
        }
        throw wrong(CsvProblem.DONE_ON_WRONG, ActualsColumn.DONE_ON, written);
    }

    private BigDecimal percent(ActualsColumn kind) throws WrongCell {
        String written = cells.in(kind).orElseThrow();
        Optional<WrittenAmount> amount = WrittenAmount.read(written, language)
                .filter(read ->
                        read.unit().equals(UnitOfMeasure.NONE) || read.unit().equals(UnitOfMeasure.PERCENT))
                .filter(read -> read.number().signum() >= 0);
        if (amount.isEmpty() || (kind == ActualsColumn.PROGRESS && amount.get().isAbove(100))) {
            throw wrong(CsvProblem.NUMBER_WRONG, kind, written);
        }
        if (isAmbiguousShare(amount.get(), UnitOfMeasure.NONE)) {
            throw wrong(CsvProblem.SHARE_OR_PERCENT, kind, written);
        }
        return amount.get().number();
    }

    private Quantity value(String written) throws WrongCell {
        WrittenAmount amount = WrittenAmount.read(written, language)
                .orElseThrow(() -> wrong(CsvProblem.NUMBER_WRONG, ActualsColumn.VALUE, written));
        UnitOfMeasure stated = stated();
        boolean isSaidTwice =
                !stated.equals(UnitOfMeasure.NONE) && !amount.unit().equals(UnitOfMeasure.NONE);
        if (isSaidTwice && !stated.equals(amount.unit())) {
            throw wrong(CsvProblem.UNITS_DIFFER, ActualsColumn.VALUE, written);
        }
        boolean hasNoUnit =
                cells.in(ActualsColumn.UNIT_OF_MEASURE).filter(NO_UNIT::equals).isPresent();
        if (!hasNoUnit && isMeasuredInPercent() && isAmbiguousShare(amount, stated)) {
            throw wrong(CsvProblem.SHARE_OR_PERCENT, ActualsColumn.VALUE, written);
        }
        return new Quantity(amount.number(), isSaidTwice || stated.equals(UnitOfMeasure.NONE) ? amount.unit() : stated);
    }

    private UnitOfMeasure stated() throws WrongCell {
        String written = cells.in(ActualsColumn.UNIT_OF_MEASURE)
                .filter(text -> !text.equals(NO_UNIT))
                .orElse("");
        return WrittenAmount.statedUnit(written, language)
                .orElseThrow(() -> wrong(CsvProblem.UNIT_WRONG, ActualsColumn.UNIT_OF_MEASURE, written));
    }

    /** 0,95 without a sign may be 95 %, or less than one. */
    private static boolean isAmbiguousShare(WrittenAmount amount, UnitOfMeasure stated) {
        return amount.unit().equals(UnitOfMeasure.NONE)
                && stated.equals(UnitOfMeasure.NONE)
                && amount.number().signum() > 0
                && !amount.isAbove(1);
    }

    private boolean isMeasuredInPercent() {
        return indicator
                .filter(one -> one.unit().filter(UnitOfMeasure.PERCENT::equals).isPresent()
                        || one.targets().stream()
                                .anyMatch(target -> target.text().contains("%")))
                .isPresent();
    }

    private Measurement fraction() throws WrongCell {
        BigDecimal numerator = part(ActualsColumn.NUMERATOR, ActualsColumn.DENOMINATOR);
        BigDecimal denominator = part(ActualsColumn.DENOMINATOR, ActualsColumn.NUMERATOR);
        Optional<String> value = cells.in(ActualsColumn.VALUE);
        if (value.isPresent()
                && WrittenAmount.read(value.get(), language)
                        .filter(read -> read.isQuotient(numerator, denominator))
                        .isEmpty()) {
            throw wrong(CsvProblem.FRACTION_DIFFERS, ActualsColumn.VALUE, value.get());
        }
        return new Measurement.Fraction(numerator, denominator);
    }

    private BigDecimal part(ActualsColumn column, ActualsColumn other) throws WrongCell {
        Optional<String> written = cells.in(column);
        if (written.isEmpty()) {
            throw wrong(CsvProblem.HALF_A_FRACTION, column, cells.in(other).orElse(""));
        }
        return WrittenAmount.read(written.get(), language)
                .filter(read ->
                        read.unit().equals(UnitOfMeasure.NONE) || read.unit().equals(UnitOfMeasure.NUMBER))
                .orElseThrow(() -> wrong(CsvProblem.NUMBER_WRONG, column, written.get()))
                .number();
    }

    private WrongCell wrong(CsvProblem problem, ActualsColumn column, String value) {
        Map<String, Serializable> arguments = Map.of("value", value);
        return new WrongCell(problem, cells.at(column), arguments);
    }
}
