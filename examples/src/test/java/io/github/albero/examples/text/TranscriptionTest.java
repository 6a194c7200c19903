package io.github.albero.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Formula;
import io.github.albero.model.Indicator;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reader against a transcription that a person made from the same document. */
class TranscriptionTest {

    private static final Path TEXT = Path.of("data/maremma-tirreno-2024/plan.txt");
    private static final Path TRANSCRIPTION = Path.of("src/test/resources/transcription/maremma-tirreno-2024.tsv");

    private static ReadResult<PlanDocument> read() throws IOException {
        return new FlattenedTextFormat().read(Source.of(TEXT), ReadContext.defaults());
    }

    private static Plan plan() throws IOException {
        return read().orThrow().plan();
    }

    @Test
    void readsWhatThePersonRead() throws IOException {
        List<String> transcribed = Files.readAllLines(TRANSCRIPTION);

        assertThat(rows(plan())).containsExactlyElementsOf(transcribed.subList(1, transcribed.size()));
    }

    @Test
    void findsEverySectorObjectiveAndIndicator() throws IOException {
        Plan plan = plan();

        assertThat(plan.nodesAt("Settore")).hasSize(14);
        assertThat(plan.nodesAt("Obiettivo")).hasSize(90);
        assertThat(plan.allIndicators()).hasSize(123);
        assertThat(plan.cards())
                .extracting(PostObjectives::post)
                .containsExactly("ANAG CERT", "BP", "PROM SV EC", "REG MERC", "Staff");
        assertThat(plan.cards().stream()
                        .flatMap(PostObjectives::allNodes)
                        .filter(node -> node.level().equals("Obiettivo")))
                .hasSize(18);
        assertThat(plan.cards().stream().flatMap(PostObjectives::allIndicators)).hasSize(23);
    }

    @Test
    void weightsOfEachCardAddUpToAHundred() throws IOException {
        assertThat(plan().cards())
                .allSatisfy(card -> assertThat(card.allIndicators()
                                .map(indicator -> indicator.weight().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100"));
    }

    @Test
    void accountsForEveryLineThatIsNotBlank() throws IOException {
        List<String> written = Files.readAllLines(TEXT).stream()
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(read().account().entries()).hasSameSizeAs(written);
        assertThat(read().account().counts())
                .isEqualTo(Map.of(
                        RowUse.TITLE, 1,
                        RowUse.ACT, 1,
                        RowUse.HEADER, 6,
                        RowUse.NODE, 14 + 90 + 11 + 18,
                        RowUse.INDICATOR, 123 + 23,
                        RowUse.RULING, 12,
                        RowUse.BODY_NAME, 5,
                        RowUse.STRAY_HEADER_WORD, 1));
    }

    private static List<String> rows(Plan plan) {
        List<String> rows = new ArrayList<>();
        plan.nodes().forEach(sector -> addRows("tree", sector, rows));
        plan.cards().forEach(card -> card.nodes().forEach(sector -> addRows(card.id(), sector, rows)));
        return rows;
    }

    private static void addRows(String table, PlanNode sector, List<String> rows) {
        for (PlanNode objective : sector.children()) {
            for (Indicator indicator : objective.indicators()) {
                rows.add(String.join(
                        "\t",
                        table,
                        sector.code().orElseThrow(),
                        sector.title(),
                        objective.code().orElseThrow(),
                        objective.title(),
                        indicator.name(),
                        indicator.formula().map(Formula::text).orElse(""),
                        indicator.targets().get(0).text(),
                        indicator.owners().stream().map(Owner::text).collect(Collectors.joining("; ")),
                        indicator.weight().map(BigDecimal::toPlainString).orElse("")));
            }
        }
    }
}
