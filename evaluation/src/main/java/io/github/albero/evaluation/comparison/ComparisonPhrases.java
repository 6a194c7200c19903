package io.github.albero.evaluation.comparison;

import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/** The sentences of this package. */
final class ComparisonPhrases {

    static final Phrases PHRASES = Phrases.from(
            language -> ResourceBundle.getBundle("io.github.albero.evaluation.comparison.comparison", language));

    private ComparisonPhrases() {}
}
