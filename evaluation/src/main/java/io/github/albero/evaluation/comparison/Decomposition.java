package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.comparison.Leaves.Leaf;
import io.github.albero.evaluation.policy.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the difference of two scores apart (rule F1). Each score is the sum of what its leaves give, share times score; the
 * difference of two products is the mean share times the change of the score, and the mean score times the change of the share.
 */
final class Decomposition {

    private final List<Effect> effects = new ArrayList<>();

    private Decomposition() {}

    /** What one cause did to one leaf, not rounded yet. */
    private record Effect(MoveCause cause, Optional<Leaf> before, Optional<Leaf> after, BigDecimal exact) {

        Leaf leaf() {
            return after.or(() -> before).orElseThrow();
        }

        ScoreMove rounded(BigDecimal effect, BigDecimal shown) {
            return new ScoreMove(
                    cause,
                    leaf().key().id(),
                    leaf().key().name(),
                    before.flatMap(Leaf::counted),
                    after.flatMap(Leaf::counted),
                    effect,
                    shown);
        }
    }

    static ScoreComparison compare(ScorePart before, ScorePart after) {
        ScoreComparison compared = new ScoreComparison(after.key().id(), before.score(), after.score(), List.of());
        if (compared.difference().isEmpty()) {
            return compared;
        }
        Decomposition decomposition = new Decomposition();
        Set<Leaves.Ruler> rulers = new HashSet<>(Leaves.rulers(before));
        rulers.addAll(Leaves.rulers(after));
        decomposition.pair(Leaves.of(before, rulers), Leaves.of(after, rulers));
        return new ScoreComparison(
                compared.subject(), compared.before(), compared.after(), decomposition.moves(compared, after));
    }

    private void pair(List<Leaf> before, List<Leaf> after) {
        List<Leaf> withdrawn = new ArrayList<>(before);
        for (Leaf leaf : after) {
            Optional<Leaf> earlier = withdrawn.stream().filter(leaf::isSameAs).findFirst();
            earlier.ifPresent(withdrawn::remove);
            add(earlier, Optional.of(leaf));
        }
        withdrawn.forEach(leaf -> add(Optional.of(leaf), Optional.empty()));
    }

    private void add(Optional<Leaf> before, Optional<Leaf> after) {
        Optional<BigDecimal> scoreBefore = before.flatMap(Leaf::score);
        Optional<BigDecimal> scoreAfter = after.flatMap(Leaf::score);
        boolean isRounding = after.or(() -> before).filter(Leaf::isRounding).isPresent();
        if (isRounding) {
            add(MoveCause.ROUNDING, before, after, given(after).subtract(given(before)));
        } else if (scoreBefore.isPresent() && scoreAfter.isPresent()) {
            addBoth(before.orElseThrow(), after.orElseThrow());
        } else {
            MoveCause more = before.isPresent() ? MoveCause.ASSESSED : MoveCause.ADDED;
            MoveCause less = after.isPresent() ? MoveCause.LEFT_OUT : MoveCause.WITHDRAWN;
            add(
                    scoreAfter.isPresent() ? more : less,
                    before,
                    after,
                    given(after).subtract(given(before)));
        }
    }

    private static BigDecimal given(Optional<Leaf> leaf) {
        return leaf.flatMap(one -> one.score().map(one.share()::multiply)).orElse(BigDecimal.ZERO);
    }

    private void addBoth(Leaf before, Leaf after) {
        BigDecimal from = before.score().orElseThrow();
        BigDecimal to = after.score().orElseThrow();
        BigDecimal weightChange = after.share().subtract(before.share());
        BigDecimal plannedChange = after.planned().subtract(before.planned());
        boolean isPlanned = plannedChange
                        .abs()
                        .compareTo(weightChange.subtract(plannedChange).abs())
                >= 0;
        add(
                after.rule().or(before::rule).orElse(MoveCause.SCORE_CHANGED),
                Optional.of(before),
                Optional.of(after),
                Shares.middle(before.share(), after.share()).multiply(to.subtract(from)));
        add(
                isPlanned ? MoveCause.WEIGHT_CHANGED : MoveCause.REBASED,
                Optional.of(before),
                Optional.of(after),
                Shares.middle(from, to).multiply(weightChange));
    }

    private void add(MoveCause cause, Optional<Leaf> before, Optional<Leaf> after, BigDecimal exact) {
        if (Rounding.KEPT.round(exact).signum() != 0) {
            effects.add(new Effect(cause, before, after, exact));
        }
    }

    private List<ScoreMove> moves(ScoreComparison compared, ScorePart whole) {
        BigDecimal difference = compared.difference().orElseThrow();
        BigDecimal shownDifference = compared.shownDifference().orElseThrow();
        if (effects.isEmpty() && (difference.signum() != 0 || shownDifference.signum() != 0)) {
            effects.add(onlyRounded(whole, difference));
        }
        if (effects.isEmpty()) {
            return List.of();
        }
        effects.sort(
                Comparator.comparing((Effect effect) -> effect.exact().abs()).reversed());
        List<BigDecimal> exact = effects.stream().map(Effect::exact).toList();
        List<BigDecimal> kept = Shares.addingUpTo(difference, exact, Rounding.KEPT.decimals());
        List<BigDecimal> shown = Shares.addingUpTo(shownDifference, exact, Rounding.DISPLAYED.decimals());
        List<ScoreMove> moves = new ArrayList<>();
        for (int place = 0; place < effects.size(); place++) {
            moves.add(effects.get(place).rounded(kept.get(place), shown.get(place)));
        }
        return moves;
    }

    private static Effect onlyRounded(ScorePart whole, BigDecimal difference) {
        Leaf leaf = new Leaf(
                whole.key(),
                Optional.of(MoveCause.ROUNDING),
                BigDecimal.ONE,
                BigDecimal.ONE,
                Optional.of(BigDecimal.ZERO),
                Optional.empty());
        return new Effect(MoveCause.ROUNDING, Optional.of(leaf), Optional.of(leaf), difference);
    }
}
