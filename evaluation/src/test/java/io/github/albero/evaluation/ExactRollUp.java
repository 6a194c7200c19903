package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.MissingRules.MissingActual;
import io.github.albero.evaluation.policy.MissingRules.ZeroDenominator;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.model.Indicator;
import io.github.albero.model.PlanNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of wholes computed once more from those of the indicators, with exact numbers and as naively as can be: for
 * policies without special rules and without decisions.
 */
final class ExactRollUp {

    private static final int KEPT = 12;

    private final PlanEvaluation evaluation;
    private final RollUp rules;

    ExactRollUp(PlanEvaluation evaluation) {
        this.evaluation = evaluation;
        this.rules = evaluation.policy().rollUp();
    }

    /** A score, or none; and whether nothing above may have one. */
    record Worth(@Nullable Rational score, boolean isRefused, boolean isFlawed) {

        static final Worth NONE = new Worth(null, false, false);
        static final Worth FLAWED = new Worth(null, false, true);

        Worth(@Nullable Rational score, boolean isRefused) {
            this(score, isRefused, isRefused);
        }
    }

    /** A part: what it weighs as planned and as counted, if that can be told, and what it is worth. */
    private record Part(
            @Nullable Rational planned, @Nullable Rational counted, Worth worth) {}

    /** One of several siblings. */
    private record Sibling(
            Optional<BigDecimal> written, @Nullable PlanNode node, Worth worth) {}

    Worth whole() {
        return of(List.of(), tops(evaluation.plan().nodes()));
    }

    Worth card(PostEvaluation card) {
        List<Sibling> parts = new ArrayList<>(tops(card.card().nodes()));
        card.lines().forEach(line -> parts.add(new Sibling(line.item().weight(), null, worth(line.result()))));
        return of(List.of(), parts);
    }

    private List<Sibling> tops(List<PlanNode> nodes) {
        return nodes.stream()
                .filter(ExactRollUp::isMeasured)
                .map(node -> new Sibling(node.weight(), node, node(node)))
                .toList();
    }

    Worth node(PlanNode node) {
        List<Sibling> own = node.indicators().stream()
                .map(one -> new Sibling(one.weight(), null, indicator(one)))
                .toList();
        List<Sibling> below = new ArrayList<>(tops(node.children()));
        NodeEvaluation found = evaluation.node(node.id());
        found.links().forEach(link -> below.add(new Sibling(link.link().weight(), null, link(link))));
        return of(own, below);
    }

    private Worth link(LinkEvaluation link) {
        boolean isCircular = link.result()
                .score()
                .reason()
                .filter(Reason.CIRCULAR_LINK::equals)
                .isPresent();
        return isCircular
                ? Worth.NONE
                : node(evaluation.plan().node(link.link().nodeId()).orElseThrow());
    }

    private static Worth worth(Result result) {
        boolean isRefused =
                result.score().reason().filter(Reason.PART_REFUSED::equals).isPresent();
        return new Worth(score(result.score()), isRefused);
    }

    private Worth indicator(Indicator indicator) {
        IndicatorEvaluation one = evaluation.indicator(indicator.id());
        Optional<Reason> reason = one.score().reason();
        MissingRules missing = evaluation.policy().missing();
        boolean isMissing = reason.filter(Reason.NO_ACTUAL::equals).isPresent();
        boolean isOfNothing = reason.filter(Reason.ZERO_DENOMINATOR::equals).isPresent();
        boolean isRefused = (isMissing && missing.missingActual() == MissingActual.REFUSED)
                || (isOfNothing && missing.zeroDenominator() == ZeroDenominator.REFUSED);
        return new Worth(score(one.score()), isRefused);
    }

    private static @Nullable Rational score(Score score) {
        return score.scored().map(one -> Rational.of(one.exact())).orElse(null);
    }

    private Worth of(List<Sibling> own, List<Sibling> below) {
        boolean isShared = rules.ownShare().isPresent() && !own.isEmpty() && !below.isEmpty();
        if (!isShared) {
            return finished(together(Stream.concat(own.stream(), below.stream()).toList()));
        }
        Worth ofOwn = together(own);
        Worth ofBelow = together(below);
        if (ofOwn.isFlawed() || ofBelow.isFlawed()) {
            return new Worth(null, ofOwn.isRefused() || ofBelow.isRefused(), true);
        }
        Rational share = Rational.of(rules.ownShare().orElseThrow());
        Rational rest = Rational.HUNDRED.minus(share);
        return finished(together(
                List.of(new Part(share, share, ofOwn), new Part(rest, rest, ofBelow)),
                true,
                RollUp.Combination.WEIGHTED_MEAN));
    }

    private Worth together(List<Sibling> all) {
        boolean areSumsAddedUp = rules.combination() == RollUp.Combination.SUM && !isWritten(all);
        return together(parts(all), isWeighted(all) && !(areSumsAddedUp && isOfSums(all)), rules.combination());
    }

    /** Whether the parts count as they are when they are added up: sums themselves, or each as the others. */
    private boolean isOfSums(List<Sibling> all) {
        return isByIndicators(all) || isFlat(all);
    }

