package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A formal decision, such as the one that approves a plan.
 *
 * @param text how the act is cited, such as {@code D GC 30/01/2024}; not blank
 * @param date the day of the act; empty if the citation names none
 */
public record Act(String text, Optional<LocalDate> date) implements Serializable {

    /**
     * Checks the citation.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Act {
        BlankText.refuse(text, "act");
    }

    /** An {@link Optional} cannot be serialised: what stands for the act holds the date itself. */
    private Object writeReplace() {
        return new Form(text, date.orElse(null));
    }

    private record Form(String text, @Nullable LocalDate date) implements Serializable {

        private Object readResolve() {
            return new Act(text, Optional.ofNullable(date));
        }
    }
}
