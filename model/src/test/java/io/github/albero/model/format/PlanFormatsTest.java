package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFormatsTest {

    private static final Plan PLAN =
            PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2025)).build();

    /** Recognises every source as it is told, and reads the same plan from each. */
    private record Fake(String id, Recognition recognition, Set<String> extensions) implements PlanFormat {

        Fake(String id, Recognition recognition, String... extensions) {
            this(id, recognition, Set.of(extensions));
        }

        @Override
        public Recognition recognise(Source source) {
            return recognition;
        }

        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) {
            return ReadResult.of(PlanDocument.of(PLAN.toBuilder().title(id).build()), List.of());
        }
    }

    private static final class Writing implements PlanFormat {

        @Override
        public String id() {
            return "writing";
        }

        @Override
        public Set<String> extensions() {
            return Set.of("w", "x");
        }

        @Override
        public Recognition recognise(Source source) {
            return Recognition.NO;
        }

        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) {
            return ReadResult.of(Actuals.none(), List.of());
        }

        @Override
        public boolean canWrite() {
            return true;
        }

        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            target.write('w');
        }

        @Override
        public boolean canWriteActuals() {
            return true;
        }
    }

    private static Source source(String content) {
        return Source.of("plan.x", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(ReadResult<?> result, ReadProblem problem, String italian, String english) {
        assertThat(result.value()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(problem);
            assertThat(diagnostic.location()).isEqualTo(Location.whole());
            assertThat(diagnostic.display(Locale.ITALIAN)).isEqualTo(italian);
            assertThat(diagnostic.display(Locale.ENGLISH)).isEqualTo(english);
        });
    }

    @Nested
    class Registration {

        @Test
        void keepsItsOrder() {
            PlanFormat one = new Fake("one", Recognition.NO, "a");
            PlanFormat other = new Fake("other", Recognition.NO, "b");

            assertThat(PlanFormats.of(other, one).all()).containsExactly(other, one);
        }

        @Test
        void refusesTwoFormatsOfOneId() {
            assertThatThrownBy(() -> PlanFormats.of(new Fake("writing", Recognition.NO, "a"), new Writing()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("two formats have the id 'writing': " + Fake.class.getName() + " and "
                            + Writing.class.getName());
        }

        @Test
        void discoversNothingWhereNothingIsProvided() {
            assertThat(PlanFormats.discover().all()).isEmpty();
            assertThat(PlanFormats.discover(ClassLoader.getPlatformClassLoader())
                            .all())
                    .isEmpty();
        }

        @Test
        void findsAFormatByItsId() {
            PlanFormat one = new Fake("one", Recognition.NO, "a");
            PlanFormats formats = PlanFormats.of(one, new Writing());

            assertThat(formats.format("one")).isSameAs(one);
            assertThatThrownBy(() -> formats.format("two"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no format has the id 'two'; there are: one (.a), writing (.w, .x)");
        }
    }

    @Nested
    class Reading {

        private final PlanFormat possible = new Fake("possible", Recognition.POSSIBLE, "x");
        private final PlanFormat certain = new Fake("certain", Recognition.CERTAIN, "x", "c");
        private final PlanFormat never = new Fake("never", Recognition.NO, "n");

        private String title(PlanFormat... formats) throws IOException {
            return PlanFormats.of(formats)
                    .readPlan(source("x"), ReadContext.defaults())
                    .orThrow()
                    .plan()
                    .title();
        }

        @Test
        void isLeftToTheFormatThatIsMostCertain() throws IOException {
            assertThat(title(possible, never, certain)).isEqualTo("certain");
            assertThat(title(certain, possible)).isEqualTo("certain");
            assertThat(title(never, possible)).isEqualTo("possible");
        }

        @Test
        void isRefusedWhereTwoAreEquallyCertain() throws IOException {
            PlanFormat twin = new Fake("twin", Recognition.CERTAIN, "t");

            assertRefused(
                    PlanFormats.of(certain, possible, twin).readPlan(source("x"), ReadContext.defaults()),
                    ReadProblem.SEVERAL_FORMATS,
                    "più formati riconoscono questo file: certain (.c, .x), twin (.t); indicare quale usare",
                    "several formats recognise this file: certain (.c, .x), twin (.t); say which one to use");
        }

        @Test
        void isRefusedWhereNobodyRecognisesTheSource() throws IOException {
            assertRefused(
                    PlanFormats.of(never, new Writing()).readPlan(source("x"), ReadContext.defaults()),
                    ReadProblem.UNKNOWN_FORMAT,
                    "nessun formato riconosce questo file; si leggono: never (.n), writing (.w, .x)",
                    "no format recognises this file; readable are: never (.n), writing (.w, .x)");
        }

        @Test
        void ofAMissingFileIsAFinding(@TempDir Path folder) throws IOException {
            Path missing = folder.resolve("manca.x");

            assertRefused(
                    PlanFormats.of(certain).readPlan(missing),
                    ReadProblem.FILE_NOT_FOUND,
                    "il file «" + missing + "» non esiste; controllare il percorso",
                    "there is no file “" + missing + "”; check the path");
        }

        @Test
        void ofAFolderIsAFindingToo(@TempDir Path folder) throws IOException {
            assertThat(PlanFormats.of(certain).readPlan(folder).diagnostics())
                    .containsExactly(new Diagnostic(
                            ReadProblem.NOT_A_FILE, Map.of("file", folder.toString()), Location.whole()));
        }

        @Test
        void ofAFileReadsIt(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("plan.x"), "x");

            assertThat(PlanFormats.of(certain).readPlan(file).orThrow().plan().title())
                    .isEqualTo("certain");
        }

        @Test
        void isRefusedAboveTheLimitBeforeAnyFormatLooks() throws IOException {
            ReadContext five = ReadContext.builder()
                    .limits(Limits.builder().maxBytes(5).build())
                    .build();

            assertRefused(
                    PlanFormats.of(certain).readPlan(source("123456"), five),
                    ReadProblem.SOURCE_TOO_LARGE,
                    "la fonte supera i 5 byte ammessi; alzare il limite se ci si fida di essa",
                    "the source is larger than the 5 bytes allowed; raise the limit if you trust it");
            assertThat(PlanFormats.of(certain).readPlan(source("12345"), five).value())
                    .isPresent();
        }

        @Test
        void ofActualsIsRefusedByAFormatThatHoldsNone() throws IOException {
            assertRefused(
                    PlanFormats.of(certain).readActuals(source("x"), PLAN, ReadContext.defaults()),
                    ReadProblem.NO_ACTUALS_IN_FORMAT,
                    "il formato «certain» non legge consuntivi; si possono dare in JSON",
                    "the format “certain” does not read actuals; they can be given as JSON");
        }
    }

    @Nested
    class WritingPlans {

        private final PlanFormats formats = PlanFormats.of(new Fake("reading", Recognition.NO, "x"), new Writing());

        @Test
        void isDoneByTheFirstFormatThatCan() {
            assertThat(formats.forWriting("x")).map(PlanFormat::id).contains("writing");
            assertThat(formats.forWriting("y")).isEmpty();
            assertThat(formats.forWritingActuals("x")).map(PlanFormat::id).contains("writing");
            assertThat(formats.forWritingActuals("y")).isEmpty();
        }

        @Test
        void isRefusedByAFormatThatCannot() {
            PlanFormat reading = formats.all().get(0);
            OutputStream target = new ByteArrayOutputStream();

            assertThat(reading.canWrite()).isFalse();
            assertThat(reading.canWriteActuals()).isFalse();
            assertThat(reading.losses(PlanDocument.of(PLAN))).isEmpty();
            assertThat(reading.lossesOfActuals(Actuals.none(), PLAN)).isEmpty();
            assertThatThrownBy(() -> reading.write(PlanDocument.of(PLAN), target))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("format 'reading' cannot be written");
            assertThatThrownBy(() -> reading.writeActuals(Actuals.none(), PLAN, target))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("actuals cannot be written in format 'reading'");
        }

        @Test
        void isNamedForMessages() {
            assertThat(formats.names(PlanFormat::canWrite)).isEqualTo("writing (.w, .x)");
        }
    }
}
