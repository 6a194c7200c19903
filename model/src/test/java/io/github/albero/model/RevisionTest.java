package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.albero.model.ChangeObstacle.Kind;
import io.github.albero.model.PlanChange.IndicatorAdded;
import io.github.albero.model.PlanChange.NewOwners;
import io.github.albero.model.PlanChange.NewTargets;
import io.github.albero.model.PlanChange.NewTargetsOfYear;
import io.github.albero.model.PlanChange.NewWeight;
import io.github.albero.model.PlanChange.NodeAdded;
import io.github.albero.model.PlanChange.TopNodeAdded;
import io.github.albero.model.PlanChange.Withdrawn;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans as revised by a day. */
class RevisionTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Act ACT = new Act("Delibera", Optional.empty());

    private static PlanDraft draft() {
        return PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2026))
                .levels("Area", "Obiettivo")
                .node(
                        "1",
                        "Servizi",
                        area -> area.node(
                                        "1.1",
                                        "Sportello",
                                        goal -> goal.indicator("Utenti", ">= 200")
                                                .indicator("Reclami", "<= 3", one -> one.weight(20)))
                                .node("1.2", "Anagrafe", goal -> goal.indicator("Atti", "10")))
                .node("2", "Scuola", area -> area.owner("Scuole").indicator("Mense", "3"))
                .card("EQ", card -> card.node("7", "Extra", goal -> goal.indicator("Report", "31/12/2026")));
    }

    private static Plan plan() {
        return draft().build();
    }

    private static Revision revision(int number, LocalDate effective, PlanChange... changes) {
        return Revision.builder()
                .number(number)
                .act(ACT)
                .effective(effective)
                .changes(Arrays.stream(changes)
                        .map(change -> RevisionChange.of(change, "perché"))
                        .toList())
                .build();
    }

    private static Plan revised(PlanChange... changes) {
        return plan().toBuilder()
                .addRevision(revision(1, JULY, changes))
                .build()
                .asOf(JULY);
    }

    private static SkippedChange skip(int revision, int place, Kind kind, String id) {
        return new SkippedChange(revision, place, new ChangeObstacle(kind, id));
    }

    private static Plan revised(Plan plan, PlanChange change) {
        return plan.toBuilder().addRevision(revision(1, JULY, change)).build().asOf(JULY);
    }

    private static List<Target> targets(String... texts) {
        return Arrays.stream(texts)
                .map(text -> Target.parse(text, Locale.ITALIAN))
                .toList();
    }

    private static List<Target> targetsOf(Plan plan, String indicatorId) {
        return plan.indicator(indicatorId).orElseThrow().targets();
    }

    private static Indicator indicator(String id) {
        return Indicator.builder().id(id).name("Nuovo").build();
    }

    private static PlanNode node(String id) {
        return PlanNode.builder().id(id).title("Nuovo").level("Area").build();
    }

    private static List<String> ids(Plan plan) {
        return plan.allNodes().map(PlanNode::id).toList();
    }

    @Nested
    class AChange {

        @Test
        void replacesTargets() {
            Plan revised = revised(new NewTargets("1.1/1", targets(">= 150")));

            assertThat(targetsOf(revised, "1.1/1")).isEqualTo(targets(">= 150"));
            assertThat(targetsOf(revised, "1.1/2")).isEqualTo(targets("<= 3"));
            assertThat(revised.indicator("1.1/1").orElseThrow().name()).isEqualTo("Utenti");
        }

        @Test
        void replacesWeightsOfNodesAndIndicators() {
            Plan revised =
                    revised(new NewWeight("1.1/2", BigDecimal.valueOf(30)), new NewWeight("1", new BigDecimal("60.0")));

            assertThat(revised.indicator("1.1/2").orElseThrow().weight()).contains(BigDecimal.valueOf(30));
            assertThat(revised.node("1").orElseThrow().weight()).contains(BigDecimal.valueOf(60));
            assertThat(revised.node("1").orElseThrow().children()).hasSize(2);
        }

        @Test
        void replacesOwnersOfNodesAndIndicators() {
            List<Owner> owners = List.of(UnitDirectory.empty().resolve("Anagrafe"));
            Plan revised = revised(new NewOwners("1.2/1", owners), new NewOwners("2", List.of()));

            assertThat(revised.indicator("1.2/1").orElseThrow().owners()).isEqualTo(owners);
            assertThat(revised.node("2").orElseThrow().owners()).isEmpty();
        }

        @Test
        void addsIndicatorsAndNodesAfterThoseThatAreThere() {
            Plan revised = revised(
                    new IndicatorAdded("1.1", indicator("new")),
                    new NodeAdded("1", node("1.3")),
                    new NodeAdded("1.3", node("1.3.1")),
                    new TopNodeAdded(node("3")));

            assertThat(ids(revised)).containsExactly("1", "1.1", "1.2", "1.3", "1.3.1", "2", "3");
            assertThat(revised.node("1.1").orElseThrow().indicators())
                    .extracting(Indicator::id)
                    .containsExactly("1.1/1", "1.1/2", "new");
        }

        @Test
        void withdrawsIndicatorsAndNodesWithAllThatIsBelow() {
            Plan revised = revised(new Withdrawn("1.1/1"), new Withdrawn("1.2"), new Withdrawn("2"));

            assertThat(ids(revised)).containsExactly("1", "1.1");
            assertThat(revised.allIndicators()).extracting(Indicator::id).containsExactly("1.1/2");
        }

        @Test
        void reachesIntoCards() {
            Plan revised = revised(
                    new NewTargets("EQ:7/1", targets("30/11/2026")), new IndicatorAdded("EQ:7", indicator("new")));

            assertThat(revised.cards().get(0).allIndicators())
                    .extracting(Indicator::id)
                    .containsExactly("EQ:7/1", "new");
            assertThat(targetsOf(revised, "EQ:7/1")).isEqualTo(targets("30/11/2026"));
        }

        @Test
        void mayFollowOnAnother() {
            Plan revised = revised(
                    new Withdrawn("1.1/1"),
                    new IndicatorAdded("1.2", indicator("1.1/1")),
                    new NewTargets("1.1/1", targets("5")));

            assertThat(revised.nodeOf("1.1/1")).map(PlanNode::id).contains("1.2");
            assertThat(targetsOf(revised, "1.1/1")).isEqualTo(targets("5"));
        }

        @Test
        void replacesTheTargetsOfOneYear() {
            Target of2027 =
                    targets("<= 5").get(0).toBuilder().year(Year.of(2027)).build();
            Target of2028 =
                    targets("<= 4").get(0).toBuilder().year(Year.of(2028)).build();
            Plan before = plan().toBuilder()
                    .addRevision(revision(
                            1,
                            JULY,
                            new NewTargets("1.1/2", List.of(targets("<= 6").get(0), of2027))))
                    .build()
                    .asOf(JULY);
            PlanChange ofOwnYear = new NewTargetsOfYear("1.1/2", Year.of(2026), targets("<= 9"));
            PlanChange ofKnownYear = new NewTargetsOfYear("1.1/2", Year.of(2027), targets("<= 8"));
            PlanChange ofNewYear = new NewTargetsOfYear("1.1/2", Year.of(2028), targets("<= 4"));
            PlanChange ofNothing = new NewTargetsOfYear("1.1/2", Year.of(2027), List.of());

            assertThat(targetsOf(revised(before, ofOwnYear), "1.1/2"))
                    .containsExactly(targets("<= 9").get(0), of2027);
            assertThat(targetsOf(revised(before, ofKnownYear), "1.1/2"))
                    .containsExactly(
                            targets("<= 6").get(0),
                            targets("<= 8").get(0).toBuilder()
                                    .year(Year.of(2027))
                                    .build());
            assertThat(targetsOf(revised(before, ofNewYear), "1.1/2"))
                    .containsExactly(targets("<= 6").get(0), of2027, of2028);
            assertThat(targetsOf(revised(before, ofNothing), "1.1/2")).isEqualTo(targets("<= 6"));
        }

        @Test
        void leavesATargetWithoutYearWhereThePeriodHasSeveral() {
            Plan before = plan().toBuilder()
                    .period(new PlanPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)))
                    .build();

            assertThat(targetsOf(revised(before, new NewTargetsOfYear("1.2/1", Year.of(2026), targets("12"))), "1.2/1"))
                    .containsExactly(
                            targets("10").get(0),
                            targets("12").get(0).toBuilder().year(Year.of(2026)).build());
        }

        static List<Arguments> impossible() {
            PlanNode twice = PlanNode.builder()
                    .id("n")
                    .title("Nuovo")
                    .level("Area")
                    .addChild(node("n"))
                    .build();
            PlanNode deep = node("d64");
            for (int depth = 63; depth > 0; depth--) {
                deep = PlanNode.builder()
                        .id("d" + depth)
                        .title("Nuovo")
                        .level("Area")
                        .addChild(deep)
                        .build();
            }
            return List.of(
                    arguments(new NewTargets("9", targets("5")), Kind.NO_SUCH_INDICATOR, "9"),
                    arguments(new NewTargets("1.1", targets("5")), Kind.NO_SUCH_INDICATOR, "1.1"),
                    arguments(new NewTargetsOfYear("9", Year.of(2026), targets("5")), Kind.NO_SUCH_INDICATOR, "9"),
                    arguments(new NewWeight("9", BigDecimal.ONE), Kind.NO_SUCH_NODE_OR_INDICATOR, "9"),
                    arguments(new NewOwners("9", List.of()), Kind.NO_SUCH_NODE_OR_INDICATOR, "9"),
                    arguments(new IndicatorAdded("9", indicator("new")), Kind.NO_SUCH_NODE, "9"),
                    arguments(new IndicatorAdded("1.1/1", indicator("new")), Kind.NO_SUCH_NODE, "1.1/1"),
                    arguments(new IndicatorAdded("1.1", indicator("1.2/1")), Kind.ID_IN_USE, "1.2/1"),
                    arguments(new IndicatorAdded("1.1", indicator("EQ:7")), Kind.ID_IN_USE, "EQ:7"),
                    arguments(new NodeAdded("9", node("new")), Kind.NO_SUCH_NODE, "9"),
                    arguments(new NodeAdded("1", node("2")), Kind.ID_IN_USE, "2"),
                    arguments(new NodeAdded("1", node("2/1")), Kind.ID_IN_USE, "2/1"),
                    arguments(new NodeAdded("1", twice), Kind.ID_IN_USE, "n"),
                    arguments(new NodeAdded("1", deep), Kind.TREE_TOO_DEEP, "d1"),
                    arguments(new TopNodeAdded(node("1.1")), Kind.ID_IN_USE, "1.1"),
                    arguments(new Withdrawn("9"), Kind.NO_SUCH_NODE_OR_INDICATOR, "9"));
        }

        @ParameterizedTest
        @MethodSource("impossible")
        void thatCannotBeMadeIsSkippedAndSaid(PlanChange change, Kind kind, String id) {
            PlanChange another = new NewTargets("1.1/1", targets(">= 150"));
            Plan plan = plan().toBuilder()
                    .addRevision(revision(7, JULY, another, change))
                    .build();

            assertThat(plan.asOf(JULY)).isEqualTo(revised(another));
            assertThat(plan.skippedChanges()).containsExactly(skip(7, 2, kind, id));
        }
    }

    @Nested
    class SkippedChanges {

        private List<SkippedChange> skipped(Revision... revisions) {
            return plan().toBuilder().addRevisions(revisions).build().skippedChanges();
        }

        @Test
        void areNoneWhereEveryChangeCanBeMadeWhenItsTurnComes() {
            assertThat(plan().skippedChanges()).isEmpty();
            assertThat(skipped(
                            revision(2, OCTOBER, new NewTargets("new", targets("5")), new Withdrawn("1.2")),
                            revision(1, JULY, new IndicatorAdded("1.2", indicator("new")))))
                    .isEmpty();
        }

        @Test
        void areInTheOrderInWhichTheyWouldBeMade() {
            assertThat(skipped(
                            revision(2, OCTOBER, new Withdrawn("x"), new NewTargets("1.2/1", targets("5"))),
                            revision(1, JULY, new Withdrawn("1.2"), new Withdrawn("y"))))
                    .containsExactly(
                            skip(1, 2, Kind.NO_SUCH_NODE_OR_INDICATOR, "y"),
                            skip(2, 1, Kind.NO_SUCH_NODE_OR_INDICATOR, "x"),
                            skip(2, 2, Kind.NO_SUCH_INDICATOR, "1.2/1"));
        }

        @Test
        void sayWhatStandsInTheirWay() {
            assertThat(Stream.of(Kind.values())
                            .map(kind -> skip(2, 1, kind, "1.9").display(Locale.ENGLISH)))
                    .containsExactly(
                            "revision 2, change 1: there is no indicator “1.9” to change;"
                                    + " write the id of one that is there by then",
                            "revision 2, change 1: there is no node “1.9” to add to;"
                                    + " write the id of one that is there by then",
                            "revision 2, change 1: there is no node or indicator “1.9” to change;"
                                    + " write the id of one that is there by then",
                            "revision 2, change 1: the id “1.9” is in use already; give what is added another",
                            "revision 2, change 1: with “1.9” the tree gets more than 64 levels; add it further up");
            assertThat(Stream.of(Kind.values())
                            .map(kind -> skip(2, 1, kind, "1.9").display(Locale.ITALIAN)))
                    .containsExactly(
                            "rimodulazione 2, modifica 1: non c'è alcun indicatore «1.9» da modificare;"
                                    + " scrivere l'id di uno che a quel punto c'è",
                            "rimodulazione 2, modifica 1: non c'è alcun nodo «1.9» a cui aggiungere;"
                                    + " scrivere l'id di uno che a quel punto c'è",
                            "rimodulazione 2, modifica 1: non c'è alcun nodo o indicatore «1.9» da modificare;"
                                    + " scrivere l'id di uno che a quel punto c'è",
                            "rimodulazione 2, modifica 1: l'id «1.9» è già in uso; dare un altro id a ciò che si aggiunge",
                            "rimodulazione 2, modifica 1: con «1.9» l'albero supera 64 livelli; aggiungerlo più in alto");
        }
    }

    @Nested
    class ADay {

        private Plan twice() {
            return plan().toBuilder()
                    .addRevisions(
                            revision(2, OCTOBER, new NewTargets("1.1/1", targets(">= 100"))),
                            revision(1, JULY, new NewTargets("1.1/1", targets(">= 150"))))
                    .build();
        }

        @Test
        void beforeTheFirstRevisionLeavesThePlanAsItIs() {
            Plan plan = twice();

            assertThat(plan.asOf(JULY.minusDays(1))).isSameAs(plan);
            assertThat(targetsOf(plan, "1.1/1")).isEqualTo(targets(">= 200"));
        }

        @Test
        void onWhichARevisionComesIntoForceCounts() {
            assertThat(targetsOf(twice().asOf(JULY), "1.1/1")).isEqualTo(targets(">= 150"));
            assertThat(twice().asOf(JULY).revisions())
                    .extracting(Revision::number)
                    .containsExactly(2);
        }

        @Test
        void afterSeveralRevisionsHasTheLatest() {
            assertThat(targetsOf(twice().asOf(OCTOBER.plusDays(5)), "1.1/1")).isEqualTo(targets(">= 100"));
            assertThat(twice().asOf(OCTOBER).revisions()).isEmpty();
        }

        @Test
        void withSeveralRevisionsHasThatOfTheHighestNumber() {
            Plan plan = plan().toBuilder()
                    .addRevisions(
                            revision(3, JULY, new NewTargets("1.1/1", targets(">= 3"))),
                            revision(1, JULY, new NewTargets("1.1/1", targets(">= 1"))),
                            revision(2, JULY, new NewTargets("1.1/1", targets(">= 2"))))
                    .build();

            assertThat(targetsOf(plan.asOf(JULY), "1.1/1")).isEqualTo(targets(">= 3"));
        }

        @Test
        void showsInitialAndRevisedTargetsSideBySide() {
            Plan plan = plan().toBuilder()
                    .addRevision(revision(
                            1,
                            JULY,
                            new NewTargets("EQ:7/1", targets("30/11/2026")),
                            new NewTargets("1.1/1", targets(">= 150")),
                            new NewTargets("1.1/2", targets("<= 3")),
                            new Withdrawn("1.2/1"),
                            new IndicatorAdded(
                                    "2",
                                    indicator("new").toBuilder()
                                            .targets(targets("7"))
                                            .build())))
                    .build();

            assertThat(plan.revisedTargets(JULY))
                    .containsExactly(
                            new RevisedTargets("1.1/1", targets(">= 200"), targets(">= 150")),
                            new RevisedTargets("1.2/1", targets("10"), List.of()),
                            new RevisedTargets("EQ:7/1", targets("31/12/2026"), targets("30/11/2026")),
                            new RevisedTargets("new", List.of(), targets("7")));
            assertThat(plan.revisedTargets(JULY.minusDays(1))).isEmpty();
        }
    }

    /** Random changes of few ids, so that they follow on one another, undo one another and often cannot be made. */
    private static PlanChange anyChange(Random random) {
        List<String> ids = List.of("1", "1.1", "1.2", "2", "1.1/1", "1.1/2", "2/1", "EQ:7", "EQ:7/1", "x", "y", "z");
        String id = ids.get(random.nextInt(ids.size()));
        String other = ids.get(random.nextInt(ids.size()));
        String text = Integer.toString(random.nextInt(100));
        return switch (random.nextInt(8)) {
            case 0 -> new NewTargets(id, targets(text));
            case 1 -> new NewWeight(id, new BigDecimal(text));
            case 2 -> new NewOwners(id, List.of(UnitDirectory.empty().resolve(text)));
            case 3 -> new IndicatorAdded(id, indicator(other));
            case 4 -> new NodeAdded(id, node(other));
            case 5 -> new TopNodeAdded(node(other));
            case 6 -> new NewTargetsOfYear(id, Year.of(2026 + random.nextInt(2)), targets(text));
            default -> new Withdrawn(id);
        };
    }

    @Test
    void revisingTwiceIsRevisingOnce() {
        Random random = new Random(20260701);
        int changed = 0;
        for (int round = 0; round < 2_000; round++) {
            List<Revision> revisions = IntStream.rangeClosed(1, 4)
                    .mapToObj(number -> revision(
                            number,
                            JULY.plusDays(random.nextInt(4)),
                            anyChange(random),
                            anyChange(random),
                            anyChange(random)))
                    .toList();
            Plan plan = plan().toBuilder().revisions(revisions).build();
            for (int first = -1; first <= 4; first++) {
                for (int second = first; second <= 4; second++) {
                    Plan once = plan.asOf(JULY.plusDays(second));
                    changed += once.nodes().equals(plan.nodes()) ? 0 : 1;

                    assertThat(plan.asOf(JULY.plusDays(first)).asOf(JULY.plusDays(second)))
                            .isEqualTo(once);
                }
            }
        }

        assertThat(changed).isGreaterThan(10_000);
    }

    @Nested
    class APlanIsRefused {

        private void assertRefused(Plan.Builder plan, String message) {
            assertThatThrownBy(plan::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void withTwoRevisionsOfOneNumber() {
            assertRefused(
                    plan().toBuilder().addRevisions(revision(1, JULY), revision(1, OCTOBER)),
                    "revision number '1' must not be used twice");
        }

        @Test
        void thatWouldGetANodeAtAnUnknownLevel() {
            PlanNode stray =
                    PlanNode.builder().id("new").title("Nuovo").level("Azione").build();

            assertRefused(
                    plan().toBuilder().addRevision(revision(1, JULY, new NodeAdded("9", stray))),
                    "node 'new' is at level 'Azione', which is not one of [Area, Obiettivo]");
            assertRefused(
                    plan().toBuilder().addRevision(revision(1, JULY, new TopNodeAdded(stray))),
                    "node 'new' is at level 'Azione', which is not one of [Area, Obiettivo]");
        }

        @Test
        void thatWouldGetATreeTooDeepByItself() {
            PlanNode node = node("d65");
            for (int depth = 64; depth > 0; depth--) {
                node = PlanNode.builder()
                        .id("d" + depth)
                        .title("Nuovo")
                        .level("Area")
                        .addChild(node)
                        .build();
            }
            PlanNode deep = node;

            assertRefused(
                    plan().toBuilder().addRevision(revision(1, JULY, new TopNodeAdded(deep))),
                    "tree must not be deeper than 64 levels");
        }
    }

    @Nested
    class ADraft {

        private PlanDraft revised(Consumer<ChangeDraft> change) {
            return draft().revision(1, ACT, JULY, revision -> revision.change("perché", change));
        }

        @Test
        void changesTheTargetOfOneYearAndKeepsTheOthers() {
            Plan plan = revised(change -> change.target("1.1/1", 2027, ">= 250 entro il 30/06")
                            .target("1.1/1", 2026, ">= 150"))
                    .build();

            assertThat(plan.revisions().get(0).changes())
                    .extracting(RevisionChange::change)
                    .containsExactly(
                            new NewTargetsOfYear(
                                    "1.1/1",
                                    Year.of(2027),
                                    List.of(targets(">= 250 entro il 30/06/2027").get(0).toBuilder()
                                            .text(">= 250 entro il 30/06")
                                            .build())),
                            new NewTargetsOfYear("1.1/1", Year.of(2026), targets(">= 150")));
            assertThat(targetsOf(plan.asOf(JULY), "1.1/1"))
                    .extracting(Target::text, plan.period()::dueOf)
                    .containsExactly(
                            tuple(">= 150", LocalDate.of(2026, 12, 31)),
                            tuple(">= 250 entro il 30/06", LocalDate.of(2027, 6, 30)));
        }

        @Test
        void mayTakeBackTheTargetOfAYear() {
            Plan plan = revised(change -> change.target("1.1/1", 2026, " ")).build();

            assertThat(targetsOf(plan.asOf(JULY), "1.1/1")).isEmpty();
        }

        @Test
        void takesWeightsWithDecimals() {
            Plan plan = revised(change -> change.weight("1", new BigDecimal("12.50")))
                    .build();

            assertThat(plan.asOf(JULY).node("1").orElseThrow().weight()).contains(new BigDecimal("12.5"));
        }

        @Test
        void isRefusedWithAnIdThatNothingHas() {
            PlanDraft mistyped =
                    revised(change -> change.target("1.1/2", ">= 150").target("1.1.1", ">= 150"));

            assertThatThrownBy(mistyped::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("revision 1, change 2: there is no indicator “1.1.1” to change;"
                            + " write the id of one that is there by then");
        }
    }

    @Test
    void aDraftWritesEveryChange() {
        Plan plan = draft().units(UnitDirectory.of(List.of(
                        OrganisationalUnit.builder().id("urp").name("URP").build())))
                .revision(
                        1,
                        ACT,
                        JULY,
                        revision -> revision.change(
                                        "Meno fondi",
                                        change -> change.proposedBy("Ufficio Bilancio")
                                                .opinion("OIV favorevole")
                                                .target("1.1/1", ">= 150")
                                                .weight("1.1/2", 30)
                                                .owners("1.2", "URP"))
                                .change(
                                        "Nuova legge",
                                        change -> change.indicator(
                                                        "1.1", "Tempi", "<= 7 gg", one -> one.kind("efficienza"))
                                                .indicator("1.1", "Costi", "", one -> {})
                                                .node("1", "1.3", "Albi", goal -> goal.indicator("Iscritti", "10"))
                                                .node("1", "", "Registri", goal -> {})
                                                .topNode("3", "Turismo", area -> {})
                                                .withdraw("2")))
                .build();

        Revision revision = plan.revisions().get(0);
        assertThat(revision.changes())
                .extracting(RevisionChange::reason)
                .containsExactly(
                        "Meno fondi",
                        "Meno fondi",
                        "Meno fondi",
                        "Nuova legge",
                        "Nuova legge",
                        "Nuova legge",
                        "Nuova legge",
                        "Nuova legge",
                        "Nuova legge");
        assertThat(revision.changes().get(0))
                .isEqualTo(RevisionChange.builder()
                        .change(new NewTargets("1.1/1", targets(">= 150")))
                        .reason("Meno fondi")
                        .proposer("Ufficio Bilancio")
                        .opinion("OIV favorevole")
                        .build());
        Plan revised = plan.asOf(JULY);
        assertThat(ids(revised)).containsExactly("1", "1.1", "1.2", "1.3", "1.4", "3");
        assertThat(revised.node("1.3")).map(PlanNode::level).contains("Obiettivo");
        assertThat(revised.node("3")).map(PlanNode::level).contains("Area");
        assertThat(revised.allIndicators())
                .extracting(Indicator::id)
                .containsExactly("1.1/1", "1.1/2", "1.1/3", "1.1/4", "1.2/1", "1.3/1");
        assertThat(revised.indicator("1.1/3").orElseThrow().kind()).contains("efficienza");
        assertThat(revised.node("1.2").orElseThrow().owners()).containsExactly(Owner.listed("URP", List.of("urp")));
        assertThat(ids(plan)).containsExactly("1", "1.1", "1.2", "2");
    }
}
