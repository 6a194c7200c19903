package io.github.albero.excel;

import io.github.albero.evaluation.PolicyStatement;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.RatingBands.Bracket;
import io.github.albero.model.text.Displayable;
import java.util.List;
import java.util.Set;

/**
 * The ranges of ratings and of brackets, in the words in which the policy describes itself.
 *
 * @param policy the policy
 * @param words the words of the report
 */
record PolicyRanges(ScoringPolicy policy, Words words) {

    private static final Set<String> OF_RATINGS = Set.of("BAND");
    private static final Set<String> OF_BRACKETS = Set.of("BRACKET", "BRACKET_PAYS");

    /** Such as "From 70 to below 90", from the lowest. */
    List<String> ofRatings() {
        return ranges(OF_RATINGS);
    }

    String of(Bracket bracket) {
        return ranges(OF_BRACKETS).get(policy.ratings().brackets().indexOf(bracket));
    }

    private List<String> ranges(Set<String> keys) {
        return policy.statements().stream()
                .filter(statement -> keys.contains(statement.key()))
                .map(this::range)
                .toList();
    }

    private String range(PolicyStatement statement) {
        return statement.arguments().get("range") instanceof Displayable range
                ? words.say(range)
                : words.say(statement);
    }
}
