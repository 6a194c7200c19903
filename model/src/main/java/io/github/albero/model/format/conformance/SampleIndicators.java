package io.github.albero.model.format.conformance;

import io.github.albero.model.Direction;
import io.github.albero.model.Formula;
import io.github.albero.model.IdOrigin;
import io.github.albero.model.Indicator;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.PreviousValue;
import io.github.albero.model.TargetScope;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import io.github.albero.model.formula.Computation;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Indicators with all that a plan may say of them, but for targets. */
final class SampleIndicators {

    private static final BigDecimal LONGEST = new BigDecimal("9876543210987654321098765432109876");

    private final List<Indicator> indicators = new ArrayList<>();

    private SampleIndicators() {}

    static SamplePlan everyAttribute() {
        SampleIndicators samples = new SampleIndicators();
        samples.addAll();
        return SamplePlan.of("indicators with every attribute", SampleTrees.with(samples.indicators));
    }

    private void addAll() {
        add(next().idOrigin(IdOrigin.GENERATED)
                .code("KPI 1")
                .kind("efficienza")
                .source("registro di protocollo")
                .weight(LONGEST)
                .owners(SampleParts.owners())
                .previousValues(previousValues()));
        for (Direction direction : Direction.values()) {
            add(next().direction(direction));
        }
        SampleParts.unitsOfMeasure().forEach(unit -> add(next().unit(unit)));
        for (MeasurementKind kind : MeasurementKind.values()) {
            add(next().measurementKind(kind));
        }
        aggregations().forEach(aggregation -> add(next().aggregation(aggregation)));
        thresholds().forEach(thresholds -> add(next().thresholds(thresholds)));
        formulas().forEach(formula -> add(next().formula(formula)));
    }

    private Indicator.Builder next() {
        int position = indicators.size() + 1;
        return Indicator.builder().id("A/" + position).name("Indicatore " + position);
    }

    private void add(Indicator.Builder indicator) {
        indicators.add(indicator.build());
    }

    private static List<PreviousValue> previousValues() {
        TargetParser parser = TargetParser.in(Locale.ITALIAN);
        return List.of(
                PreviousValue.read("1.217,5 €", Optional.of(Year.of(2029)), parser),
                PreviousValue.read("61,25%", Optional.empty(), parser),
                PreviousValue.read("mai rilevato", Optional.of(Year.of(2030)), parser),
                PreviousValue.builder()
                        .text("circa due terzi")
                        .year(Year.of(2028))
                        .quantity(Quantity.percent(66))
                        .build());
    }

    private static List<UnitAggregation> aggregations() {
        List<UnitAggregation> aggregations = new ArrayList<>();
        for (UnitCombination combination : UnitCombination.values()) {
            aggregations.add(UnitAggregation.eachUnit(combination));
            for (TargetScope scope : TargetScope.values()) {
                aggregations.add(UnitAggregation.builder()
                        .combination(combination)
                        .targetScope(scope)
                        .build());
            }
        }
        aggregations.add(UnitAggregation.reportedBy("bil"));
        aggregations.add(UnitAggregation.builder()
                .combination(UnitCombination.WEIGHTED_MEAN)
                .weight("bil", 30)
                .weight("imp", new BigDecimal("70.5"))
                .build());
        return aggregations;
    }

    private static Stream<Thresholds> thresholds() {
        return Stream.of(
                Thresholds.builder()
                        .minimum(Quantity.percent(55))
                        .target(Quantity.percent(75))
                        .maximum(Quantity.percent(85))
                        .excellent(Quantity.percent(95))
                        .build(),
                Thresholds.builder()
                        .minimum(new Quantity(BigDecimal.TEN, UnitOfMeasure.DAY))
                        .maximum(new Quantity(BigDecimal.ONE, UnitOfMeasure.DAY))
                        .build());
    }

    private static List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>();
        for (Computation computation : computations()) {
            formulas.add(Formula.of("come dice il regolamento", computation));
        }
        formulas.add(Formula.of("n. bandi chiusi / n. bandi aperti"));
        formulas.add(Formula.ratio("bandi chiusi", "bandi aperti"));
        formulas.add(Formula.expression("(chiusi + sospesi) / aperti"));
        return formulas;
    }

    private static List<Computation> computations() {
        List<Computation> computations = new ArrayList<>();
        for (Computation.Form form : Computation.Form.values()) {
            computations.add(new Computation.ChangeOnPreviousYear("bandi", form));
        }
        computations.add(new Computation.Ratio("bandi chiusi", "bandi aperti"));
        computations.add(new Computation.Count("bandi"));
        computations.add(new Computation.MeanTime("chiusura di un bando", UnitOfMeasure.WORKING_DAY));
        computations.add(new Computation.Expression("chiusi / aperti"));
        computations.add(new Computation.Words());
        computations.add(new Computation.Ambiguous(List.of("chiusi", "aperti", "sospesi")));
        return computations;
    }
}
