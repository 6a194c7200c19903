package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.UnitOfMeasure.Named;
import io.github.albero.model.target.UnitOfMeasure.Scale;
import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is written of a target reads back as that target (rule A13). */
class TargetRoundTripTest {

    private static final List<String> NOUNS = List.of(
            "campagne",
            "ore di formazione",
            "non conformità",
            "di",
            "e due convegni",
            "giorni lavorativi",
            "N.",
            "%",
            "% dei casi",
            "o più",
            "entro giugno",
            "giugno",
            "semestre",
            "mila",
            "per un totale di",
            "in più",
            "scala",
            "rispetto alla baseline",
            "e inoltre",
            "≥",
            "x",
            "(avviati)",
            "-",
            "months",
            "or more",
            "istanze received",
            "unità in servizio",
            "domande pervenute",
            "third",
            "EventI dI prova");

    @Property(tries = 20_000)
    void whatIsWrittenReadsBackTheSame(
            @ForAll("criteria") Criterion criterion, @ForAll("dues") Optional<LocalDate> due, @ForAll boolean italian) {
        Locale language = italian ? Locale.ITALIAN : Locale.ENGLISH;
        Target written = Target.of(criterion, due, language);

        assertThat(Target.parse(written.text(), language)).isEqualTo(written);
        assertThat(Target.parse(written.text(), language, Year.of(2024))).isEqualTo(written);
    }

    @Property(tries = 2_000)
    void soItDoesWithTheYearItIsFor(
            @ForAll("criteria") Criterion criterion, @ForAll("dues") Optional<LocalDate> due, @ForAll boolean italian) {
        Locale language = italian ? Locale.ITALIAN : Locale.ENGLISH;
        Target target = Target.of(criterion, due, language).toBuilder()
                .year(Year.of(2025))
                .build();
        String written = TargetFormat.in(language).print(target);

        assertThat(Target.parse(written, language))
                .isEqualTo(target.toBuilder().text(written).build());
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        Arbitrary<Criterion> simple = simpleCriteria();
        return Arbitraries.frequencyOf(
                Tuple.of(6, simple),
                Tuple.of(1, simple.list().ofMinSize(2).ofMaxSize(4).map(AllOf::new)));
    }

    private static Arbitrary<Criterion> simpleCriteria() {
        Arbitrary<ComparisonOperator> operators = Arbitraries.of(ComparisonOperator.class);
        return Arbitraries.oneOf(
                Combinators.combine(operators, quantities()).as(Comparison::new),
                quantities().map(BareAmount::new),
                Combinators.combine(numbers(), numbers(), units()).as(TargetRoundTripTest::interval),
                Combinators.combine(operators, quantities(), references()).as(RelativeChange::new),
                Combinators.combine(operators, numbers(), quantities()).as(TargetRoundTripTest::withinShare),
                Arbitraries.just(new Completion()));
    }

    private static Criterion interval(BigDecimal one, BigDecimal other, UnitOfMeasure unit) {
        return new Interval(one.min(other), one.max(other), unit);
    }

    private static Criterion withinShare(ComparisonOperator operator, BigDecimal share, Quantity limit) {
        return new WithinShare(
                operator,
                new Quantity(share.abs(), UnitOfMeasure.PERCENT),
                new Quantity(limit.amount().abs(), limit.unit()));
    }

    @Provide
    Arbitrary<Optional<LocalDate>> dues() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .optional();
    }

    private static Arbitrary<Reference> references() {
        return Arbitraries.oneOf(
                Arbitraries.of(Reference.Standard.class),
                Arbitraries.integers().between(1900, 2199).map(Year::of).map(Reference.OfYear::new),
                Arbitraries.of(NOUNS).map(Reference.Named::new));
    }

    private static Arbitrary<Quantity> quantities() {
        return Combinators.combine(numbers(), units()).as(Quantity::new);
    }

    private static Arbitrary<UnitOfMeasure> units() {
        return Arbitraries.oneOf(
                Arbitraries.of(UnitOfMeasure.Standard.class),
                Arbitraries.of(NOUNS).map(Named::new),
                Combinators.combine(numbers(), numbers())
                        .filter((one, other) -> one.compareTo(other) != 0)
                        .as((one, other) -> new Scale(one.min(other), one.max(other))));
    }

    private static Arbitrary<BigDecimal> numbers() {
        BigInteger most = BigInteger.TEN.pow(ExactDecimal.MAX_DIGITS).subtract(BigInteger.ONE);
        Arbitrary<BigDecimal> any = Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.integers().between(0, ExactDecimal.MAX_DIGITS))
                .as(BigDecimal::new);
        Arbitrary<BigDecimal> usual = Combinators.combine(
                        Arbitraries.integers().between(-1000, 3000),
                        Arbitraries.integers().between(0, 3))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
        return Arbitraries.oneOf(any, usual).map(ExactDecimal::of);
    }
}
