package io.github.albero.evaluation.comparison;

import io.github.albero.model.text.Displayable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a change of a revision did to a score.
 *
 * @param changes the change; or several together, where the first of them leave something without a score, such as a weight
 *     that is missing until the next change gives it
 * @param moved what moved the score, part by part
 */
public record RevisionEffect(List<AppliedChange> changes, ScoreComparison moved) implements Displayable {

    /** Copies the list. */
    public RevisionEffect {
        changes = List.copyOf(changes);
    }

    /**
     * By how much the score is higher for it.
     *
     * @return with 12 decimals; empty if there was no score before, or is none after
     */
    public Optional<BigDecimal> effect() {
        return moved.difference();
    }

    /**
     * By how much the displayed score is higher for it.
     *
     * @return with 2 decimals; empty if there was no score before, or is none after
     */
    public Optional<BigDecimal> shown() {
        return moved.shownDifference();
    }

    /**
     * The effect as a sentence.
     *
     * @param language the reader's language
     * @return the changes, the two scores and their difference
     */
    @Override
    public String display(Locale language) {
        String listed = changes.stream().map(change -> change.display(language)).collect(Collectors.joining("; "));
        return shown().map(difference -> ComparisonPhrases.PHRASES.say(
                        language,
                        "EFFECT",
                        Map.of(
                                "changes",
                                listed,
                                "before",
                                moved.before(),
                                "after",
                                moved.after(),
                                "difference",
                                new Shares.Signed(difference))))
                .orElseGet(() -> ComparisonPhrases.PHRASES.say(
                        language,
                        "EFFECT_UNKNOWN",
                        Map.of("changes", listed, "before", moved.before(), "after", moved.after())));
    }
}
