package io.github.albero.evaluation;

import io.github.albero.evaluation.TreeEvaluator.Branch;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Plan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A plan evaluated against its actuals under a policy at a date.
 *
 * <pre>{@code
 * PlanEvaluation result =
 *     PlanEvaluation.of(plan, actuals, ScoringPolicy.linearCapped(), LocalDate.of(2024, 12, 31));
 * result.score();
 * result.node("09").coverage();
 * result.indicator("07.03/3").explain(Locale.ITALIAN);
 * }</pre>
 */
@Value.Immutable
public abstract class PlanEvaluation implements Evaluated, Serializable {

    private static final long serialVersionUID = 1L;

    PlanEvaluation() {}

    /**
     * The plan.
     *
     * @return the plan that was evaluated: as it was revised by the date
     */
    public abstract Plan plan();

    /**
     * What was measured.
     *
     * @return all actuals that were given, also those that did not count
     */
    public abstract Actuals actuals();

    /**
     * The rules.
     *
     * @return the policy
     */
    public abstract ScoringPolicy policy();

    /**
     * What was decided outside plan and actuals.
     *
     * @return the decisions, none if there were none
     */
    public abstract Adjustments adjustments();

    /**
     * The date.
     *
     * @return the day at whose end the plan was evaluated
     */
    public abstract LocalDate asOf();

    @Override
    public abstract Result result();

    /**
     * How firm the results are.
     *
     * @return provisional, interim, definitive
     */
    public final EvaluationStatus status() {
        return EvaluationStatus.of(this);
    }

    /**
     * The nodes at the top of the tree.
     *
     * @return the evaluations in the order of the plan
     */
    public abstract List<NodeEvaluation> nodes();

    /**
     * The units that answer for anything in the tree.
     *
     * @return the evaluations by name of the unit
     */
    public abstract List<UnitEvaluation> units();

    /**
     * The cards of posts.
     *
     * @return the evaluations in the order of the plan
     */
    public abstract List<PostEvaluation> cards();

    /**
     * Evaluates a plan as it was revised by a day.
     *
     * @param plan the plan
     * @param actuals what was measured; measurements of indicators that the plan does not have are not looked at
     * @param policy the rules
     * @param asOf the day at whose end the plan is looked at
     * @return the evaluation
     */
    public static PlanEvaluation of(Plan plan, Actuals actuals, ScoringPolicy policy, LocalDate asOf) {
        return of(plan, actuals, policy, Adjustments.none(), asOf);
    }

    /**
     * Evaluates a plan as it was revised by a day, with what somebody decided about it.
     *
     * @param plan the plan
     * @param actuals what was measured; measurements of indicators that the plan does not have are not looked at
     * @param policy the rules
     * @param adjustments overrides, external causes, confirmed readings and scores from outside; those about what the plan does
     *     not have are not looked at
     * @param asOf the day at whose end the plan is looked at
     * @return the evaluation
     */
    public static PlanEvaluation of(
            Plan plan, Actuals actuals, ScoringPolicy policy, Adjustments adjustments, LocalDate asOf) {
        Plan revised = plan.asOf(asOf);
        PolicyRules rules = new PolicyRules(policy);
        IndicatorEvaluator indicators = new IndicatorEvaluator(rules, revised, actuals, adjustments, asOf);
        TreeEvaluator trees = new TreeEvaluator(rules, indicators, adjustments, new LinkedNodes(revised, policy));
        Branch tree = trees.whole(revised.nodes());
        List<UnitEvaluation> units = new UnitEvaluator(rules, indicators, revised).evaluate(tree.nodes());
        return new Builder()
                .plan(revised)
                .actuals(actuals)
                .policy(policy)
                .adjustments(adjustments)
                .asOf(asOf)
                .result(tree.result())
                .nodes(tree.nodes())
                .units(units)
                .cards(cards(revised, trees, tree, units, policy, adjustments))
                .build();
    }

    private static List<PostEvaluation> cards(
            Plan plan,
            TreeEvaluator trees,
            Branch tree,
            List<UnitEvaluation> units,
            ScoringPolicy policy,
            Adjustments adjustments) {
        if (plan.cards().isEmpty()) {
            return List.of();
        }
        EvaluatedTree evaluated = new EvaluatedTree(plan, tree.result(), tree.nodes(), units);
        CardEvaluator cards = new CardEvaluator(policy, adjustments, trees, evaluated);
        return plan.cards().stream().map(cards::evaluate).toList();
    }

