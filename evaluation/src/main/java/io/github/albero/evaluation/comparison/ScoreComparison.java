package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.Score;
import io.github.albero.model.text.Displayable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What moved the score of one thing: of a whole plan, a node, a unit or a card.
 *
 * @param subject what was compared: the id of the node, the name of the unit, the post of the card, the title of the plan
 * @param before the score before
 * @param after the score after
 * @param moves what moved it, the largest effect first; they add up to the {@link #difference}, exactly and as shown. None if
 *     nothing moved it, or one of the two scores is missing
 */
public record ScoreComparison(String subject, Score before, Score after, List<ScoreMove> moves) implements Displayable {

    /** Copies the list. */
    public ScoreComparison {
        moves = List.copyOf(moves);
    }

    /**
     * By how much the score is higher.
     *
     * @return after less before, with 12 decimals; empty if one of them is missing
     */
    public Optional<BigDecimal> difference() {
        return difference(before, after);
    }

    /**
     * By how much the displayed score is higher.
     *
     * @return after less before, with 2 decimals; empty if one of them is missing
     */
    public Optional<BigDecimal> shownDifference() {
        return shownDifference(before, after);
    }

    static Optional<BigDecimal> difference(Score before, Score after) {
        return before.scored()
                .flatMap(from -> after.scored().map(to -> to.exact().subtract(from.exact())));
    }

    static Optional<BigDecimal> shownDifference(Score before, Score after) {
        return before.scored()
                .flatMap(from -> after.scored().map(to -> to.shown().subtract(from.shown())));
    }

    /**
     * The comparison in sentences.
     *
     * @param language the reader's language
     * @return first the two scores, then a sentence for each of the {@link #moves}
     */
    public List<String> sentences(Locale language) {
        return Stream.concat(Stream.of(head(language)), moves.stream().map(move -> move.display(language)))
                .toList();
    }

    private String head(Locale language) {
        Map<String, Object> scores = Map.of("subject", subject, "before", before, "after", after);
        return shownDifference()
                .map(shown -> ComparisonPhrases.PHRASES.say(
                        language,
                        "COMPARED",
                        Map.of(
                                "subject",
                                subject,
                                "before",
                                before,
                                "after",
                                after,
                                "difference",
                                new Shares.Signed(shown))))
                .orElseGet(() -> ComparisonPhrases.PHRASES.say(language, "NOT_COMPARED", scores));
    }

    /**
     * The comparison as one text.
     *
     * @param language the reader's language
     * @return the {@link #sentences}, separated by semicolons
     */
    @Override
    public String display(Locale language) {
        return String.join("; ", sentences(language));
    }
}
