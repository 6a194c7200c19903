package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of a card beside the card's own objectives, such as <i>comportamenti organizzativi, peso 20</i>. */
@Value.Immutable
public abstract class CardItem implements Serializable {

    private static final long serialVersionUID = 1L;

    CardItem() {}

    /**
     * What it counts.
     *
     * @return a result of the plan, a number from outside, or a gate
     */
    public abstract CardContent content();

    /**
     * What the card calls it.
     *
     * @return the words of the card, not blank; empty if it has none of its own
     */
    public abstract Optional<String> title();

    /**
     * What it weighs among the other lines of the card.
     *
     * @return the weight, 30 for 30 %, not negative and kept without trailing zeros: 12.5 if 12.50 was given; empty if
     *     the card gives none
     */
    public abstract Optional<BigDecimal> weight();

    /**
     * What a source says of the line beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * A line without words of its own and without weight.
     *
     * @param content what it counts
     * @return the line
     */
    public static CardItem of(CardContent content) {
        return builder().content(content).build();
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
    CardItem check() {
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        title().ifPresent(title -> BlankText.refuse(title, "title of the card's line"));
        Optional<BigDecimal> kept = Weights.kept(weight());
        return kept.equals(weight()) ? this : builder().from(this).weight(kept).build();
    }

    /** Builds lines of cards. A builder is for one thread. */
    public static final class Builder extends CardItemBuilder {
        Builder() {}
    }
}
