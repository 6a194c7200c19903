package io.github.albero.model.format.conformance;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.io.IOException;
import java.io.InputStream;
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
                new Check("an error beside a value has its place in the source", rules::checkPlaces),
                new Check("a line that a finding names is one of the source", rules::checkLines));
    }

    /** What reading a specimen gave. */
    private record Read(Specimen specimen, ReadResult<?> result) {}

    private void checkSentences() throws IOException {
        for (Read read : reads(specimens.all())) {
            read.result().diagnostics().forEach(Sentences::expectWhole);
        }
    }

    private void checkPlaces() throws IOException {
        for (Read read : reads(specimens.all())) {
            if (read.result().value().isPresent()) {
                read.result().diagnostics().forEach(FindingRules::expectPlace);
            }
        }
    }

    private void checkLines() throws IOException {
        for (Read read : reads(specimens.texts())) {
            int lines = lines(read.specimen().source());
            for (Diagnostic finding : read.result().diagnostics()) {
                int line = line(finding.location());
                Expect.that(
                        line <= lines,
                        () -> finding.code().name() + " is said of line " + line + " of "
                                + read.specimen().name() + " which has only " + lines
                                + "; it should name the line where it stands, counted from 1");
            }
        }
    }

    private static int line(Location location) {
        if (location instanceof Location.Json json) {
            return json.line();
        }
        return location instanceof Location.Line line ? line.number() : 1;
    }

    /** As many as there could be, in whatever characters: every sign that may end a line begins another. */
    private static int lines(Source source) throws IOException {
        int lines = 1;
        try (InputStream bytes = source.open()) {
            for (byte one : bytes.readAllBytes()) {
                if (one == '\n' || one == '\r') {
                    lines++;
                }
            }
        }
        return lines;
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

    private List<Read> reads(List<Specimen> wholes) throws IOException {
        List<Read> reads = new ArrayList<>();
        for (Map.Entry<String, byte[]> other : OtherContent.all().entrySet()) {
            add(
                    Specimen.of(
                            subject.source(other.getKey(), other.getValue()),
                            ReadContext.defaults(),
                            SamplePlans.small().document().plan()),
                    reads);
        }
        for (Specimen whole : wholes) {
            add(whole, reads);
            for (Specimen damaged : Damage.wrongBytes(whole)) {
                add(damaged, reads);
            }
        }
        return reads;
    }

    private void add(Specimen specimen, List<Read> reads) {
        Results.of(subject, specimen).forEach(result -> reads.add(new Read(specimen, result)));
    }
}
