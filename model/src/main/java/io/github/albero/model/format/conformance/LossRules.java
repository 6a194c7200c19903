package io.github.albero.model.format.conformance;

import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.util.List;
import java.util.stream.Stream;

/** What a format cannot keep, and how it says so. */
final class LossRules {

    private final Subject subject;

    private LossRules(Subject subject) {
        this.subject = subject;
    }

    static Stream<Check> of(Subject subject) {
        if (!subject.format().canWrite()) {
            return Stream.empty();
        }
        LossRules rules = new LossRules(subject);
        return Stream.of(
                new Check("every loss has its place in the plan", rules::checkPlaces),
                new Check("every loss is a whole sentence in Italian and English", rules::checkSentences),
                new Check("a loss is reported only where something is lost", rules::checkFalseAlarms),
                new Check("only what is announced is lost", rules::checkAnnounced),
                new Check("what is written with losses reads back without errors", rules::checkReadsBack),
                new Check("what was read back loses nothing more when written again", rules::checkSecondTime));
    }

    private void checkPlaces() {
        for (SamplePlan sample : subject.samples()) {
            Plan plan = sample.document().plan();
            losses(sample)
                    .forEach(loss -> Expect.that(
                            isIn(plan, loss.location()),
                            () -> "a loss of '" + sample.name() + "' is said of " + loss.location()
                                    + ", which the plan does not have; it should name a part of the plan"));
        }
    }

    private static boolean isIn(Plan plan, Location location) {
        if (!(location instanceof Location.Part part)) {
            return true;
        }
        String id = part.id();
        return switch (part.kind()) {
            case LEVEL -> plan.levels().stream().anyMatch(level -> level.name().equals(id));
            case NODE -> plan.states().anyMatch(state -> state.node(id).isPresent());
            case INDICATOR ->
                plan.states().flatMap(Plan::everyIndicator).map(Indicator::id).anyMatch(id::equals);
            case CARD -> plan.card(id).isPresent();
            case REVISION ->
                plan.revisions().stream()
                        .anyMatch(
                                revision -> Integer.toString(revision.number()).equals(id));
            case UNIT -> plan.units().unit(id).isPresent();
        };
    }

    private void checkSentences() {
        subject.samples().forEach(sample -> losses(sample).forEach(Sentences::expectWhole));
    }

    private Stream<Diagnostic> losses(SamplePlan sample) {
        List<Diagnostic> ofActuals = subject.format().canWriteActuals() ? subject.lossesOfActuals(sample) : List.of();
        return Stream.concat(subject.losses(sample).stream(), ofActuals.stream());
    }

    private void checkFalseAlarms() {
        lossy().forEach(sample -> Expect.that(
                !subject.read(subject.write(sample), ReadContext.defaults())
                        .value()
                        .filter(sample.document()::equals)
                        .isPresent(),
                () -> "'" + sample.name() + "' reads back equal, but losses reports "
                        + subject.losses(sample).get(0).code().name() + "; it should report nothing"));
    }

    private void checkReadsBack() {
        lossy().forEach(sample -> {
            ReadResult<PlanDocument> back = back(sample);
            Expect.that(
                    back.value().isPresent() && !back.hasErrors(),
                    () -> "'" + sample.name() + "', written and read back, has errors: " + Differences.findings(back)
                            + "; what write leaves out should not make what it writes wrong");
        });
    }

    private void checkAnnounced() {
        lossy().forEach(sample -> {
            ReadResult<PlanDocument> back = back(sample);
            if (back.value().isPresent() && !back.hasErrors()) {
                expectAnnounced(sample, back.value().get());
            }
        });
    }

    private void expectAnnounced(SamplePlan sample, PlanDocument back) {
        AnnouncedLosses losses = AnnouncedLosses.of(subject.losses(sample));
        Differences.expectAnnounced(
                DocumentParts.of(sample.document()),
                DocumentParts.of(back, SamePlaces.of(sample.document().plan(), back.plan(), losses)),
                losses,
                "'" + sample.name() + "', written and read back,",
                "write and read should keep it, or losses name it where it stands");
    }

    private void checkSecondTime() {
        lossy().forEach(sample -> {
            ReadResult<PlanDocument> back = back(sample);
            if (back.value().isPresent() && !back.hasErrors()) {
                SamplePlan again = new SamplePlan(sample.name(), back.value().get());
                Differences.expectEqual(
                        again.document(),
                        back(again),
                        "'" + sample.name() + "', read back, written again and read again,",
                        "what can be kept the first time should be kept the second time");
            }
        });
    }

    private ReadResult<PlanDocument> back(SamplePlan sample) {
        return subject.read(subject.write(sample), subject.contextOf(sample));
    }

    private Stream<SamplePlan> lossy() {
        return subject.samples().stream()
                .filter(sample -> !subject.losses(sample).isEmpty());
    }
}
