package io.github.albero.model.format.conformance;

import io.github.albero.model.Actuals;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What must make no difference: where a program runs, and what is known beforehand. */
final class SurroundingRules {

    private static final String IN_ONE_LANGUAGE =
            "it should name the locale and the zone of all that it writes or parses," + " such as Locale.ROOT";

    private final Subject subject;
    private final Specimens specimens;

    private SurroundingRules(Subject subject, Specimens specimens) {
        this.subject = subject;
        this.specimens = specimens;
    }

    static Stream<Check> of(Subject subject, Specimens specimens) {
        SurroundingRules rules = new SurroundingRules(subject, specimens);
        Stream<Check> reading = Stream.of(
                new Check("reading does not depend on the default locale or time zone", rules::checkReading),
                new Check("what is known beforehand only fills in what the source leaves out", rules::checkKnown));
        Stream<Check> writing =
                Stream.of(new Check("writing does not depend on the default locale or time zone", rules::checkWriting));
        return subject.format().canWrite() ? Stream.concat(reading, writing) : reading;
    }

    private void checkReading() {
        for (Specimen specimen : specimens.all()) {
            ReadResult<PlanDocument> plain = Surroundings.PLAIN.make(() -> subject.read(specimen));
            ReadResult<Actuals> plainActuals = Surroundings.PLAIN.make(() -> subject.readActuals(specimen));
            for (Surroundings odd : Surroundings.ODD) {
                String what = "what was read of " + specimen.name() + " in " + odd;
                Differences.expectSame(plain, odd.make(() -> subject.read(specimen)), what, IN_ONE_LANGUAGE);
                Differences.expectSame(
                        plainActuals, odd.make(() -> subject.readActuals(specimen)), what, IN_ONE_LANGUAGE);
            }
        }
    }

    private void checkWriting() {
        for (SamplePlan sample : subject.smallSamples()) {
            ReadResult<PlanDocument> plain = back(sample, Surroundings.PLAIN);
            for (Surroundings odd : Surroundings.ODD) {
                Differences.expectSame(
                        plain, back(sample, odd), "'" + sample.name() + "', written in " + odd + ",", IN_ONE_LANGUAGE);
            }
        }
    }

    private ReadResult<PlanDocument> back(SamplePlan sample, Surroundings surroundings) {
        Source written = surroundings.make(() -> subject.write(sample));
        return Surroundings.PLAIN.make(() -> subject.read(written, subject.contextOf(sample)));
    }

    private void checkKnown() {
        for (Specimen specimen : specimens.all()) {
            others().forEach(context -> {
                subject.read(specimen.knowing(context));
                subject.readActuals(specimen.knowing(context));
            });
        }
        if (subject.format().canWrite()) {
            checkSourceComesFirst();
        }
    }

    private void checkSourceComesFirst() {
        List<ReadContext> others = othersThanWritten();
        for (SamplePlan sample : subject.smallSamples()) {
            if (subject.losses(sample).isEmpty()) {
                Source written = subject.write(sample);
                ReadResult<PlanDocument> plain = subject.read(written, ReadContext.defaults());
                others.forEach(context -> Differences.expectSame(
                        plain,
                        subject.read(written, context),
                        "'" + sample.name() + "', read with something else known beforehand,",
                        "the context should only fill in what the source leaves out"));
            }
        }
    }

    /** What is known beforehand otherwise than a source says; what the format has no place for, no source says. */
    private List<ReadContext> othersThanWritten() {
        boolean hasLanguage = isKept(LostAttribute.LANGUAGE, SampleTexts.english());
        boolean hasUnits = isKept(Loss.UNITS_NOT_KEPT, SampleParts.withUnits());
        return others().stream()
                .filter(context -> hasLanguage || context.language().equals(Locale.ITALIAN))
                .filter(context -> hasUnits || context.units().units().isEmpty())
                .toList();
    }

    private boolean isKept(Object name, SamplePlan sample) {
        return !AnnouncedLosses.of(subject.losses(sample)).speakOfPlans(name);
    }

    private static List<ReadContext> others() {
        return List.of(
                ReadContext.defaults(),
                ReadContext.builder().language(Locale.ENGLISH).build(),
                ReadContext.builder().language(Locale.FRENCH).build(),
                ReadContext.builder().period(PlanPeriod.ofYear(1987)).build(),
                ReadContext.builder().organisation("Un altro ente").build(),
                ReadContext.builder().units(SampleParts.units()).build());
    }
}
