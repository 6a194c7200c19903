package io.github.albero.benchmarks;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.Outcome;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Direction;
import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan of the library and its actuals, with the texts that people write. */
record MeasuredModel(Plan plan, Actuals actuals) {

    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /**
     * Builds all of it anew.
     *
     * @param numbers the numbers
     * @param edition what the names of the indicators end with, so that those of two editions are different
     */
    static MeasuredModel of(MeasuredNode numbers, String edition) {
        Plan.Builder plan = Plan.builder()
                .title("Piano della performance")
                .organisation("Comune " + numbers.id())
                .period(PlanPeriod.ofYear(2024))
                .addLevels(Level.of("Area"), Level.of("Obiettivo"));
        List<Actual> actuals = new ArrayList<>();
        numbers.children().forEach(area -> plan.addNode(node(area, "Area", edition, actuals)));
        return new MeasuredModel(plan.build(), Actuals.of(actuals));
    }

    private static PlanNode node(MeasuredNode numbers, String level, String edition, List<Actual> actuals) {
        PlanNode.Builder node = PlanNode.builder()
                .id(numbers.id())
                .code(numbers.id())
                .title("Servizi alle imprese " + numbers.id())
                .level(level);
        numbers.children().forEach(child -> node.addChild(node(child, "Obiettivo", edition, actuals)));
        for (Figures figures : numbers.figures()) {
            node.addIndicator(indicator(figures, edition));
            actuals.add(Actual.of(figures.id(), YEAR_END, measurement(figures)));
        }
        return node.build();
    }

    private static Indicator indicator(Figures figures, String edition) {
        return Indicator.builder()
                .id(figures.id())
                .code(figures.id())
                .name(name(figures.form()) + ", sportello " + figures.id() + " " + edition)
                .direction(figures.form() == Form.DAYS ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER)
                .addTarget(Target.parse(target(figures), Locale.ITALIAN, Year.of(2024)))
                .addOwner(Shared.OWNER)
                .build();
    }

    private static String name(Form form) {
        return switch (form) {
            case SHARE -> "Pratiche evase nei termini sul totale delle pratiche ricevute";
            case COUNT -> "Imprese assistite nelle iniziative di promozione";
            case DAYS -> "Tempo medio di rilascio dei certificati";
            case DEED -> "Pubblicazione della carta dei servizi";
        };
    }

    private static String target(Figures figures) {
        return switch (figures.form()) {
            case SHARE -> ">= " + figures.target() + "%";
            case COUNT -> ">= " + figures.target();
            case DAYS -> "<= " + figures.target() + " gg";
            case DEED -> DAY.format(day(figures.target()));
        };
    }

    private static Measurement measurement(Figures figures) {
        return switch (figures.form()) {
            case SHARE -> new Measurement.Fraction(figures.numerator(), figures.denominator());
            case COUNT -> new Measurement.Value(new Quantity(figures.numerator(), UnitOfMeasure.NONE));
            case DAYS -> new Measurement.Value(new Quantity(figures.numerator(), UnitOfMeasure.DAY));
            case DEED -> new Measurement.DoneOn(day(figures.numerator()));
        };
    }

    private static LocalDate day(BigDecimal sinceTheEpoch) {
        return LocalDate.ofEpochDay(sinceTheEpoch.longValueExact());
    }

    PlanEvaluation evaluate() {
        return PlanEvaluation.of(plan, actuals, ScoringPolicy.linearCapped(), YEAR_END);
    }

    /** What an evaluation comes to. */
    static EvaluatedNode found(PlanEvaluation evaluation) {
        return new EvaluatedNode(
                List.of(), evaluation.nodes().stream().map(MeasuredModel::found).toList(), exact(evaluation.score()));
    }

    private static EvaluatedNode found(NodeEvaluation node) {
        return new EvaluatedNode(
                node.indicators().stream().map(MeasuredModel::found).toList(),
                node.children().stream().map(MeasuredModel::found).toList(),
                exact(node.score()));
    }

    private static Scored found(IndicatorEvaluation one) {
        return new Scored(
                one.indicator().id(),
                one.outcome() == Outcome.REACHED,
                one.raw().orElseThrow(),
                exact(one.score()));
    }

    private static BigDecimal exact(Score score) {
        return score.scored().orElseThrow().exact();
    }
}
