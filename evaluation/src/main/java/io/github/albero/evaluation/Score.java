package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** A score in percent, such as 93.41, or the reason why there is none. */
public sealed interface Score extends Displayable, Serializable {

    /**
     * A score.
     *
     * @param exact the score with 12 decimals (rule E2)
     * @param shown the score as it is displayed, with 2 decimals, never rounded upward over 100 or the edge of a rating
     *     (rule E3)
     */
    record Scored(BigDecimal exact, BigDecimal shown) implements Score {

        /** Gives both numbers the decimals that they are said to have. */
        public Scored {
            exact = Numbers.kept(exact);
            shown = shown.setScale(2, RoundingMode.DOWN);
        }

        @Override
        public Optional<Scored> scored() {
            return Optional.of(this);
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.empty();
        }

        @Override
        public String display(Locale language) {
            return Numbers.twoDecimals(shown, language);
        }
    }

    /**
     * No score.
     *
     * @param why the reason
     */
    record NotScored(Reason why) implements Score {

        @Override
        public Optional<Scored> scored() {
            return Optional.empty();
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.of(why);
        }

        @Override
        public String display(Locale language) {
            return why.display(language);
        }
    }

    /**
     * The score, if there is one.
     *
     * @return the score, empty if there is a reason instead
     */
    Optional<Scored> scored();

    /**
     * Why there is no score.
     *
     * @return the reason, empty if there is a score
     */
    Optional<Reason> reason();
}
