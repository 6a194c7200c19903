package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.AcceptedFinding;
import io.github.albero.model.Adjustments;
import io.github.albero.model.BehaviourScore;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.target.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonAdjustmentsFormatTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);

    private static ReadResult<Adjustments> read(String text) throws IOException {
        return new JsonAdjustmentsFormat().read(Json.source(text), ReadContext.defaults());
    }

    private static String write(Adjustments adjustments, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonAdjustmentsFormat().write(adjustments, language, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ConfirmedReading reading(int position, Target target) {
        return ConfirmedReading.builder()
                .indicatorId("01/" + position)
                .reading(target)
                .confirmedBy("Segreteria generale")
                .date(DAY)
                .build();
    }

    private static Adjustments one() {
        return Adjustments.builder()
                .addOverrides(new ScoreOverride("01", new BigDecimal("110.5"), "Evento rinviato", "OIV"))
                .addExternalCauses(new ExternalCause("01/1", BigDecimal.valueOf(50), "Portale fermo", "OIV"))
                .addBehaviours(new BehaviourScore("BP", "Coordinamento", BigDecimal.valueOf(80)))
                .addConfirmedReadings(reading(1, Target.parse(">= 5%", Locale.ITALIAN)))
                .addAcceptedFindings(new AcceptedFinding("DUPLICATE_CODE", "01", "Due aree", "OIV", DAY))
                .build();
    }

    @Test
    void writesALineForEachDecision() throws IOException {
        assertThat(write(one(), Locale.ITALIAN)).isEqualTo("""
                        {
                          "albero": "adjustments",
                          "version": "1.0",
                          "language": "it",
                          "overrides": [
                            {"id": "01", "percent": 110.5, "reason": "Evento rinviato", "approver": "OIV"}
                          ],
                          "externalCauses": [
                            {"indicator": "01/1", "share": 50, "reason": "Portale fermo", "approver": "OIV"}
                          ],
                          "behaviours": [
                            {"card": "BP", "item": "Coordinamento", "percent": 80}
                          ],
                          "confirmedReadings": [
                            {"indicator": "01/1", "reading": ">= 5%", "confirmedBy": "Segreteria generale", "date": "2025-02-03"}
                          ],
                          "acceptedFindings": [
                            {"code": "DUPLICATE_CODE", "place": "01", "reason": "Due aree", "acceptedBy": "OIV", "date": "2025-02-03"}
                          ]
                        }
                        """);
    }

    @Test
    void readsBackEqualWithReadingsOfAllKindsInAnyLanguage() throws IOException {
        Adjustments.Builder many =
                Adjustments.builder().from(one()).confirmedReadings(List.of()).extensions(RichParts.extensions());
        List<Target> targets = RichPlan.targets();
        for (int i = 0; i < targets.size(); i++) {
            many.addConfirmedReadings(reading(i, targets.get(i)));
        }
        Adjustments adjustments = many.addConfirmedReadings(ConfirmedReading.builder()
                        .from(reading(targets.size(), targets.get(0)))
                        .remark("")
                        .build())
                .build();

        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(read(write(adjustments, language)).orThrow()).isEqualTo(adjustments);
        }
        assertThat(read(write(Adjustments.none(), Locale.ITALIAN)).orThrow()).isEqualTo(Adjustments.none());
    }

    @Test
    void keepsTheDecisionsInWhichNothingIsWrong() throws IOException {
        ReadResult<Adjustments> result = read("""
                {"albero": "adjustments", "version": "1.0", "overrides": [
                  {"id": "01", "percent": 80, "reason": "Evento rinviato", "approver": "OIV"},
                  {"id": "02", "percent": -1, "reason": "Evento rinviato", "approver": "OIV"}
                ]}
                """);

        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.display(Locale.ENGLISH))
                .containsExactly(
                        "/overrides/1/percent (line 3, column 27): the score “-1” is negative; write 0 or more");
        assertThat(result.value().orElseThrow().overrides())
                .containsExactly(new ScoreOverride("01", BigDecimal.valueOf(80), "Evento rinviato", "OIV"));
    }
}