    private Worth together(List<Part> parts, boolean isWeighted, RollUp.Combination combination) {
        if (parts.stream().anyMatch(part -> part.worth().isRefused())) {
            return new Worth(null, true);
        }
        Rational total = Rational.ZERO;
        for (Part part : parts) {
            if (part.planned() == null) {
                return Worth.FLAWED;
            }
            total = total.plus(part.planned());
        }
        if (total.signum() == 0) {
            return parts.isEmpty() ? Worth.NONE : Worth.FLAWED;
        }
        Rational weights = Rational.ZERO;
        Rational sum = Rational.ZERO;
        Rational plain = Rational.ZERO;
        Rational worst = null;
        for (Part part : parts) {
            Rational score = part.worth().score();
            if (score != null && part.counted() != null) {
                weights = weights.plus(part.counted());
                sum = sum.plus(score.times(part.counted()));
                plain = plain.plus(score);
                worst = worst == null || score.compareTo(worst) < 0 ? score : worst;
            }
        }
        if (weights.signum() == 0) {
            return Worth.NONE;
        }
        return new Worth(
                switch (combination) {
                    case WEIGHTED_MEAN, PLAIN_MEAN -> kept(sum.dividedBy(weights));
                    case SUM -> limited(kept(isWeighted ? sum.dividedBy(Rational.HUNDRED) : plain));
                    case WORST -> worst;
                },
                false);
    }

    private static Rational kept(Rational exact) {
        return Rational.of(exact.rounded(KEPT));
    }

    private Rational limited(Rational sum) {
        Rational floor = Rational.of(evaluation.policy().achievement().floor());
        Rational cap = Rational.of(evaluation.policy().achievement().cap());
        Rational raised = sum.compareTo(floor) < 0 ? floor : sum;
        return raised.compareTo(cap) > 0 ? cap : raised;
    }

    private Worth finished(Worth together) {
        if (together.score() == null) {
            return together;
        }
        BigDecimal worth = rules.bands().worth(together.score().rounded(KEPT));
        BigDecimal rounded =
                rules.rounding().map(rounding -> rounding.round(worth)).orElse(worth);
        return new Worth(Rational.of(rounded), false);
    }

    private boolean weighs() {
        return rules.combination() == RollUp.Combination.WEIGHTED_MEAN || rules.combination() == RollUp.Combination.SUM;
    }

    private boolean isByIndicators(List<Sibling> all) {
        return all.stream().allMatch(one -> one.node() != null && isWeightedBelow(one.node()));
    }

    private boolean isFlat(List<Sibling> all) {
        boolean isNothingWeighted = all.stream()
                .map(Sibling::node)
                .noneMatch(node -> node != null && nodes(node).anyMatch(ExactRollUp::isWeighted));
        return rules.weighing() == RollUp.Weighing.FLAT && isNothingWeighted;
    }

    private static boolean isWeighted(PlanNode node) {
        return node.weight().isPresent()
                || node.indicators().stream().anyMatch(one -> one.weight().isPresent());
    }

    private static boolean isWritten(List<Sibling> all) {
        return all.stream().anyMatch(one -> one.written().isPresent());
    }

    private boolean isWeighted(List<Sibling> all) {
        return weighs() && (isWritten(all) || isByIndicators(all) || isFlat(all));
    }

    /** Rules D1 to D3. */
    private List<Part> parts(List<Sibling> all) {
        if (!isWeighted(all)) {
            return all.stream()
                    .map(one -> new Part(Rational.ONE, Rational.ONE, one.worth()))
                    .toList();
        }
        boolean isByWeight = isWritten(all) || isByIndicators(all);
        List<Part> parts = new ArrayList<>();
        for (Sibling one : all) {
            PlanNode node = one.node();
            if (one.written().isPresent()) {
                Rational weight = Rational.of(one.written().get());
                parts.add(new Part(weight, weight, one.worth()));
            } else if (node != null && isByWeight && isWeightedBelow(node)) {
                boolean isSum = rules.combination() == RollUp.Combination.SUM;
                Rational counted = isSum ? Rational.HUNDRED : sum(node, this::isScored);
                parts.add(new Part(sum(node, any -> true), counted, one.worth()));
            } else if (isByWeight) {
                parts.add(new Part(null, null, one.worth()));
            } else if (node == null) {
                parts.add(new Part(Rational.ONE, Rational.ONE, one.worth()));
            } else {
                parts.add(new Part(count(node, any -> true), count(node, this::isScored), one.worth()));
            }
        }
        return isWritten(all) && rules.mixedWeights() == RollUp.MixedWeights.SHARE_THE_REST ? withRest(parts) : parts;
    }

    private static List<Part> withRest(List<Part> parts) {
        Rational rest = Rational.HUNDRED;
        int without = 0;
        for (Part part : parts) {
            if (part.planned() == null) {
                without++;
            } else {
                rest = rest.minus(part.planned());
            }
        }
        if (without == 0 || rest.signum() <= 0) {
            return parts;
        }
        Rational share = kept(rest.dividedBy(Rational.of(without)));
        return parts.stream()
                .map(part -> part.planned() == null ? new Part(share, share, part.worth()) : part)
                .toList();
    }

    private boolean isScored(Indicator indicator) {
        return evaluation.indicator(indicator.id()).score().scored().isPresent();
    }

    private static boolean isWeightedBelow(PlanNode node) {
        List<Indicator> indicators = indicators(node).toList();
        return nodes(node).noneMatch(one -> one.weight().isPresent())
                && !indicators.isEmpty()
                && indicators.stream().allMatch(one -> one.weight().isPresent());
    }

    private static boolean isMeasured(PlanNode node) {
        return nodes(node)
                .anyMatch(one -> !one.indicators().isEmpty()
                        || one.links().stream().anyMatch(link -> link.weight().isPresent()));
    }

    private static Rational sum(PlanNode node, Predicate<Indicator> counts) {
        return indicators(node)
                .filter(counts)
                .map(one -> Rational.of(one.weight().orElseThrow()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational count(PlanNode node, Predicate<Indicator> counts) {
        return Rational.of(indicators(node).filter(counts).count());
    }

    private static Stream<PlanNode> nodes(PlanNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(ExactRollUp::nodes));
    }

    private static Stream<Indicator> indicators(PlanNode node) {
        return nodes(node).flatMap(one -> one.indicators().stream());
    }
}
