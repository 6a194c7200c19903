package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.AcceptedFinding;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.BehaviourScore;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.Correction;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Results are proved by evaluating again what their document carries. */
class FrozenEvaluationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Path FROZEN = Path.of("src/test/resources/frozen");

    static String write(PlanEvaluation evaluation, Audience audience, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportOptions options =
                ReportOptions.builder().audience(audience).language(language).build();
        new JsonEvaluationFormat().write(evaluation, options, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static ReadResult<PlanEvaluation> read(String document) throws IOException {
        return new JsonEvaluationFormat().read(Json.source(document), ReadContext.defaults());
    }

    private static Plan rich() {
        return RichPlan.plan();
    }

    private static PlanEvaluation evaluation() {
        return PlanEvaluation.of(
                rich(), RichPlan.document().actuals(), JsonPolicyFormatTest.different(), LocalDate.of(2024, 12, 31));
    }

    @Test
    void theInternalEditionOfARichPlanReadsBackEqual() throws IOException {
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            ReadResult<PlanEvaluation> read = read(write(evaluation(), Audience.INTERNAL, language));

            assertThat(read.diagnostics()).isEmpty();
            assertThat(read.orThrow()).isEqualTo(evaluation());
        }
    }

    @Test
    void thePublicEditionOfARichPlanGivesTheSameResults() throws IOException {
        ReadResult<PlanEvaluation> read = read(write(evaluation(), Audience.PUBLIC, Locale.ITALIAN));

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.orThrow().result()).isEqualTo(evaluation().result());
        assertThat(read.orThrow().plan().cards()).isEmpty();
    }

    @Test
    void thePublicEditionHoldsNothingThatIsReserved() throws IOException {
        Map<String, ExtensionValue> reserved = Map.of("Riservato 1", ExtensionValue.of("Riservato 2"));
        Plan plan = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2024))
                .levels("Area")
                .node(
                        "01",
                        "Servizi",
                        node -> node.indicator("Imprese assistite", ">= 200").indicator("Visite", ">= 10"))
                .card(
                        "Riservato 3",
                        card -> card.node("R_01", "Riservato 4", node -> node.indicator("Riservato 5", "1")))
                .build()
                .toBuilder()
                .extensions(reserved)
                .build();
        Measurement replaced = new Measurement.Value(Quantity.number(4321));
        Actual told = Actual.builder()
                .indicatorId("01/1")
                .date(DAY)
                .measurement(new NotAssessable("Riservato 6"))
                .note("Riservato 7")
                .evidence("Riservato 8")
                .reporter("Riservato 9")
                .source("Riservato 10")
                .forecast(new NotAssessable("Riservato 11"))
                .correction(new Correction(replaced, "Riservato 12"))
                .extensions(reserved)
                .build();
        String cardIndicator =
                plan.cards().get(0).allIndicators().findFirst().orElseThrow().id();
        Actuals actuals = Actuals.builder()
                .note("Dati inventati.")
                .extensions(reserved)
                .addAll(
                        told,
                        Actual.of("01/1", DAY, replaced),
                        Actual.of("01/2", DAY, new NotAssessable("Riservato 13")),
                        Actual.of("01/2", DAY, new NotAssessable("Riservato 14")),
                        Actual.of(cardIndicator, DAY, new Measurement.NotDone()),
                        Actual.of("Riservato 15", DAY, new Measurement.NotDone()))
                .build();
        PlanEvaluation evaluation = PlanEvaluation.of(
                plan,
                actuals,
                ScoringPolicy.linearCapped().toBuilder().extensions(reserved).build(),
                DAY);

        String document = write(evaluation, Audience.PUBLIC, Locale.ITALIAN);

        assertThat(document).contains("Dati inventati.").doesNotContain("Riservato", "4321", "R_01");
        assertThat(read(document).diagnostics()).isEmpty();
        assertThat(write(evaluation, Audience.INTERNAL, Locale.ITALIAN)).contains("Riservato 15", "4321");
        assertThat(read(write(evaluation, Audience.INTERNAL, Locale.ITALIAN)).orThrow())
                .isEqualTo(evaluation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void thePublicEditionHoldsWhatWasDecidedAboutTheTreeButNotWhyAndByWhom(String language) throws IOException {
        PlanEvaluation evaluation = withReservedDecisions();

        String document = write(evaluation, Audience.PUBLIC, Locale.forLanguageTag(language));
        ReadResult<PlanEvaluation> read = read(document);

        assertThat(document)
                .contains("\"decision\": {\"percent\": 80}", "\"decision\": {\"percent\": 90}")
                .contains("\"externalCause\": {\"share\": 60}")
                .contains("\"confirmedBy\": \"Segreteria generale\"")
                .doesNotContain("Riservato", "behaviours", "acceptedFindings", "remark", "Responsabile URP");
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.orThrow().nodes())
                .extracting(NodeEvaluation::result)
                .containsExactlyElementsOf(
                        evaluation.nodes().stream().map(NodeEvaluation::result).toList());
        assertThat(read.orThrow().indicators())
                .extracting(IndicatorEvaluation::score)
                .containsExactlyElementsOf(evaluation.indicators().stream()
                        .map(IndicatorEvaluation::score)
                        .toList());
        assertThat(read.orThrow().adjustments().overrides())
                .extracting(ScoreOverride::id)
                .containsExactly("02.01/1", "02.02");
    }

    @Test
    void theInternalEditionHoldsEveryDecision() throws IOException {
        PlanEvaluation evaluation = withReservedDecisions();

        ReadResult<PlanEvaluation> read = read(write(evaluation, Audience.INTERNAL, Locale.ENGLISH));

        assertThat(read).isEqualTo(ReadResult.of(evaluation, List.of()));
    }

    /** The complete evaluation with other decisions; where two causes are alike but for who acknowledged them, both count. */
    private static PlanEvaluation withReservedDecisions() throws IOException {
        PlanEvaluation complete = read(CompleteDocuments.text("evaluation")).orThrow();
        Adjustments adjustments = Adjustments.builder()
                .addOverrides(
                        new ScoreOverride("02.01/1", BigDecimal.valueOf(80), "Riservato 1", "Riservato 2"),
                        new ScoreOverride("02.02", BigDecimal.valueOf(90), "Riservato 3", "Riservato 4"),
                        new ScoreOverride("Responsabile URP:R1", BigDecimal.TEN, "Riservato 5", "Riservato 6"),
                        new ScoreOverride("Riservato 7", BigDecimal.TEN, "Riservato 8", "Riservato 9"))
                .addExternalCauses(
                        new ExternalCause("01.01/3", BigDecimal.valueOf(30), "Riservato 10", "Riservato 11"),
                        new ExternalCause("01.01/3", BigDecimal.valueOf(30), "Riservato 12", "Riservato 13"),
                        new ExternalCause("Responsabile URP:R1/1", BigDecimal.TEN, "Riservato 14", "Riservato 15"))
                .addBehaviours(new BehaviourScore("Responsabile URP", "Comportamenti", BigDecimal.valueOf(85)))
                .addConfirmedReadings(ConfirmedReading.builder()
                        .from(complete.adjustments().confirmedReadings().get(0))
                        .remark("Riservato 16")
                        .build())
                .addAcceptedFindings(new AcceptedFinding("Riservato 17", "02", "Riservato 18", "Riservato 19", DAY))
                .extensions(Map.of("Riservato 20", ExtensionValue.of("Riservato 21")))
                .build();
        return PlanEvaluation.of(complete.plan(), complete.actuals(), complete.policy(), adjustments, complete.asOf());
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionThatIsChangedAddedOrRemovedIsNoticed(Audience audience) throws IOException {
        String document = write(withReservedDecisions(), audience, Locale.ITALIAN);
        String adjustments =
                document.substring(document.indexOf("  \"adjustments\": {"), document.indexOf("  \"hashes\""));
        String hash = IndependentHashes.of(document).get("adjustments");
        String changed = document.replace(adjustments, adjustments.replace("\"share\": 30", "\"share\": 29"));

        assertThat(messages(changed, Locale.ITALIAN))
                .contains("«adjustments» non è ciò che è stato valutato: qui la sua impronta è " + hash + ", ora è "
                        + IndependentHashes.of(changed).get("adjustments"));
        assertThat(messages(changed, Locale.ENGLISH))
                .contains("“adjustments” is not what was evaluated: here its hash is " + hash + ", now it is "
                        + IndependentHashes.of(changed).get("adjustments"));
        String removed = document.replace(adjustments, "");
        assertThat(messages(removed, Locale.ITALIAN))
                .contains("i risultati furono ottenuti anche da «adjustments», che qui non c'è più; questa era la sua"
                        + " impronta: " + hash);
        assertThat(messages(removed, Locale.ENGLISH))
                .contains("the results were also made of “adjustments”, which is no longer here; this was its hash: "
                        + hash);
        String added = document.replaceFirst("\"adjustments\": \"[0-9a-f]{64}\",", "");
        assertThat(messages(added, Locale.ITALIAN))
                .contains("«adjustments» è qui senza impronta: non c'era quando i risultati furono scritti");
        assertThat(messages(added, Locale.ENGLISH))
                .contains("“adjustments” stands here without a hash: it was not there when the results were written");
    }

    private static List<String> messages(String document, Locale language) throws IOException {
        return read(document).diagnostics().stream()
                .map(one -> one.message(language))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theHashesCanBeComputedFromTheFileByAnyProgram(Audience audience) throws IOException {
        String document = write(withReservedDecisions(), audience, Locale.ITALIAN);

        assertThat(IndependentHashes.of(document))
                .hasSize(5)
                .allSatisfy((input, hash) -> assertThat(document).contains("\"" + input + "\": \"" + hash + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "actuals", "policy"})
    void whereAnInputIsMissingNothingElseIsSaidOfHashes(String input) throws IOException {
        String complete = Files.readString(FROZEN.resolve("evaluation-1.0-public.json"));
        ObjectNode document = (ObjectNode) SchemaCheck.MAPPER.readTree(complete);
        document.remove(input);

        assertThat(read(document.toString()).diagnostics())
                .extracting(one -> one.message(Locale.ENGLISH))
                .containsExactly("the field “" + input + "” is missing; add it here");
    }

    @Test
    void whatIsChangedAroundTheInputsIsSaidToBeThere() throws IOException {
        String document = write(evaluation(), Audience.PUBLIC, Locale.ITALIAN);
        String changed = document.replace("\"asOf\": \"2024-12-31\"", "\"asOf\": \"2024-12-30\"");
        Map<String, String> hashes = IndependentHashes.of(document);
        Map<String, String> now = IndependentHashes.of(changed);

        assertThat(read(changed).diagnostics())
                .extracting(one -> one.message(Locale.ITALIAN))
                .contains(
                        "i dati di partenza sono gli stessi, ma qualcosa intorno a essi non è più come fu scritto: qui"
                                + " l'impronta del documento è " + hashes.get("document") + ", ora è "
                                + now.get("document"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation-1.0-public.json", "evaluation-1.0-internal.json"})
    void aDocumentOfTheFirstVersionStaysReadable(String name) throws IOException {
        ReadResult<PlanEvaluation> read =
                new JsonEvaluationFormat().read(Source.of(FROZEN.resolve(name)), ReadContext.defaults());

        assertThat(read.orThrow().score().display(Locale.ITALIAN)).isEqualTo("98,05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions-1.0-public.json", "decisions-1.0-internal.json"})
    void aDocumentOfTheFirstVersionWithDecisionsStaysReadable(String name) throws IOException {
        ReadResult<PlanEvaluation> read =
                new JsonEvaluationFormat().read(Source.of(FROZEN.resolve(name)), ReadContext.defaults());

        assertThat(read.orThrow().score().display(Locale.ITALIAN)).isEqualTo("88,56");
    }

    /** With {@code -Dgolden.update=true} it is written anew from the inputs in it, and the test fails so that somebody looks. */
    @Test
    void theCompleteDocumentIsWrittenAsItStands() throws IOException {
        String document = CompleteDocuments.text("evaluation");
        String written = write(read(document).value().orElseThrow(), Audience.INTERNAL, Locale.ITALIAN);
        if (Boolean.getBoolean("golden.update")) {
            CompleteDocuments.write("evaluation", written);
            fail("the complete document of results was written anew");
        }

        assertThat(written.lines()).containsExactlyElementsOf(document.lines().toList());
    }

    @Test
    void anAchievementMayHaveMoreDigitsThanThePlan() throws IOException {
        Plan plan = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2024))
                .levels("Area")
                .node("01", "Servizi", node -> node.indicator("Imprese assistite", ">= 0,000001"))
                .build();
        Quantity many = new Quantity(new BigDecimal("1234567890123456789012345678901234"), UnitOfMeasure.NONE);
        Actuals actuals = Actuals.of(List.of(Actual.of("01/1", DAY, new Measurement.Value(many))));
        PlanEvaluation evaluation = PlanEvaluation.of(plan, actuals, ScoringPolicy.linearCapped(), DAY);

        String document = write(evaluation, Audience.PUBLIC, Locale.ITALIAN);

        assertThat(document).contains("\"raw\": 123456789012345678901234567890123400000000");
        assertThat(SchemaCheck.faults(document)).isEmpty();
        assertThat(read(document)).isEqualTo(ReadResult.of(evaluation, List.of()));
    }

    @Test
    void whatHasOtherBlanksAndOrderOfFieldsIsTheSame() throws IOException {
        String document = Files.readString(FROZEN.resolve("evaluation-1.0-public.json"));
        String rearranged = document.replace("{\"floor\": 0, \"cap\": 100,", "{\"cap\":1.0e2, \"floor\": 0.0,")
                .replace("\n  ", "\r\n");

        assertThat(rearranged).isNotEqualTo(document);
        assertThat(read(rearranged).diagnostics()).isEmpty();
    }

    @Test
    void aNodeThatIsCalledLikeASentenceIsComparedAsAnyOther() throws IOException {
        Plan plan = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2024))
                .levels("Area")
                .node("rules", "Regole", node -> node.indicator("Imprese assistite", ">= 200"))
                .build();
        Actuals actuals = Actuals.of(List.of(Actual.of("rules/1", DAY, new Measurement.Value(Quantity.number(190)))));
        String document = write(
                PlanEvaluation.of(plan, actuals, ScoringPolicy.linearCapped(), DAY), Audience.PUBLIC, Locale.ITALIAN);

        assertThat(read(document).diagnostics()).isEmpty();
        String changed =
                document.replace("\"title\": \"Regole\",\n      \"level\"", "\"title\": \"Altro\",\n      \"level\"");
        assertThat(read(changed).diagnostics())
                .extracting(one -> one.message(Locale.ENGLISH))
                .contains("the document says “Altro”, evaluation gives “Regole”");
    }
}
