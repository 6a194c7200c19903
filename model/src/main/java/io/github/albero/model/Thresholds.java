package io.github.albero.model;

import io.github.albero.model.target.Quantity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The named values of a scale on which an indicator is scored, such as minimum 75 %, target 85 %, excellent 95 %
 * (rule C9).
 *
 * <p>Any of them may be missing. Those that are there have one unit and go one way, from the minimum up where more is
 * better and down where less is; neighbours may be equal.
 */
@Value.Immutable
public abstract class Thresholds implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Thresholds NONE = builder().build();

    Thresholds() {}

    /**
     * Where achievement begins.
     *
     * @return the value, empty if the plan names none
     */
    public abstract Optional<Quantity> minimum();

    /**
     * What is expected.
     *
     * @return the value, empty if the plan names none here; the indicator's targets are apart from it
     */
    public abstract Optional<Quantity> target();

    /**
     * What is counted at most.
     *
     * @return the value, empty if the plan names none
     */
    public abstract Optional<Quantity> maximum();

    /**
     * What is more than was expected of anybody.
     *
     * @return the value, empty if the plan names none
     */
    public abstract Optional<Quantity> excellent();

    /**
     * The thresholds of an indicator that has none.
     *
     * @return an empty scale
     */
    public static Thresholds none() {
        return NONE;
    }

    /**
     * The values that are there, from the minimum on.
     *
     * @return the values in the order minimum, target, maximum, excellent
     */
    public final List<Quantity> inOrder() {
        return Stream.of(minimum(), target(), maximum(), excellent())
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        List<Quantity> values = inOrder();
        if (values.stream().map(Quantity::unit).distinct().count() > 1) {
            throw new IllegalArgumentException("thresholds must have one unit: " + values);
        }
        List<BigDecimal> amounts = values.stream().map(Quantity::amount).toList();
        if (goes(amounts, -1) && goes(amounts, 1)) {
            throw new IllegalArgumentException("thresholds must go one way: " + amounts);
        }
    }

    /** Whether a value is followed by one that compares to it like this. */
    private static boolean goes(List<BigDecimal> amounts, int sign) {
        for (int next = 1; next < amounts.size(); next++) {
            if (amounts.get(next).compareTo(amounts.get(next - 1)) == sign) {
                return true;
            }
        }
        return false;
    }

    /**
     * Builds thresholds. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are thresholds of several units, or that turn back between the
     * minimum and the last of them.
     */
    public static final class Builder extends ThresholdsBuilder {
        Builder() {}
    }
}
