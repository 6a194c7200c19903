package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.Score;
import io.github.albero.model.text.Displayable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of the things that moved a score: a part, why, and by how much.
 *
 * @param cause why it moved the score
 * @param part the id of the indicator or node, such as {@code 07.03/4}; the subject of the comparison where it is the whole
 * @param name what the part is called
 * @param before how the part counted before; empty if it did not
 * @param after how the part counts after; empty if it does not
 * @param effect by how much the score is higher, or lower if negative, with 12 decimals
 * @param shown the effect as it is displayed, with 2 decimals, so that all effects add up to the displayed difference
 */
public record ScoreMove(
        MoveCause cause,
        String part,
        String name,
        Optional<Counted> before,
        Optional<Counted> after,
        BigDecimal effect,
        BigDecimal shown)
        implements Displayable {

    /**
     * How a part counts in the score of a whole.
     *
     * @param weight its share of the whole, in percent, of what was scored: what was left out at any level is not counted
     * @param planned its share of the whole, in percent, with everything counted
     * @param score its own score
     */
    public record Counted(BigDecimal weight, BigDecimal planned, Score.Scored score) {}

    /**
     * The effect as a sentence.
     *
     * @param language the reader's language
     * @return such as {@code 01/1: score from 80.00 to 100.00, at 25.00% of the whole: +5.00}
     */
    @Override
    public String display(Locale language) {
        Map<String, Displayable> arguments = new HashMap<>();
        before.ifPresent(counted -> put(arguments, "Before", counted));
        after.ifPresent(counted -> put(arguments, "After", counted));
        if (before.isPresent() && after.isPresent()) {
            BigDecimal weight = Shares.middle(before.get().weight(), after.get().weight());
            BigDecimal score = Shares.middle(
                    before.get().score().exact(), after.get().score().exact());
            arguments.put("weight", new Shares.Shown(weight));
            arguments.put("score", new Shares.Shown(score));
        }
        arguments.put("part", to -> part);
        arguments.put("effect", new Shares.Signed(shown));
        return ComparisonPhrases.PHRASES.say(language, "MOVE_" + cause.name(), arguments);
    }

    private static void put(Map<String, Displayable> arguments, String when, Counted counted) {
        arguments.put("weight" + when, new Shares.Shown(counted.weight()));
        arguments.put("score" + when, counted.score());
    }
}
