package io.github.albero.evaluation.comparison;

import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.policy.RollUp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator, or a whole with its parts, as far as its score is made of theirs.
 *
 * @param key what it is and what it is called
 * @param score its score
 * @param counted the weight with which it entered the mean of its whole; empty if all parts weigh the same
 * @param planned its share of its whole in percent, with everything counted
 * @param rules how the scores of its parts become its own; empty for an indicator
 * @param foreign why its score does not come from its parts; empty if it does
 * @param parts its parts, those without a score among them
 */
record ScorePart(
        Key key,
        Score score,
        Optional<BigDecimal> counted,
        BigDecimal planned,
        Optional<RollUp> rules,
        Optional<MoveCause> foreign,
        List<ScorePart> parts) {

    enum Kind {
        INDICATOR,
        NODE,
        /** A node elsewhere that a node counts, or a line of a card. */
        LINE,
        /** A plan, a unit or a card: there is one of them, whatever it is called. */
        TOP
    }

    /**
     * What a part is and what it is called.
     *
     * @param kind what it is
     * @param id its id
     * @param name its name
     * @param isGenerated whether the id only says where it stands, so that the name must be the same too
     */
    record Key(Kind kind, String id, String name, boolean isGenerated) {

        boolean isSameAs(Key other) {
            boolean mayBeAnother = isGenerated || other.isGenerated;
            if (kind != other.kind || kind == Kind.TOP) {
                return kind == other.kind;
            }
            return id.equals(other.id) && (!mayBeAnother || name.strip().equalsIgnoreCase(other.name.strip()));
        }
    }

    /** Whether it is an indicator. */
    boolean isIndicator() {
        return key.kind() == Kind.INDICATOR;
    }

    boolean isScored() {
        return score.scored().isPresent();
    }

    BigDecimal exact() {
        return score.scored().orElseThrow().exact();
    }
}
