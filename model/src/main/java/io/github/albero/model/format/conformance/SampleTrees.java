package io.github.albero.model.format.conformance;

import io.github.albero.model.Act;
import io.github.albero.model.CodePattern;
import io.github.albero.model.IdOrigin;
import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.NodeLink;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Trees of several shapes. */
final class SampleTrees {

    private static final int OBJECTIVES = 100;
    private static final int INDICATORS = 100;
    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(34);
    private static final String[] TARGETS = {"almeno 217", "<= 11,5 gg lavorativi", "tra 3,25% e 4,75%", "17/03/2031"};

    private SampleTrees() {}

    static SamplePlan drafted() {
        return SamplePlan.of(
                "a plan as people write it",
                SamplePlans.draft()
                        .approvedBy(new Act("Delibera n. 9", Optional.of(LocalDate.of(2031, 1, 30))))
                        .levels("Area", "Obiettivo")
                        .units(SampleParts.units())
                        .node(
                                "01",
                                "Sviluppo",
                                area -> area.weight(60)
                                        .node(
                                                "01.01",
                                                "Formazione",
                                                node -> node.owner("UB")
                                                        .indicator("Imprese formate", TARGETS[0])
                                                        .indicator(
                                                                "Tempo medio di iscrizione",
                                                                TARGETS[1],
                                                                i -> i.weight(30)))
                                        .node("01.02", "Bandi", node -> node.indicator("Bando pubblicato", TARGETS[3])))
                        .node(
                                "02",
                                "Bilancio",
                                area -> area.weight(40)
                                        .node(
                                                "02.01",
                                                "Pagamenti",
                                                node -> node.indicator("Quota in ritardo", TARGETS[2])))
                        .build());
    }

    static SamplePlan everyAttributeOfNodes() {
        PlanNode below = PlanNode.builder()
                .id("made elsewhere")
                .idOrigin(IdOrigin.GENERATED)
                .code("01")
                .title("Con il codice di un altro")
                .level("Azione")
                .weight(SMALLEST)
                .build();
        PlanNode area = PlanNode.builder()
                .id("S1")
                .code("01")
                .title("Sviluppo")
                .level("Area")
                .weight(new BigDecimal("33.3"))
                .owners(SampleParts.owners())
                .addLinks(
                        NodeLink.to("S2"),
                        NodeLink.builder()
                                .nodeId("a node of another plan")
                                .weight(new BigDecimal("12.5"))
                                .build())
                .addChildren(below)
                .build();
        return SamplePlan.of(
                "nodes with every attribute",
                Plan.builder()
                        .id("prova-2031")
                        .title("Piano di prova")
                        .organisation("Ente di prova")
                        .period(new PlanPeriod(LocalDate.of(2031, 2, 1), LocalDate.of(2033, 1, 31)))
                        .approvingAct(new Act("Delibera senza data", Optional.empty()))
                        .addLevels(
                                Level.of("Area"),
                                Level.builder()
                                        .name("Azione")
                                        .codes(new CodePattern("00.AA"))
                                        .build())
                        .units(SampleParts.units())
                        .addNodes(
                                area,
                                PlanNode.builder()
                                        .id("S2")
                                        .title("Senza codice")
                                        .level("Area")
                                        .build())
                        .build());
    }

    static SamplePlan deepest() {
        PlanDraft draft = SamplePlans.draft();
        NodeDraft node = draft.addNode("1", "Nodo 1");
        for (int depth = 2; depth <= Plan.MAX_DEPTH; depth++) {
            node = node.addNode("1." + depth, "Nodo " + depth);
        }
        node.indicator("In fondo", TARGETS[0]);
        return SamplePlan.of("a tree as deep as it may be", draft.build());
    }

    static SamplePlan poor() {
        return SamplePlan.of(
                "codes used twice, titles used twice, nothing measurable",
                SamplePlans.draft()
                        .levels("Area", "Obiettivo")
                        .node(
                                "01",
                                "Servizi",
                                area -> area.node("", "Servizi", node -> {})
                                        .node(
                                                "7",
                                                "Uno",
                                                node -> node.indicator("Stesso nome", "")
                                                        .indicator("Stesso nome", "da definire con l'ufficio")))
                        .node(
                                "01",
                                "Servizi",
                                area -> area.node("7", "Due", node -> node.indicator("Stesso nome", "boh")))
                        .build());
    }

    static SamplePlan large() {
        PlanDraft draft = SamplePlans.draft().levels("Obiettivo");
        for (int objective = 1; objective <= OBJECTIVES; objective++) {
            NodeDraft node = draft.addNode(Integer.toString(objective), "Obiettivo numero " + objective);
            for (int indicator = 1; indicator <= INDICATORS; indicator++) {
                node.indicator("Indicatore " + indicator, TARGETS[indicator % TARGETS.length]);
            }
        }
        return SamplePlan.of("ten thousand indicators", draft.build());
    }

    /** A plan whose only node has these indicators. */
    static Plan with(Iterable<Indicator> indicators) {
        return SamplePlans.draft().build().toBuilder()
                .addLevels(Level.of("Obiettivo"))
                .units(SampleParts.units())
                .addNodes(PlanNode.builder()
                        .id("A")
                        .code("A")
                        .title("Di tutto")
                        .level("Obiettivo")
                        .addAllIndicators(indicators)
                        .build())
                .build();
    }
}
