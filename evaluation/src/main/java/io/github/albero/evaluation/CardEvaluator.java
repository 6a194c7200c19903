package io.github.albero.evaluation;

import io.github.albero.evaluation.GateEvaluation.Standing;
import io.github.albero.evaluation.TreeEvaluator.Branch;
import io.github.albero.evaluation.TreeEvaluator.Line;
import io.github.albero.model.Adjustments;
import io.github.albero.model.CardContent;
import io.github.albero.model.CardContent.BodyResult;
import io.github.albero.model.CardContent.ExternalScore;
import io.github.albero.model.CardContent.Gate;
import io.github.albero.model.CardContent.IndicatorResult;
import io.github.albero.model.CardContent.NodeResult;
import io.github.albero.model.CardContent.UnitResult;
import io.github.albero.model.CardItem;
import io.github.albero.model.PostObjectives;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates cards: their own objectives, what they take from the plan and from outside, and their gates (rule D7). */
final class CardEvaluator {

    private final ScoringPolicy policy;
    private final Adjustments adjustments;
    private final TreeEvaluator trees;
    private final EvaluatedTree tree;

    CardEvaluator(ScoringPolicy policy, Adjustments adjustments, TreeEvaluator trees, EvaluatedTree tree) {
        this.policy = policy;
        this.adjustments = adjustments;
        this.trees = trees;
        this.tree = tree;
    }

    PostEvaluation evaluate(PostObjectives card) {
        List<CardItem> items = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        for (CardItem item : card.items()) {
            if (!(item.content() instanceof Gate)) {
                items.add(item);
                results.add(item.content().match(new ContentResult(card)));
            }
        }
        Branch whole = trees.whole(card.nodes(), lines(items, results));
        List<GateEvaluation> gates = gates(card, whole.nodes());
        ContentName names = new ContentName(tree.plan());
        List<CardLineEvaluation> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            lines.add(new CardLineEvaluation(
                    items.get(place),
                    names.of(items.get(place)),
                    whole.lineWeights().get(place),
                    results.get(place)));
        }
        return new PostEvaluation.Builder()
                .card(card)
                .rollUp(policy.rollUp())
                .period(tree.plan().period())
                .nodes(whole.nodes())
                .lines(lines)
                .gates(gates)
                .beforeGates(whole.result())
                .result(afterGates(whole.result(), gates))
                .build()
                .inBracket(policy.ratings());
    }

    private List<GateEvaluation> gates(PostObjectives card, List<NodeEvaluation> nodes) {
        List<GateEvaluation> gates = new ArrayList<>();
        for (CardItem item : card.items()) {
            if (item.content() instanceof Gate gate) {
                gates.add(new GateEvaluation(item, tree.standing(gate.conditionId(), nodes)));
            }
        }
        return gates;
    }

    private static List<Line> lines(List<CardItem> items, List<Result> results) {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            lines.add(new Line(items.get(place).weight(), results.get(place)));
        }
        return lines;
    }

    /** Gates do not weigh: what they hold back is taken from what the other lines give. */
    private Result afterGates(Result before, List<GateEvaluation> gates) {
        BigDecimal lost = heldBack(gates, Standing.NOT_MET);
        BigDecimal open = heldBack(gates, Standing.UNDECIDED);
        if (lost.signum() == 0 && open.signum() == 0) {
            return before;
        }
        BigDecimal worst = less(before.worst(), lost.add(open));
        BigDecimal best = less(before.best(), lost);
        if (open.signum() > 0 || !(before.score() instanceof Score.Scored score)) {
            Score none = before.score() instanceof Score.NotScored
                    ? before.score()
                    : new Score.NotScored(Reason.GATE_UNDECIDED);
            return new Result(none, Optional.empty(), worst, best, before.coverage(), false);
        }
        return Whole.result(less(score.exact(), lost), worst, best, before.coverage(), before.isProvisional(), policy);
    }

    private static BigDecimal heldBack(List<GateEvaluation> gates, Standing standing) {
        return gates.stream()
                .filter(gate -> gate.standing() == standing)
                .map(GateEvaluation::heldBack)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal less(BigDecimal score, BigDecimal heldBack) {
        BigDecimal left = Numbers.HUNDRED.subtract(heldBack.min(Numbers.HUNDRED));
        return Numbers.kept(score.multiply(left).movePointLeft(2));
    }

    /** The result of what a line counts. */
    private final class ContentResult implements CardContent.Cases<Result> {

        private final PostObjectives card;

        private ContentResult(PostObjectives card) {
            this.card = card;
        }

        @Override
        public Result node(NodeResult content) {
            return tree.node(content.nodeId()).map(NodeEvaluation::result).orElseGet(CardEvaluator.this::nothing);
        }

        @Override
        public Result indicator(IndicatorResult content) {
            return tree.indicator(content.indicatorId())
                    .map(CardEvaluator.this::result)
                    .orElseGet(CardEvaluator.this::nothing);
        }

        @Override
        public Result unit(UnitResult content) {
            return tree.unit(content.unitId()).map(UnitEvaluation::result).orElseGet(CardEvaluator.this::nothing);
        }

        @Override
        public Result body(BodyResult content) {
            return tree.result();
        }

        @Override
        public Result external(ExternalScore content) {
            return adjustments.behavioursOf(card.id()).stream()
                    .filter(score -> score.item().equals(content.name()))
                    .findFirst()
                    .map(score -> Whole.decided(score.percent(), policy))
                    .orElseGet(() -> Whole.unknown(Reason.NO_EXTERNAL_SCORE, policy));
        }

        @Override
        public Result gate(Gate content) {
            throw new IllegalArgumentException("a gate has no result of its own");
        }
    }

    private Result nothing() {
        return Whole.unknown(Reason.NO_SUCH_PART, policy);
    }

    private Result result(IndicatorEvaluation indicator) {
        Part part = Part.of(indicator, BigDecimal.ONE);
        return new Result(
                indicator.score(),
                indicator.rating(),
                part.worst(),
                part.best(),
                part.coverage(),
                part.isProvisional());
    }
}
