package io.github.albero.model.target;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator should reach, such as {@code ≥ 80%}: the text as written beside what it says.
 *
 * <p>Only what is written is here. A missing operator or unit is supplied by
 * {@link io.github.albero.model.TargetInterpretation}, which says so.
 */
@Value.Immutable
public abstract class Target implements Serializable {

    private static final long serialVersionUID = 1L;

    Target() {}

    /**
     * The text as it was written.
     *
     * @return the text, such as {@code > =80%}; empty if nothing was written
     */
    public abstract String text();

    /**
     * What the text says.
     *
     * @return the criterion
     */
    public abstract Criterion criterion();

    /**
     * The day by which it should be reached; the day itself is in time (rule B5).
     *
     * @return the day, empty if the text names none; then it is the end of the plan's period
     */
    public abstract Optional<LocalDate> due();

    /**
     * The year to which it applies, where the plan sets targets for several years, such as {@code Anno 2025: ≥ 80%}.
     *
     * @return the year, empty if the text names none; then it is the plan's period
     */
    public abstract Optional<Year> year();

    /**
     * The target that a text says, where no day without its year is named: {@code entro giugno} is words here.
     *
     * @param text the text, such as {@code ≥ 80%}
     * @param language the language of the text, Italian or English
     * @return the target; prose becomes {@link Criterion.Qualitative}, nothing {@link Criterion.Undefined}
     * @throws IllegalArgumentException if the language is neither Italian nor English, or the text holds several
     *     targets
     */
    public static Target parse(String text, Locale language) {
        return only(text, TargetParser.in(language));
    }

    /**
     * The target that a text says in a plan of one year, of which {@code entro giugno} and {@code 31/12} are days.
     *
     * @param text the text, such as {@code ≥ 80% entro giugno}
     * @param language the language of the text, Italian or English
     * @param year the year of the plan
     * @return the target; prose becomes {@link Criterion.Qualitative}, nothing {@link Criterion.Undefined}
     * @throws IllegalArgumentException if the language is neither Italian nor English, or the text holds several
     *     targets
     */
    public static Target parse(String text, Locale language, Year year) {
        return only(text, TargetParser.in(language).ofYear(year));
    }

    private static Target only(String text, TargetParser parser) {
        List<Target> targets = parser.read(text).targets();
        if (targets.size() != 1) {
            throw new IllegalArgumentException("'" + text + "' holds " + targets.size() + " targets");
        }
        return targets.get(0);
    }

    /**
     * A target from its criterion, with the text that {@link TargetFormat} prints for it.
     *
     * @param criterion what should be reached
     * @param due the day by which, empty for the end of the period
     * @param language the language of the text
     * @return the target
     */
    public static Target of(Criterion criterion, Optional<LocalDate> due, Locale language) {
        return builder()
                .text(TargetFormat.in(language).print(criterion, due))
                .criterion(criterion)
                .due(due)
                .build();
    }

    /**
     * Whether it applies in a year.
     *
     * @param one any year
     * @return whether it is for that year, or names none
     */
    public final boolean isFor(Year one) {
        return year().isEmpty() || year().get().equals(one);
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
     * A builder with the values of this target.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds targets. A builder is for one thread. */
    public static final class Builder extends TargetBuilder {
        Builder() {}
    }
}
