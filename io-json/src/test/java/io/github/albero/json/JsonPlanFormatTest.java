package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.albero.model.Act;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.IdOrigin;
import io.github.albero.model.Indicator;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Measurement;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanChange;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.Revision;
import io.github.albero.model.RevisionChange;
import io.github.albero.model.TargetScope;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitCombination;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPlanFormatTest {

    private static final String SHORT_PLAN = """
            {
              "albero": "plan",
              "version": "1.0",
              "language": "it",
              "title": "Piano della performance",
              "organisation": "Comune di Esempio",
              "period": 2025,
              "levels": ["Area", "Obiettivo"],
              "nodes": [
                {"code": "01", "title": "Servizi alle imprese", "children": [
                  {"code": "01.01", "title": "Assistenza", "indicators": [
                    {"name": "Imprese assistite", "target": ">= 200", "owners": ["Ufficio URP"]}
                  ]}
                ]}
              ]
            }
            """;

    private static Plan shortPlan() {
        return PlanDraft.of("Piano della performance", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .levels("Area", "Obiettivo")
                .node(
                        "01",
                        "Servizi alle imprese",
                        area -> area.node(
                                "01.01",
                                "Assistenza",
                                objective -> objective.indicator(
                                        "Imprese assistite", ">= 200", i -> i.owner("Ufficio URP"))))
                .build();
    }

    private static PlanDocument readBack(PlanDocument document) throws IOException {
        return Json.read(Json.write(document)).orThrow();
    }

    private static List<String> messages(ReadResult<?> result) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.display(Locale.ENGLISH))
                .toList();
    }

    @Nested
    class Writing {

        @Test
        void readsBackEqual() throws IOException {
            PlanDocument rich = RichPlan.document();

            assertThat(readBack(rich)).isEqualTo(rich);
        }

        @Test
        void readsBackEqualWhateverTheReaderKnowsBeforehand() throws IOException {
            PlanDocument withoutUnits = PlanDocument.of(shortPlan());
            ReadContext context = ReadContext.builder()
                    .language(Locale.ENGLISH)
                    .period(PlanPeriod.ofYear(1999))
                    .organisation("Altro ente")
                    .units(RichPlan.units())
                    .build();

            Source written = Json.source(Json.write(withoutUnits));

            assertThat(new JsonPlanFormat().read(written, context).orThrow()).isEqualTo(withoutUnits);
        }

        @Test
        void readsBackAPlanOfAnotherLanguage() throws IOException {
            PlanDocument english = PlanDocument.of(PlanDraft.of("Plan", "Council", PlanPeriod.ofYear(2024))
                    .language(Locale.ENGLISH)
                    .levels("Objective")
                    .node("", "Service", node -> node.indicator("Share", "at least 1,234.5"))
                    .build());
            Plan french = english.plan().toBuilder().language(Locale.FRENCH).build();

            assertThat(readBack(english)).isEqualTo(english);
            assertThat(readBack(PlanDocument.of(french)).plan()).isEqualTo(french);
        }

        @Test
        void readsBackThePlansOfAllDepths() throws IOException {
            PlanNode node = PlanNode.builder().id("0").title("N").level("L").build();
            for (int depth = 1; depth < Plan.MAX_DEPTH; depth++) {
                node = PlanNode.builder()
                        .id(Integer.toString(depth))
                        .title("N")
                        .level("L")
                        .addChildren(node)
                        .build();
            }
            Plan empty = PlanDraft.of("Piano", "Comune", new PlanPeriod(LocalDate.MIN, LocalDate.MAX))
                    .levels("L")
                    .build();
            Plan deepest = empty.toBuilder().addNodes(node).build();
            Revision deeper = Revision.builder()
                    .number(1)
                    .act(new Act("Delibera", Optional.empty()))
                    .effective(LocalDate.MIN)
                    .addChange(RevisionChange.of(new PlanChange.NodeAdded("0", node), "perché"))
                    .build();

            assertThat(readBack(PlanDocument.of(empty)).plan()).isEqualTo(empty);
            assertThat(readBack(PlanDocument.of(deepest)).plan()).isEqualTo(deepest);
            Plan revised = deepest.toBuilder().addRevision(deeper).build();
            assertThat(readBack(PlanDocument.of(revised)).plan()).isEqualTo(revised);
        }

        @Test
        void isReadableAndTheSameEachTime() throws IOException {
            Plan plan = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2024))
                    .levels("Area", "Obiettivo")
                    .units(RichPlan.units())
                    .node(
                            "01",
                            "Servizi",
                            area -> area.node(
                                    "01.01",
                                    "Assistenza",
                                    node -> node.id("assistenza")
                                            .owner("S.Staff")
                                            .indicator(
                                                    "Imprese assistite",
                                                    ">= 200",
                                                    i -> i.weight(30).owner("Ufficio URP"))
                                            .indicator("Vademecum", "pubblicato")))
                    .card("BP", card -> card.unit("staff").node("", "Bilancio", node -> {}))
                    .build();
            Actual actual = Actual.builder()
                    .indicatorId("assistenza/1")
                    .date(RichPlan.DAY)
                    .measurement(new Measurement.Value(Quantity.number(212)))
                    .build();
            PlanDocument document = PlanDocument.builder()
                    .plan(plan)
                    .actuals(Actuals.of(List.of(actual)))
                    .build();

            assertThat(Json.write(document)).isEqualTo(Json.write(document)).isEqualTo("""
                    {
                      "albero": "plan",
                      "version": "1.0",
                      "language": "it",
                      "title": "Piano",
                      "organisation": "Comune di Esempio",
                      "period": 2024,
                      "levels": ["Area", "Obiettivo"],
                      "units": [
                        {"id": "staff", "name": "Servizio Staff", "aliases": ["S.Staff", ""]},
                        {"id": "urp", "name": "Ufficio URP", "parent": "nobody knows", "extensions": {"Sede": "Grosseto"}}
                      ],
                      "unitsExtensions": {"Organigramma": "2024"},
                      "nodes": [
                        {
                          "code": "01",
                          "title": "Servizi",
                          "children": [
                            {
                              "id": "assistenza",
                              "code": "01.01",
                              "title": "Assistenza",
                              "owners": ["S.Staff"],
                              "indicators": [
                                {"name": "Imprese assistite", "target": ">= 200", "weight": 30, "owners": ["Ufficio URP"]},
                                {"name": "Vademecum", "target": "pubblicato"}
                              ]
                            }
                          ]
                        }
                      ],
                      "cards": [
                        {
                          "post": "BP",
                          "unit": "staff",
                          "nodes": [
                            {
                              "title": "Bilancio"
                            }
                          ]
                        }
                      ],
                      "actuals": [
                        {"indicator": "assistenza/1", "date": "2024-06-30", "value": 212, "state": "final"}
                      ]
                    }
                    """);
        }

        @Test
        void leavesTheTargetOpen() throws IOException {
            boolean[] closed = {false};
            OutputStream target = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };

            new JsonPlanFormat().write(PlanDocument.of(shortPlan()), target);

            assertThat(closed[0]).isFalse();
        }

        @Test
        void throwsWhatTheTargetThrows() {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("disk full");
                }
            };

            assertThatThrownBy(() -> new JsonPlanFormat().write(PlanDocument.of(shortPlan()), full))
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
    }

    @Nested
    class Reading {

        @Test
        void readsWhatAPersonWrites() throws IOException {
            assertThat(Json.read(SHORT_PLAN).orThrow().plan()).isEqualTo(shortPlan());
        }

        @Test
        void makesIdsGiveWayToAssignedOnesAsADraftDoes() throws IOException {
            String text = """
                    {"albero": "plan", "version": "1.0", "title": "Piano", "organisation": "Comune", "period": 2024,
                     "levels": ["Area", "Obiettivo"],
                     "nodes": [
                       {"code": "01", "title": "Prima", "indicators": [{"name": "I", "target": "1"}]},
                       {"id": "01", "title": "Seconda", "children": [{"id": "01#2/1", "title": "Sotto"}]}
                     ],
                     "cards": [{"post": "BP", "nodes": [
                       {"code": "A", "title": "Terza"},
                       {"title": "Quarta", "indicators": [{"id": "BP:A", "name": "J", "target": "2"}]}
                     ]}]}
                    """;

            Plan drafted = PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2024))
                    .levels("Area", "Obiettivo")
                    .node("01", "Prima", node -> node.indicator("I", "1"))
                    .node("", "Seconda", node -> node.id("01").node("", "Sotto", below -> below.id("01#2/1")))
                    .card(
                            "BP",
                            card -> card.node("A", "Terza", node -> {})
                                    .node("", "Quarta", node -> node.indicator("J", "2", i -> i.id("BP:A"))))
                    .build();

            assertThat(Json.read(text).orThrow().plan()).isEqualTo(drafted);
            assertThat(Json.read(Json.write(drafted)).orThrow().plan()).isEqualTo(drafted);
            assertThat(Json.write(drafted)).doesNotContain("generatedId");
        }

        @Test
        void takesFromTheContextWhatTheDocumentDoesNotSay() throws IOException {
            String text = """
                    {"albero": "plan", "version": "1.0", "title": "Plan", "levels": ["Area"], "nodes": [
                      {"title": "Service", "owners": ["S.Staff"], "indicators": [{"name": "Share", "target": "1.500"}]}
                    ]}
                    """;
            ReadContext context = ReadContext.builder()
                    .language(Locale.ENGLISH)
                    .organisation("Council")
                    .period(PlanPeriod.ofYear(2024))
                    .units(RichPlan.units())
                    .build();

            Plan plan = new JsonPlanFormat()
                    .read(Json.source(text), context)
                    .orThrow()
                    .plan();

            assertThat(plan)
                    .isEqualTo(PlanDraft.of("Plan", "Council", PlanPeriod.ofYear(2024))
                            .language(Locale.ENGLISH)
                            .levels("Area")
                            .units(RichPlan.units())
                            .node("", "Service", node -> node.owner("S.Staff").indicator("Share", "1.500"))
                            .build());
        }

        @Test
        void understandsTheLongForms() throws IOException {
            String text = """
                    {"albero": "plan", "version": "1.0", "title": "Piano", "organisation": "Comune", "period": 2024,
                     "levels": ["Area"], "nodes": [{"title": "Servizi", "indicators": [
                      {"id": "eventi", "name": "Eventi",
                       "target": {"text": "sei eventi", "due": "2024-06-30",
                                  "criterion": {"type": "comparison", "operator": "at-least", "amount": 6}},
                       "owners": [{"text": "gli uffici", "units": ["urp", "staff"]}]}
                    ]}]}
                    """;

            Indicator indicator =
                    Json.read(text).orThrow().plan().indicator("eventi").orElseThrow();

            assertThat(indicator)
                    .isEqualTo(Indicator.builder()
                            .id("eventi")
                            .idOrigin(IdOrigin.ASSIGNED)
                            .name("Eventi")
                            .addTargets(Target.builder()
                                    .text("sei eventi")
                                    .criterion(
                                            new Criterion.Comparison(ComparisonOperator.AT_LEAST, Quantity.number(6)))
                                    .due(RichPlan.DAY)
                                    .build())
                            .addOwners(Owner.builder()
                                    .text("gli uffici")
                                    .resolution(Owner.Resolution.LISTED)
                                    .addUnitIds("urp", "staff")
                                    .build())
                            .build());
        }

        @Test
        void understandsTheShortFormsOfAnotherBodysPlan() throws IOException {
            String text = """
                    {"albero": "plan", "version": "1.0", "language": "it", "id": "piao-2026",
                     "title": "Piano", "organisation": "Comune", "period": 2026,
                     "levels": [{"name": "Ambito", "codes": "A"}, {"name": "Obiettivo", "codes": "A.0"}],
                     "extensions": {"Portale": "PIAO"},
                     "nodes": [
                      {"code": "A", "title": "Servizi", "links": ["B", {"node": "C", "weight": 40}], "children": [
                       {"code": "A.1", "title": "Pratiche", "indicators": [
                        {"name": "Evase", "target": ">= 80%", "kind": "efficacia", "measured": "level",
                         "shared": {"combination": "ratio-of-sums", "targetScope": "each-unit"},
                         "thresholds": {"minimum": 60, "excellent": 95, "unit": "percent"},
                         "previous": {"2024": "70%", "baseline": "72%"}, "source": "protocollo",
                         "extensions": {"Stakeholder": ["imprese", null]}}
                       ]}
                      ]}
                     ],
                     "cards": [
                      {"post": "EQ", "mandate": {"from": "2026-02-01"}, "items": [
                       {"node": "A.1", "weight": 50}, {"indicator": "A.1/1", "weight": 10}, {"unit": "urp", "weight": 5},
                       {"body": true, "weight": 15}, {"external": "Comportamenti", "weight": 20},
                       {"gate": "A.1/1", "heldBack": 30}]}
                     ],
                     "revisions": [
                      {"number": 1, "act": {"text": "DGC 88"}, "effective": "2026-10-01", "changes": [
                       {"targetsOf": "A.1/1", "target": ">= 75%", "reason": "Meno fondi", "proposer": "URP"},
                       {"targetsOf": "A.1/1", "year": 2027, "target": "10 entro giugno", "reason": "Meno fondi", "proposer": "URP"},
                       {"addIndicatorTo": "A.1", "indicator": {"name": "Attese", "target": "<= 7 gg"}, "reason": "Legge"},
                       {"addNodeTo": "A", "node": {"code": "A.2", "title": "Albi"}, "reason": "Legge"}
                      ]}
                     ]}
                    """;

            Plan plan = Json.read(text).orThrow().plan();

            assertThat(plan)
                    .isEqualTo(PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2026))
                            .id("piao-2026")
                            .level("Ambito", "A")
                            .level("Obiettivo", "A.0")
                            .extension("Portale", ExtensionValue.of("PIAO"))
                            .node(
                                    "A",
                                    "Servizi",
                                    area -> area.linksTo("B")
                                            .linksTo("C", 40)
                                            .node(
                                                    "A.1",
                                                    "Pratiche",
                                                    goal -> goal.indicator("Evase", ">= 80%", this::shared)))
                            .card(
                                    "EQ",
                                    card -> card.from(LocalDate.of(2026, 2, 1))
                                            .refersTo("A.1", 50)
                                            .refersTo("A.1/1", 10)
                                            .unitResult("urp", 5)
                                            .bodyResult(15)
                                            .external("Comportamenti", 20)
                                            .gate("A.1/1", 30))
                            .revision(
                                    1,
                                    new Act("DGC 88", Optional.empty()),
                                    LocalDate.of(2026, 10, 1),
                                    revision -> revision.change(
                                                    "Meno fondi",
                                                    change -> change.proposedBy("URP")
                                                            .target("A.1/1", ">= 75%")
                                                            .target("A.1/1", 2027, "10 entro giugno"))
                                            .change(
                                                    "Legge",
                                                    change -> change.indicator("A.1", "Attese", "<= 7 gg", one -> {})
                                                            .node("A", "A.2", "Albi", goal -> {})))
                            .build());
        }

        private void shared(IndicatorDraft indicator) {
            indicator
                    .kind("efficacia")
                    .measured(MeasurementKind.LEVEL)
                    .eachUnit(UnitCombination.RATIO_OF_SUMS, TargetScope.EACH_UNIT)
                    .thresholds(Thresholds.builder()
                            .minimum(Quantity.percent(60))
                            .excellent(Quantity.percent(95))
                            .build())
                    .previous(2024, "70%")
                    .baseline("72%")
                    .source("protocollo")
                    .extension(
                            "Stakeholder",
                            new ExtensionValue.Items(
                                    List.of(ExtensionValue.of("imprese"), new ExtensionValue.Nothing())));
        }

        @Test
        void keepsTheOrderOfExtensions() throws IOException {
            String text = Json.write(PlanDocument.of(shortPlan()))
                    .replace(
                            "\"nodes\"",
                            "\"extensions\": {\"z\": {\"b\": 1, \"a\": [true, null]}, \"y\": \"\"},\n  \"nodes\"");

            PlanDocument read = Json.read(text).orThrow();

            assertThat(Json.write(read)).isEqualTo(text);
        }

        @Test
        void keepsWhatIsGood() throws IOException {
            String text = SHORT_PLAN.replace(
                    "\"indicators\": [",
                    "\"weight\": -1, \"indicators\": [{\"name\": \"Altre\", \"target\": 3}, {\"nome\": \"\"},");

            ReadResult<PlanDocument> result = Json.read(text);

            assertThat(messages(result))
                    .containsExactly(
                            "/nodes/0/children/0/weight (line 11, column 58): the weight “-1” is negative; write 0 or more",
                            "/nodes/0/children/0/indicators/0/target (line 11, column 105): “3” is not a target;"
                                    + " write it as a text, such as \">= 80%\"",
                            "/nodes/0/children/0/indicators/1 (line 11, column 109): the field “name” is missing; add it here",
                            "/nodes/0/children/0/indicators/1/nome (line 11, column 110): unknown field “nome”;"
                                    + " the nearest name is “name”");
            assertThat(result.value().orElseThrow().plan().allIndicators())
                    .extracting(Indicator::id, Indicator::name)
                    .containsExactly(tuple("01.01/1", "Altre"), tuple("01.01/3", "Imprese assistite"));
        }

        @Test
        void keepsAChangeThatCannotBeMadeAndSaysSo() throws IOException {
            String text = SHORT_PLAN.replace("\"nodes\": [", """
                    "revisions": [{"number": 3, "act": {"text": "DGC 88"}, "effective": "2025-10-01", "changes": [
                      {"targetsOf": "01.01/1"},
                      {"targetsOf": "01.1/1", "target": ">= 150", "reason": "Meno fondi"}]}],
                    "nodes": [""");

            ReadResult<PlanDocument> result = Json.read(text);

            assertThat(messages(result))
                    .containsExactly(
                            "/revisions/0/changes/0 (line 10, column 3): the field “target” is missing; add it here",
                            "/revisions/0/changes/0 (line 10, column 3): the field “reason” is missing; add it here",
                            "/revisions/0/changes/1 (line 11, column 3): the change cannot be made: there is no indicator “01.1/1”"
                                    + " to change; write the id of one that is there by then");
            assertThat(result.value().orElseThrow().plan().revisions().get(0).changes())
                    .containsExactly(RevisionChange.of(
                            new PlanChange.NewTargets("01.1/1", List.of(Target.parse(">= 150", Locale.ITALIAN))),
                            "Meno fondi"));
        }

        @Test
        void readsAByteOrderMarkAndWindowsText() throws IOException {
            Source marked = Json.source("\uFEFF" + SHORT_PLAN);
            Source windows = Source.of(
                    "plan.json", SHORT_PLAN.replace("Assistenza", "Qualità").getBytes(Charset.forName("windows-1252")));

            assertThat(new JsonPlanFormat()
                            .read(marked, ReadContext.defaults())
                            .orThrow()
                            .plan())
                    .isEqualTo(shortPlan());
            assertThat(new JsonPlanFormat()
                            .read(windows, ReadContext.defaults())
                            .orThrow()
                            .plan()
                            .node("01.01")
                            .orElseThrow()
                            .title())
                    .isEqualTo("Qualità");
        }

        @Test
        void refusesMoreThanTheLimitsAllow() throws IOException {
            ReadContext strict = ReadContext.builder()
                    .limits(Limits.builder().maxBytes(10).build())
                    .build();

            ReadResult<PlanDocument> result = new JsonPlanFormat().read(Json.source(SHORT_PLAN), strict);

            assertThat(messages(result))
                    .containsExactly("the source is larger than the 10 bytes allowed; raise the limit if you trust it");
            assertThat(result.value()).isEmpty();
        }

        @Test
        void refusesMoreValuesThanFitInMemory() throws IOException {
            ReadResult<PlanDocument> result = Json.read("[" + "0,".repeat(5_000_000) + "0]");

            assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(JsonProblem.TOO_DEEP_OR_LONG);
        }

        @Test
        void reportsAMissingFile() throws IOException {
            Source missing = Source.of(Path.of("missing.json"));

            assertThat(messages(new JsonPlanFormat().read(missing, ReadContext.defaults())))
                    .containsExactly("there is no file “missing.json”; check the path");
        }

        @Test
        void neverThrowsOnADocumentCutShort() throws IOException {
            String text = Json.write(shortPlan());

            for (int length = 0; length < text.length() - 2; length++) {
                assertThat(Json.read(text.substring(0, length)).hasErrors())
                        .as("the first %s characters", length)
                        .isTrue();
            }
        }

        @Test
        void neverThrowsOnADocumentWithAnotherSign() throws IOException {
            String text = Json.write(RichPlan.document());

            for (int place = 0; place < text.length(); place += 4_999) {
                for (char sign : "\"{[,:0-x\u0000\ud800".toCharArray()) {
                    Json.read(text.substring(0, place) + sign + text.substring(place + 1))
                            .diagnostics()
                            .forEach(diagnostic -> diagnostic.display(Locale.ITALIAN));
                }
            }
        }

        @Test
        void neverThrowsOnADocumentWithAnotherValue() throws IOException {
            String text = Json.write(RichPlan.document());
            List<MatchResult> scalars = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|(?<= )-?[\\d.]+|true")
                    .matcher(text)
                    .results()
                    .toList();

            for (int one = 0; one < scalars.size(); one += 145) {
                MatchResult scalar = scalars.get(one);
                for (String other : List.of("null", "[]", "{}", "\"\"", "\"A\"", "-1", "1e99", "[{}, [0]]")) {
                    Json.read(text.substring(0, scalar.start()) + other + text.substring(scalar.end()))
                            .diagnostics()
                            .forEach(diagnostic -> diagnostic.display(Locale.ENGLISH));
                }
            }
        }

        @Test
        void doesNotDependOnTheDefaultLocale() throws IOException {
            Locale before = Locale.getDefault();
            String written = Json.write(RichPlan.document());
            try {
                for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));

                    assertThat(Json.write(RichPlan.document())).isEqualTo(written);
                    assertThat(Json.read(written).orThrow()).isEqualTo(RichPlan.document());
                    assertThat(messages(Json.read("{\"albero\": \"PLAN\"}")))
                            .containsExactly("/albero (line 1, column 12): “PLAN” is not one of the words allowed here:"
                                    + " plan, actuals, units, policy, adjustments, evaluation");
                }
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class ReadingActuals {

        @Test
        void readsThemFromTheDocumentOfAPlan() throws IOException {
            PlanDocument rich = RichPlan.document();

            ReadResult<Actuals> result = new JsonPlanFormat()
                    .readActuals(Json.source(Json.write(rich)), rich.plan(), ReadContext.defaults());

            assertThat(result.orThrow()).isEqualTo(rich.actuals());
        }

        @Test
        void leavesOutTheOnesOfWhichSomethingIsWrong() throws IOException {
            String text = """
                    {"albero": "actuals", "version": "1.0", "note": "Prova", "actuals": [
                      {"indicator": "01.01/1", "date": "2025-06-30", "value": 90, "stat": "provisional"},
                      {"indicator": "01.01/1", "date": "2025-12-31", "value": 212, "state": "verified"},
                      {"indicator": "01.01/2", "date": "2025-12-31", "value": 1}
                    ]}
                    """;

            ReadResult<Actuals> result =
                    new JsonPlanFormat().readActuals(Json.source(text), shortPlan(), ReadContext.defaults());

            assertThat(messages(result))
                    .containsExactly(
                            "/actuals/0/stat (line 2, column 63): unknown field “stat”; the nearest name is “state”",
                            "/actuals/2 (line 4, column 3): the plan has no indicator “01.01/2”;"
                                    + " among its ids are 01.01/1");
            assertThat(result.value())
                    .contains(Actuals.builder()
                            .note("Prova")
                            .addAll(Actual.builder()
                                    .indicatorId("01.01/1")
                                    .date(LocalDate.of(2025, 12, 31))
                                    .measurement(new Measurement.Value(Quantity.number(212)))
                                    .state(Actual.State.VERIFIED)
                                    .build())
                            .build());
        }
    }

    @Nested
    class Recognising {

        private static Recognition recognise(String name, String text) throws IOException {
            return new JsonPlanFormat().recognise(Source.of(name, text.getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void isCertainOfAnObjectThatBeginsWithItsKind() throws IOException {
            assertThat(recognise("plan.txt", "\uFEFF\r\n {\t\"albero\" : \"plan\"}"))
                    .isEqualTo(Recognition.CERTAIN);
            assertThat(recognise("plan.json", SHORT_PLAN)).isEqualTo(Recognition.CERTAIN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"à", "≥", "😀"})
        void isCertainWhereverTheBytesThatItLooksAtEnd(String sign) throws IOException {
            String start = "\uFEFF{\"albero\": \"plan\", \"title\": \"";
            for (int filling = 476; filling <= 480; filling++) {
                assertThat(recognise("plan.txt", start + "a".repeat(filling) + sign + "\"}"))
                        .as("after %s letters", filling)
                        .isEqualTo(Recognition.CERTAIN);
            }
        }

        @Test
        void takesOtherFilesOfItsNameForPossible() throws IOException {
            assertThat(recognise("plan.JSON", "{\"version\": \"1.0\", \"albero\": \"plan\"}"))
                    .isEqualTo(Recognition.POSSIBLE);
            assertThat(recognise("plan.json", "")).isEqualTo(Recognition.POSSIBLE);
        }

        @Test
        void refusesAllOthers() throws IOException {
            assertThat(recognise("plan.txt", "{\"title\": \"albero\"}")).isEqualTo(Recognition.NO);
            assertThat(recognise("plan", "")).isEqualTo(Recognition.NO);
        }
    }
}
