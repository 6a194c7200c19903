package io.github.albero.evaluation.policy;

import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of a body that the vocabulary of policies cannot say, written in code: how far an amount reached a target.
 *
 * <p>A rule is immutable, equal to another with the same id and parameters, and gives the same for the same amounts at any
 * time. Whether the target was reached is not for it to say: what was reached is worth 100 at least, and what was not is
 * worth less (rule C2), whatever it returns. A record does:
 *
 * <pre>{@code
 * record SquareRoot() implements AchievementRule { … }
 * }</pre>
 */
public interface AchievementRule extends Displayable, Serializable {

    /**
     * What is to be compared, all in one unit.
     *
     * @param measured what was measured, with at most 12 decimals
     * @param operator how it should compare to the target
     * @param target what should be reached
     * @param baseline where the indicator starts from; empty if the plan does not say
     */
    record Amounts(
            BigDecimal measured, ComparisonOperator operator, BigDecimal target, Optional<BigDecimal> baseline) {}

    /**
     * The name of the rule, under which policies in files name it.
     *
     * @return lower-case words joined by hyphens, such as {@code square-root}
     */
    String id();

    /**
     * The numbers that a policy gives to the rule.
     *
     * @return numbers by name; none if the rule has none
     */
    Map<String, BigDecimal> parameters();

    /**
     * How far the target was reached.
     *
     * @param amounts what is to be compared
     * @return in percent, before floor and cap: 125 for a quarter more
     */
    BigDecimal raw(Amounts amounts);

    /**
     * The rule in words, as the policy's page and explanations say it.
     *
     * @param language the reader's language
     * @return a sentence without a full stop
     */
    @Override
    String display(Locale language);
}
