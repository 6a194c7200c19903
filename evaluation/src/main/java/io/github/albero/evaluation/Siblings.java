package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.MixedWeights;
import io.github.albero.evaluation.policy.RollUp.Weighing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one node weigh among each other (rules D1 to D4): by their written weights, if any has one; otherwise by
 * what their indicators weigh together, if all of these have weights; otherwise the same, or where the policy is flat by the
 * number of their indicators.
 */
final class Siblings {

    private enum Basis {
        WRITTEN,
        SUM_OF_INDICATORS,
        NUMBER_OF_INDICATORS,
        EQUAL
    }

    /**
     * One of the parts.
     *
     * @param written its weight in the plan
     * @param facts what is below, if it is a node
     */
    record Member(@Nullable BigDecimal written, @Nullable NodeFacts facts) {}

    private final Basis basis;
    private final List<@Nullable BigDecimal> planned;

    private Siblings(Basis basis, List<@Nullable BigDecimal> planned) {
        this.basis = basis;
        this.planned = planned;
    }

    static Siblings of(List<Member> members, RollUp rules) {
        Basis basis = basis(members, rules);
        List<@Nullable BigDecimal> planned = new ArrayList<>(members.size());
        for (Member member : members) {
            planned.add(planned(basis, member));
        }
        if (basis == Basis.WRITTEN && rules.mixedWeights() == MixedWeights.SHARE_THE_REST) {
            shareTheRest(planned);
        }
        return new Siblings(basis, planned);
    }

    private static Basis basis(List<Member> members, RollUp rules) {
        if (!Whole.weighs(rules)) {
            return Basis.EQUAL;
        }
        boolean isAllWeightedBelow = true;
        boolean isNothingWeighted = true;
        for (Member member : members) {
            if (member.written() != null) {
                return Basis.WRITTEN;
            }
            NodeFacts facts = member.facts();
            isAllWeightedBelow &= facts != null && facts.isWeightedBelow();
            isNothingWeighted &= facts == null || !facts.isAnythingWeighted();
        }
        if (isAllWeightedBelow) {
            return Basis.SUM_OF_INDICATORS;
        }
        return rules.weighing() == Weighing.FLAT && isNothingWeighted ? Basis.NUMBER_OF_INDICATORS : Basis.EQUAL;
    }

    private static @Nullable BigDecimal planned(Basis basis, Member member) {
        NodeFacts facts = member.facts();
        return switch (basis) {
            case WRITTEN ->
                member.written() == null && facts != null && facts.isWeightedBelow() ? facts.sum() : member.written();
            case SUM_OF_INDICATORS -> facts == null ? BigDecimal.ONE : facts.sum();
            case NUMBER_OF_INDICATORS -> facts == null ? BigDecimal.ONE : BigDecimal.valueOf(facts.count());
            case EQUAL -> BigDecimal.ONE;
        };
    }

    /** Those without weight have what the others leave of 100, each the same; nothing is shared where nothing is left. */
    private static void shareTheRest(List<@Nullable BigDecimal> planned) {
        BigDecimal sum = BigDecimal.ZERO;
        int without = 0;
        for (BigDecimal weight : planned) {
            if (weight == null) {
                without++;
            } else {
                sum = sum.add(weight);
            }
        }
        BigDecimal rest = Numbers.HUNDRED.subtract(sum);
        if (without > 0 && rest.signum() > 0) {
            BigDecimal share =
                    Numbers.quotient(rest, BigDecimal.valueOf(without)).stripTrailingZeros();
            planned.replaceAll(weight -> weight == null ? share : weight);
        }
    }

    /** Whether the parts weigh the same, without weights. */
    boolean areEqual() {
        return basis == Basis.EQUAL;
    }

    /** The weight of a part with everything counted; none if its siblings have one and it has none. */
    @Nullable
    BigDecimal planned(int place) {
        return planned.get(place);
    }

    /** The weight of a node of which only what was assessed is counted (rule D3). */
    @Nullable
    BigDecimal counted(int place, Member member, BigDecimal assessedWeight, int assessedCount) {
        NodeFacts facts = member.facts();
        return switch (basis) {
            case WRITTEN ->
                member.written() == null && facts != null && facts.isWeightedBelow()
                        ? assessedWeight
                        : planned.get(place);
            case SUM_OF_INDICATORS -> assessedWeight;
            case NUMBER_OF_INDICATORS -> BigDecimal.valueOf(assessedCount);
            case EQUAL -> BigDecimal.ONE;
        };
    }

    /** The share of each part from one place to another in these, in percent; zero where it cannot be told. */
    List<BigDecimal> shares(int from, int to) {
        int size = to - from;
        if (size == 0) {
            return List.of();
        }
        if (basis == Basis.EQUAL) {
            return Collections.nCopies(
                    size, Numbers.trimmed(Numbers.quotient(Numbers.HUNDRED, BigDecimal.valueOf(size))));
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int place = from; place < to; place++) {
            BigDecimal weight = planned.get(place);
            if (weight == null) {
                return Collections.nCopies(size, BigDecimal.ZERO);
            }
            total = total.add(weight);
        }
        if (total.signum() == 0) {
            return Collections.nCopies(size, BigDecimal.ZERO);
        }
        List<BigDecimal> shares = new ArrayList<>(size);
        for (int place = from; place < to; place++) {
            BigDecimal weight = planned.get(place);
            shares.add(
                    weight == null
                            ? BigDecimal.ZERO
                            : Numbers.trimmed(Numbers.quotient(weight.movePointRight(2), total)));
        }
        return shares;
    }
}
