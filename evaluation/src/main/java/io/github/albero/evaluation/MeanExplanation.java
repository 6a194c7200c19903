package io.github.albero.evaluation;

import io.github.albero.evaluation.GateEvaluation.Standing;
import io.github.albero.evaluation.Shown.LeftOut;
import io.github.albero.evaluation.Shown.Listing;
import io.github.albero.evaluation.Shown.MeanPart;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps from the scores of parts to the score of the whole. */
final class MeanExplanation {

    private final RollUp rules;
    private final List<Step> steps = new ArrayList<>();

    private MeanExplanation(RollUp rules) {
        this.rules = rules;
    }

    static Explanation of(NodeEvaluation node) {
        MeanExplanation explanation = new MeanExplanation(node.rollUp());
        List<Member> own =
                node.indicators().stream().map(MeanExplanation::member).toList();
        List<Member> below = Stream.concat(
                        node.children().stream().map(MeanExplanation::member),
                        node.links().stream().map(MeanExplanation::member))
                .toList();
        if (node.override().isPresent()) {
            explanation.steps.addAll(
                    IndicatorExplanation.decision(node.override().get(), node.score()));
        } else {
            explanation.parts(own, below, node.result());
        }
        explanation.result(node.result());
        explanation.add(
                Step.Kind.WEIGHT, Map.of("effective", new Percent(node.weight().effective())));
        return new Explanation(node.node().id(), explanation.steps);
    }

    static Explanation of(PlanEvaluation plan) {
        MeanExplanation explanation = new MeanExplanation(plan.policy().rollUp());
        explanation.parts(List.of(), tops(plan.nodes()), plan.result());
        explanation.result(plan.result());
        return new Explanation(plan.plan().title(), explanation.steps);
    }

    static Explanation of(PostEvaluation post) {
        MeanExplanation explanation = new MeanExplanation(post.rollUp());
        List<Member> members = new ArrayList<>(tops(post.nodes()));
        post.lines().forEach(line -> members.add(member(line)));
        explanation.parts(List.of(), members, post.beforeGates());
        post.gates().forEach(explanation::gate);
        explanation.result(post.result());
        return new Explanation(post.card().post(), explanation.steps);
    }

    static Explanation of(UnitEvaluation unit) {
        MeanExplanation explanation = new MeanExplanation(RollUp.builder().build());
        List<Member> members = unit.indicators().stream()
                .map(one -> new Member(
                        one.indicator().id(),
                        one.score(),
                        Optional.of(one.weight().effective())))
                .toList();
        explanation.parts(List.of(), members, unit.result());
        explanation.result(unit.result());
        return new Explanation(unit.unit().name(), explanation.steps);
    }

    private static List<Member> tops(List<NodeEvaluation> nodes) {
        return nodes.stream().map(MeanExplanation::member).toList();
    }

    /** A part, and what it weighs if the parts have weights. */
    private record Member(String name, Score score, Optional<BigDecimal> weight) {

        boolean isCounted() {
            return score.scored().isPresent();
        }

        BigDecimal exact() {
            return score.scored().orElseThrow().exact();
        }

        BigDecimal factor() {
            return weight.orElse(BigDecimal.ONE);
        }
    }

    private static Member member(IndicatorEvaluation one) {
        return new Member(one.indicator().id(), one.score(), one.weight().counted());
    }

    private static Member member(NodeEvaluation node) {
        return new Member(node.node().id(), node.score(), node.weight().counted());
    }

    private static Member member(LinkEvaluation link) {
        return new Member(
                "→ " + link.link().nodeId(),
                link.result().score(),
                link.weight().counted());
    }

    private static Member member(CardLineEvaluation line) {
        return new Member(line.name(), line.result().score(), line.weight().counted());
    }

    private void add(Step.Kind kind, Map<String, Serializable> arguments) {
        steps.add(new Step(kind, arguments));
    }

    private void parts(List<Member> own, List<Member> below, Result result) {
        List<Member> members = Stream.concat(own.stream(), below.stream()).toList();
        List<Member> counted = counted(members);
        if (result.score() instanceof Score.Scored score) {
            boolean isShared = rules.ownShare().isPresent() && !own.isEmpty() && !below.isEmpty();
            BigDecimal together = isShared ? shared(own, below) : together(counted, Optional.empty(), score);
            finished(together, score);
        }
        List<LeftOut> leftOut = members.stream()
                .filter(one -> !one.isCounted())
                .map(one -> new LeftOut(one.name(), one.score()))
                .toList();
        if (!leftOut.isEmpty()) {
            add(Step.Kind.LEFT_OUT, Map.of("parts", new Listing(leftOut, ", ")));
        }
    }

    /** Own indicators and nodes below, each taken together, and then by their shares (rule D4). */
    private BigDecimal shared(List<Member> own, List<Member> below) {
        BigDecimal ofOwn = rules.ownShare().orElseThrow();
        BigDecimal ofBelow = Numbers.HUNDRED.subtract(ofOwn);
        List<BigDecimal> groups = new ArrayList<>();
        if (hasScore(own)) {
            groups.add(together(counted(own), Optional.of(Step.Kind.OWN_INDICATORS), null));
        }
        if (hasScore(below)) {
            groups.add(together(counted(below), Optional.of(Step.Kind.NODES_BELOW), null));
        }
        if (groups.size() == 1) {
            return groups.get(0);
        }
        BigDecimal both =
                Numbers.quotient(groups.get(0).multiply(ofOwn).add(groups.get(1).multiply(ofBelow)), Numbers.HUNDRED);
        add(
                Step.Kind.BY_SHARES,
                Map.of(
                        "own",
                        Shown.measured(groups.get(0)),
                        "ownShare",
                        ofOwn,
                        "below",
                        Shown.measured(groups.get(1)),
                        "belowShare",
                        ofBelow,
                        "score",
                        new Percent(both)));
        return both;
    }

