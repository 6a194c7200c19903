package io.github.albero.model.format.conformance;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What findings say, and where. */
final class FindingRules {

    private final Subject subject;
    private final Specimens specimens;

    private FindingRules(Subject subject, Specimens specimens) {
        this.subject = subject;
        this.specimens = specimens;
    }

    static Stream<Check> of(Subject subject, Specimens specimens) {
        FindingRules rules = new FindingRules(subject, specimens);
        return Stream.of(
                new Check("every finding is a whole sentence in Italian and English", rules::checkSentences),
                new Check("an error beside a value has its place in the source", rules::checkPlaces));
    }

    private void checkSentences() throws IOException {
        for (ReadResult<?> result : results()) {
            result.diagnostics().forEach(Sentences::expectWhole);
        }
    }

    private void checkPlaces() throws IOException {
        for (ReadResult<?> result : results()) {
            if (result.value().isPresent()) {
                result.diagnostics().forEach(FindingRules::expectPlace);
            }
        }
    }

    private static void expectPlace(Diagnostic finding) {
        boolean isWhole =
                finding.severity() == Severity.ERROR && finding.location().equals(Location.whole());
        Expect.that(
                !isWhole || finding.code() == ReadProblem.TOO_MANY_DIAGNOSTICS,
                () -> finding.code().name()
                        + " is an error after which reading went on, but it is said of the whole source; it should name"
                        + " the line, the cell or the value");
    }

    private List<ReadResult<?>> results() throws IOException {
        List<ReadResult<?>> results = new ArrayList<>();
        for (Map.Entry<String, byte[]> other : OtherContent.all().entrySet()) {
            results.addAll(Results.of(
                    subject,
                    Specimen.of(
                            subject.source(other.getKey(), other.getValue()),
                            ReadContext.defaults(),
                            SamplePlans.small().document().plan())));
        }
        for (Specimen whole : specimens.all()) {
            results.addAll(Results.of(subject, whole));
            for (Specimen damaged : Damage.wrongBytes(whole)) {
                results.addAll(Results.of(subject, damaged));
            }
        }
        return results;
    }
}
