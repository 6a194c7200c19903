package io.github.albero.excel;

import io.github.albero.evaluation.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What goes into a cell. */
sealed interface CellValue {

    /** An empty cell. */
    CellValue NOTHING = new Nothing();

    /** A text that stays a text. */
    record Text(String text) implements CellValue {}

    /** A number and how it is shown. */
    record Amount(BigDecimal number, String pattern) implements CellValue {}

    /** A day. */
    record Day(LocalDate date) implements CellValue {}

    /** Nothing. */
    record Nothing() implements CellValue {}

    static CellValue of(String text) {
        return text.isEmpty() ? NOTHING : new Text(text);
    }

    static CellValue of(Optional<String> text) {
        return text.map(CellValue::of).orElse(NOTHING);
    }

    static CellValue of(LocalDate date) {
        return new Day(date);
    }

    static CellValue count(long number) {
        return new Amount(BigDecimal.valueOf(number), NumberPattern.WHOLE);
    }

    /** A score, a share or a weight: two decimals, never rounded up to 100. */
    static CellValue percent(BigDecimal number) {
        return new Amount(new Percent(number).shown(), NumberPattern.TWO_DECIMALS);
    }

    /** A number with as many decimals as it has, up to six. */
    static CellValue exact(BigDecimal number) {
        return new Amount(number, NumberPattern.of(number));
    }
}
