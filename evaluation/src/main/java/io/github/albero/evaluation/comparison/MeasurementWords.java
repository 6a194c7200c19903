package io.github.albero.evaluation.comparison;

import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.text.Displayable;
import java.util.Locale;
import java.util.Map;

/** A measurement as it is said in the middle of a sentence. */
record MeasurementWords(Locale language) implements Measurement.Cases<String> {

    static Displayable of(Measurement measurement) {
        return language -> measurement.match(new MeasurementWords(language));
    }

    private String say(String kind, Map<String, ?> arguments) {
        return ComparisonPhrases.PHRASES.say(language, "MEASURED_" + kind, arguments);
    }

    @Override
    public String value(Value measurement) {
        return measurement.quantity().display(language);
    }

    @Override
    public String fraction(Fraction measurement) {
        return say("FRACTION", Map.of("numerator", measurement.numerator(), "denominator", measurement.denominator()));
    }

    @Override
    public String doneOn(DoneOn measurement) {
        return say("DONE", Map.of("date", measurement.date()));
    }

    @Override
    public String notDone(NotDone measurement) {
        return say("NOT_DONE", Map.of());
    }

    @Override
    public String progress(Progress measurement) {
        return say("PROGRESS", Map.of("percent", measurement.percent()));
    }

    @Override
    public String assessed(Assessed measurement) {
        return say("ASSESSED", Map.of("percent", measurement.percent()));
    }

    @Override
    public String notAssessable(NotAssessable measurement) {
        return say("NOT_ASSESSABLE", Map.of());
    }
}
