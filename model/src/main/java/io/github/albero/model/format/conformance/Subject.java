package io.github.albero.model.format.conformance;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import io.github.albero.model.text.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A format that is being checked: whatever it throws fails the check, with a sentence that says what it should do.
 *
 * @param format the format
 * @param samples the plans that it is tried on
 */
record Subject(PlanFormat format, List<SamplePlan> samples) {

    private static final int FEW_INDICATORS = 1_000;

    private static final String RETURN_FINDINGS =
            "it should return a result whose findings say what is wrong with the source";
    private static final String REPORT_LOSSES = "it should write every plan, and report in losses what it cannot keep";

    /** Something to call on the format. */
    interface Call<T> {
        T make() throws IOException;
    }

    /** The samples that can be written, and read many times in a second. */
    List<SamplePlan> smallSamples() {
        return samples.stream()
                .filter(sample -> sample.document().plan().everyIndicator().count() <= FEW_INDICATORS)
                .filter(this::isWritten)
                .toList();
    }

    /** Whether a sample can be written; if not, that is left to the rules of writing. */
    private boolean isWritten(SamplePlan sample) {
        try {
            write(sample);
            return true;
        } catch (AssertionError notWritten) {
            return false;
        }
    }

    Recognition recognise(Source source) {
        return attempt(
                "recognise", "of '" + source.name() + "'", "it should say NO instead", () -> format.recognise(source));
    }

    ReadResult<PlanDocument> read(Source source, ReadContext context) {
        return attempt("read", "of '" + source.name() + "'", RETURN_FINDINGS, () -> format.read(source, context));
    }

    ReadResult<PlanDocument> read(Specimen specimen) {
        return attempt(
                "read",
                "of " + specimen.name(),
                RETURN_FINDINGS,
                () -> format.read(specimen.source(), specimen.context()));
    }

    ReadResult<Actuals> readActuals(Specimen specimen) {
        return attempt(
                "readActuals",
                "of " + specimen.name(),
                RETURN_FINDINGS,
                () -> format.readActuals(specimen.source(), specimen.plan(), specimen.context()));
    }

    ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) {
        return attempt(
                "readActuals",
                "of '" + source.name() + "'",
                RETURN_FINDINGS,
                () -> format.readActuals(source, plan, context));
    }

    List<Diagnostic> losses(SamplePlan sample) {
        return attempt("losses", of(sample), "it should return diagnostics", () -> format.losses(sample.document()));
    }

    List<Diagnostic> lossesOfActuals(SamplePlan sample) {
        PlanDocument document = sample.document();
        return attempt(
                "lossesOfActuals",
                of(sample),
                "it should return diagnostics",
                () -> format.lossesOfActuals(document.actuals(), document.plan()));
    }

    /** What is to be known beforehand to read a sample back: what the format says that it leaves out. */
    ReadContext contextOf(SamplePlan sample) {
        AnnouncedLosses losses = AnnouncedLosses.of(losses(sample));
        ReadContext all = sample.context();
        ReadContext.Builder leftOut = ReadContext.builder();
        if (losses.speakOfPlans(LostAttribute.LANGUAGE) && Phrases.isUnderstood(all.language())) {
            leftOut.language(all.language());
        }
        if (losses.speakOfPlans(LostAttribute.PERIOD)) {
            leftOut.period(all.period());
        }
        if (losses.speakOfPlans(LostAttribute.ORGANISATION)) {
            leftOut.organisation(all.organisation());
        }
        if (losses.speakOfPlans(Loss.UNITS_NOT_KEPT)) {
            leftOut.units(all.units());
        }
        return leftOut.build();
    }

    Source write(SamplePlan sample) {
        return source(sample.name(), write(sample, new ByteArrayOutputStream()).toByteArray());
    }

    Source writeActuals(SamplePlan sample) {
        return source(
                sample.name(), writeActuals(sample, new ByteArrayOutputStream()).toByteArray());
    }

    <T extends OutputStream> T write(SamplePlan sample, T target) {
        return attempt("write", of(sample), REPORT_LOSSES, () -> {
            format.write(sample.document(), target);
            return target;
        });
    }

    <T extends OutputStream> T writeActuals(SamplePlan sample, T target) {
        PlanDocument document = sample.document();
        return attempt("writeActuals", of(sample), REPORT_LOSSES, () -> {
            format.writeActuals(document.actuals(), document.plan(), target);
            return target;
        });
    }

    /** Bytes with a name as the format's files have. */
    Source source(String name, byte[] content) {
        String extension = format.extensions().stream().sorted().findFirst().orElse("");
        return Source.of(name + "." + extension, content);
    }

    private static String of(SamplePlan sample) {
        return "of '" + sample.name() + "'";
    }

    private static <T> T attempt(String method, String of, String should, Call<T> call) {
        try {
            return call.make();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new AssertionError(method + " " + of + " threw " + e + "; " + should, e);
        }
    }
}
