package io.github.albero.model.format.conformance;

import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The sources in the format that is being checked: those that were given, and what the format made of the samples. */
final class Specimens {

    private final Subject subject;
    private final List<Source> given;
    private final ReadContext context;

    Specimens(Subject subject, List<Source> given, ReadContext context) {
        this.subject = subject;
        this.given = given;
        this.context = context;
    }

    /** All of them; samples that the format fails to write are left to the rules of writing. */
    List<Specimen> all() {
        List<Specimen> all = new ArrayList<>();
        given.forEach(source -> all.add(
                new Specimen(source, context, SamplePlans.small().document().plan())));
        if (subject.format().canWrite()) {
            SamplePlans.ordinary().forEach(sample -> add(all, sample, subject::write));
        }
        if (subject.format().canWriteActuals()) {
            add(all, SamplePlans.everyKindOfMeasurement(), subject::writeActuals);
        }
        return List.copyOf(all);
    }

    private static void add(List<Specimen> all, SamplePlan sample, Function<SamplePlan, Source> writing) {
        try {
            all.add(new Specimen(
                    writing.apply(sample), sample.context(), sample.document().plan()));
        } catch (AssertionError notWritten) {
            return;
        }
    }
}
