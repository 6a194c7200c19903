package io.github.albero.model.format.conformance;

import io.github.albero.model.Indicator;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Targets of every kind, parsed from their text and stated beside a text that says something else. */
final class SampleTargets {

    static final LocalDate DAY = LocalDate.of(2031, 6, 17);

    private SampleTargets() {}

    static SamplePlan everyKind() {
        List<Indicator> indicators = new ArrayList<>();
        for (Target target : targets()) {
            indicators.add(indicator(indicators.size()).addTargets(target).build());
        }
        indicators.add(indicator(indicators.size()).targets(targets()).build());
        return SamplePlan.of("targets of every kind", SampleTrees.with(indicators));
    }

    private static Indicator.Builder indicator(int before) {
        return Indicator.builder().id("A/" + (before + 1)).name("Valore " + (before + 1));
    }

    static List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Criterion criterion : criteria()) {
            targets.add(Target.of(criterion, Optional.empty(), Locale.ITALIAN));
            targets.add(Target.of(criterion, Optional.of(DAY), Locale.ITALIAN));
            targets.add(Target.builder()
                    .text("come concordato a voce")
                    .criterion(criterion)
                    .due(DAY)
                    .year(Year.of(2032))
                    .build());
        }
        return targets;
    }

    private static List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            criteria.add(new Criterion.Comparison(operator, euros("12345.67")));
        }
        for (UnitOfMeasure unit : SampleParts.unitsOfMeasure()) {
            criteria.add(new Criterion.BareAmount(new Quantity(BigDecimal.valueOf(217), unit)));
        }
        for (Criterion.Why why : Criterion.Why.values()) {
            criteria.add(new Criterion.Undefined(why));
        }
        for (Reference reference : references()) {
            criteria.add(new Criterion.RelativeChange(ComparisonOperator.AT_MOST, Quantity.percent(-17), reference));
        }
        criteria.add(new Criterion.WithinShare(
                ComparisonOperator.AT_LEAST, Quantity.percent(83), new Quantity(BigDecimal.TEN, UnitOfMeasure.DAY)));
        criteria.add(new Criterion.Interval(
                new BigDecimal("-0.75"), new BigDecimal("1234567890123456789012345678901.25"), UnitOfMeasure.EURO));
        criteria.add(new Criterion.Completion());
        criteria.add(new Criterion.AllOf(List.of(
                new Criterion.Comparison(ComparisonOperator.AT_LEAST, euros("217")), new Criterion.Completion())));
        criteria.add(new Criterion.Qualitative());
        return criteria;
    }

    private static List<Reference> references() {
        return List.of(
                Reference.NOT_WRITTEN,
                Reference.BASELINE,
                Reference.PREVIOUS_YEAR,
                new Reference.OfYear(Year.of(2027)),
                new Reference.Named("la media dei tre anni precedenti"));
    }

    private static Quantity euros(String amount) {
        return new Quantity(new BigDecimal(amount), UnitOfMeasure.EURO);
    }
}
