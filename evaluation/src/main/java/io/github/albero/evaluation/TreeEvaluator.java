package io.github.albero.evaluation;

import io.github.albero.evaluation.Siblings.Member;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Indicator;
import io.github.albero.model.NodeLink;
import io.github.albero.model.Owner;
import io.github.albero.model.PlanNode;
import io.github.albero.model.ScoreOverride;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evaluates a tree: weights from the top down, scores from the bottom up. */
final class TreeEvaluator {

    private final PolicyRules rules;
    private final IndicatorEvaluator indicators;
    private final Adjustments adjustments;
    private final LinkedNodes linked;
    private final NodeFacts.Known facts = new NodeFacts.Known();

    TreeEvaluator(PolicyRules rules, IndicatorEvaluator indicators, Adjustments adjustments, LinkedNodes linked) {
        this.rules = rules;
        this.indicators = indicators;
        this.adjustments = adjustments;
        this.linked = linked;
    }

    /**
     * What hangs below one point of a tree, and what it gives together.
     *
     * @param scoredWeight what the indicators with a score weigh together, as written
     * @param scoredCount how many indicators have a score
     * @param lineWeights what the lines of a card weigh beside its nodes
     */
    record Branch(
            List<IndicatorEvaluation> indicators,
            List<NodeEvaluation> nodes,
            List<LinkEvaluation> links,
            List<Weight> lineWeights,
            Result result,
            BigDecimal scoredWeight,
            int scoredCount) {}

    /**
     * A line of a card: what it weighs and what it gives.
     *
     * @param weight its weight in the card, if it has one
     * @param result what it gives
     */
    record Line(Optional<BigDecimal> weight, Result result) {}

    /** The whole of a tree. */
    Branch whole(List<PlanNode> nodes) {
        return whole(nodes, List.of());
    }

    /** The nodes of a card, and beside them its lines. */
    Branch whole(List<PlanNode> nodes, List<Line> lines) {
        RollUp general = rules.policy().rollUp();
        return new Level("", List.of(), nodes, List.of(), lines, general, Numbers.HUNDRED, List.of()).evaluate(null);
    }

    /** A decision about a node counts for all that is below it. */
    private Result result(Optional<ScoreOverride> override, Branch below) {
        return override.map(decision -> Whole.decided(decision.percent(), rules.policy()))
                .orElse(below.result());
    }

    private Branch below(PlanNode node, List<Owner> inherited, BigDecimal effective) {
        List<Owner> owners = node.owners().isEmpty() ? inherited : node.owners();
        List<NodeLink> links = node.links().isEmpty()
                ? List.of()
                : node.links().stream()
                        .filter(link -> link.weight().isPresent())
                        .toList();
        RollUp rollUp = rules.rollUp(node.level());
        return new Level(node.level(), node.indicators(), node.children(), links, List.of(), rollUp, effective, owners)
                .evaluate(node);
    }

    /** The parts of one node, or of the whole. */
    private final class Level {

        private final String name;
        private final List<Indicator> own;
        private final List<PlanNode> nodes;
        private final List<NodeLink> links;
        private final List<Line> lines;
        private final RollUp rollUp;
        private final BigDecimal effective;
        private final List<Owner> owners;

        private final List<Member> members = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<IndicatorEvaluation> indicatorEvaluations = new ArrayList<>();
        private final List<NodeEvaluation> nodeEvaluations = new ArrayList<>();
        private final List<LinkEvaluation> linkEvaluations = new ArrayList<>();
        private final List<Weight> lineWeights = new ArrayList<>();
        private BigDecimal scoredWeight = BigDecimal.ZERO;
        private int scoredCount;
        private @Nullable Weight equalWeight;

        private Level(
                String name,
                List<Indicator> own,
                List<PlanNode> nodes,
                List<NodeLink> links,
                List<Line> lines,
                RollUp rollUp,
                BigDecimal effective,
                List<Owner> owners) {
            this.name = name;
            this.own = own;
            this.nodes = nodes;
            this.links = links;
            this.lines = lines;
            this.rollUp = rollUp;
            this.effective = effective;
            this.owners = owners;
        }

        Branch evaluate(@Nullable PlanNode node) {
            own.forEach(one -> members.add(Member.of(one.weight().orElse(null))));
            for (PlanNode child : nodes) {
                NodeFacts known = facts.of(child);
                if (known.isMeasured()) {
                    members.add(new Member(child.weight().orElse(null), known, isSumOfSums(child)));
                }
            }
            links.forEach(link -> members.add(Member.of(link.weight().orElse(null))));
            lines.forEach(line -> members.add(Member.of(line.weight().orElse(null))));
            boolean isApart = ownShare().isPresent();
            Siblings ofOwn = Siblings.of(isApart ? members.subList(0, own.size()) : members, 0, rollUp);
            Siblings siblings =
                    isApart ? Siblings.of(members.subList(own.size(), members.size()), own.size(), rollUp) : ofOwn;
            List<BigDecimal> shares = shares(ofOwn, siblings);
            own.forEach(one -> indicator(one, ofOwn, shares));
            nodes.forEach(child -> node(child, siblings, shares));
            if (node != null) {
                links.forEach(link -> link(node, link, siblings, shares));
            }
            lines.forEach(line -> line(line, siblings, shares));
            return new Branch(
                    indicatorEvaluations,
                    nodeEvaluations,
                    linkEvaluations,
                    lineWeights,
                    together(ofOwn, siblings),
                    scoredWeight,
                    scoredCount);
        }

        /** Whether sums below are added up here. */
        private boolean isSumOfSums(PlanNode child) {
            return rollUp.combination() == Combination.SUM
                    && rules.rollUp(child.level()).combination() == Combination.SUM;
        }

