package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of parts: a mean, a sum or the worst of those that have a score (rules D1, D5, D6, D8, E2, E3).
 *
 * @param rules how
 * @param areWeighted whether the parts have weights, and do not only count the same
 * @param policy the policy as a whole
 */
record Whole(RollUp rules, boolean areWeighted, ScoringPolicy policy) {

    Result of(List<Part> parts) {
        return finished(combined(parts));
    }

    /** The result of something that cannot be scored. */
    static Result unknown(Reason reason, ScoringPolicy policy) {
        return new Result(
                new Score.NotScored(reason),
                Optional.empty(),
                policy.achievement().floor(),
                policy.achievement().cap(),
                BigDecimal.ZERO,
                false);
    }

    /** The result of something whose score somebody decided (rule C14). */
    static Result decided(BigDecimal percent, ScoringPolicy policy) {
        BigDecimal score = policy.achievement().limited(percent);
        return result(score, score, score, Numbers.HUNDRED, false, policy);
    }

    static Result result(
            BigDecimal exact,
            BigDecimal worst,
            BigDecimal best,
            BigDecimal coverage,
            boolean isProvisional,
            ScoringPolicy policy) {
        return new Result(
                new Score.Scored(exact, policy.ratings().shown(exact)),
                Optional.of(policy.ratings().rate(exact)),
                worst,
                best,
                coverage,
                isProvisional);
    }

    /** The parts taken together, before bands and rounding. */
    Result combined(List<Part> parts) {
        Optional<Reason> flaw = flaw(parts);
        if (flaw.isPresent()) {
            return unknown(flaw.get(), policy);
        }
        if (isAllAssessed(parts)) {
            BigDecimal score = combine(parts, Part::counted, Part::score);
            return result(score, score, score, Numbers.HUNDRED, isAnyProvisional(parts), policy);
        }
        boolean isSum = rules.combination() == Combination.SUM;
        BigDecimal worst = isSum
                ? combine(parts, Part::counted, part -> part.score() == null ? null : part.worst())
                : combine(parts, Part::planned, Part::worst);
        BigDecimal best = combine(parts, isSum ? Part::counted : Part::planned, Part::best);
        BigDecimal coverage = mean(parts, Part::planned, Part::coverage);
        BigDecimal score = isAnyScored(parts) ? combine(parts, Part::counted, Part::score) : null;
        if (score == null) {
            return new Result(
                    new Score.NotScored(Reason.NOTHING_ASSESSED), Optional.empty(), worst, best, coverage, false);
        }
        return result(score, worst.min(score), best.max(score), coverage, isAnyProvisional(parts), policy);
    }

    /** Whether there is nothing of which it could be asked what it would be at best or worst. */
    private static boolean isAllAssessed(List<Part> parts) {
        for (Part part : parts) {
            if (part.score() == null || part.coverage().compareTo(Numbers.HUNDRED) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnyScored(List<Part> parts) {
        for (Part part : parts) {
            if (part.score() != null && part.counted() != null && part.counted().signum() > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyProvisional(List<Part> parts) {
        for (Part part : parts) {
            if (part.score() != null && part.isProvisional()) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal combine(
            List<Part> parts, Function<Part, @Nullable BigDecimal> weight, Function<Part, @Nullable BigDecimal> value) {
        return switch (rules.combination()) {
            case WEIGHTED_MEAN, PLAIN_MEAN -> mean(parts, weight, value);
            case SUM -> sum(parts, weight, value);
            case WORST -> worst(parts, value);
        };
    }

    private BigDecimal mean(
            List<Part> parts, Function<Part, @Nullable BigDecimal> weight, Function<Part, @Nullable BigDecimal> value) {
        if (!areWeighted && rules.combination() != Combination.SUM) {
            return plainMean(parts, value);
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal number = value.apply(part);
            BigDecimal factor = weight.apply(part);
            if (number != null && factor != null) {
                total = total.add(number.multiply(factor));
                weights = weights.add(factor);
            }
        }
        return Numbers.quotient(total, weights);
    }

    private static BigDecimal plainMean(List<Part> parts, Function<Part, @Nullable BigDecimal> value) {
        BigDecimal total = BigDecimal.ZERO;
        int count = 0;
        for (Part part : parts) {
            BigDecimal number = value.apply(part);
            if (number != null) {
                total = total.add(number);
                count++;
            }
        }
        return Numbers.quotient(total, BigDecimal.valueOf(count));
    }

    /** What each part gives: its score times its weight in percent; without weights the score itself. */
    private BigDecimal sum(
            List<Part> parts, Function<Part, @Nullable BigDecimal> weight, Function<Part, @Nullable BigDecimal> value) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal number = value.apply(part);
            BigDecimal factor = weight.apply(part);
            if (number != null && factor != null) {
                sum = sum.add(areWeighted ? number.multiply(factor).movePointLeft(2) : number);
            }
        }
        return policy.achievement().limited(Numbers.kept(sum));
    }

    private static BigDecimal worst(List<Part> parts, Function<Part, @Nullable BigDecimal> value) {
        BigDecimal worst = null;
        for (Part part : parts) {
            BigDecimal number = value.apply(part);
            if (number != null) {
                worst = worst == null ? number : worst.min(number);
            }
        }
        return worst == null ? BigDecimal.ZERO : worst;
    }

    /** Why the parts can have no score together; empty if they can. */
    private static Optional<Reason> flaw(List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.of(Reason.NOTHING_ASSESSED);
        }
        for (Part part : parts) {
            if (part.isRefused()) {
                return Optional.of(Reason.PART_REFUSED);
            }
        }
        BigDecimal weights = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal weight = part.planned();
            if (weight == null) {
                return Optional.of(Reason.WEIGHTS_INCOMPLETE);
            }
            weights = weights.add(weight);
        }
        return weights.signum() == 0 ? Optional.of(Reason.WEIGHTS_ZERO) : Optional.empty();
    }

    /** The result with what bands and rounding make of it. */
    Result finished(Result combined) {
        if (rules.bands().bands().isEmpty() && rules.rounding().isEmpty()) {
            return combined;
        }
        BigDecimal worst = finished(combined.worst());
        BigDecimal best = finished(combined.best());
        return combined.score() instanceof Score.Scored scored
                ? result(finished(scored.exact()), worst, best, combined.coverage(), combined.isProvisional(), policy)
                : new Result(combined.score(), Optional.empty(), worst, best, combined.coverage(), false);
    }

    private BigDecimal finished(BigDecimal score) {
        BigDecimal worth = rules.bands().worth(score);
        AchievementRules limits = policy.achievement();
        return rules.rounding()
                .map(rounding -> rounding.round(worth, limits.floor(), limits.cap()))
                .orElse(worth);
    }

    /** Whether what the parts weigh makes a difference. */
    static boolean weighs(RollUp rules) {
        return rules.combination() == Combination.WEIGHTED_MEAN || rules.combination() == Combination.SUM;
    }
}
