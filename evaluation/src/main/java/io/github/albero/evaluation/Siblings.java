package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
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
     * @param isSum whether it is a node whose score is a sum, in which the weights below have been counted already
     */
    record Member(@Nullable BigDecimal written, @Nullable NodeFacts facts, boolean isSum) {

        static Member of(@Nullable BigDecimal written) {
            return new Member(written, null, false);
        }
    }

    private final Basis basis;
    private final boolean isSumOfSums;
    private final int first;
    private final List<@Nullable BigDecimal> planned;

    private Siblings(Basis basis, boolean isSumOfSums, int first, List<@Nullable BigDecimal> planned) {
        this.basis = basis;
        this.isSumOfSums = isSumOfSums;
        this.first = first;
        this.planned = planned;
    }

    /**
     * What some of the parts weigh among each other.
     *
     * @param members these parts
     * @param first the place of the first of them among all parts
     * @param rules how
     */
    static Siblings of(List<Member> members, int first, RollUp rules) {
        Basis basis = basis(members, rules);
        List<@Nullable BigDecimal> planned = new ArrayList<>(members.size());
        for (Member member : members) {
            planned.add(planned(basis, member));
        }
        if (basis == Basis.WRITTEN && rules.mixedWeights() == MixedWeights.SHARE_THE_REST) {
            shareTheRest(planned);
        }
        return new Siblings(basis, isSumOfSums(basis, members, rules), first, planned);
    }

    /** Whether what is added up has been weighed below, or is to be added up without weights. */
    private static boolean isSumOfSums(Basis basis, List<Member> members, RollUp rules) {
        return rules.combination() == Combination.SUM
                && (basis == Basis.NUMBER_OF_INDICATORS
                        || (basis == Basis.SUM_OF_INDICATORS && members.stream().allMatch(Member::isSum)));
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

    /** Whether what the parts weigh counts when they are taken together. */
    boolean areWeighted() {
        return basis != Basis.EQUAL && !isSumOfSums;
    }

    /** The weight of a part with everything counted; none if its siblings have one and it has none. */
    @Nullable
    BigDecimal planned(int place) {
        return planned.get(place - first);
    }

    /**
     * The weight of a node of which only what was assessed is counted (rule D3). A sum in which the weights below have been
     * counted already counts as it is.
     */
    @Nullable
    BigDecimal counted(int place, Member member, BigDecimal assessedWeight, int assessedCount) {
        NodeFacts facts = member.facts();
        return switch (basis) {
            case WRITTEN ->
                member.written() == null && facts != null && facts.isWeightedBelow()
                        ? ofSum(member, assessedWeight)
                        : planned(place);
            case SUM_OF_INDICATORS -> ofSum(member, assessedWeight);
            case NUMBER_OF_INDICATORS -> BigDecimal.valueOf(assessedCount);
            case EQUAL -> BigDecimal.ONE;
        };
    }

    private static BigDecimal ofSum(Member member, BigDecimal assessedWeight) {
        return member.isSum() ? Numbers.HUNDRED : assessedWeight;
    }

    /** The share of each part in these, in percent; zero where it cannot be told. */
    List<BigDecimal> shares() {
        int size = planned.size();
        if (size == 0) {
            return List.of();
        }
        if (basis == Basis.EQUAL) {
            return Collections.nCopies(
                    size, Numbers.trimmed(Numbers.quotient(Numbers.HUNDRED, BigDecimal.valueOf(size))));
        }
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal weight : planned) {
            if (weight == null) {
                return Collections.nCopies(size, BigDecimal.ZERO);
            }
            total = total.add(weight);
        }
        if (total.signum() == 0) {
            return Collections.nCopies(size, BigDecimal.ZERO);
        }
        List<BigDecimal> shares = new ArrayList<>(size);
        for (BigDecimal weight : planned) {
            shares.add(
                    weight == null
                            ? BigDecimal.ZERO
                            : Numbers.trimmed(Numbers.quotient(weight.movePointRight(2), total)));
        }
        return shares;
    }
}
