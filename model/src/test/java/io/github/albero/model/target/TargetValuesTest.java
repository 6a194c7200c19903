package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.UnitOfMeasure.Named;
import io.github.albero.model.target.UnitOfMeasure.Scale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that targets consist of. */
class TargetValuesTest {

    private static final Criterion.Cases<String> NAMES = new Criterion.Cases<>() {
        @Override
        public String comparison(Comparison criterion) {
            return "comparison";
        }

        @Override
        public String bareAmount(BareAmount criterion) {
            return "bare amount";
        }

        @Override
        public String completion(Completion criterion) {
            return "completion";
        }

        @Override
        public String withinShare(WithinShare criterion) {
            return "share";
        }

        @Override
        public String qualitative(Qualitative criterion) {
            return "words";
        }

        @Override
        public String undefined(Undefined criterion) {
            return "nothing";
        }
    };

    static Stream<Arguments> kinds() {
        Quantity one = Quantity.number(1);
        return Stream.of(
                Arguments.of(new Comparison(ComparisonOperator.EQUAL_TO, one), "comparison"),
                Arguments.of(new BareAmount(one), "bare amount"),
                Arguments.of(new Completion(), "completion"),
                Arguments.of(new WithinShare(ComparisonOperator.AT_LEAST, Quantity.percent(90), one), "share"),
                Arguments.of(new Qualitative(), "words"),
                Arguments.of(new Undefined(Why.NO_AMOUNT), "nothing"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCriterionCallsTheFunctionOfItsKind(Criterion criterion, String name) {
        assertThat(criterion.match(NAMES)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false",
        "EQUAL_TO, false, true, false"
    })
    void anOperatorHoldsBelowAtOrAboveTheTarget(ComparisonOperator operator, boolean below, boolean at, boolean above) {
        assertThat(operator.holds(-7)).isEqualTo(below);
        assertThat(operator.holds(0)).isEqualTo(at);
        assertThat(operator.holds(7)).isEqualTo(above);
    }

    @Test
    void aQuantityKeepsOneShapeOfItsNumber() {
        assertThat(new Quantity(new BigDecimal("100.00"), UnitOfMeasure.PERCENT))
                .isEqualTo(Quantity.percent(100))
                .hasSameHashCodeAs(Quantity.percent(100));
        assertThat(Quantity.percent(5)).isNotEqualTo(Quantity.number(5));
    }

    @Test
    void aQuantityRefusesTooManyDigits() {
        assertThatThrownBy(() -> new Quantity(new BigDecimal("1E+34"), UnitOfMeasure.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must have at most 34 digits");
    }

    @Test
    void aQuantityIsShownInTheReadersLanguage() {
        Quantity quantity = new Quantity(new BigDecimal("1234.5"), UnitOfMeasure.WORKING_DAY);

        assertThat(quantity.display(Locale.ITALIAN)).isEqualTo("1.234,5 giorni lavorativi");
        assertThat(quantity.display(Locale.ENGLISH)).isEqualTo("1,234.5 working days");
    }

    @ParameterizedTest
    @EnumSource
    void theSignOfAUnitReadsBackAsThatUnit(UnitOfMeasure.Standard unit) {
        assertThat(UnitOfMeasure.read(unit.display(Locale.ITALIAN), Locale.ITALIAN))
                .contains(unit);
        assertThat(UnitOfMeasure.read(unit.display(Locale.ENGLISH), Locale.ENGLISH))
                .contains(unit);
    }

    @Test
    void wordsThatAreNoUnitAreNotRead() {
        assertThat(UnitOfMeasure.read("campagne", Locale.ITALIAN)).isEmpty();
        assertThat(UnitOfMeasure.read("giorni", Locale.ENGLISH)).isEmpty();
        assertThat(UnitOfMeasure.read("scala 4-1", Locale.ITALIAN)).isEmpty();
        assertThat(UnitOfMeasure.read("scala x-y", Locale.ITALIAN)).isEmpty();
    }

    @Test
    void aScaleGoesUpward() {
        assertThatThrownBy(() -> new Scale(BigDecimal.valueOf(4), new BigDecimal("4.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scale must go upward, not from 4 to 4");
        assertThat(new Scale(new BigDecimal("1.0"), BigDecimal.valueOf(4)))
                .isEqualTo(new Scale(BigDecimal.ONE, BigDecimal.valueOf(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "5 eventi", "evento٣"})
    void aNounIsWordsWithoutDigits(String noun) {
        assertThatThrownBy(() -> new Named(noun))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("noun must be words without digits, not '" + noun.strip() + "'");
    }

    @Test
    void aCompletionNeedsADay() {
        Target.Builder builder = Target.builder().text("fatto").criterion(new Completion());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a completion must have a due date");
    }

    @Test
    void aTargetOfACriterionHasTheTextOfIts() {
        assertThat(Target.of(new BareAmount(Quantity.percent(80)), Optional.empty(), Locale.ITALIAN))
                .isEqualTo(Target.builder()
                        .text("80%")
                        .criterion(new BareAmount(Quantity.percent(80)))
                        .build());
    }
}
