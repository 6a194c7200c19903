package io.github.albero.evaluation;

import io.github.albero.evaluation.Siblings.Member;
import io.github.albero.evaluation.policy.RollUp;
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
            own.forEach(one -> members.add(new Member(one.weight().orElse(null), null)));
            for (PlanNode child : nodes) {
                NodeFacts known = facts.of(child);
                if (known.isMeasured()) {
                    members.add(new Member(child.weight().orElse(null), known));
                }
            }
            links.forEach(link -> members.add(new Member(link.weight().orElse(null), null)));
            lines.forEach(line -> members.add(new Member(line.weight().orElse(null), null)));
            Siblings siblings = Siblings.of(members, rollUp);
            List<BigDecimal> shares = shares(siblings);
            own.forEach(one -> indicator(one, siblings, shares));
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
                    together(siblings),
                    scoredWeight,
                    scoredCount);
        }

        /** The share of a node's own indicators, if the policy states one and there is something below too (rule D4). */
        private Optional<BigDecimal> ownShare() {
            return own.isEmpty() || own.size() == members.size() ? Optional.empty() : rollUp.ownShare();
        }

        private List<BigDecimal> shares(Siblings siblings) {
            Optional<BigDecimal> ofOwn = ownShare();
            if (ofOwn.isEmpty()) {
                return siblings.shares(0, members.size());
            }
            List<BigDecimal> shares = new ArrayList<>();
            BigDecimal ofBelow = Numbers.HUNDRED.subtract(ofOwn.get());
            siblings.shares(0, own.size()).forEach(share -> shares.add(partOf(share, ofOwn.get())));
            siblings.shares(own.size(), members.size()).forEach(share -> shares.add(partOf(share, ofBelow)));
            return shares;
        }

        private Result together(Siblings siblings) {
            Whole whole = new Whole(rollUp, !siblings.areEqual(), rules.policy());
            Optional<BigDecimal> ofOwn = ownShare();
            if (ofOwn.isEmpty()) {
                return whole.of(parts);
            }
            Part ofIndicators = part(whole.combined(parts.subList(0, own.size())), ofOwn.get());
            Part ofBelow = part(
                    whole.combined(parts.subList(own.size(), parts.size())), Numbers.HUNDRED.subtract(ofOwn.get()));
            RollUp mean = RollUp.builder().build();
            return whole.finished(new Whole(mean, true, rules.policy()).combined(List.of(ofIndicators, ofBelow)));
        }

        private Part part(Result result, BigDecimal share) {
            return Part.of(result, share, share);
        }

        private Weight weight(Optional<BigDecimal> written, Siblings siblings, int place, BigDecimal share) {
            if (!siblings.areEqual()) {
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
            BigDecimal counted = isPart && !siblings.areEqual() ? counted(child, siblings, place, below) : null;
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
            return override(child).isPresent()
                    ? siblings.planned(place)
                    : siblings.counted(place, members.get(place), below.scoredWeight(), below.scoredCount());
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
