package io.github.albero.model.formula;

import io.github.albero.model.formula.Computation.Ambiguous;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.Computation.Words;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.Phrases;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Says in one language what a formula says. */
record ComputationPhrase(Locale language) implements Computation.Cases<String> {

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.formula.computations", language));

    private String say(String key, Map<String, ?> arguments) {
        return PHRASES.say(language, key, arguments);
    }

    @Override
    public String ratio(Ratio computation) {
        return say("RATIO", Map.of("numerator", computation.numerator(), "denominator", computation.denominator()));
    }

    @Override
    public String changeOnPreviousYear(ChangeOnPreviousYear computation) {
        return say(computation.form().name(), Map.of("of", computation.of()));
    }

    @Override
    public String count(Count computation) {
        return say("COUNT", Map.of("of", computation.of()));
    }

    @Override
    public String meanTime(MeanTime computation) {
        return computation.unit().equals(UnitOfMeasure.NONE)
                ? say("MEAN_TIME", Map.of("of", computation.of()))
                : say("MEAN_TIME_IN", Map.of("of", computation.of(), "unit", computation.unit()));
    }

    @Override
    public String expression(Expression computation) {
        return say("EXPRESSION", Map.of("expression", computation.text()));
    }

    @Override
    public String words(Words computation) {
        return say("WORDS", Map.of());
    }

    @Override
    public String ambiguous(Ambiguous computation) {
        return say("AMBIGUOUS", Map.of("parts", String.join(" | ", computation.parts())));
    }
}
