package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that the real plan of 2024 sets as a target, against what a person reads in it. */
class RealTargetsTest {

    private static final String ROWS = "maremma-tirreno-2024.tsv";

    @ParameterizedTest
    @MethodSource("rows")
    void readsWhatAPersonReads(String text, Target expected) {
        assertThat(TargetParser.in(Locale.ITALIAN).read(text))
                .isEqualTo(new TargetReading(List.of(expected), List.of()));
    }

    @Test
    void holdsEveryDistinctTextOnce() {
        assertThat(rows().map(row -> row.get()[0])).hasSize(56).doesNotHaveDuplicates();
    }

    static Stream<Arguments> rows() {
        return TargetRows.of(ROWS).map(RealTargetsTest::row);
    }

    private static Arguments row(String[] cells) {
        Target expected = Target.builder()
                .text(cells[0])
                .criterion(criterion(cells))
                .due(cells[5].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[5])))
                .build();
        return Arguments.argumentSet(cells[0], cells[0], expected);
    }

    private static Criterion criterion(String[] cells) {
        return switch (cells[1]) {
            case "completion" -> new Completion();
            case "amount" -> new BareAmount(quantity(cells));
            case "comparison" -> new Comparison(operator(cells[2]), quantity(cells));
            default -> throw new IllegalArgumentException(cells[1]);
        };
    }

    private static Quantity quantity(String[] cells) {
        return new Quantity(new BigDecimal(cells[3]), unit(cells[4]));
    }

    private static UnitOfMeasure unit(String word) {
        return Arrays.stream(UnitOfMeasure.Standard.values())
                .filter(unit -> unit.name().equals(word))
                .<UnitOfMeasure>map(unit -> unit)
                .findFirst()
                .orElseGet(() -> new UnitOfMeasure.Named(word));
    }

    private static ComparisonOperator operator(String symbol) {
        return Arrays.stream(ComparisonOperator.values())
                .filter(operator -> operator.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }
}
