package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Numbers that belong together: shares of a whole, and rounded parts that add up to a rounded sum. */
final class Shares {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Shares are computed with so many decimals that what is lost does not show in the 12 that are kept. */
    private static final int WORKING = 40;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Shares() {}

    /** A share of a share. */
    static BigDecimal product(BigDecimal one, BigDecimal other) {
        return one.multiply(other).setScale(WORKING, RoundingMode.HALF_EVEN);
    }

    static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, WORKING, RoundingMode.HALF_EVEN);
    }

    static BigDecimal middle(BigDecimal one, BigDecimal other) {
        return one.add(other).multiply(HALF);
    }

    static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A share of a whole in percent, as it is kept. */
    static BigDecimal inPercent(BigDecimal share) {
        return Rounding.KEPT.round(share.multiply(HUNDRED));
    }

    /**
     * Rounds numbers so that they add up to a given sum, by the largest remainder: each is rounded down, and what is then
     * missing goes, a unit of the last decimal each, to those that lost most.
     *
     * @param exact at least one number
     * @param sum what the rounded numbers shall add up to
     * @param decimals how many decimals are left
     */
    static List<BigDecimal> addingUpTo(BigDecimal sum, List<BigDecimal> exact, int decimals) {
        List<BigDecimal> lower = exact.stream()
                .map(one -> one.setScale(decimals, RoundingMode.FLOOR))
                .toList();
        long missing = sum.subtract(sum(lower)).movePointRight(decimals).longValueExact();
        long each = Math.floorDiv(missing, exact.size());
        int more = Math.floorMod(missing, exact.size());
        List<Integer> byLoss = IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> lower.get(at).subtract(exact.get(at))))
                .toList();
        List<Long> units = new ArrayList<>(Collections.nCopies(exact.size(), each));
        byLoss.subList(0, more).forEach(at -> units.set(at, each + 1));
        return IntStream.range(0, exact.size())
                .mapToObj(at -> lower.get(at).add(BigDecimal.valueOf(units.get(at), decimals)))
                .toList();
    }

    /** A number with 2 decimals. */
    record Shown(BigDecimal number) implements Displayable {

        @Override
        public String display(Locale language) {
            return NumberText.writeWithTwoDecimals(Rounding.DISPLAYED.round(number), language);
        }
    }

    /** A difference with 2 decimals and its sign. */
    record Signed(BigDecimal number) implements Displayable {

        @Override
        public String display(Locale language) {
            String written = NumberText.writeWithTwoDecimals(number, language);
            return number.signum() > 0 ? "+" + written : written;
        }
    }
}
