package io.github.albero.model.target;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * A number and its unit, such as 95 % or 7 days.
 *
 * @param amount the number as people say it: 95 for 95 %; kept {@linkplain ExactDecimal exact and without trailing
 *     zeros}
 * @param unit its unit; {@link UnitOfMeasure#NONE} if none was written
 */
public record Quantity(BigDecimal amount, UnitOfMeasure unit) implements Displayable, Serializable {

    /**
     * Brings the number into the one shape in which it is kept.
     *
     * @throws IllegalArgumentException if the number has too many digits
     */
    public Quantity {
        amount = ExactDecimal.of(amount);
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * A percentage.
     *
     * @param amount such as 95 for 95 %
     * @return the quantity
     */
    public static Quantity percent(long amount) {
        return new Quantity(BigDecimal.valueOf(amount), UnitOfMeasure.PERCENT);
    }

    /**
     * A number without a unit, {@link UnitOfMeasure#NONE}; in another unit it is {@code new Quantity(amount, unit)}, such
     * as {@code new Quantity(BigDecimal.valueOf(3), UnitOfMeasure.DAY)}.
     *
     * @param amount such as 3
     * @return the quantity
     */
    public static Quantity number(long amount) {
        return new Quantity(BigDecimal.valueOf(amount), UnitOfMeasure.NONE);
    }

    /**
     * The quantity as people write it, such as {@code 95%} or {@code 7 giorni}.
     *
     * @param language the language to write in
     * @return the text
     */
    @Override
    public String display(Locale language) {
        return TargetFormat.in(language).print(this);
    }

    boolean isPercent() {
        return unit.equals(UnitOfMeasure.PERCENT);
    }
}
