package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the score of a whole came from the scores of its parts. That it did is tried on the numbers themselves: a rule that is
 * expected but does not lead to the score is not named.
 *
 * @param rule the rule under which the score is no sum of what the parts give; empty if it is one
 * @param shares how much each part counts in it, 1 being the whole; nothing for one without a score
 * @param rounding what rounding made of the sum
 */
record Combined(Optional<MoveCause> rule, List<BigDecimal> shares, BigDecimal rounding) {

    /** Each level is kept with 12 decimals; more than that is no matter of rounding. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0000000001");

    /** How the score of a whole that has one came about. */
    static Combined of(ScorePart whole) {
        return new Reading(whole, whole.rules().orElseThrow()).read();
    }

    private static Combined under(MoveCause rule) {
        return new Combined(Optional.of(rule), List.of(), BigDecimal.ZERO);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) <= 0;
    }

    /** Tries one rule after the other. */
    private record Reading(ScorePart whole, RollUp rules) {

        Combined read() {
            if (whole.foreign().isPresent()) {
                return under(whole.foreign().get());
            }
            List<BigDecimal> scores = whole.parts().stream()
                    .filter(ScorePart::isScored)
                    .map(ScorePart::exact)
                    .toList();
            boolean isWorst = rules.combination() == Combination.WORST
                    && scores.size() > 1
                    && scores.stream()
                            .min(BigDecimal::compareTo)
                            .filter(this::isWorth)
                            .isPresent();
            if (isWorst) {
                return under(MoveCause.WORST);
            }
            return candidates().stream()
                    .flatMap(shares -> linear(shares).stream())
                    .findFirst()
                    .orElseGet(() -> under(rule()));
        }

        private List<List<BigDecimal>> candidates() {
            List<List<BigDecimal>> candidates = new ArrayList<>();
            switch (rules.combination()) {
                case WEIGHTED_MEAN, WORST -> ownShared(Reading::counted).ifPresent(candidates::add);
                case PLAIN_MEAN -> {
                    ownShared(part -> BigDecimal.ONE).ifPresent(candidates::add);
                    normalised(part -> BigDecimal.ONE).ifPresent(candidates::add);
                }
                case SUM -> candidates.add(summed());
            }
            normalised(Reading::counted).ifPresent(candidates::add);
            return candidates;
        }

        private static BigDecimal counted(ScorePart part) {
            return part.counted().orElse(BigDecimal.ONE);
        }

        private List<BigDecimal> summed() {
            return whole.parts().stream()
                    .map(part -> part.isScored() ? gives(part) : BigDecimal.ZERO)
                    .toList();
        }

        private static BigDecimal gives(ScorePart part) {
            return part.counted()
                    .map(weight -> Shares.quotient(weight, Shares.HUNDRED))
                    .orElse(BigDecimal.ONE);
        }

        /** The shares of weights in the sum of those that were scored; empty if these weigh nothing. */
        private Optional<List<BigDecimal>> normalised(Function<ScorePart, BigDecimal> weight) {
            return normalised(weight, part -> true);
        }

        private Optional<List<BigDecimal>> normalised(
                Function<ScorePart, BigDecimal> weight, Predicate<ScorePart> group) {
            Predicate<ScorePart> counts = group.and(ScorePart::isScored);
            BigDecimal all =
                    Shares.sum(whole.parts().stream().filter(counts).map(weight).toList());
            return all.signum() == 0
                    ? Optional.empty()
                    : Optional.of(whole.parts().stream()
                            .map(part -> counts.test(part) ? Shares.quotient(weight.apply(part), all) : BigDecimal.ZERO)
                            .toList());
        }

        /** A node's own indicators and the nodes below it, each with a share that the policy states (rule D4). */
        private Optional<List<BigDecimal>> ownShared(Function<ScorePart, BigDecimal> weight) {
            Predicate<ScorePart> isOwn = ScorePart::isIndicator;
            return rules.ownShare()
                    .map(share -> Shares.quotient(share, Shares.HUNDRED))
                    .flatMap(share -> normalised(weight, isOwn)
                            .flatMap(own -> normalised(weight, isOwn.negate())
                                    .map(below -> mixed(own, share, below, BigDecimal.ONE.subtract(share)))));
        }

        private static List<BigDecimal> mixed(
                List<BigDecimal> own, BigDecimal ownShare, List<BigDecimal> below, BigDecimal belowShare) {
            List<BigDecimal> shares = new ArrayList<>();
            for (int place = 0; place < own.size(); place++) {
                shares.add(Shares.product(own.get(place), ownShare).add(Shares.product(below.get(place), belowShare)));
            }
            return shares;
        }

        private Optional<Combined> linear(List<BigDecimal> shares) {
            BigDecimal sum = sum(shares);
            if (isSame(whole.exact(), sum)) {
                return Optional.of(new Combined(Optional.empty(), shares, BigDecimal.ZERO));
            }
            boolean isRounded = rules.bands().bands().isEmpty()
                    && rules.rounding()
                            .filter(rounding -> isSame(whole.exact(), rounding.round(sum)))
                            .isPresent();
            if (isRounded) {
                BigDecimal rounding = whole.exact().subtract(sum);
                return Optional.of(new Combined(Optional.empty(), shares, rounding));
            }
            boolean isBanded = !rules.bands().bands().isEmpty() && isWorth(sum);
            return isBanded ? Optional.of(under(MoveCause.BANDS)) : Optional.empty();
        }

        private BigDecimal sum(List<BigDecimal> shares) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int place = 0; place < shares.size(); place++) {
                ScorePart part = whole.parts().get(place);
                if (part.isScored()) {
                    sum = sum.add(shares.get(place).multiply(part.exact()));
                }
            }
            return sum;
        }

        /** Whether what was achieved comes to the score after bands and rounding. */
        private boolean isWorth(BigDecimal achieved) {
            BigDecimal worth = rules.bands().worth(achieved);
            return isSame(whole.exact(), worth)
                    || rules.rounding()
                            .filter(rounding -> isSame(whole.exact(), rounding.round(worth)))
                            .isPresent();
        }

        private MoveCause rule() {
            return switch (rules.combination()) {
                case WORST -> MoveCause.WORST;
                case SUM -> MoveCause.CAPPED_SUM;
                case WEIGHTED_MEAN, PLAIN_MEAN ->
                    rules.bands().bands().isEmpty() ? MoveCause.OTHER_RULE : MoveCause.BANDS;
            };
        }
    }
}
