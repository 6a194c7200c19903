package io.github.albero.examples.csv;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Formula;
import io.github.albero.model.Indicator;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PreviousValue;
import io.github.albero.model.target.Target;
import io.github.albero.model.text.NumberText;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns that the indicators of a plan need: always the name and the target, further ones where one has something. */
final class IndicatorColumns {

    private final Plan plan;
    private final List<Indicator> indicators;
    private final Locale language;

    private IndicatorColumns(Plan plan) {
        this.plan = plan;
        this.indicators = plan.allIndicators().toList();
        this.language = plan.language();
    }

    static List<PlanColumn> of(Plan plan) {
        return new IndicatorColumns(plan).columns();
    }

    private List<PlanColumn> columns() {
        List<PlanColumn> columns = new ArrayList<>();
        String indicator = PlanWords.INDICATOR.in(language);
        addIfFilled(
                columns,
                PlanWords.CODE.of(indicator, language),
                one -> one.code().orElse(""));
        columns.add(new PlanColumn(indicator, Indicator::name));
        addIfFilled(
                columns,
                PlanWords.WEIGHT.in(language),
                one -> one.weight()
                        .map(weight -> NumberText.writeWithoutGroups(weight, language))
                        .orElse(""));
        addIfFilled(
                columns,
                PlanWords.FORMULA.in(language),
                one -> one.formula().map(Formula::text).orElse(""));
        addIfFilled(
                columns,
                PlanWords.UNIT.in(language),
                one -> one.unit().map(unit -> unit.display(language)).orElse(""));
        addIfFilled(columns, PlanWords.KIND.in(language), one -> one.kind().orElse(""));
        addIfFilled(columns, PlanWords.SOURCE.in(language), one -> one.source().orElse(""));
        addPreviousValues(columns);
        columns.add(new PlanColumn(PlanWords.TARGET.in(language), one -> targets(one, this::isOfThePlan)));
        addFurtherTargets(columns);
        addIfFilled(columns, PlanWords.OWNER.in(language), one -> owners(one.owners()));
        addExtensions(columns);
        return columns;
    }

    private void addPreviousValues(List<PlanColumn> columns) {
        addIfFilled(
                columns,
                PlanWords.BASELINE.in(language),
                one -> one.baseline().map(PreviousValue::text).orElse(""));
        indicators.stream()
                .flatMap(one -> one.previousValues().stream())
                .flatMap(value -> value.year().stream())
                .distinct()
                .sorted()
                .forEach(year -> addIfFilled(
                        columns,
                        PlanWords.PREVIOUS.in(language) + " " + year,
                        one -> one.previousValue(year).map(PreviousValue::text).orElse("")));
    }

    private void addFurtherTargets(List<PlanColumn> columns) {
        indicators.stream()
                .flatMap(one -> one.targets().stream())
                .filter(target -> !isOfThePlan(target))
                .flatMap(target -> target.year().stream())
                .distinct()
                .sorted()
                .forEach(year -> addIfFilled(
                        columns,
                        PlanWords.TARGET.in(language) + " " + year,
                        one -> targets(one, target -> target.year().equals(Optional.of(year)))));
    }

    private boolean isOfThePlan(Target target) {
        Optional<Year> year = target.year();
        return year.isEmpty() || year.equals(plan.period().year());
    }

    private static String targets(Indicator indicator, Predicate<Target> some) {
        return indicator.targets().stream()
                .filter(some)
                .map(Target::text)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void addExtensions(List<PlanColumn> columns) {
        indicators.stream()
                .flatMap(one -> one.extensions().keySet().stream())
                .distinct()
                .filter(name -> HeadingTrial.isExtension(name, name))
                .filter(name ->
                        columns.stream().noneMatch(other -> other.words().equalsIgnoreCase(name)))
                .forEach(name ->
                        addIfFilled(columns, name, one -> text(one.extensions().get(name))));
    }

    static String text(@Nullable ExtensionValue value) {
        return value instanceof ExtensionValue.Text text ? text.text() : "";
    }

    static String owners(List<Owner> owners) {
        return owners.stream().map(Owner::text).collect(Collectors.joining(", "));
    }

    private void addIfFilled(List<PlanColumn> columns, String words, Function<Indicator, String> text) {
        if (indicators.stream().map(text).anyMatch(one -> !one.isEmpty())) {
            columns.add(new PlanColumn(words, text));
        }
    }
}
