package io.github.albero.model.format.conformance;

import com.google.common.base.Suppliers;
import io.github.albero.model.Plan;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The sources in the format that is being checked: those that were given, and what the format made of the samples. */
final class Specimens {

    private final Subject subject;
    private final List<Source> given;
    private final ReadContext context;
    private final Supplier<List<Specimen>> all = Suppliers.memoize(this::made);

    Specimens(Subject subject, List<Source> given, ReadContext context) {
        this.subject = subject;
        this.given = given;
        this.context = context;
    }

    List<Specimen> all() {
        return all.get();
    }

    /** Those that are made of lines. */
    List<Specimen> texts() throws IOException {
        List<Specimen> texts = new ArrayList<>();
        for (Specimen specimen : all()) {
            if (specimen.isText()) {
                texts.add(specimen);
            }
        }
        return texts;
    }

    private List<Specimen> made() {
        List<Specimen> specimens = new ArrayList<>();
        Plan plan = SamplePlans.small().document().plan();
        given.forEach(source -> specimens.add(Specimen.of(source, context, plan)));
        if (subject.format().canWrite()) {
            subject.smallSamples().forEach(sample -> specimens.add(written(sample, subject.write(sample))));
        }
        if (subject.format().canWriteActuals()) {
            SamplePlan sample = SamplePlans.everyKindOfMeasurement();
            specimens.add(written(sample, subject.writeActuals(sample)));
        }
        return List.copyOf(specimens);
    }

    private Specimen written(SamplePlan sample, Source source) {
        return Specimen.of(source, subject.contextOf(sample), sample.document().plan());
    }
}
