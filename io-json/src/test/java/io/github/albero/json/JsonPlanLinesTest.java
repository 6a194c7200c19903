package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonPlanLinesTest {

    private static PlanDocument plan(String organisation) {
        return PlanDocument.of(PlanDraft.of("Piano", organisation, PlanPeriod.ofYear(2025))
                .levels("Area")
                .node("01", "Servizi", area -> area.indicator("Imprese assistite", ">= 200"))
                .build());
    }

    private static byte[] lines(List<PlanDocument> documents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (PlanDocument document : documents) {
            new JsonPlanLines().write(document, bytes);
        }
        return bytes.toByteArray();
    }

    private static List<ReadResult<PlanDocument>> read(String text, ReadContext context) throws IOException {
        Source source = Source.of("plans.jsonl", text.getBytes(StandardCharsets.UTF_8));
        try (Stream<ReadResult<PlanDocument>> plans = new JsonPlanLines().read(source, context)) {
            return plans.toList();
        }
    }

    private static List<String> messages(ReadResult<?> result) {
        return result.diagnostics().stream()
                .map(one -> one.display(Locale.ENGLISH))
                .toList();
    }

    @Test
    void holdAPlanEach() throws IOException {
        String written = new String(lines(List.of(plan("Comune di Esempio"))), StandardCharsets.UTF_8);

        assertThat(written)
                .isEqualTo("{\"albero\": \"plan\", \"version\": \"1.0\", \"language\": \"it\", \"title\": \"Piano\","
                        + " \"organisation\": \"Comune di Esempio\", \"period\": 2025, \"levels\": [\"Area\"],"
                        + " \"units\": [], \"nodes\": [{\"code\": \"01\", \"title\": \"Servizi\", \"indicators\":"
                        + " [{\"name\": \"Imprese assistite\", \"target\": \">= 200\"}]}]}\n");
    }

    @Test
    void readBackEqualInTheirOrderAlsoInParallel() throws IOException {
        List<PlanDocument> documents = new ArrayList<>(List.of(RichPlan.document()));
        IntStream.range(0, 500).forEach(number -> documents.add(plan("Comune " + number)));
        Source source = Source.of("plans.jsonl", lines(documents));

        try (Stream<ReadResult<PlanDocument>> plans = new JsonPlanLines().read(source, ReadContext.defaults())) {
            assertThat(plans.map(ReadResult::orThrow)).isEqualTo(documents);
        }
        try (Stream<ReadResult<PlanDocument>> plans = new JsonPlanLines().read(source, ReadContext.defaults())) {
            assertThat(plans.parallel().map(ReadResult::orThrow).toList()).isEqualTo(documents);
        }
    }

    @Test
    void sayWhatIsWrongByTheirNumberAndLeaveTheOthersAlone() throws IOException {
        String good = new String(lines(List.of(plan("Comune di Esempio"))), StandardCharsets.UTF_8);

        List<ReadResult<PlanDocument>> read =
                read("\r\n" + good + "  {\"albero\": \"plan\", \n" + good.stripTrailing(), ReadContext.defaults());

        assertThat(read).hasSize(3);
        assertThat(read.get(0)).isEqualTo(ReadResult.of(plan("Comune di Esempio"), List.of()));
        assertThat(read.get(1).value()).isEmpty();
        assertThat(messages(read.get(1)))
                .containsExactly(
                        "line 3, column 22: the document ends before it is complete; at least a closing bracket or quote is missing");
        assertThat(read.get(2)).isEqualTo(read.get(0));
    }

    @Test
    void areNotLongerThanTheLimits() throws IOException {
        ReadContext context = ReadContext.builder()
                .limits(Limits.builder().maxBytes(300).build())
                .build();
        String good = new String(lines(List.of(plan("Comune di Esempio"))), StandardCharsets.UTF_8);

        List<ReadResult<PlanDocument>> read = read(good + " ".repeat(301) + "\n" + good, context);

        assertThat(read).hasSize(3);
        assertThat(messages(read.get(1)))
                .containsExactly(
                        "line 2: the line has 301 bytes, more than the 300 allowed; split it, or raise the limit if you trust the source");
        assertThat(read.get(2)).isEqualTo(ReadResult.of(plan("Comune di Esempio"), List.of()));
    }

    @Test
    void mayBeInUtf16WithOrWithoutAMark() throws IOException {
        List<PlanDocument> documents = List.of(plan("Comune di Forlì 😀"), plan("Comune di Ċ"), RichPlan.document());
        String written = "\r\n \n" + new String(lines(documents), StandardCharsets.UTF_8);

        List<ReadResult<PlanDocument>> inUtf8 = read(written, ReadContext.defaults());

        assertThat(inUtf8).extracting(ReadResult::orThrow).isEqualTo(documents);
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\ufeff")) {
                Source source = Source.of("plans.jsonl", (mark + written).getBytes(charset));
                try (Stream<ReadResult<PlanDocument>> plans =
                        new JsonPlanLines().read(source, ReadContext.defaults())) {
                    assertThat(plans.toList())
                            .as("%s, mark “%s”", charset, mark)
                            .isEqualTo(inUtf8);
                }
            }
        }
    }

    @Test
    void areMeasuredInBytesInUtf16Too() throws IOException {
        ReadContext context = ReadContext.builder()
                .limits(Limits.builder().maxBytes(20).build())
                .build();
        Source source = Source.of("plans.jsonl", "{          \n".getBytes(StandardCharsets.UTF_16LE));

        try (Stream<ReadResult<PlanDocument>> plans = new JsonPlanLines().read(source, context)) {
            assertThat(plans.map(JsonPlanLinesTest::messages))
                    .containsExactly(
                            List.of(
                                    "line 1: the line has 22 bytes, more than the 20 allowed; split it, or raise the limit if you trust the source"));
        }
    }

    @Test
    void areReadAsWindowsWritesThemEachByItself() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(lines(List.of(plan("Comune di Forlì"))));
        bytes.write(new String(lines(List.of(plan("Comune di Nardò"))), StandardCharsets.UTF_8)
                .getBytes(SourceText.WINDOWS_1252));

        try (Stream<ReadResult<PlanDocument>> plans =
                new JsonPlanLines().read(Source.of("plans.jsonl", bytes.toByteArray()), ReadContext.defaults())) {
            List<ReadResult<PlanDocument>> read = plans.toList();

            assertThat(read)
                    .extracting(ReadResult::orThrow)
                    .containsExactly(plan("Comune di Forlì"), plan("Comune di Nardò"));
            assertThat(read.get(0).diagnostics()).isEmpty();
            assertThat(read.get(1).diagnostics()).extracting(Diagnostic::code).containsExactly(JsonProblem.NOT_UTF_8);
        }
    }

    @Test
    void ofNothingButBlanksAreNone() throws IOException {
        assertThat(read("\u00a0\n\u2007 \t\r\n\n", ReadContext.defaults())).isEmpty();
    }

    @Test
    void ofAMissingFileAreAFinding() throws IOException {
        try (Stream<ReadResult<PlanDocument>> plans =
                new JsonPlanLines().read(Source.of(Path.of("missing.jsonl")), ReadContext.defaults())) {
            assertThat(plans.map(JsonPlanLinesTest::messages))
                    .containsExactly(List.of("there is no file “missing.jsonl”; check the path"));
        }
    }
}