    /**
     * The evaluation of a node, in the tree or in a card.
     *
     * @param id the id of a node of the plan, such as {@code 09}
     * @return the evaluation
     * @throws IllegalArgumentException if the plan has no such node
     */
    public final NodeEvaluation node(String id) {
        return required(nodesById(), id, "node");
    }

    /**
     * The evaluation of an indicator, in the tree or in a card.
     *
     * @param id the id of an indicator of the plan, such as {@code 07.03/3}
     * @return the evaluation
     * @throws IllegalArgumentException if the plan has no such indicator
     */
    public final IndicatorEvaluation indicator(String id) {
        return required(indicatorsById(), id, "indicator");
    }

    /**
     * The evaluation of a unit.
     *
     * @param id the id of a unit of the plan's directory, such as {@code urp}
     * @return the evaluation, empty if this unit answers for nothing in the tree
     */
    public final Optional<UnitEvaluation> unit(String id) {
        return units().stream().filter(one -> one.unit().id().equals(id)).findFirst();
    }

    /**
     * The evaluation of the card of a post.
     *
     * @param id the id of a card of the plan, such as {@code EQ-1}
     * @return the evaluation
     * @throws IllegalArgumentException if the plan has no such card
     */
    public final PostEvaluation card(String id) {
        return cards().stream()
                .filter(one -> one.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("card", id));
    }

    /**
     * The indicators of the tree; those of the cards are not among them.
     *
     * @return the evaluations in the order of the plan
     */
    public final List<IndicatorEvaluation> indicators() {
        return nodes().stream().flatMap(NodeEvaluation::allIndicators).toList();
    }

    /**
     * The nodes of the tree by level.
     *
     * @return the evaluations by the name of their level, in the order of the plan; a level without nodes is not there
     */
    public final Map<String, List<NodeEvaluation>> byLevel() {
        return nodes().stream()
                .flatMap(NodeEvaluation::walk)
                .collect(Collectors.groupingBy(
                        one -> one.node().level(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * The indicators of the tree by outcome.
     *
     * @return the evaluations by outcome, in the order of the plan; an outcome that none has is not there
     */
    public final Map<Outcome, List<IndicatorEvaluation>> byOutcome() {
        return indicators().stream()
                .collect(Collectors.groupingBy(
                        IndicatorEvaluation::outcome,
                        () -> new EnumMap<>(Outcome.class),
                        Collectors.toUnmodifiableList()));
    }

    /**
     * The indicators of the tree by what the policy calls their scores.
     *
     * @return the evaluations by rating, the best rating first, in the order of the plan; those without a score are not
     *     there, nor is a rating that none has
     */
    public final Map<Rating, List<IndicatorEvaluation>> byRating() {
        Map<Rating, List<IndicatorEvaluation>> byRating = new LinkedHashMap<>();
        List<RatingBands.Band> bands = policy().ratings().bands();
        for (int place = bands.size() - 1; place >= 0; place--) {
            Rating rating = bands.get(place).rating();
            List<IndicatorEvaluation> rated = indicators().stream()
                    .filter(one -> one.rating().equals(Optional.of(rating)))
                    .toList();
            if (!rated.isEmpty()) {
                byRating.put(rating, rated);
            }
        }
        return byRating;
    }

    @Override
    public final Explanation explanation() {
        return MeanExplanation.of(this);
    }

    @Value.Lazy
    Map<String, NodeEvaluation> nodesById() {
        Map<String, NodeEvaluation> byId = new LinkedHashMap<>();
        everyNode().forEach(node -> byId.put(node.node().id(), node));
        return byId;
    }

    @Value.Lazy
    Map<String, IndicatorEvaluation> indicatorsById() {
        Map<String, IndicatorEvaluation> byId = new LinkedHashMap<>();
        everyNode()
                .flatMap(node -> node.indicators().stream())
                .forEach(one -> byId.put(one.indicator().id(), one));
        return byId;
    }

    private Stream<NodeEvaluation> everyNode() {
        return Stream.concat(nodes().stream(), cards().stream().flatMap(card -> card.nodes().stream()))
                .flatMap(NodeEvaluation::walk);
    }

    private static <T> T required(Map<String, T> byId, String id, String what) {
        T found = byId.get(id);
        if (found == null) {
            throw missing(what, id);
        }
        return found;
    }

    private static IllegalArgumentException missing(String what, String id) {
        return new IllegalArgumentException("the plan has no " + what + " '" + id + "'");
    }

    /** Builds evaluations. */
    static final class Builder extends PlanEvaluationBuilder {
        Builder() {}
    }
}
