package io.github.albero.evaluation.policy;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For what special rules hold. */
public sealed interface RuleScope extends Serializable {

    /**
     * One indicator.
     *
     * @param id its id, not blank, such as {@code 07.03/4}
     */
    record OfIndicator(String id) implements RuleScope {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public OfIndicator {
            BlankText.refuse(id, "indicator id");
        }

        @Override
        public String inWords() {
            return "indicator '" + id + "'";
        }
    }

    /**
     * The indicators of a kind.
     *
     * @param kind the kind in the plan's words, not blank, such as {@code efficacia}; upper and lower case are the same
     */
    record OfKind(String kind) implements RuleScope {

        /**
         * Checks the kind.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public OfKind {
            BlankText.refuse(kind, "kind");
        }

        @Override
        public String inWords() {
            return "kind '" + kind + "'";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfKind that && folded().equals(that.folded());
        }

        @Override
        public int hashCode() {
            return folded().hashCode();
        }

        private String folded() {
            return kind.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The nodes of a level, and their own indicators.
     *
     * @param level the name of the level, not blank, such as {@code Obiettivo}; upper and lower case are the same
     */
    record OfLevel(String level) implements RuleScope {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public OfLevel {
            BlankText.refuse(level, "level");
        }

        @Override
        public String inWords() {
            return "level '" + level + "'";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfLevel that && folded().equals(that.folded());
        }

        @Override
        public int hashCode() {
            return folded().hashCode();
        }

        private String folded() {
            return level.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The scope as error messages say it.
     *
     * @return such as {@code level 'Obiettivo'}
     */
    String inWords();
}
