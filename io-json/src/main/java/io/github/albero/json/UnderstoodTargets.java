package io.github.albero.json;

import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the texts of targets say, remembered from one document to the next: many say the same. A limited number of short
 * texts is remembered. For any number of threads.
 */
final class UnderstoodTargets {

    private static final int MOST_TEXTS = 10_000;
    private static final int LONGEST_TEXT = 100;

    private final Map<Question, List<Target>> answers = new ConcurrentHashMap<>();

    private record Question(String text, Locale language, Optional<Year> year) {}

    /** The targets that a text says to a parser of this language and year. */
    List<Target> read(String text, TargetParser parser, Locale language, Optional<Year> year) {
        if (text.length() > LONGEST_TEXT) {
            return parser.read(text).targets();
        }
        Question question = new Question(text, language, year);
        List<Target> known = answers.get(question);
        return known != null ? known : remember(question, parser.read(text).targets());
    }

    private List<Target> remember(Question question, List<Target> targets) {
        if (answers.size() < MOST_TEXTS) {
            answers.put(question, targets);
        }
        return targets;
    }
}
