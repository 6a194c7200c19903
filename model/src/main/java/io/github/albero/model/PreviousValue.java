package io.github.albero.model;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an indicator was before, as the plan writes it: 70 % in 2023, or a baseline of 72 % (<i>valore di partenza</i>).
 *
 * <p>It is what somebody wrote into the plan, not a measurement: that is an {@link Actual}.
 */
@Value.Immutable
public abstract class PreviousValue implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NEGATIVE = Pattern.compile("\\s*[-−]\\d");

    PreviousValue() {}

    /**
     * The value as it was written.
     *
     * @return the text, not blank, such as {@code 72%} or {@code n.d.}
     */
    public abstract String text();

    /**
     * The year in which the value was measured.
     *
     * @return the year; empty for the baseline
     */
    public abstract Optional<Year> year();

    /**
     * What the text says.
     *
     * @return the number and its unit, 72 for 72 %; empty if the text is not just that
     */
    public abstract Optional<Quantity> quantity();

    /**
     * Reads a previous value.
     *
     * @param text as written, not blank
     * @param year the year, empty for the baseline
     * @param parser the parser of the text's language
     * @return the value; its quantity is empty if the text is not a plain amount
     * @throws IllegalArgumentException if the text is blank
     */
    public static PreviousValue read(String text, Optional<Year> year, TargetParser parser) {
        return builder()
                .text(text)
                .year(year)
                .quantity(plainAmount(parser.read(text).targets()).or(() -> negative(text, parser)))
                .build();
    }

    /** A sign before what was measured is its own: it asks for no reduction. */
    private static Optional<Quantity> negative(String text, TargetParser parser) {
        return NEGATIVE.matcher(text).lookingAt()
                ? parser.read("= " + text).targets().stream()
                        .filter(said -> said.due().isEmpty())
                        .flatMap(said -> said.criterion() instanceof Comparison exact
                                ? Stream.of(exact.amount())
                                : Stream.empty())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Quantity> plainAmount(List<Target> said) {
        return said.size() == 1 && said.get(0).due().isEmpty() && said.get(0).criterion() instanceof BareAmount bare
                ? Optional.of(bare.amount())
                : Optional.empty();
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with the values of this previous value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        BlankText.refuse(text(), "previous value");
    }

    /** Builds previous values. A builder is for one thread. */
    public static final class Builder extends PreviousValueBuilder {
        Builder() {}
    }
}
