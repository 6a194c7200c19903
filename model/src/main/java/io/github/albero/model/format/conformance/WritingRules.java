package io.github.albero.model.format.conformance;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is written, and how. */
final class WritingRules {

    private final Subject subject;

    private WritingRules(Subject subject) {
        this.subject = subject;
    }

    static Stream<Check> of(Subject subject) {
        WritingRules rules = new WritingRules(subject);
        Check refusal = new Check("what cannot be written is refused", rules::checkRefusal);
        if (!subject.format().canWrite()) {
            return Stream.of(refusal);
        }
        return Stream.concat(
                subject.samples().stream()
                        .map(sample -> new Check(
                                "what is written reads back equal: " + sample.name(),
                                () -> rules.checkReadsBackEqual(sample))),
                Stream.of(
                        refusal,
                        new Check("the target stays open", rules::checkStaysOpen),
                        new Check("what is written has been flushed", rules::checkFlushed)));
    }

    private void checkReadsBackEqual(SamplePlan sample) {
        if (subject.losses(sample).isEmpty()) {
            ReadResult<PlanDocument> back = subject.read(subject.write(sample), ReadContext.defaults());
            Differences.expectEqual(
                    sample.document(),
                    back,
                    "'" + sample.name() + "', written and read back,",
                    "write and read should keep it, or losses report it");
        }
    }

    private void checkRefusal() throws IOException {
        PlanFormat format = subject.format();
        PlanDocument document = SamplePlans.small().document();
        if (!format.canWrite()) {
            expectRefusal("write", "canWrite", target -> format.write(document, target));
        }
        if (!format.canWriteActuals()) {
            expectRefusal(
                    "writeActuals",
                    "canWriteActuals",
                    target -> format.writeActuals(document.actuals(), document.plan(), target));
        }
    }

    private interface Writing {
        void to(OutputStream target) throws IOException;
    }

    private static void expectRefusal(String method, String question, Writing writing) throws IOException {
        try {
            writing.to(OutputStream.nullOutputStream());
        } catch (UnsupportedOperationException refused) {
            return;
        }
        throw new AssertionError(question + " says false, but " + method
                + " writes; it should throw an UnsupportedOperationException, or " + question + " say true");
    }

    private void checkStaysOpen() {
        watch(
                target -> !target.isClosed(),
                method -> method + " closes its target; it should leave that to the caller, who opened it");
    }

    private void checkFlushed() {
        watch(
                WatchedTarget::isFlushed,
                method -> method + " leaves its target unflushed; it should call flush() after the last byte");
    }

    private interface Complaint {
        String about(String method);
    }

    private void watch(Predicate<WatchedTarget> rule, Complaint complaint) {
        SamplePlan sample = SamplePlans.small();
        WatchedTarget target = subject.write(sample, new WatchedTarget());
        Expect.that(rule.test(target), () -> complaint.about("write"));
        if (subject.format().canWriteActuals()) {
            WatchedTarget targetOfActuals = subject.writeActuals(sample, new WatchedTarget());
            Expect.that(rule.test(targetOfActuals), () -> complaint.about("writeActuals"));
        }
    }
}
