package io.github.albero.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The roll-up of parts: a weighted mean of those that have a score (rules D1, D5, D6, D8, E2). */
final class WeightedMean {

    private final List<Part> parts;
    private final ScoringPolicy policy;

    WeightedMean(List<Part> parts, ScoringPolicy policy) {
        this.parts = parts;
        this.policy = policy;
    }

    /** The shares of some weights in their sum, in percent; all zero where they cannot be told. */
    static List<BigDecimal> shares(List<Optional<BigDecimal>> weights) {
        if (flaw(weights).isPresent()) {
            return Collections.nCopies(weights.size(), BigDecimal.ZERO);
        }
        BigDecimal total = sum(weights);
        return weights.stream()
                .map(weight -> Numbers.quotient(weight.orElseThrow().multiply(Numbers.HUNDRED), total))
                .toList();
    }

    Result result() {
        Optional<Reason> flaw = flaw(parts.stream().map(Part::planned).toList());
        if (flaw.isPresent()) {
            return unknown(flaw.get(), policy);
        }
        List<Part> scored = parts.stream().filter(Part::isScored).toList();
        Score score = score(scored);
        boolean isProvisional = score.scored().isPresent()
                && scored.stream().anyMatch(part -> part.result().isProvisional());
        return new Result(
                score,
                score.scored().map(one -> policy.ratings().rate(one.exact())),
                mean(parts, Part::planned, part -> part.result().worst()),
                mean(parts, Part::planned, part -> part.result().best()),
                mean(parts, Part::planned, part -> part.result().coverage()),
                isProvisional);
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

    private Score score(List<Part> scored) {
        if (sum(scored.stream().map(Part::counted).toList()).signum() == 0) {
            return new Score.NotScored(Reason.NOTHING_ASSESSED);
        }
        BigDecimal exact = mean(
                scored,
                Part::counted,
                part -> part.result().score().scored().orElseThrow().exact());
        return new Score.Scored(exact, policy.ratings().shown(exact));
    }

    private static BigDecimal mean(
            List<Part> parts, Function<Part, Optional<BigDecimal>> weight, Function<Part, BigDecimal> value) {
        BigDecimal total = parts.stream()
                .map(part -> weight.apply(part).orElseThrow().multiply(value.apply(part)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Numbers.quotient(total, sum(parts.stream().map(weight).toList()));
    }

    /** Why there can be no mean: no parts, some without weight, or all weights zero. */
    private static Optional<Reason> flaw(List<Optional<BigDecimal>> weights) {
        if (weights.isEmpty()) {
            return Optional.of(Reason.NOTHING_ASSESSED);
        }
        if (weights.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of(Reason.WEIGHTS_INCOMPLETE);
        }
        return sum(weights).signum() == 0 ? Optional.of(Reason.WEIGHTS_ZERO) : Optional.empty();
    }

    private static BigDecimal sum(List<Optional<BigDecimal>> weights) {
        return weights.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
