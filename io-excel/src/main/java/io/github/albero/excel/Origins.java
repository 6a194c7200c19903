package io.github.albero.excel;

import io.github.albero.evaluation.Explanation;
import java.util.stream.Collectors;

/** How numbers came about, in words. */
final class Origins {

    private Origins() {}

    /** The steps of an explanation, without its subject, which stands in a column of its own. */
    static String sentence(Explanation explanation, Words words) {
        return explanation.forAudience(words.audience()).steps().stream()
                .map(words::say)
                .collect(Collectors.joining("; "));
    }
}
