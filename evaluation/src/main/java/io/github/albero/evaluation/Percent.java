package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A percentage as it is displayed: with 2 decimals, never rounded upward to 100 (rule E3).
 *
 * @param exact the percentage, 93.4 for 93.4 %
 */
public record Percent(BigDecimal exact) implements Displayable, Serializable {

    /**
     * The number that is displayed.
     *
     * @return the percentage rounded half up to 2 decimals; 99.99 where that would be 100 and it is not
     */
    public BigDecimal shown() {
        BigDecimal rounded = Numbers.rounded(exact);
        boolean isLifted =
                Numbers.deciding(exact).compareTo(Numbers.HUNDRED) < 0 && rounded.compareTo(Numbers.HUNDRED) >= 0;
        return isLifted ? Numbers.justBelow(Numbers.HUNDRED) : rounded;
    }

    @Override
    public String display(Locale language) {
        return Numbers.twoDecimals(shown(), language);
    }
}
