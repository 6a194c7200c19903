package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDraftTest {

    private static PlanDraft draft() {
        return PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2025));
    }

    private static OrganisationalUnit unit(String id, String name) {
        return OrganisationalUnit.builder().id(id).name(name).build();
    }

    @Test
    void makesAPlanOfEverythingThatWasSaid() {
        UnitDirectory units = UnitDirectory.of(List.of(unit("urp", "Ufficio URP")));
        Act act = new Act("Delibera 7", Optional.of(LocalDate.of(2025, 1, 28)));
        Plan plan = draft().levels("Area", "Obiettivo")
                .units(units)
                .approvedBy(act)
                .node(
                        "01",
                        "Servizi",
                        area -> area.owner("Ufficio URP")
                                .weight(60)
                                .node(
                                        "01.01",
                                        "Assistenza",
                                        goal -> goal.indicator(
                                                "Tempo medio di risposta",
                                                "<= 7 gg",
                                                one -> one.owner("ufficio urp")
                                                        .owner("Altri")
                                                        .weight(new BigDecimal("30.00"))
                                                        .code("I1")
                                                        .formula("giorni / risposte")
                                                        .unit(UnitOfMeasure.DAY)
                                                        .direction(Direction.LOWER_IS_BETTER))))
                .build();

        Indicator indicator = Indicator.builder()
                .id("01.01/1")
                .idOrigin(IdOrigin.GENERATED)
                .code("I1")
                .name("Tempo medio di risposta")
                .formula(Formula.of("giorni / risposte"))
                .direction(Direction.LOWER_IS_BETTER)
                .unit(UnitOfMeasure.DAY)
                .weight(BigDecimal.valueOf(30))
                .addTarget(Target.parse("<= 7 gg", Locale.ITALIAN))
                .addOwners(Owner.listed("ufficio urp", List.of("urp")), Owner.unresolved("Altri"))
                .build();
        PlanNode goal = PlanNode.builder()
                .id("01.01")
                .idOrigin(IdOrigin.GENERATED)
                .code("01.01")
                .title("Assistenza")
                .level("Obiettivo")
                .addIndicator(indicator)
                .build();
        PlanNode area = PlanNode.builder()
                .id("01")
                .idOrigin(IdOrigin.GENERATED)
                .code("01")
                .title("Servizi")
                .level("Area")
                .weight(BigDecimal.valueOf(60))
                .addOwner(Owner.listed("Ufficio URP", List.of("urp")))
                .addChild(goal)
                .build();
        assertThat(plan)
                .isEqualTo(Plan.builder()
                        .title("Piano")
                        .organisation("Comune di Esempio")
                        .period(PlanPeriod.ofYear(2025))
                        .approvingAct(act)
                        .units(units)
                        .addLevels(Level.of("Area"), Level.of("Obiettivo"))
                        .addNode(area)
                        .build());
    }

    @Nested
    class Ids {

        private List<String> ids(Plan plan) {
            return plan.allNodes().map(PlanNode::id).toList();
        }

        @Test
        void areMadeOfTheCode() {
            assertThat(ids(draft().node("A", "x", a -> a.node("A.1", "y", b -> {}))
                            .build()))
                    .containsExactly("A", "A.1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00a0"})
        void areMadeOfThePositionWhereTheCodeIsBlank(String code) {
            Plan plan = draft().node(code, "x", a -> {}).build();

            assertThat(ids(plan)).containsExactly("1");
            assertThat(plan.node("1").orElseThrow().code()).isEmpty();
        }

        @Test
        void areMadeOfThePositionWhereThereIsNoCode() {
            Plan plan = draft().node("", "x", a -> {})
                    .node(
                            " ",
                            "y",
                            a -> a.node("", "z", b -> b.indicator("i", "3"))
                                    .node("7", "w", b -> b.node("", "v", c -> {})))
                    .build();

            assertThat(ids(plan)).containsExactly("1", "2", "2.1", "7", "7.1");
            assertThat(plan.indicator("2.1/1")).isPresent();
            assertThat(plan.node("2.1").orElseThrow().code()).isEmpty();
        }

        @Test
        void getANumberWhereACodeIsUsedAgain() {
            Plan plan = draft().node("1", "x", a -> a.indicator("i", "3"))
                    .node("1", "y", a -> a.indicator("j", "3"))
                    .node("1", "z", a -> {})
                    .build();

            assertThat(ids(plan)).containsExactly("1", "1#2", "1#3");
            assertThat(plan.allIndicators()).extracting(Indicator::id).containsExactly("1/1", "1#2/1");
            assertThat(plan.nodesWithCode("1")).hasSize(3);
        }

        @Test
        void ofCardsBeginWithTheCard() {
            Plan plan = draft().node("1", "x", a -> {})
                    .card(
                            "EQ",
                            card -> card.node("1", "x", a -> a.node("", "y", b -> b.indicator("i", "3")))
                                    .node("", "z", a -> {}))
                    .build();

            assertThat(plan.cards().get(0).allNodes())
                    .extracting(PlanNode::id)
                    .containsExactly("EQ:1", "EQ:1.1", "EQ:2");
            assertThat(plan.indicator("EQ:1.1/1")).isPresent();
        }

        @Test
        void areTakenAsAssignedAndSayTheirOrigin() {
            Plan plan = draft().node(
                            "1",
                            "x",
                            a -> a.id("area-1")
                                    .indicator("i", "3", i -> i.id("utenti"))
                                    .indicator("j", "3"))
                    .build();

            assertThat(plan.node("area-1").orElseThrow().idOrigin()).isEqualTo(IdOrigin.ASSIGNED);
            assertThat(plan.indicator("utenti").orElseThrow().idOrigin()).isEqualTo(IdOrigin.ASSIGNED);
            assertThat(plan.indicator("area-1/2").orElseThrow().idOrigin()).isEqualTo(IdOrigin.GENERATED);
        }

        @Test
        void areNotMadeEqualToOneAssignedFurtherOn() {
            Plan plan = draft().node("1", "x", a -> a.indicator("i", "3"))
                    .node("2", "y", a -> a.id("1").indicator("j", "3", i -> i.id("1#2/1")))
                    .build();

            assertThat(ids(plan)).containsExactly("1#2", "1");
            assertThat(plan.allIndicators()).extracting(Indicator::id).containsExactly("1#2/1#2", "1#2/1");
        }

        @Test
        void assignedTwiceAreRefused() {
            PlanDraft draft = draft().node("1", "x", a -> a.id("a")).node("2", "y", a -> a.id("a"));

            assertThatThrownBy(draft::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("id 'a' must not be used twice");
        }
    }

    @Nested
    class Levels {

        private Plan plan(PlanDraft draft) {
            return draft.node("1", "x", a -> a.node("1.1", "y", b -> b.node("1.1.1", "z", c -> {})))
                    .build();
        }

        @Test
        void areThoseOfTheDepth() {
            assertThat(plan(draft().levels("Asse", "Linea", "Azione")).allNodes())
                    .extracting(PlanNode::level)
                    .containsExactly("Asse", "Linea", "Azione");
        }

        @Test
        void belowTheNamedOnesAreNumberedInThePlansLanguage() {
            Plan italian = plan(draft().levels("Asse"));
            Plan english = plan(draft().levels("Axis").language(Locale.UK));

            assertThat(italian.allNodes())
                    .extracting(PlanNode::level)
                    .containsExactly("Asse", "Livello 2", "Livello 3");
            assertThat(italian.levels()).extracting(Level::name).containsExactly("Asse", "Livello 2", "Livello 3");
            assertThat(english.levels()).extracting(Level::name).containsExactly("Axis", "Level 2", "Level 3");
        }

        @Test
        void mayBeSaidByTheNode() {
            Plan plan = draft().levels("Asse", "Linea")
                    .node("1", "x", a -> a.level("Linea"))
                    .node("2", "y", a -> a.level("Progetto"))
                    .build();

            assertThat(plan.allNodes()).extracting(PlanNode::level).containsExactly("Linea", "Progetto");
            assertThat(plan.levels()).extracting(Level::name).containsExactly("Asse", "Linea", "Progetto");
        }
    }

    @Test
    void parsesTargetsInThePlansLanguage() {
        Plan italian = draft().node("1", "x", a -> a.indicator("i", "2.355").indicator("j", " "))
                .build();
        Plan english = draft().language(Locale.UK)
                .node("1", "x", a -> a.indicator("i", "2.355"))
                .build();

        assertThat(italian.indicator("1/1").orElseThrow().targets())
                .containsExactly(Target.parse("2.355", Locale.ITALIAN));
        assertThat(italian.indicator("1/2").orElseThrow().targets()).isEmpty();
        assertThat(english.indicator("1/1").orElseThrow().targets())
                .containsExactly(Target.parse("2.355", Locale.ENGLISH));
        assertThat(english.language()).isEqualTo(Locale.UK);
    }

    @Test
    void refusesALanguageInWhichNoTargetCanBeParsed() {
        PlanDraft draft = draft().language(Locale.GERMANY);

        assertThatThrownBy(draft::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("targets are read in Italian or English, not in 'de-DE'");
    }

    @Test
    void refusesATreeOfAnyDepthWithoutDescendingIt() {
        PlanDraft draft = draft();
        NodeDraft node = draft.addNode("1", "x");
        for (int depth = 2; depth < 50_000; depth++) {
            node = node.addNode("", "x");
        }

        assertThatThrownBy(draft::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tree must not be deeper than 64 levels");
    }

    @Test
    void mayBeBuiltAgainAfterMoreWasAdded() {
        PlanDraft draft = draft().node("1", "x", a -> a.indicator("i", "3"));
        Plan first = draft.build();
        Plan again = draft.build();
        Plan more = draft.node("2", "y", a -> {}).build();

        assertThat(again).isEqualTo(first);
        assertThat(more.allNodes()).extracting(PlanNode::id).containsExactly("1", "2");
    }

    @Test
    void namesTheUnitThatAPostLeads() {
        Plan plan = draft().card("Dirigente", card -> card.unit("urp")).build();

        assertThat(plan.cards())
                .containsExactly(PostObjectives.builder()
                        .id("Dirigente")
                        .post("Dirigente")
                        .unit("urp")
                        .build());
    }

    @Test
    void writesWhatAnotherBodysPlanHolds() {
        Plan plan = draft().id("piao-2025")
                .level("Area", "00")
                .level("Obiettivo", "00.00")
                .extension("Portale", ExtensionValue.of("PIAO"))
                .node(
                        "01",
                        "Servizi",
                        area -> area.extension("Stakeholder", ExtensionValue.of("imprese"))
                                .linksTo("02")
                                .linksTo("03", 40)
                                .indicator(
                                        "Pratiche evase",
                                        ">= 80%",
                                        one -> one.target(2026, ">= 85%")
                                                .target(2027, "30/06/2027")
                                                .baseline("72%")
                                                .previous(2023, "n.d.")
                                                .kind("efficacia")
                                                .measured(MeasurementKind.LEVEL)
                                                .eachUnit(UnitCombination.RATIO_OF_SUMS, TargetScope.IN_TOTAL)
                                                .thresholds(Thresholds.builder()
                                                        .minimum(Quantity.percent(60))
                                                        .build())
                                                .source("protocollo")
                                                .extension("PagoPA", new ExtensionValue.Truth(true)))
                                .indicator("Report", "", one -> one.reportedBy("urp")))
                .card(
                        "EQ",
                        card -> card.id("scheda")
                                .unit("urp")
                                .from(LocalDate.of(2025, 1, 1))
                                .to(LocalDate.of(2025, 6, 30))
                                .refersTo("01", 30)
                                .refersTo("01/1", 20)
                                .item(weighing(10, new CardContent.NodeResult("nothing")))
                                .unitResult("urp", 5)
                                .bodyResult(15)
                                .external("Comportamenti", 20)
                                .gate("01/1", 30)
                                .extension("Fascia", ExtensionValue.of("A")))
                .build();

        assertThat(plan.id()).contains("piao-2025");
        assertThat(plan.levels()).containsExactly(level("Area", "00"), level("Obiettivo", "00.00"));
        assertThat(plan.extensions()).containsExactly(Map.entry("Portale", ExtensionValue.of("PIAO")));
        PlanNode area = plan.node("01").orElseThrow();
        assertThat(area.links())
                .containsExactly(
                        NodeLink.to("02"),
                        NodeLink.builder()
                                .nodeId("03")
                                .weight(BigDecimal.valueOf(40))
                                .build());
        assertThat(area.extensions()).containsExactly(Map.entry("Stakeholder", ExtensionValue.of("imprese")));
        assertThat(area.indicators().get(0))
                .isEqualTo(Indicator.builder()
                        .id("01/1")
                        .idOrigin(IdOrigin.GENERATED)
                        .name("Pratiche evase")
                        .addTargets(
                                Target.parse(">= 80%", Locale.ITALIAN),
                                area.indicators().get(0).targets().get(1),
                                Target.parse("30/06/2027", Locale.ITALIAN).toBuilder()
                                        .year(Year.of(2027))
                                        .build())
                        .addPreviousValues(
                                PreviousValue.builder()
                                        .text("72%")
                                        .quantity(Quantity.percent(72))
                                        .build(),
                                PreviousValue.builder()
                                        .text("n.d.")
                                        .year(Year.of(2023))
                                        .build())
                        .kind("efficacia")
                        .measurementKind(MeasurementKind.LEVEL)
                        .aggregation(UnitAggregation.builder()
                                .combination(UnitCombination.RATIO_OF_SUMS)
                                .targetScope(TargetScope.IN_TOTAL)
                                .build())
                        .thresholds(Thresholds.builder()
                                .minimum(Quantity.percent(60))
                                .build())
                        .source("protocollo")
                        .putExtension("PagoPA", new ExtensionValue.Truth(true))
                        .build());
        assertThat(area.indicators().get(1).aggregation()).contains(UnitAggregation.reportedBy("urp"));
        assertThat(plan.cards())
                .containsExactly(PostObjectives.builder()
                        .id("scheda")
                        .post("EQ")
                        .unit("urp")
                        .mandateFrom(LocalDate.of(2025, 1, 1))
                        .mandateTo(LocalDate.of(2025, 6, 30))
                        .addItems(
                                weighing(30, new CardContent.NodeResult("01")),
                                weighing(20, new CardContent.IndicatorResult("01/1")),
                                weighing(10, new CardContent.NodeResult("nothing")),
                                weighing(5, new CardContent.UnitResult("urp")),
                                weighing(15, new CardContent.BodyResult()),
                                weighing(20, new CardContent.ExternalScore("Comportamenti")),
                                CardItem.of(new CardContent.Gate("01/1", BigDecimal.valueOf(30))))
                        .putExtension("Fascia", ExtensionValue.of("A"))
                        .build());
    }

    @Nested
    class Cards {

        private List<CardItem> items(Plan plan, String card) {
            return plan.cardsOf(card).get(0).items();
        }

        @Test
        void referToWhatIsDeclaredBeforeOrAfterThem() {
            Plan plan = draft().card(
                            "EQ",
                            card -> card.refersTo("01", 20)
                                    .refersTo("01/1", 20)
                                    .refersTo("altra/1", 20)
                                    .refersTo("EQ/1", 20)
                                    .refersTo("01/2", 20)
                                    .addNode("", "Extra")
                                    .id("EQ")
                                    .indicator("Report", "31/12/2025"))
                    .card("Altra", card -> card.addNode("", "Extra").id("altra").indicator("Report", "31/12/2025"))
                    .revision(
                            1,
                            new Act("Delibera", Optional.empty()),
                            LocalDate.of(2025, 7, 1),
                            revision -> revision.change(
                                    "perché", change -> change.indicator("01", "Nuovo", ">= 3", one -> {})))
                    .node("01", "Servizi", area -> area.indicator("Utenti", ">= 200"))
                    .build();

            assertThat(items(plan, "EQ"))
                    .containsExactly(
                            weighing(20, new CardContent.NodeResult("01")),
                            weighing(20, new CardContent.IndicatorResult("01/1")),
                            weighing(20, new CardContent.IndicatorResult("altra/1")),
                            weighing(20, new CardContent.IndicatorResult("EQ/1")),
                            weighing(20, new CardContent.IndicatorResult("01/2")));
        }

        @Test
        void doNotReferToWhatThePlanDoesNotHave() {
            PlanDraft draft = draft().card("EQ", card -> card.refersTo("01/9", 20))
                    .node("01", "Servizi", area -> area.indicator("Utenti", ">= 200"));

            assertThatThrownBy(draft::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("card 'EQ' refers to '01/9', which is neither a node nor an indicator of the plan");
        }

        @Test
        void takeWeightsWithDecimals() {
            BigDecimal weight = new BigDecimal("12.50");
            Plan plan = draft().node("01", "Servizi", area -> area.linksTo("02", weight))
                    .card(
                            "EQ",
                            card -> card.refersTo("01", weight)
                                    .unitResult("urp", weight)
                                    .bodyResult(weight)
                                    .external("Comportamenti", weight)
                                    .gate("01", weight))
                    .build();

            BigDecimal kept = new BigDecimal("12.5");
            assertThat(items(plan, "EQ"))
                    .containsExactly(
                            weighing(kept, new CardContent.NodeResult("01")),
                            weighing(kept, new CardContent.UnitResult("urp")),
                            weighing(kept, new CardContent.BodyResult()),
                            weighing(kept, new CardContent.ExternalScore("Comportamenti")),
                            CardItem.of(new CardContent.Gate("01", kept)));
            assertThat(plan.node("01").orElseThrow().links())
                    .containsExactly(
                            NodeLink.builder().nodeId("02").weight(kept).build());
        }
    }

    @Nested
    class IsRefusedWhereItIsWritten {

        private final NodeDraft node = draft().addNode("1", "x");
        private final IndicatorDraft indicator = node.addIndicator("i", "3");
        private final CardDraft card = draft().addCard("EQ");
        private final RevisionDraft revision =
                draft().addRevision(1, new Act("Delibera", Optional.empty()), LocalDate.of(2025, 7, 1));
        private final ChangeDraft change = revision.addChange("perché");

        private void assertRefused(ThrowingCallable writing, String message) {
            assertThatThrownBy(writing)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void aBlankWordOfThePlan() {
            assertRefused(() -> PlanDraft.of(" ", "Comune", PlanPeriod.ofYear(2025)), "title must not be blank");
            assertRefused(() -> PlanDraft.of("Piano", "", PlanPeriod.ofYear(2025)), "organisation must not be blank");
            assertRefused(() -> draft().id(" "), "plan id must not be blank");
            assertRefused(() -> draft().levels("Area", " "), "level name must not be blank");
            assertRefused(() -> draft().level(" ", "00"), "level name must not be blank");
            assertRefused(() -> draft().level("Area", " "), "code pattern must not be blank");
            assertRefused(() -> draft().addCard(" "), "post must not be blank");
        }

        @Test
        void aBlankWordOfANode() {
            assertRefused(() -> draft().addNode("1", " "), "title must not be blank");
            assertRefused(() -> node.addNode("1", " "), "title must not be blank");
            assertRefused(() -> node.id(" "), "node id must not be blank");
            assertRefused(() -> node.level(" "), "level name must not be blank");
            assertRefused(() -> node.owner(" "), "owner must not be blank");
            assertRefused(() -> node.linksTo(" "), "linked node id must not be blank");
        }

        @Test
        void aBlankWordOfAnIndicator() {
            assertRefused(() -> node.addIndicator(" ", "3"), "indicator name must not be blank");
            assertRefused(() -> indicator.id(" "), "indicator id must not be blank");
            assertRefused(() -> indicator.formula(" "), "formula must not be blank");
            assertRefused(() -> indicator.owner(" "), "owner must not be blank");
            assertRefused(() -> indicator.baseline(" "), "previous value must not be blank");
            assertRefused(() -> indicator.previous(2024, " "), "previous value must not be blank");
            assertRefused(() -> indicator.kind(" "), "kind must not be blank");
            assertRefused(() -> indicator.source(" "), "source must not be blank");
            assertRefused(() -> indicator.reportedBy(" "), "reporter must not be blank");
        }

        @Test
        void aBlankWordOfACard() {
            assertRefused(() -> card.id(" "), "card id must not be blank");
            assertRefused(() -> card.addNode("", " "), "title must not be blank");
            assertRefused(() -> card.unitResult(" ", 1), "unit id must not be blank");
            assertRefused(() -> card.external(" ", 1), "name of the external score must not be blank");
            assertRefused(() -> card.gate(" ", 1), "condition of the gate must not be blank");
        }

        @Test
        void aBlankWordOfARevision() {
            assertRefused(() -> revision.addChange(" "), "reason of the change must not be blank");
            assertRefused(() -> change.proposedBy(" "), "proposer must not be blank");
            assertRefused(() -> change.opinion(" "), "opinion must not be blank");
            assertRefused(() -> change.target(" ", "3"), "indicator id must not be blank");
            assertRefused(() -> change.target(" ", 2026, "3"), "indicator id must not be blank");
            assertRefused(() -> change.weight(" ", 3), "id must not be blank");
            assertRefused(() -> change.owners(" "), "id must not be blank");
            assertRefused(() -> change.owners("1", " "), "owner must not be blank");
            assertRefused(() -> change.indicator(" ", "i", "3", one -> {}), "node id must not be blank");
            assertRefused(() -> change.node(" ", "1", "x", one -> {}), "parent id must not be blank");
            assertRefused(() -> change.topNode("1", " ", one -> {}), "title must not be blank");
            assertRefused(() -> change.withdraw(" "), "id must not be blank");
        }

        @Test
        void aWeightBelowZeroOrAShareAboveTheWhole() {
            assertRefused(() -> node.weight(-1), "weight must not be negative: -1");
            assertRefused(() -> node.linksTo("2", -1), "weight must not be negative: -1");
            assertRefused(() -> indicator.weight(new BigDecimal("-0.50")), "weight must not be negative: -0.5");
            assertRefused(() -> card.refersTo("1", -1), "weight must not be negative: -1");
            assertRefused(() -> card.bodyResult(-1), "weight must not be negative: -1");
            assertRefused(() -> card.gate("1", 101), "share held back must be between 0 and 100: 101");
            assertRefused(() -> change.weight("1", -1), "weight must not be negative: -1");
        }

        @Test
        void aNumberBelowOneOfARevision() {
            Act act = new Act("Delibera", Optional.empty());

            assertRefused(
                    () -> draft().addRevision(0, act, LocalDate.of(2025, 7, 1)),
                    "number of the revision must be at least 1: 0");
        }

        @Test
        void aNameThatIsNotUnicode() {
            ExtensionValue nothing = new ExtensionValue.Nothing();

            assertRefused(() -> draft().extension("a\ud83c", nothing), "name of an extension must be valid Unicode");
            assertRefused(() -> node.extension("a\ud83c", nothing), "name of an extension must be valid Unicode");
            assertRefused(() -> indicator.extension("a\ud83c", nothing), "name of an extension must be valid Unicode");
            assertRefused(() -> card.extension("a\ud83c", nothing), "name of an extension must be valid Unicode");
        }

        @Test
        void aYearBeyondAllYears() {
            assertThatThrownBy(() -> indicator.target(1_000_000_000, "3")).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> indicator.previous(1_000_000_000, "3")).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> change.target("1/1", 1_000_000_000, "3")).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> PlanPeriod.ofYear(1_000_000_000)).isInstanceOf(DateTimeException.class);
        }
    }

    private static Level level(String name, String template) {
        return Level.builder().name(name).codes(new CodePattern(template)).build();
    }

    private static CardItem weighing(long weight, CardContent content) {
        return weighing(BigDecimal.valueOf(weight), content);
    }

    private static CardItem weighing(BigDecimal weight, CardContent content) {
        return CardItem.builder().content(content).weight(weight).build();
    }

    @Test
    void aTargetForAFurtherYearIsOfThatYear() {
        Plan plan = draft().node(
                        "01", "Servizi", area -> area.indicator("i", ">= 80%", one -> one.target(2026, ">= 85%")))
                .build();

        assertThat(plan.indicator("01/1").orElseThrow().targets())
                .extracting(Target::text, Target::year, plan.period()::dueOf)
                .containsExactly(
                        tuple(">= 80%", Optional.empty(), LocalDate.of(2025, 12, 31)),
                        tuple(">= 85%", Optional.of(Year.of(2026)), LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void aBlankTargetIsNone(String blank) {
        Plan plan = draft().node(
                        "01",
                        "Servizi",
                        area -> area.indicator("i", blank).indicator("j", ">= 80%", one -> one.target(2026, blank)))
                .build();

        assertThat(plan.indicator("01/1").orElseThrow().targets()).isEmpty();
        assertThat(plan.indicator("01/2").orElseThrow().targets())
                .containsExactly(Target.parse(">= 80%", Locale.ITALIAN));
    }

    @Test
    void aDayWithoutYearInTheTargetOfAYearIsOfThatYear() {
        Plan plan = draft().node(
                        "01",
                        "Servizi",
                        area -> area.indicator(
                                "i",
                                "",
                                one -> one.target(2026, "3 eventi entro il 30/06")
                                        .target(2027, "I semestre")))
                .build();

        assertThat(plan.indicator("01/1").orElseThrow().targets())
                .extracting(Target::year, Target::due)
                .containsExactly(
                        tuple(Optional.of(Year.of(2026)), Optional.of(LocalDate.of(2026, 6, 30))),
                        tuple(Optional.of(Year.of(2027)), Optional.of(LocalDate.of(2027, 6, 30))));
    }

    @Test
    void indicatorsAreFoundByTheirCode() {
        Plan plan = draft().node(
                        "01",
                        "Servizi",
                        area -> area.indicator("a", "3", one -> one.code("KPI 1"))
                                .indicator("b", "3", one -> one.code("KPI 2"))
                                .indicator("c", "3", one -> one.code("KPI 1")))
                .build();

        assertThat(plan.indicatorsWithCode("KPI 1")).extracting(Indicator::name).containsExactly("a", "c");
        assertThat(plan.indicatorsWithCode("KPI 3")).isEmpty();
    }
}
