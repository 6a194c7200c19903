package io.github.albero.model.format.conformance;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.util.stream.Stream;

/** Actuals as a file of their own. */
final class ActualsRules {

    private final Subject subject;

    private ActualsRules(Subject subject) {
        this.subject = subject;
    }

    static Stream<Check> of(Subject subject) {
        if (!subject.format().canWriteActuals()) {
            return Stream.empty();
        }
        ActualsRules rules = new ActualsRules(subject);
        return Stream.concat(
                Stream.of(SamplePlans.small(), SamplePlans.everyKindOfMeasurement())
                        .map(sample -> new Check(
                                "actuals written apart read back equal: " + sample.name(),
                                () -> rules.checkReadsBackEqual(sample))),
                Stream.of(new Check("actuals of another plan are reported", rules::checkOtherPlan)));
    }

    private void checkReadsBackEqual(SamplePlan sample) {
        Actuals actuals = sample.document().actuals();
        Plan plan = sample.document().plan();
        ReadResult<Actuals> back = subject.readActuals(subject.writeActuals(sample), plan, ReadContext.defaults());
        String what = "what was written of the actuals of '" + sample.name() + "' and read back";
        if (subject.lossesOfActuals(sample).isEmpty()) {
            Differences.expectEqualActuals(
                    actuals, back, what, "writeActuals and readActuals should keep it, or lossesOfActuals report it");
        } else {
            Expect.that(
                    back.value().isPresent() && !back.hasErrors(),
                    () -> what + " has errors: " + Differences.findings(back)
                            + "; what writeActuals leaves out should not make what it writes wrong");
            Differences.expectAnnounced(
                    DocumentParts.of(actuals),
                    DocumentParts.of(back),
                    AnnouncedLosses.of(subject.lossesOfActuals(sample)),
                    what,
                    "writeActuals and readActuals should keep it, or lossesOfActuals name it where it stands");
        }
    }

    private void checkOtherPlan() {
        Source written = subject.writeActuals(SamplePlans.everyKindOfMeasurement());
        Plan other = SamplePlans.empty().document().plan();
        ReadResult<Actuals> result = subject.readActuals(written, other, ReadContext.defaults());
        Expect.that(
                result.hasErrors(),
                () -> "readActuals says nothing about indicators that the plan does not have; it should report each, as"
                        + " ActualsCollector does");
    }
}
