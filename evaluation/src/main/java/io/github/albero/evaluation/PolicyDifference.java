package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What two policies say differently of one rule, such as where the bands of ratings begin.
 *
 * @param rule the number of the rule, such as {@code C13}
 * @param before what the one says and the other does not; none if it says nothing else
 * @param after what the other says and the one does not; none if it says nothing else
 */
public record PolicyDifference(String rule, List<PolicyStatement> before, List<PolicyStatement> after)
        implements Displayable, Serializable {

    /** Copies the lists. */
    public PolicyDifference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static List<PolicyDifference> between(List<PolicyStatement> before, List<PolicyStatement> after) {
        List<PolicyStatement> gone = without(before, after);
        List<PolicyStatement> come = without(after, before);
        List<PolicyStatement> changed = new ArrayList<>(gone);
        changed.addAll(come);
        return changed.stream()
                .map(PolicyStatement::rule)
                .distinct()
                .map(rule -> new PolicyDifference(rule, of(rule, gone), of(rule, come)))
                .toList();
    }

    private static List<PolicyStatement> without(List<PolicyStatement> all, List<PolicyStatement> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    private static List<PolicyStatement> of(String rule, List<PolicyStatement> statements) {
        return statements.stream().filter(one -> one.rule().equals(rule)).toList();
    }

    /**
     * The difference in words.
     *
     * @param language the reader's language
     * @return both sides, such as {@code C7: before «…»; after «…»}
     */
    @Override
    public String display(Locale language) {
        return EvaluationPhrases.PHRASES.say(
                language,
                "POLICY_DIFFERENCE",
                Map.of("rule", rule, "before", joined(before, language), "after", joined(after, language)));
    }

    private static String joined(List<PolicyStatement> statements, Locale language) {
        return statements.isEmpty()
                ? "–"
                : statements.stream().map(one -> one.display(language)).collect(Collectors.joining(" "));
    }
}
