package io.github.albero.examples.rules;

import static io.github.albero.examples.rules.Written.YEAR_END;
import static io.github.albero.examples.rules.Written.constant;
import static io.github.albero.examples.rules.Written.number;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.UnitEvaluation;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.TargetScope;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitCombination;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table on the page of the rules: one indicator of a plan of 2025, what was measured of it and what that gives.
 * Which column says what is in its heading.
 */
final class IndicatorExample {

    private static final Set<String> RESULTS =
            Set.of("score", "raw", "outcome", "rating", "counts", "due", "missing", "office a", "explained", "refused");
    private static final String ID = "01/1";

    private final RulesPage.Row row;

    IndicatorExample(RulesPage.Row row) {
        this.row = row;
    }

    /** The results that the page gives, by the headings of their columns. */
    Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>(row.cells());
        expected.keySet().retainAll(RESULTS);
        return expected;
    }

    /** The same as they are, whatever the order of the actuals (rule E4). */
    Map<String, String> found(boolean isReversed) {
        Map<String, String> found = new LinkedHashMap<>();
        if (row.cells().containsKey("refused")) {
            found.put("refused", refusal());
            return found;
        }
        PlanEvaluation evaluation = evaluate(isReversed);
        expected().keySet().forEach(heading -> found.put(heading, result(heading, evaluation)));
        return found;
    }

    private String refusal() {
        try {
            return "not refused: " + evaluate(false).score();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private PlanEvaluation evaluate(boolean isReversed) {
        ScoringPolicy policy = ExamplePolicy.of(row.cell("policy"));
        LocalDate on = Optional.of(row.cell("on"))
                .filter(text -> !text.isEmpty())
                .map(Written::day)
                .orElse(YEAR_END);
        List<Actual> actuals = new ArrayList<>(Written.actuals(ID, row.cell("measured")));
        if (isReversed) {
            Collections.reverse(actuals);
        }
        return PlanEvaluation.of(plan(), Actuals.of(actuals), policy, adjustments(), on);
    }

    private Plan plan() {
        PlanDraft draft = PlanDraft.of("Plan 2025", "Town of Example", PlanPeriod.ofYear(2025))
                .language(Locale.ENGLISH)
                .levels("Objective");
        boolean isShared = row.cells().containsKey("offices");
        if (isShared) {
            draft.units(UnitDirectory.of(List.of(office("a"), office("b"), office("c"))));
        }
        return draft.node("01", "Services", node -> {
                    if (isShared) {
                        node.owner("Office a; Office b; Office c");
                    }
                    String name = row.cell("indicator");
                    node.indicator(name.isEmpty() ? "Services" : name, row.cell("target"), this::describe);
                })
                .build();
    }

    private static OrganisationalUnit office(String id) {
        return OrganisationalUnit.builder().id(id).name("Office " + id).build();
    }

    private void describe(IndicatorDraft indicator) {
        row.cells().forEach((heading, cell) -> {
            if (!cell.isEmpty()) {
                describe(indicator, heading, cell);
            }
        });
    }

    private static void describe(IndicatorDraft indicator, String heading, String cell) {
        switch (heading) {
            case "formula" -> indicator.formula(cell);
            case "kind" -> indicator.measured(constant(MeasurementKind.class, cell));
            case "baseline" -> indicator.baseline(cell);
            case "2024" -> indicator.previous(2024, cell);
            case "target of 2026" -> indicator.target(2026, cell);
            case "thresholds" -> indicator.thresholds(thresholds(cell));
            case "offices" -> indicator.aggregation(aggregation(cell));
            case "indicator", "target", "measured", "policy", "on", "decided" -> {
                // They are not of the indicator, or looked up where they are needed.
            }
            default -> {
                if (!RESULTS.contains(heading)) {
                    throw new IllegalArgumentException("not a column: " + heading);
                }
            }
        }
    }

    /** Such as {@code minimum 75, target 85, excellent 95}. */
    private static Thresholds thresholds(String text) {
        Thresholds.Builder thresholds = Thresholds.builder();
        for (String part : text.split(", ")) {
            String[] words = part.split(" ", 2);
            Quantity at = Written.quantity(words[1]);
            switch (words[0]) {
                case "minimum" -> thresholds.minimum(at);
                case "target" -> thresholds.target(at);
                case "maximum" -> thresholds.maximum(at);
                case "excellent" -> thresholds.excellent(at);
                default -> throw new IllegalArgumentException("not a threshold: " + part);
            }
        }
        return thresholds.build();
    }

    /** Such as {@code weighted-mean, a 1, b 3, each-unit}, or {@code reported by a}. */
    private static UnitAggregation aggregation(String text) {
        UnitAggregation.Builder aggregation = UnitAggregation.builder();
        for (String part : text.split(", ")) {
            if (part.startsWith("reported by ")) {
                aggregation.reporter(part.substring("reported by ".length()));
            } else if (part.matches("[abc] \\d+")) {
                aggregation.weight(part.substring(0, 1), number(part.substring(2)));
            } else if (part.equals("each-unit") || part.equals("in-total")) {
                aggregation.targetScope(constant(TargetScope.class, part));
            } else if (!part.equals("nothing said")) {
                aggregation.combination(constant(UnitCombination.class, part));
            }
        }
        return aggregation.build();
    }

    /** Such as {@code reading +5%; external cause 40 %; override 90}. */
    private Adjustments adjustments() {
        Adjustments.Builder adjustments = Adjustments.builder();
        String text = row.cell("decided");
        for (String part : text.isEmpty() ? new String[0] : text.split("; ")) {
            if (part.startsWith("reading ")) {
                Target reading = Target.parse(part.substring("reading ".length()), Locale.ENGLISH, Year.of(2025));
                adjustments.addConfirmedReading(ConfirmedReading.builder()
                        .indicatorId(ID)
                        .reading(reading)
                        .confirmedBy("Performance office")
                        .date(LocalDate.of(2025, 5, 2))
                        .build());
            } else if (part.startsWith("external cause ")) {
                adjustments.addExternalCause(
                        new ExternalCause(ID, number(part.substring("external cause ".length())), "Flood", "Board"));
            } else if (part.startsWith("override ")) {
                adjustments.addOverride(
                        new ScoreOverride(ID, number(part.substring("override ".length())), "Flood", "Board"));
            } else {
                throw new IllegalArgumentException("not a decision: " + part);
            }
        }
        return adjustments.build();
    }

    private static String result(String heading, PlanEvaluation evaluation) {
        IndicatorEvaluation indicator = evaluation.indicator(ID);
        return switch (heading) {
            case "score" -> Written.score(indicator.score());
            case "raw" -> indicator.raw().map(Written::rounded).orElse("–");
            case "outcome" -> indicator.outcome().display(Locale.ENGLISH);
            case "rating" ->
                indicator.rating().map(rating -> rating.display(Locale.ENGLISH)).orElse("–");
            case "counts" ->
                indicator.value().map(value -> value.display(Locale.ENGLISH)).orElse("–");
            case "due" -> indicator.due().toString();
            case "missing" -> indicator.missingUnits().isEmpty() ? "–" : String.join(", ", indicator.missingUnits());
            case "office a" ->
                Written.score(evaluation.unit("a").map(UnitEvaluation::score).orElseThrow());
            default -> indicator.explain(Locale.ENGLISH);
        };
    }
}
