package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {

    private static final PlanPeriod YEAR = PlanPeriod.ofYear(2025);

    private static Plan.Builder plan() {
        return Plan.builder()
                .title("Piano")
                .organisation("Comune di Esempio")
                .period(YEAR)
                .addLevel(Level.of("Area"))
                .addLevel(Level.of("Obiettivo"));
    }

    private static PlanNode.Builder node(String id) {
        return PlanNode.builder().id(id).title("Titolo").level("Area");
    }

    private static Indicator indicator(String id) {
        return Indicator.builder().id(id).name("Nome").build();
    }

    private static Plan sample() {
        return PlanDraft.of("Piano", "Comune di Esempio", YEAR)
                .levels("Area", "Obiettivo")
                .node(
                        "1",
                        "Servizi",
                        area -> area.node(
                                        "1.1",
                                        "Sportello",
                                        goal -> goal.indicator("Utenti", "> 5").indicator("Reclami", "< 3"))
                                .node("1.2", "Anagrafe", goal -> goal.indicator("Atti", "10")))
                .node("2", "Scuola", area -> area.indicator("Mense", "3"))
                .card("Dirigente", card -> card.node("1", "Servizi", area -> area.indicator("Report", "31/12/2025")))
                .build();
    }

    @Nested
    class Refuses {

        static Stream<Arguments> plans() {
            PlanNode twice = node("1").addIndicator(indicator("1/1")).build();
            return Stream.of(
                    refusal("a blank title", plan().title(" "), "title must not be blank"),
                    refusal("a blank id", plan().id(" "), "plan id must not be blank"),
                    refusal(
                            "an extension whose name is half a character",
                            plan().putExtension("\ud83c", new ExtensionValue.Nothing()),
                            "name of an extension must be valid Unicode"),
                    refusal("a blank body", plan().organisation("\t"), "organisation must not be blank"),
                    refusal(
                            "a node id used twice",
                            plan().addNodes(node("1").build(), node("1").build()),
                            "id '1' must not be used twice"),
                    refusal(
                            "a node id used in tree and card",
                            plan().addNode(node("1").build())
                                    .addCard(PostObjectives.builder()
                                            .id("EQ")
                                            .post("EQ")
                                            .addNode(node("1").build())
                                            .build()),
                            "id '1' must not be used twice"),
                    refusal(
                            "an indicator id used twice",
                            plan().addNodes(
                                            twice,
                                            node("2")
                                                    .addIndicator(indicator("1/1"))
                                                    .build()),
                            "id '1/1' must not be used twice"),
                    refusal(
                            "one id for a node and an indicator",
                            plan().addNode(node("1")
                                    .addIndicator(indicator("1"))
                                    .build()),
                            "id '1' must not be used twice"),
                    refusal(
                            "a card id used twice",
                            plan().addCards(
                                            PostObjectives.builder()
                                                    .id("EQ")
                                                    .post("a")
                                                    .build(),
                                            PostObjectives.builder()
                                                    .id("EQ")
                                                    .post("b")
                                                    .build()),
                            "card id 'EQ' must not be used twice"),
                    refusal(
                            "a level used twice",
                            plan().addLevel(Level.of("Area")),
                            "level 'Area' must not be used twice"),
                    refusal(
                            "a node at an unknown level",
                            plan().addNode(node("1").level("Azione").build()),
                            "node '1' is at level 'Azione', which is not one of [Area, Obiettivo]"),
                    refusal("too deep a tree", plan().addNode(deep(65)), "tree must not be deeper than 64 levels"),
                    refusal(
                            "too deep a card",
                            plan().addCard(PostObjectives.builder()
                                    .id("EQ")
                                    .post("EQ")
                                    .addNode(deep(65))
                                    .build()),
                            "tree must not be deeper than 64 levels"));
        }

        private static Arguments refusal(String name, Plan.Builder plan, String message) {
            return Arguments.argumentSet(name, plan, message);
        }

        @ParameterizedTest
        @MethodSource("plans")
        void whatCouldNotBeAPlan(Plan.Builder plan, String message) {
            assertThatThrownBy(plan::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void whatLacksARequiredAttribute() {
            Plan.Builder builder = Plan.builder().title("Piano");

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Cannot build Plan, some of required attributes are not set [organisation, period]");
        }
    }

    private static PlanNode deep(int levels) {
        PlanNode node = node("n" + levels).build();
        for (int depth = levels - 1; depth > 0; depth--) {
            node = node("n" + depth).addChild(node).build();
        }
        return node;
    }

    @Test
    void mayBeAsDeepAsTheLimit() {
        assertThat(plan().addNode(deep(64)).build().allNodes()).hasSize(64);
    }

    @Test
    void mayBePoor() {
        Plan poor = plan().addNodes(
                        node("a").code("1").build(), node("b").code("1").build())
                .build();

        assertThat(poor.nodesWithCode("1")).extracting(PlanNode::id).containsExactly("a", "b");
        assertThat(poor.allIndicators()).isEmpty();
        assertThat(poor.language()).isEqualTo(Locale.ITALIAN);
        assertThat(poor.units()).isEqualTo(UnitDirectory.empty());
        assertThat(poor.approvingAct()).isEmpty();
    }

    @Nested
    class LookUp {

        @Test
        void byIdFindsNodesOfTreeAndCards() {
            assertThat(sample().node("1.2")).map(PlanNode::title).contains("Anagrafe");
            assertThat(sample().node("Dirigente:1")).map(PlanNode::title).contains("Servizi");
            assertThat(sample().node("9")).isEmpty();
            assertThat(sample().node("1.1/1")).isEmpty();
        }

        @Test
        void byIdFindsIndicatorsOfTreeAndCards() {
            assertThat(sample().indicator("1.1/2")).map(Indicator::name).contains("Reclami");
            assertThat(sample().indicator("Dirigente:1/1")).map(Indicator::name).contains("Report");
            assertThat(sample().indicator("1.1")).isEmpty();
        }

        @Test
        void byCodeFindsEveryNodeThatPrintsIt() {
            assertThat(sample().nodesWithCode("1")).extracting(PlanNode::id).containsExactly("1", "Dirigente:1");
            assertThat(sample().nodesWithCode("Dirigente:1")).isEmpty();
        }

        @Test
        void byLevelFindsNodesOfTheTreeInOrder() {
            assertThat(sample().nodesAt("Area")).extracting(PlanNode::id).containsExactly("1", "2");
            assertThat(sample().nodesAt("Obiettivo")).extracting(PlanNode::id).containsExactly("1.1", "1.2");
            assertThat(sample().nodesAt("area")).isEmpty();
        }

        @Test
        void ofAPathGoesFromTheTopToTheNode() {
            assertThat(sample().path("1.2")).extracting(PlanNode::id).containsExactly("1", "1.2");
            assertThat(sample().path("2")).extracting(PlanNode::id).containsExactly("2");
            assertThat(sample().path("Dirigente:1")).extracting(PlanNode::id).containsExactly("Dirigente:1");
            assertThat(sample().path("1.1/1")).isEmpty();
        }

        @Test
        void ofTheNodeThatHasAnIndicatorReachesIntoCards() {
            assertThat(sample().nodeOf("1.1/2")).map(PlanNode::id).contains("1.1");
            assertThat(sample().nodeOf("Dirigente:1/1")).map(PlanNode::id).contains("Dirigente:1");
            assertThat(sample().nodeOf("1.1")).isEmpty();
        }

        @Test
        void ofCardsFindsAllOfOnePost() {
            Plan plan = PlanDraft.of("Piano", "Comune", YEAR)
                    .card("Dirigente", card -> card.to(LocalDate.of(2025, 6, 30)))
                    .card("EQ", card -> {})
                    .card("Dirigente", card -> card.id("Dirigente 2").from(LocalDate.of(2025, 7, 1)))
                    .build();

            assertThat(plan.cardsOf("Dirigente"))
                    .extracting(PostObjectives::id)
                    .containsExactly("Dirigente", "Dirigente 2");
            assertThat(plan.cardsOf("nessuno")).isEmpty();
        }

        @Test
        void byIdFindsACardWhateverItsPost() {
            Plan plan = sample().toBuilder()
                    .addCard(PostObjectives.builder()
                            .id("Dirigente 2")
                            .post("Dirigente")
                            .build())
                    .build();

            assertThat(plan.card("Dirigente 2")).contains(plan.cards().get(1));
            assertThat(plan.card("nessuno")).isEmpty();
        }
    }

    @Nested
    class IndicatorsOfAUnit {

        private Plan owned() {
            return PlanDraft.of("Piano", "Comune", YEAR)
                    .units(UnitDirectory.of(List.of(unit("a"), unit("b"))))
                    .node(
                            "1",
                            "Di a",
                            area -> area.owner("Ufficio a")
                                    .indicator("ereditato", "1")
                                    .indicator("proprio di b", "1", one -> one.owner("Ufficio b"))
                                    .node("1.1", "Senza owner", goal -> goal.indicator("ereditato dall'alto", "1"))
                                    .node(
                                            "1.2",
                                            "Di entrambi",
                                            goal -> goal.owner("Ufficio a; Ufficio b")
                                                    .indicator("di entrambi", "1")))
                    .node(
                            "2",
                            "Di tutti",
                            area -> area.owner("Tutti gli uffici").indicator("di tutti", "1"))
                    .node("3", "Di altri", area -> area.owner("Altri").indicator("di altri", "1"))
                    .node("4", "Di nessuno", area -> area.indicator("di nessuno", "1"))
                    .card(
                            "EQ",
                            card -> card.node(
                                    "1",
                                    "Extra",
                                    goal -> goal.owner("Ufficio a").indicator("i", "1")))
                    .build();
        }

        private static OrganisationalUnit unit(String id) {
            return OrganisationalUnit.builder().id(id).name("Ufficio " + id).build();
        }

        @Test
        void areItsOwnAndThoseThatItInherits() {
            assertThat(owned().indicatorsOf("a"))
                    .extracting(Indicator::name)
                    .containsExactly("ereditato", "ereditato dall'alto", "di entrambi", "di tutti");
            assertThat(owned().indicatorsOf("b"))
                    .extracting(Indicator::name)
                    .containsExactly("proprio di b", "di entrambi", "di tutti");
            assertThat(owned().indicatorsOf("c")).isEmpty();
        }

        @Test
        void haveItAmongTheirOwners() {
            assertThat(owned().ownersOf("1/2")).extracting(Owner::text).containsExactly("Ufficio b");
            assertThat(owned().ownersOf("1.1/1")).extracting(Owner::text).containsExactly("Ufficio a");
            assertThat(owned().ownersOf("3/1")).extracting(Owner::text).containsExactly("Altri");
            assertThat(owned().ownersOf("EQ:1/1")).extracting(Owner::text).containsExactly("Ufficio a");
            assertThat(owned().ownersOf("4/1")).isEmpty();
            assertThat(owned().ownersOf("nothing")).isEmpty();
        }
    }

    @Test
    void walksTheTreeInItsOrderWithoutTheCards() {
        assertThat(sample().allNodes()).extracting(PlanNode::id).containsExactly("1", "1.1", "1.2", "2");
        assertThat(sample().allIndicators())
                .extracting(Indicator::id)
                .containsExactly("1.1/1", "1.1/2", "1.2/1", "2/1");
        assertThat(sample().cards().get(0).allIndicators())
                .extracting(Indicator::id)
                .containsExactly("Dirigente:1/1");
    }

    @Test
    void hasTheIndicatorsOfTheTreeAndThenOfTheCards() {
        assertThat(sample().everyIndicator())
                .extracting(Indicator::id)
                .containsExactly("1.1/1", "1.1/2", "1.2/1", "2/1", "Dirigente:1/1");
    }
}
