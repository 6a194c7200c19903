package io.github.albero.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.MissingRules.MissingActual;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.examples.csv.CsvPlanFormat;
import io.github.albero.examples.text.FlattenedTextFormat;
import io.github.albero.json.JsonAdjustmentsFormat;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.json.JsonPolicyFormat;
import io.github.albero.json.JsonSchema;
import io.github.albero.json.JsonUnitDirectoryFormat;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.RevisedTargets;
import io.github.albero.model.format.PlanFormats;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import io.github.albero.model.target.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples on the pages of formats are read as the pages say. */
class DocumentedFormatsTest {

    private static final PlanFormats FORMATS =
            PlanFormats.of(new JsonPlanFormat(), new CsvPlanFormat(), new FlattenedTextFormat());
    private static final Pattern BLOCK = Pattern.compile("```(?:json|csv)?\\n(.*?)```", Pattern.DOTALL);

    private static Source block(int index, String name) throws IOException {
        return Source.of(name, text("formats.md", index).getBytes(StandardCharsets.UTF_8));
    }

    private static Source block(String page, int index, String name) throws IOException {
        return Source.of(name, text(page, index).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String page, int index) throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs", page)))
                .results()
                .map(found -> found.group(1))
                .toList();
        return blocks.get(index);
    }

    private static Plan plan(int index, String name) throws IOException {
        return FORMATS.readPlan(block(index, name), ReadContext.defaults())
                .orThrow()
                .plan();
    }

    @Test
    void aPlanAsTextAndOneAsJsonSayTheSame() throws IOException {
        Plan text = plan(0, "plan.txt");
        Plan json = plan(4, "plan.json");

        assertThat(text.period()).isEqualTo(json.period());
        assertThat(text.approvingAct().orElseThrow().date()).contains(LocalDate.of(2025, 1, 30));
        assertThat(text.allIndicators().map(Indicator::targets))
                .containsExactlyElementsOf(
                        json.allIndicators().map(Indicator::targets).toList());
    }

    @Test
    void aFlatTableSaysTheSameAsAnOutline() throws IOException {
        String[] outline = text("formats.md", 0).split("(?=Area\tObiettivo)");
        String flat = outline[0] + text("formats.md", 1);

        assertThat(outline).hasSize(2);
        assertThat(FORMATS.readPlan(
                                Source.of("plan.txt", flat.getBytes(StandardCharsets.UTF_8)), ReadContext.defaults())
                        .orThrow())
                .isEqualTo(FORMATS.readPlan(block(0, "plan.txt"), ReadContext.defaults())
                        .orThrow());
    }

    @Test
    void aPlanAndItsActualsAsCsv() throws IOException {
        Plan plan = plan(2, "plan.csv");
        Actuals actuals = FORMATS.readActuals(block(3, "actuals.csv"), plan, ReadContext.defaults())
                .orThrow();

        assertThat(plan.allIndicators().map(Indicator::weight).map(Optional::orElseThrow))
                .containsExactly(new BigDecimal("60"), new BigDecimal("40"));
        assertThat(PlanEvaluation.of(
                                plan,
                                actuals,
                                ScoringPolicy.linearCapped(),
                                plan.period().to())
                        .score()
                        .display(Locale.ITALIAN))
                .isEqualTo("96,10");
    }

    @Test
    void aPlanWithEveryFieldIsRevisedFromOctober() throws IOException {
        Plan plan = FORMATS.readPlan(block("json.md", 1, "plan.json"), ReadContext.defaults())
                .orThrow()
                .plan();

        assertThat(plan.indicatorsOf("suap")).extracting(Indicator::id).contains("evase");
        assertThat(plan.revisedTargets(LocalDate.of(2026, 9, 30))).isEmpty();
        assertThat(plan.revisedTargets(LocalDate.of(2026, 10, 1)))
                .contains(new RevisedTargets(
                        "evase",
                        List.of(Target.parse(">= 80%", Locale.ITALIAN)),
                        List.of(Target.parse(">= 75%", Locale.ITALIAN))));
    }

    @Test
    void theActualsBelongToThePlan() throws IOException {
        Plan plan = plan(4, "plan.json");
        Actuals actuals = FORMATS.readActuals(block(5, "actuals.json"), plan, ReadContext.defaults())
                .orThrow();

        PlanEvaluation result = PlanEvaluation.of(
                plan, actuals, ScoringPolicy.trafficLight(), plan.period().to());

        assertThat(result.score().display(Locale.ITALIAN)).isEqualTo("99,75");
    }

    @Test
    void theSchemaIsThereForProgramsOnTheClassPath() {
        assertThat(JsonSchema.class.getModule().isNamed()).isFalse();
        assertThat(JsonSchema.text()).contains("\"$id\": \"" + JsonSchema.ID + "\"");
    }

    @Test
    void theUnitsAreThoseOfThePlan() throws IOException {
        assertThat(new JsonUnitDirectoryFormat()
                        .read(block(6, "units.json"), ReadContext.defaults())
                        .orThrow())
                .isEqualTo(plan(4, "plan.json").units());
    }

    @Test
    void thePolicyDiffersFromTheDefaultInWhatItSays() throws IOException {
        ScoringPolicy policy = new JsonPolicyFormat()
                .read(block(7, "semaforo.json"), ReadContext.defaults())
                .orThrow();

        assertThat(policy.display(Locale.ITALIAN)).isEqualTo("semaforo 60/95");
        assertThat(policy.ratings().rate(BigDecimal.valueOf(95))).isEqualTo(new Rating("verde", "verde", "green"));
        assertThat(policy.missing().missingActual()).isEqualTo(MissingActual.ZERO);
        assertThat(policy.rollUp()).isEqualTo(ScoringPolicy.linearCapped().rollUp());
    }

    @Test
    void theDecisionsAreOfEachKind() throws IOException {
        Adjustments adjustments = new JsonAdjustmentsFormat()
                .read(block(8, "adjustments.json"), ReadContext.defaults())
                .orThrow();

        assertThat(List.of(
                        adjustments.overrides(),
                        adjustments.externalCauses(),
                        adjustments.behaviours(),
                        adjustments.confirmedReadings(),
                        adjustments.acceptedFindings()))
                .allSatisfy(decisions -> assertThat(decisions).hasSize(1));
    }
}
