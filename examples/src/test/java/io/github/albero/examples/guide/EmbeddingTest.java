package io.github.albero.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.json.JsonEvaluationFormat;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application in the guide to embedding does what the guide says. */
class EmbeddingTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/guide");
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    @TempDir
    private Path folder;

    @BeforeEach
    void copiesThePlanAndItsActuals() throws IOException {
        for (String file : List.of("plan.json", "actuals.json")) {
            Files.copy(DOCUMENTS.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void printsResultsByNodeIndicatorUnitAndCardAndExplainsThem() throws IOException {
        assertThat(printed()).isEqualTo(document("printed.txt"));
    }

    @Test
    void writesTheWorkbookAndTheDocumentOfResults() throws IOException {
        printed();

        ReadResult<PlanEvaluation> again =
                new JsonEvaluationFormat().read(Source.of(folder.resolve("result.json")), ReadContext.defaults());
        assertThat(again.diagnostics()).isEmpty();
        assertThat(folder.resolve("report.xlsx")).isNotEmptyFile();
    }

    @Test
    void tellsTheUserAllThatIsWrong() throws IOException {
        Path actuals = folder.resolve("actuals.json");
        Files.writeString(actuals, Files.readString(actuals).replace("doneOn", "done"));

        assertThat(printed()).isEqualTo(document("refused.txt"));
        assertThat(folder.resolve("report.xlsx")).doesNotExist();
    }

    @Test
    void readsStreamsNoFurtherThanTheirLimits() throws IOException {
        Limits limits = Limits.builder().maxBytes(100).build();
        Source upload = Source.of(
                "plan.json", new ByteArrayInputStream(Files.readAllBytes(folder.resolve("plan.json"))), limits);
        ByteArrayOutputStream user = new ByteArrayOutputStream();

        new Reading(printing(user)).evaluate(upload, Source.of(folder.resolve("actuals.json")), YEAR_END);

        assertThat(user.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        "ERROR plan.json, la fonte supera i 100 byte ammessi; alzare il limite se ci si fida di essa");
    }

    @Test
    void keepsUploadsInJsonOfItsOwn() throws IOException {
        PlanEvaluation result = new Reading(System.out)
                .evaluate(Source.of(folder.resolve("plan.json")), Source.of(folder.resolve("actuals.json")), YEAR_END)
                .orElseThrow();
        Archive.Upload upload = new Archive.Upload("URP", result.plan(), result.actuals());

        assertThat(Archive.upload(Archive.text(upload))).isEqualTo(upload);
    }

    private String printed() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(printing(printed));
        try {
            App.main(new String[] {folder.toString()});
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printing(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private static String document(String file) throws IOException {
        return Files.readString(DOCUMENTS.resolve(file));
    }
}
