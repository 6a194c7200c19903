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
     * @param part what it gives
     */
    record Line(Optional<BigDecimal> weight, Part part) {}

    /** The whole of a tree. */
    Branch whole(List<PlanNode> nodes) {
        return whole(nodes, List.of());
    }

    /** The nodes of a card, and beside them its lines. */
    Branch whole(List<PlanNode> nodes, List<Line> lines) {
        RollUp general = rules.policy().rollUp();
        return new Level("", List.of(), nodes, List.of(), lines, general, Numbers.HUNDRED, List.of()).evaluate(null);
    }

    private NodeEvaluation node(PlanNode node, @Nullable BigDecimal counted, Weight weight, Branch below) {
        return new NodeEvaluation.Builder()
                .node(node)
                .weight(new Weight(weight.written(), Optional.ofNullable(counted), weight.share(), weight.effective()))
                .rollUp(rules.rollUp(node.level()))
                .override(override(node))
                .result(result(node, below))
                .indicators(below.indicators())
                .children(below.nodes())
                .links(below.links())
                .build();
    }

    private Optional<ScoreOverride> override(PlanNode node) {
        return adjustments.override(node.id());
    }

    private Result result(PlanNode node, Branch below) {
        return override(node)
                .map(decision -> Whole.decided(decision.percent(), rules.policy()))
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
            boolean isPart = facts.of(child).isMeasured();
            BigDecimal share = isPart ? shares.get(place) : BigDecimal.ZERO;
            BigDecimal ofWhole = partOf(share, effective);
            Branch below = below(child, owners, ofWhole);
            BigDecimal counted = isPart && siblings.areWeighted() ? counted(child, siblings, place, below) : null;
            nodeEvaluations.add(TreeEvaluator.this.node(
                    child, counted, new Weight(child.weight(), Optional.empty(), share, ofWhole), below));
            if (isPart) {
                parts.add(Part.of(
                        result(child, below),
                        siblings.planned(place),
                        counted == null ? siblings.planned(place) : counted));
                boolean isDecided = override(child).isPresent();
                scoredCount += isDecided ? facts.of(child).count() : below.scoredCount();
                scoredWeight = scoredWeight.add(isDecided ? facts.of(child).sum() : below.scoredWeight());
            }
        }

        /** A decision about a node counts for all that is below it. */
        private @Nullable BigDecimal counted(PlanNode child, Siblings siblings, int place, Branch below) {
            boolean isDecided = override(child).isPresent();
            return siblings.counted(
                    place,
                    members.get(place),
                    isDecided ? facts.of(child).sum() : below.scoredWeight(),
                    isDecided ? facts.of(child).count() : below.scoredCount());
        }

        private void link(PlanNode node, NodeLink link, Siblings siblings, List<BigDecimal> shares) {
            int place = parts.size();
            Result result = linked.of(node, link, (to, inherited) -> result(to, below(to, inherited, BigDecimal.ZERO)));
            linkEvaluations.add(
                    new LinkEvaluation(link, weight(link.weight(), siblings, place, shares.get(place)), result));
            parts.add(Part.of(result, siblings.planned(place), siblings.planned(place)));
        }

        private void line(Line line, Siblings siblings, List<BigDecimal> shares) {
            int place = parts.size();
            lineWeights.add(weight(line.weight(), siblings, place, shares.get(place)));
            BigDecimal planned = siblings.planned(place);
            Part part = line.part();
            parts.add(new Part(
                    planned,
                    planned,
                    part.score(),
                    part.worst(),
                    part.best(),
                    part.coverage(),
                    part.isProvisional(),
                    part.isRefused()));
        }
    }

    private static BigDecimal partOf(BigDecimal share, BigDecimal whole) {
        return whole.compareTo(Numbers.HUNDRED) == 0
                ? share
                : Numbers.trimmed(Numbers.kept(share.multiply(whole).movePointLeft(2)));
    }
}
