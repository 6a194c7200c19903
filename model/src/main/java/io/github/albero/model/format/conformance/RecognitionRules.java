package io.github.albero.model.format.conformance;

import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.util.Map;
import java.util.stream.Stream;

/** What a format takes for its own. */
final class RecognitionRules {

    private final Subject subject;
    private final Specimens specimens;

    private RecognitionRules(Subject subject, Specimens specimens) {
        this.subject = subject;
        this.specimens = specimens;
    }

    static Stream<Check> of(Subject subject, Specimens specimens) {
        RecognitionRules rules = new RecognitionRules(subject, specimens);
        return Stream.of(
                new Check("its own sources are recognised", rules::checkOwn),
                new Check("nothing else is recognised with certainty", rules::checkOthers));
    }

    private void checkOwn() {
        for (Specimen specimen : specimens.all()) {
            Expect.that(
                    subject.recognise(specimen.source()) != Recognition.NO,
                    () -> "recognise says NO to " + specimen.name()
                            + ", which is in the format; it should say CERTAIN if the content shows it, POSSIBLE if only"
                            + " the name does");
        }
    }

    private void checkOthers() {
        for (Map.Entry<String, byte[]> other : OtherContent.all().entrySet()) {
            Source source = subject.source(other.getKey(), other.getValue());
            Expect.that(
                    subject.recognise(source) != Recognition.CERTAIN,
                    () -> "recognise says CERTAIN to '" + source.name()
                            + "', which is no plan; it should say so only where the content shows it");
        }
    }
}
