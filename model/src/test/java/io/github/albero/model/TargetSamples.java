package io.github.albero.model;

import static io.github.albero.model.StructureSamples.DAY;

import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.ComparisonOperator;
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
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetReading;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

/** Values of which targets consist. */
final class TargetSamples {

    private static final Quantity ONE = Quantity.number(1);
    private static final Quantity TWO = Quantity.number(2);
    private static final Quantity SHARE = Quantity.percent(90);

    private TargetSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(UnitOfMeasure.Scale.class, TargetSamples::scales),
                Samples.of(UnitOfMeasure.Named.class, TargetSamples::nouns),
                Samples.of(Quantity.class, TargetSamples::quantities),
                Samples.of(Reference.OfYear.class, () -> List.of(ofYear(2023), ofYear(2024))),
                Samples.of(Reference.Named.class, () -> List.of(new Reference.Named("a"), new Reference.Named("b"))),
                Samples.of(Comparison.class, TargetSamples::comparisons),
                Samples.of(Interval.class, TargetSamples::intervals),
                Samples.of(BareAmount.class, () -> List.of(new BareAmount(ONE), new BareAmount(TWO))),
                Samples.of(Completion.class, () -> List.of(new Completion())),
                Samples.of(RelativeChange.class, TargetSamples::changes),
                Samples.of(WithinShare.class, TargetSamples::shares),
                Samples.of(AllOf.class, TargetSamples::parts),
                Samples.of(Qualitative.class, () -> List.of(new Qualitative())),
                Samples.of(Undefined.class, TargetSamples::undefined),
                Samples.of(Assumption.class, TargetSamples::assumptions),
                Samples.of(Target.class, TargetSamples::targets),
                Samples.of(TargetReading.class, TargetSamples::readings));
    }

    private static Reference.OfYear ofYear(int year) {
        return new Reference.OfYear(Year.of(year));
    }

    private static List<UnitOfMeasure.Scale> scales() {
        BigDecimal four = BigDecimal.valueOf(4);
        return List.of(
                new UnitOfMeasure.Scale(BigDecimal.ONE, four),
                new UnitOfMeasure.Scale(BigDecimal.ZERO, four),
                new UnitOfMeasure.Scale(BigDecimal.ONE, BigDecimal.TEN));
    }

    private static List<UnitOfMeasure.Named> nouns() {
        return List.of(new UnitOfMeasure.Named("eventi"), new UnitOfMeasure.Named("campagne"));
    }

    private static List<Quantity> quantities() {
        return List.of(ONE, TWO, Quantity.percent(1));
    }

    private static List<Comparison> comparisons() {
        return List.of(
                new Comparison(ComparisonOperator.AT_LEAST, ONE),
                new Comparison(ComparisonOperator.AT_MOST, ONE),
                new Comparison(ComparisonOperator.AT_LEAST, TWO));
    }

    private static List<Interval> intervals() {
        return List.of(
                new Interval(BigDecimal.ONE, BigDecimal.TEN, UnitOfMeasure.DAY),
                new Interval(BigDecimal.ZERO, BigDecimal.TEN, UnitOfMeasure.DAY),
                new Interval(BigDecimal.ONE, BigDecimal.ONE, UnitOfMeasure.DAY),
                new Interval(BigDecimal.ONE, BigDecimal.TEN, UnitOfMeasure.HOUR));
    }

    private static List<RelativeChange> changes() {
        return List.of(
                new RelativeChange(ComparisonOperator.AT_LEAST, ONE, Reference.BASELINE),
                new RelativeChange(ComparisonOperator.AT_MOST, ONE, Reference.BASELINE),
                new RelativeChange(ComparisonOperator.AT_LEAST, TWO, Reference.BASELINE),
                new RelativeChange(ComparisonOperator.AT_LEAST, ONE, ofYear(2023)));
    }

    private static List<WithinShare> shares() {
        return List.of(
                new WithinShare(ComparisonOperator.AT_LEAST, SHARE, ONE),
                new WithinShare(ComparisonOperator.MORE_THAN, SHARE, ONE),
                new WithinShare(ComparisonOperator.AT_LEAST, Quantity.percent(95), ONE),
                new WithinShare(ComparisonOperator.AT_LEAST, SHARE, TWO));
    }

    private static List<AllOf> parts() {
        return List.of(
                new AllOf(List.of(new BareAmount(ONE), new Completion())),
                new AllOf(List.of(new BareAmount(TWO), new Completion())));
    }

    private static List<Undefined> undefined() {
        return List.of(new Undefined(Why.NO_AMOUNT), new Undefined(Why.NOT_GIVEN));
    }

    private static List<Assumption> assumptions() {
        return List.of(
                new Assumption(Assumption.Kind.OPERATOR_FROM_WORDING, "≥"),
                new Assumption(Assumption.Kind.OPERATOR_FROM_DIRECTION, "≥"),
                new Assumption(Assumption.Kind.OPERATOR_FROM_WORDING, "≤"),
                new Assumption(Assumption.Kind.OPERATOR_FROM_WORDING, "≥", "tempo medio"));
    }

    private static Target.Builder target() {
        return Target.builder().text("1").criterion(new BareAmount(ONE));
    }

    private static List<Target> targets() {
        return List.of(
                target().build(),
                target().text("uno").build(),
                target().criterion(new BareAmount(TWO)).build(),
                target().due(DAY).build(),
                target().year(Year.of(2026)).build());
    }

    private static List<TargetReading> readings() {
        return List.of(
                new TargetReading(List.of(), List.of()),
                new TargetReading(targets(), List.of()),
                new TargetReading(List.of(), assumptions()));
    }
}
