package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RatingBands.Band;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonPolicyFormatTest {

    private static ReadResult<ScoringPolicy> read(String text) throws IOException {
        return new JsonPolicyFormat().read(Json.source(text), ReadContext.defaults());
    }

    private static String write(ScoringPolicy policy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonPolicyFormat().write(policy, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** One that differs from the default in every rule. */
    static ScoringPolicy different() {
        return ScoringPolicy.builder()
                .id("di-casa")
                .italian("di casa \"nostra\"")
                .english("home-made")
                .achievement(AchievementRules.builder()
                        .floor(new BigDecimal("12.50"))
                        .cap(new BigDecimal("120.0"))
                        .equalled(AchievementRules.Equalled.ZERO)
                        .build())
                .missing(MissingRules.builder()
                        .missingActual(MissingRules.MissingActual.ZERO)
                        .build())
                .rollUp(RollUp.builder().weighing(RollUp.Weighing.FLAT).build())
                .ratings(RatingBands.of(List.of(
                        new Band(new BigDecimal("12.50"), Rating.NOT_MET),
                        new Band(new BigDecimal("99.9"), new Rating("eccellente", "eccellente", "excellent")),
                        new Band(BigDecimal.valueOf(120), Rating.MET))))
                .extensions(RichParts.extensions())
                .build();
    }

    @Test
    void writesAllRules() throws IOException {
        assertThat(write(ScoringPolicy.trafficLight())).isEqualTo("""
                        {
                          "albero": "policy",
                          "version": "1.0",
                          "id": "traffic-light",
                          "italian": "semaforo 70/90",
                          "english": "traffic light 70/90",
                          "achievement": {"floor": 0, "cap": 100, "equalled": "just-below"},
                          "missing": {"missingActual": "left-out"},
                          "rollUp": {"weighing": "nested"},
                          "ratings": [
                            {"from": 0, "id": "not-met", "italian": "non raggiunto", "english": "not met"},
                            {"from": 70, "id": "partly-met", "italian": "parzialmente raggiunto", "english": "partly met"},
                            {"from": 90, "id": "met", "italian": "raggiunto", "english": "met"}
                          ]
                        }
                        """);
    }

    @Test
    void readsBackEqual() throws IOException {
        for (ScoringPolicy preset : ScoringPolicy.presets()) {
            assertThat(read(write(preset)).orThrow()).isEqualTo(preset);
        }
        assertThat(read(write(different())).orThrow()).isEqualTo(different());
    }

    @Test
    void keepsExtensionsAsDeepAsTheyMayBe() throws IOException {
        ExtensionValue deep = ExtensionValue.of("Nota");
        for (int depth = 1; depth < ExtensionValue.MAX_DEPTH; depth++) {
            deep = new ExtensionValue.Items(List.of(deep));
        }
        ScoringPolicy policy = ScoringPolicy.linearCapped().toBuilder()
                .extensions(Map.of("deep", deep))
                .build();

        assertThat(read(write(policy))).isEqualTo(ReadResult.of(policy, List.of()));
    }

    @Test
    void takesWhatIsLeftOutFromTheDefault() throws IOException {
        assertThat(read("""
                        {"albero": "policy", "version": "1.0", "id": "mio"}
                        """).orThrow())
                .isEqualTo(ScoringPolicy.builder()
                        .id("mio")
                        .ratings(ScoringPolicy.linearCapped().ratings())
                        .build());
    }

    @Test
    void callsARatingByItsIdIfItHasNoOtherName() throws IOException {
        assertThat(read("""
                        {"albero": "policy", "version": "1.0", "id": "mio", "ratings": [{"from": 0.0, "id": "A"}]}
                        """).orThrow().ratings())
                .isEqualTo(RatingBands.of(List.of(new Band(BigDecimal.ZERO, new Rating("A", "A", "A")))));
    }
}
