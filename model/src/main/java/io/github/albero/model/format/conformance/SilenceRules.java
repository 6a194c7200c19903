package io.github.albero.model.format.conformance;

import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What a format passes over. */
final class SilenceRules {

    private final Subject subject;
    private final Specimens specimens;

    private SilenceRules(Subject subject, Specimens specimens) {
        this.subject = subject;
        this.specimens = specimens;
    }

    static Stream<Check> of(Subject subject, Specimens specimens) {
        SilenceRules rules = new SilenceRules(subject, specimens);
        return Stream.of(new Check("a line that cannot be read is not passed over in silence", rules::checkLines));
    }

    private void checkLines() throws IOException {
        for (Specimen whole : specimens.texts()) {
            List<ReadResult<?>> intact = Results.of(subject, whole);
            for (Specimen spoilt : Damage.spoiltLines(whole)) {
                expectWords(intact, Results.of(subject, spoilt), spoilt);
            }
        }
    }

    private static void expectWords(List<ReadResult<?>> intact, List<ReadResult<?>> read, Specimen spoilt) {
        for (int i = 0; i < read.size() && read.size() == intact.size(); i++) {
            expectWord(intact.get(i), read.get(i), spoilt);
        }
    }

    private static void expectWord(ReadResult<?> intact, ReadResult<?> read, Specimen spoilt) {
        Expect.that(
                DocumentParts.of(read).size() >= DocumentParts.of(intact).size()
                        || read.value().isEmpty()
                        || saysMore(intact, read)
                        || isRead(read),
                () -> "of " + spoilt.name()
                        + " less is read, and nothing is said of it; a line that cannot be read should"
                        + " have a finding, or a skipped row in the account");
    }

    private static boolean saysMore(ReadResult<?> intact, ReadResult<?> read) {
        return read.account().rowsSkipped() > intact.account().rowsSkipped()
                || !new HashSet<>(intact.diagnostics()).containsAll(read.diagnostics());
    }

    private static boolean isRead(ReadResult<?> read) {
        return DocumentParts.of(read).toString().contains(Damage.SOMETHING_ELSE);
    }
}
