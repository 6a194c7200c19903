package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.model.Actuals;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void mayBeOfResults() throws IOException {
        String document = internal()
                .replaceFirst("\"1.0\"", "\"1.1\"")
                .replaceFirst("\"asOf\"", "\"goal\": 9, \"asOf\"")
                .replaceFirst("\"title\": \"Servizi\"", "\"goal\": 9, \"title\": \"Servizi\"")
                .replace("\"value\": 187, \"state\"", "\"goal\": 9, \"value\": 187, \"state\"");

        ReadResult<PlanEvaluation> result = FrozenEvaluationTest.read(hashedAnew(document));

        assertThat(result.diagnostics().stream().map(one -> one.display(Locale.ENGLISH)))
                .containsExactly(
                        "/goal (line 5, column 3): the field “goal” is of a newer version of the format; nothing is held against it",
                        "/nodes/0/goal (line 48, column 7): the field “nodes/0/goal” is of a newer version of the format; nothing is held against it",
                        "/nodes/0/indicators/0/actuals/0/goal (line 70, column 57): the field “goal” is of a newer version of the format; it is kept among the extensions",
                        "/actuals/actuals/0/goal (line 245, column 51): the field “goal” is of a newer version of the format; it is kept among the extensions");
        assertThat(result.orThrow().actuals().all().get(0).extensions()).isEqualTo(Map.of("goal", NINE));
    }

    @Test
    void leaveNothingUncomparedThatIsKnown() throws IOException {
        String document = internal()
                .replaceFirst("\"1.0\"", "\"1.1\"")
                .replaceFirst("\"rating\": \"met\"}", "\"rating\": \"met\", \"provisional\": true}");

        assertThat(FrozenEvaluationTest.read(hashedAnew(document)).diagnostics())
                .extracting(one -> one.message(Locale.ENGLISH))
                .containsExactly("“provisional” does not result from evaluation");
    }

    @Test
    void ofAnInputLoosenNothingAroundIt() throws IOException {
        String document = internal()
                .replaceFirst("\"asOf\"", "\"goal\": 9, \"asOf\"")
                .replaceFirst("(\"albero\": \"plan\",\\s+\"version\": )\"1.0\"", "$1\"1.1\"");

        assertThat(FrozenEvaluationTest.read(hashedAnew(document)).diagnostics())
                .extracting(one -> one.message(Locale.ENGLISH))
                .containsExactly(
                        "unknown field “goal”; here may stand actuals, adjustments, albero, asOf, audience, cards, explanation,"
                                + " hashes, language, nodes, plan, policy, result, rules, units, version");
    }

    private static String internal() throws IOException {
        return Files.readString(Path.of("src/test/resources/frozen/evaluation-1.0-internal.json"));
    }

    private static String hashedAnew(String document) {
        String hashed = document;
        for (Map.Entry<String, String> input : IndependentHashes.of(document).entrySet()) {
            hashed = hashed.replaceFirst(
                    "\"" + input.getKey() + "\": \"[0-9a-f]{64}\"",
                    "\"" + input.getKey() + "\": \"" + input.getValue() + "\"");
        }
        return hashed;
    }
}
