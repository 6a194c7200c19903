package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(WithRules.class)
class JsonSchemaTest {

    private static final List<String> KINDS = CompleteDocuments.KINDS;
    private static final Pattern DOCUMENT = Pattern.compile("```json\\n(\\{\\s*\"albero\".*?)```", Pattern.DOTALL);

    private final SchemaTree tree = new SchemaTree();

    @Test
    void callsItselfByItsVersion() {
        assertThat(tree.root().get("$id").stringValue()).isEqualTo("urn:albero:schema:1.0");
        assertThat(JsonSchema.ID).isEqualTo("urn:albero:schema:" + JsonSchema.VERSION);
        assertThat(JsonSchema.text()).endsWith("}\n");
    }

    @Test
    void isThereForModules() {
        assertThat(JsonSchema.class.getModule().isNamed()).isTrue();
    }

    @Test
    void isASchema() {
        JsonNode schema = tree.root();

        assertThat(SchemaCheck.META.validate(schema)).isEmpty();
    }

    @Test
    void describesEveryTypeAndEveryField() {
        tree.definitions().properties().forEach(type -> {
            assertThat(type.getValue().path("title").stringValue(""))
                    .as(type.getKey())
                    .isNotBlank();
            assertThat(type.getValue().path("description").stringValue(""))
                    .as(type.getKey())
                    .endsWith(".");
            fields(type.getValue())
                    .forEach(field -> assertThat(
                                    field.getValue().path("description").stringValue(""))
                            .as(type.getKey() + "." + field.getKey())
                            .endsWith("."));
        });
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode type) {
        return Stream.of("properties", "patternProperties").flatMap(fields -> type.path(fields).properties().stream());
    }

    @Test
    void givesExamplesThatAreValid() {
        tree.definitions()
                .properties()
                .forEach(type -> type.getValue()
                        .path("examples")
                        .forEach(example -> assertThat(SchemaCheck.faults(type.getKey(), example))
                                .as(example.toString())
                                .isEmpty()));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void acceptsAndTheReaderReadsTheCompleteDocument(String kind) throws IOException {
        String document = CompleteDocuments.text(kind);

        assertThat(SchemaCheck.faults(document)).isEmpty();
        assertThat(CompleteDocuments.read(kind, Json.source(document)).diagnostics())
                .isEmpty();
    }

    @Test
    void hasNoFieldThatIsNotInACompleteDocument() throws IOException {
        Set<JsonNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String kind : KINDS) {
            meet(SchemaCheck.MAPPER.readTree(CompleteDocuments.text(kind)), List.of(tree.root()), met);
        }

        assertThat(tree.definitions().properties().stream()
                        .flatMap(type -> fields(type.getValue())
                                .filter(field -> !met.contains(field.getValue()))
                                .map(field -> type.getKey() + "." + field.getKey())))
                .isEmpty();
    }

    private void meet(JsonNode value, List<JsonNode> parts, Set<JsonNode> met) {
        met.addAll(parts);
        List<JsonNode> speaking = tree.speakingOf(value, parts);
        value.properties().forEach(field -> meet(field.getValue(), SchemaTree.ofField(speaking, field.getKey()), met));
        if (value.isArray()) {
            value.forEach(item -> meet(item, SchemaTree.ofItems(speaking), met));
        }
    }

    @Test
    void acceptsWhatIsWritten() throws IOException {
        ByteArrayOutputStream units = new ByteArrayOutputStream();
        new JsonUnitDirectoryFormat().write(RichPlan.units(), Locale.ITALIAN, units);

        assertThat(SchemaCheck.faults(Json.write(RichPlan.document()))).isEmpty();
        assertThat(SchemaCheck.faults(units.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void acceptsTheResultsThatAreWritten(Audience audience) throws IOException {
        PlanEvaluation evaluation = PlanEvaluation.of(
                RichPlan.plan(), RichPlan.document().actuals(), JsonPolicyFormatTest.different(), RichPlan.DAY);

        assertThat(SchemaCheck.faults(FrozenEvaluationTest.write(evaluation, audience, Locale.ENGLISH)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"formats.md, 5", "json.md, 5"})
    void acceptsTheDocumentsOnThePages(String page, int count) throws IOException {
        List<String> documents = DOCUMENT.matcher(Files.readString(Path.of("../docs", page)))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(documents)
                .hasSize(count)
                .allSatisfy(document -> assertThat(SchemaCheck.faults(document)).isEmpty());
    }

    @Test
    void knowsTheWordsOfUnitsOfMeasure() {
        assertThat(tree.definitions().at("/unitOfMeasure/then/enum"))
                .extracting(JsonNode::stringValue)
                .containsExactlyElementsOf(Arrays.stream(UnitOfMeasure.Standard.values())
                        .map(Words::of)
                        .toList());
    }
}