        /** The share of a node's own indicators, if the policy states one and there is something below too (rule D4). */
        private Optional<BigDecimal> ownShare() {
            return own.isEmpty() || own.size() == members.size() ? Optional.empty() : rollUp.ownShare();
        }

        private List<BigDecimal> shares(Siblings ofOwn, Siblings siblings) {
            Optional<BigDecimal> ownShare = ownShare();
            if (ownShare.isEmpty()) {
                return siblings.shares();
            }
            List<BigDecimal> shares = new ArrayList<>();
            BigDecimal shareBelow = Numbers.HUNDRED.subtract(ownShare.get());
            ofOwn.shares().forEach(share -> shares.add(partOf(share, ownShare.get())));
            siblings.shares().forEach(share -> shares.add(partOf(share, shareBelow)));
            return shares;
        }

        private Result together(Siblings ofOwn, Siblings siblings) {
            Whole whole = new Whole(rollUp, ofOwn.areWeighted(), rules.policy());
            Optional<BigDecimal> share = ownShare();
            if (share.isEmpty()) {
                return whole.of(parts);
            }
            Whole rest = new Whole(rollUp, siblings.areWeighted(), rules.policy());
            List<Result> both = List.of(
                    whole.combined(parts.subList(0, own.size())),
                    rest.combined(parts.subList(own.size(), parts.size())));
            Optional<Reason> flaw = both.stream()
                    .flatMap(group -> group.score().reason().stream())
                    .filter(reason -> reason != Reason.NOTHING_ASSESSED)
                    .findFirst();
            if (flaw.isPresent()) {
                return Whole.unknown(flaw.get(), rules.policy());
            }
            RollUp mean = RollUp.builder().build();
            return whole.finished(new Whole(mean, true, rules.policy())
                    .combined(List.of(
                            part(both.get(0), share.get()), part(both.get(1), Numbers.HUNDRED.subtract(share.get())))));
        }

        private Part part(Result result, BigDecimal share) {
            return Part.of(result, share, share);
        }

        private Weight weight(Optional<BigDecimal> written, Siblings siblings, int place, BigDecimal share) {
            if (siblings.areWeighted()) {
                return new Weight(
                        written, Optional.ofNullable(siblings.planned(place)), share, partOf(share, effective));
            }
            Weight known = equalWeight;
            if (known == null || written.isPresent() || known.share().compareTo(share) != 0) {
                known = new Weight(written, Optional.empty(), share, partOf(share, effective));
                equalWeight = written.isPresent() ? null : known;
            }
            return known;
        }

        private void indicator(Indicator indicator, Siblings siblings, List<BigDecimal> shares) {
            int place = parts.size();
            List<Owner> answering = indicator.owners().isEmpty() ? owners : indicator.owners();
            IndicatorEvaluation one = indicators.evaluate(
                    indicator, name, answering, weight(indicator.weight(), siblings, place, shares.get(place)));
            indicatorEvaluations.add(one);
            parts.add(Part.of(one, siblings.planned(place)));
            if (one.score() instanceof Score.Scored) {
                scoredCount++;
                scoredWeight = indicator.weight().map(scoredWeight::add).orElse(scoredWeight);
            }
        }

        private void node(PlanNode child, Siblings siblings, List<BigDecimal> shares) {
            int place = parts.size();
            NodeFacts known = facts.of(child);
            BigDecimal share = known.isMeasured() ? shares.get(place) : BigDecimal.ZERO;
            BigDecimal ofWhole = partOf(share, effective);
            Branch below = below(child, owners, ofWhole);
            Optional<ScoreOverride> override = adjustments.override(child.id());
            Result result = result(override, below);
            Optional<BigDecimal> counted = Optional.empty();
            if (known.isMeasured()) {
                BigDecimal planned = siblings.planned(place);
                BigDecimal weight = override.isPresent() ? known.sum() : below.scoredWeight();
                int count = override.isPresent() ? known.count() : below.scoredCount();
                if (siblings.areWeighted()) {
                    counted = Optional.ofNullable(siblings.counted(place, members.get(place), weight, count));
                }
                parts.add(Part.of(result, planned, counted.orElse(planned)));
                scoredCount += count;
                scoredWeight = scoredWeight.add(weight);
            }
            nodeEvaluations.add(new NodeEvaluation.Builder()
                    .node(child)
                    .weight(new Weight(child.weight(), counted, share, ofWhole))
                    .rollUp(rules.rollUp(child.level()))
                    .override(override)
                    .result(result)
                    .indicators(below.indicators())
                    .children(below.nodes())
                    .links(below.links())
                    .build());
        }

        private void link(PlanNode node, NodeLink link, Siblings siblings, List<BigDecimal> shares) {
            int place = parts.size();
            Result result = linked.of(
                    node,
                    link,
                    (to, inherited) -> result(adjustments.override(to.id()), below(to, inherited, BigDecimal.ZERO)));
            linkEvaluations.add(
                    new LinkEvaluation(link, weight(link.weight(), siblings, place, shares.get(place)), result));
            parts.add(Part.of(result, siblings.planned(place), siblings.planned(place)));
        }

        private void line(Line line, Siblings siblings, List<BigDecimal> shares) {
            int place = parts.size();
            lineWeights.add(weight(line.weight(), siblings, place, shares.get(place)));
            parts.add(Part.of(line.result(), siblings.planned(place), siblings.planned(place)));
        }
    }

    private static BigDecimal partOf(BigDecimal share, BigDecimal whole) {
        return whole.compareTo(Numbers.HUNDRED) == 0
                ? share
                : Numbers.trimmed(Numbers.kept(share.multiply(whole).movePointLeft(2)));
    }
}
