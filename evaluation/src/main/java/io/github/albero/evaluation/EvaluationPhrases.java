package io.github.albero.evaluation;

import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/** The sentences of this module. */
final class EvaluationPhrases {

    static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.evaluation.evaluation", language));

    private EvaluationPhrases() {}
}
