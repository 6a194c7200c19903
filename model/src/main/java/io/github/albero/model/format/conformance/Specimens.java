package io.github.albero.model.format.conformance;

import io.github.albero.model.Plan;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.util.ArrayList;
import java.util.List;

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

    List<Specimen> all() {
        List<Specimen> all = new ArrayList<>();
        Plan plan = SamplePlans.small().document().plan();
        given.forEach(source -> all.add(Specimen.of(source, context, plan)));
        if (subject.format().canWrite()) {
            subject.smallSamples().forEach(sample -> all.add(written(sample, subject.write(sample))));
        }
        if (subject.format().canWriteActuals()) {
            SamplePlan sample = SamplePlans.everyKindOfMeasurement();
            all.add(written(sample, subject.writeActuals(sample)));
        }
        return List.copyOf(all);
    }

    private static Specimen written(SamplePlan sample, Source source) {
        return Specimen.of(source, sample.context(), sample.document().plan());
    }
}
