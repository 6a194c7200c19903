package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.UnitOfMeasure.Named;
import io.github.albero.model.target.UnitOfMeasure.Scale;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
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

    static Stream<Arguments> kinds() {
        Quantity one = Quantity.number(1);
        return Stream.of(
                Arguments.of(new Comparison(ComparisonOperator.EQUAL_TO, one), "comparison"),
                Arguments.of(new BareAmount(one), "amount"),
                Arguments.of(new Interval(BigDecimal.ONE, BigDecimal.TEN, UnitOfMeasure.DAY), "interval"),
                Arguments.of(new RelativeChange(ComparisonOperator.AT_LEAST, one, Reference.BASELINE), "change"),
                Arguments.of(new AllOf(List.of(new BareAmount(one), new Completion())), "all of"),
                Arguments.of(new Completion(), "completion"),
                Arguments.of(new WithinShare(ComparisonOperator.AT_LEAST, Quantity.percent(90), one), "share within"),
                Arguments.of(new Qualitative(), "words"),
                Arguments.of(new Undefined(Why.NO_AMOUNT), "no target"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCriterionCallsTheFunctionOfItsKind(Criterion criterion, String name) {
        assertThat(criterion.match(new CriterionNames())).isEqualTo(name);
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
    void aNounHasNoQuotationMarks() {
        assertThatThrownBy(() -> new Named("«eventi»"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("noun must be words without « and », not '«eventi»'");
    }

    @Test
    void anIntervalGoesUpward() {
        assertThatThrownBy(() -> new Interval(BigDecimal.TEN, BigDecimal.ONE, UnitOfMeasure.DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval must go upward, not from 10 to 1");
        assertThat(new Interval(new BigDecimal("1.0"), BigDecimal.ONE, UnitOfMeasure.DAY))
                .isEqualTo(new Interval(BigDecimal.ONE, BigDecimal.ONE, UnitOfMeasure.DAY));
    }

    @Test
    void aShareWithinALimitIsAPercentage() {
        Quantity day = new Quantity(BigDecimal.ONE, UnitOfMeasure.DAY);
        Quantity negative = new Quantity(BigDecimal.ONE.negate(), UnitOfMeasure.DAY);

        assertThatThrownBy(() -> new WithinShare(ComparisonOperator.AT_LEAST, day, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must be a percentage within a limit, not 1 day within 1 day");
        assertThatThrownBy(() -> new WithinShare(ComparisonOperator.AT_LEAST, Quantity.percent(90), negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must be a percentage within a limit, not 90% within -1 days");
    }

    @Test
    void partsAreTwoOrMoreAndSimple() {
        Criterion amount = new BareAmount(Quantity.number(3));
        AllOf nested = new AllOf(List.of(amount, amount));

        assertThatThrownBy(() -> new AllOf(List.of(amount)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("all-of must have two or more simple parts, not [");
        assertThatThrownBy(() -> new AllOf(List.of(amount, nested))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AllOf(List.of(amount, new Undefined(Why.NOT_GIVEN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReferenceIsToAYearThatPlansSpeakOf() {
        assertThatThrownBy(() -> new Reference.OfYear(Year.of(1899)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reference year must be from 1900 to 2199: 1899");
        assertThatThrownBy(() -> new Reference.Named(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reference must be words without « and », not ''");
        assertThat(new Reference.Named(" la media ").words()).isEqualTo("la media");
        assertThat(Reference.PREVIOUS_YEAR.display(Locale.ITALIAN)).isEqualTo("anno precedente");
    }

    @Test
    void theMirrorOfAMirroredOperatorIsItself() {
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            assertThat(operator.mirrored().mirrored()).isEqualTo(operator);
            assertThat(operator.mirrored().holds(-1)).isEqualTo(operator.holds(1));
        }
    }

    @Test
    void aTargetOfACriterionHasTheTextOfIts() {
        assertThat(Target.of(new BareAmount(Quantity.percent(80)), Optional.empty(), Locale.ITALIAN))
                .isEqualTo(Target.builder()
                        .text("80%")
                        .criterion(new BareAmount(Quantity.percent(80)))
                        .build());
    }

    @Test
    void unitsOfTimeAreToldFromOthers() {
        assertThat(UnitOfMeasure.Standard.values())
                .filteredOn(UnitOfMeasure::isTime)
                .containsExactly(
                        UnitOfMeasure.Standard.DAY,
                        UnitOfMeasure.Standard.WORKING_DAY,
                        UnitOfMeasure.Standard.HOUR,
                        UnitOfMeasure.Standard.MINUTE,
                        UnitOfMeasure.Standard.MONTH,
                        UnitOfMeasure.Standard.YEAR);
        assertThat(new UnitOfMeasure.Named("giorni di apertura").isTime()).isFalse();
    }
}
