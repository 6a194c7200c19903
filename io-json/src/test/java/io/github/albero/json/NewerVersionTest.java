package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Actuals;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents of a minor version that is newer than this library: what it does not know is kept. */
class NewerVersionTest {

    private static final ExtensionValue NINE = new ExtensionValue.Amount(BigDecimal.valueOf(9));

    private static final String PLAN = """
            {"albero": "plan", "version": "1.7", "language": "it", "goal": 9,
             "title": "Piano", "organisation": "Comune di Esempio", "period": 2024, "levels": [{"name": "Area", "goal": 9}],
             "units": [{"id": "urp", "name": "Ufficio URP", "goal": 9}],
             "nodes": [
               {"code": "01", "title": "Servizi", "goal": 9, "extensions": {"Nota": "a", "goal": "b"}, "indicators": [
                 {"name": "Imprese assistite", "goal": 9,
                  "target": {"text": "80%", "criterion": {"type": "qualitative", "goal": 9}}}
               ]}
             ],
             "cards": [{"post": "EQ", "goal": 9, "items": [{"body": true, "goal": 9}]}],
             "revisions": [{"number": 1, "act": {"text": "DGC 1", "goal": 9}, "effective": "2024-06-01", "changes": [
               {"weightOf": "01", "weight": 3, "reason": "x", "goal": 9}]}],
             "actuals": [{"indicator": "01/1", "date": "2024-12-31", "value": 3, "goal": 9,
               "forecast": {"value": 4, "goal": 9}}]}
            """;

    @Test
    void keepTheirFieldsWhereTheyStandOrInTheObjectAround() throws IOException {
        ReadResult<PlanDocument> result = Json.read(PLAN);
        Plan plan = result.orThrow().plan();
        Map<String, ExtensionValue> kept = Map.of("goal", NINE);

        assertThat(plan.extensions()).isEqualTo(kept);
        assertThat(plan.levels().get(0).extensions()).isEqualTo(kept);
        assertThat(plan.units().unit("urp").orElseThrow().extensions()).isEqualTo(kept);
        assertThat(plan.node("01").orElseThrow().extensions())
                .isEqualTo(Map.of("Nota", ExtensionValue.of("a"), "goal", ExtensionValue.of("b"), "/goal", NINE));
        assertThat(plan.indicator("01/1").orElseThrow().extensions())
                .isEqualTo(Map.of("goal", NINE, "target/criterion/goal", NINE));
        assertThat(plan.cards().get(0).extensions()).isEqualTo(kept);
        assertThat(plan.cards().get(0).items().get(0).extensions()).isEqualTo(kept);
        assertThat(plan.revisions().get(0).extensions()).isEqualTo(Map.of("act/goal", NINE));
        assertThat(plan.revisions().get(0).changes().get(0).extensions()).isEqualTo(kept);
        assertThat(result.orThrow().actuals().all().get(0).extensions())
                .isEqualTo(Map.of("goal", NINE, "forecast/goal", NINE));
    }

    @Test
    void areReadWithAWarningForEachField() throws IOException {
        List<String> messages = Json.read(PLAN).diagnostics().stream()
                .map(one -> one.display(Locale.ENGLISH))
                .toList();

        assertThat(messages)
                .hasSize(12)
                .startsWith(
                        "/goal (line 1, column 56): the field “goal” is of a newer version of the format; it is kept among the extensions")
                .contains(
                        "/nodes/0/indicators/0/target/criterion/goal (line 7, column 70): the field “target/criterion/goal” is of a newer version of the format; it is kept among the extensions");
    }

    @Test
    void areWrittenAgainInThisVersion() throws IOException {
        PlanDocument document = Json.read(PLAN).orThrow();
        String written = Json.write(document);

        assertThat(written).startsWith("{\n  \"albero\": \"plan\",\n  \"version\": \"1.0\"");
        assertThat(Json.read(written)).isEqualTo(ReadResult.of(document, List.of()));
    }

    @Test
    void mayBeOfActualsAndUnits() throws IOException {
        Plan plan = Json.read(PLAN).orThrow().plan();
        Actuals actuals = new JsonPlanFormat()
                .readActuals(
                        Json.source("{\"albero\": \"actuals\", \"version\": \"1.1\", \"actuals\": [], \"goal\": 9}"),
                        plan,
                        ReadContext.defaults())
                .orThrow();
        UnitDirectory units = new JsonUnitDirectoryFormat()
                .read(
                        Json.source("{\"albero\": \"units\", \"version\": \"1.1\", \"units\": [], \"goal\": 9}"),
                        ReadContext.defaults())
                .orThrow();

        assertThat(actuals.extensions()).isEqualTo(Map.of("goal", NINE));
        assertThat(units.extensions()).isEqualTo(Map.of("goal", NINE));
    }
}
