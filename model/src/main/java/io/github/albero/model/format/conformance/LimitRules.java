package io.github.albero.model.format.conformance;

import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What is not read, and how many findings there may be. */
final class LimitRules {

    private final Subject subject;
    private final Specimens specimens;

    private LimitRules(Subject subject, Specimens specimens) {
        this.subject = subject;
        this.specimens = specimens;
    }

    static Stream<Check> of(Subject subject, Specimens specimens) {
        LimitRules rules = new LimitRules(subject, specimens);
        return Stream.of(
                new Check("a source above the limits is refused", rules::checkLargest),
                new Check("a missing file is a finding", rules::checkMissing),
                new Check("there are no more findings than the limits allow", rules::checkFindings));
    }

    private void checkLargest() throws IOException {
        for (Specimen specimen : specimens.all()) {
            long size = specimen.source().size();
            if (size > 0) {
                ReadContext tooSmall =
                        limited(specimen, Limits.builder().maxBytes(size - 1).build());
                expectRefusal(
                        subject.read(specimen.source(), tooSmall),
                        ReadProblem.SOURCE_TOO_LARGE,
                        "a source larger than its limits");
            }
        }
    }

    private void checkMissing() {
        Source missing = Source.of(
                Path.of("no such folder", subject.source("missing", new byte[0]).name()));
        expectRefusal(
                subject.read(missing, ReadContext.defaults()), ReadProblem.FILE_NOT_FOUND, "a file that is missing");
    }

    private static void expectRefusal(ReadResult<?> result, DiagnosticCode code, String what) {
        Expect.that(
                result.value().isEmpty() && result.diagnostics().stream().anyMatch(one -> one.code() == code),
                () -> "of " + what + " read makes " + (result.value().isPresent() ? "a value" : "no value") + " and "
                        + Differences.findings(result) + "; it should begin with Source.refusal, which gives "
                        + code.name());
    }

    private void checkFindings() throws IOException {
        for (Specimen whole : specimens.all()) {
            for (Specimen damaged : Damage.wrongBytes(whole)) {
                ReadContext one =
                        limited(damaged, Limits.builder().maxDiagnostics(1).build());
                Results.of(subject, damaged.knowing(one))
                        .forEach(result -> Expect.that(
                                result.diagnostics().size() <= 2,
                                () -> "there are " + result.diagnostics().size()
                                        + " findings where the limits allow 1 and one that says so; they should be"
                                        + " collected by Diagnostics"));
            }
        }
    }

    private static ReadContext limited(Specimen specimen, Limits limits) {
        return ReadContext.builder().from(specimen.context()).limits(limits).build();
    }
}