    private static List<Member> counted(List<Member> group) {
        return group.stream().filter(Member::isCounted).toList();
    }

    /** Whether a group has a score of its own: something in it has, and weighs. */
    private static boolean hasScore(List<Member> group) {
        return group.stream().anyMatch(one -> one.isCounted() && one.factor().signum() > 0);
    }

    private BigDecimal together(List<Member> counted, Optional<Step.Kind> heading, Score.@Nullable Scored shown) {
        BigDecimal exact = exact(counted);
        Serializable score = shown != null && shown.exact().compareTo(exact) == 0 ? shown : new Percent(exact);
        heading.ifPresent(kind -> add(kind, Map.of()));
        if (counted.size() == 1 && rules.combination() != Combination.SUM) {
            add(Step.Kind.ONE_PART, Map.of("part", counted.get(0).name(), "score", score));
            return exact;
        }
        boolean isWeighted = Whole.weighs(rules);
        String separator = rules.combination() == Combination.WORST ? ", " : " + ";
        Listing parts = new Listing(
                counted.stream()
                        .map(one -> new MeanPart(
                                one.name(),
                                one.score(),
                                isWeighted ? one.weight().map(Shown::measured) : Optional.empty()))
                        .toList(),
                separator);
        switch (rules.combination()) {
            case WEIGHTED_MEAN, PLAIN_MEAN ->
                add(
                        Step.Kind.MEAN,
                        Map.of(
                                "parts",
                                parts,
                                "weights",
                                Shown.measured(weights(counted, isWeighted)),
                                "score",
                                score));
            case SUM -> add(sum(counted), Map.of("parts", parts, "score", score));
            case WORST -> add(Step.Kind.WORST, Map.of("parts", parts, "score", score));
        }
        return exact;
    }

    private static Step.Kind sum(List<Member> counted) {
        boolean isWeighted = counted.stream().anyMatch(one -> one.weight().isPresent());
        return isWeighted ? Step.Kind.SUM_BY_WEIGHT : Step.Kind.SUM;
    }

    private static BigDecimal weights(List<Member> members, boolean isWeighted) {
        return isWeighted
                ? members.stream().map(Member::factor).reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.valueOf(members.size());
    }

    /** What the parts give together, as it was computed. */
    private BigDecimal exact(List<Member> members) {
        BigDecimal weighted = members.stream()
                .map(one -> one.exact().multiply(one.factor()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (rules.combination()) {
            case WEIGHTED_MEAN -> Numbers.quotient(weighted, weights(members, true));
            case PLAIN_MEAN ->
                Numbers.quotient(
                        members.stream().map(Member::exact).reduce(BigDecimal.ZERO, BigDecimal::add),
                        BigDecimal.valueOf(members.size()));
            case SUM -> Numbers.kept(sum(members) == Step.Kind.SUM_BY_WEIGHT ? weighted.movePointLeft(2) : weighted);
            case WORST ->
                members.stream().map(Member::exact).reduce(BigDecimal::min).orElseThrow();
        };
    }

    /** What the limits of a sum, bands and rounding made of it. */
    private void finished(BigDecimal together, Score.Scored score) {
        BigDecimal worth = rules.bands().worth(together);
        if (worth.compareTo(together) != 0) {
            add(Step.Kind.BAND, Map.of("worth", new Percent(worth)));
        }
        if (score.exact().compareTo(worth) != 0) {
            boolean isRounded = rules.rounding()
                    .filter(rounding ->
                            rounding.round(worth).subtract(score.exact()).abs().compareTo(BigDecimal.ONE) < 0)
                    .isPresent();
            Step.Kind limited = score.exact().compareTo(worth) > 0 ? Step.Kind.RAISED : Step.Kind.CAPPED;
            add(
                    isRounded ? Step.Kind.ROUNDED : limited,
                    isRounded
                            ? Map.of("rounded", Numbers.trimmed(score.exact()))
                            : Map.of("limit", new Percent(score.exact())));
        }
    }

    private void gate(GateEvaluation gate) {
        if (gate.standing() != Standing.MET) {
            Step.Kind kind = gate.standing() == Standing.NOT_MET ? Step.Kind.GATE_CLOSED : Step.Kind.GATE_OPEN;
            add(kind, Map.of("condition", gate.item().title().orElseGet(gate::condition), "heldBack", gate.heldBack()));
        }
    }

    private void result(Result result) {
        result.rating().ifPresent(rating -> add(Step.Kind.RATING, Map.of("score", result.score(), "rating", rating)));
        result.score().reason().ifPresent(reason -> add(Step.Kind.NOT_SCORED, Map.of("reason", reason)));
        steps.add(coverage(result));
        if (result.isProvisional()) {
            add(Step.Kind.PROVISIONAL, Map.of());
        }
    }

    private static Step coverage(Result result) {
        return result.coverage().compareTo(Numbers.HUNDRED) == 0
                ? new Step(Step.Kind.FULL_COVERAGE, Map.of())
                : new Step(
                        Step.Kind.COVERAGE,
                        Map.of(
                                "coverage", new Percent(result.coverage()),
                                "worst", new Percent(result.worst()),
                                "best", new Percent(result.best())));
    }
}
