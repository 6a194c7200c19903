package io.github.albero.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Values of plans and of documents that hold them. */
final class PlanSamples {

    private PlanSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(Plan.class, PlanSamples::plans), Samples.of(PlanDocument.class, PlanSamples::documents));
    }

    private static Plan.Builder plan() {
        return Plan.builder()
                .title("Piano")
                .organisation("Comune di Esempio")
                .period(PlanPeriod.ofYear(2026))
                .addLevels(Level.of("Area"), Level.of("Obiettivo"));
    }

    private static List<Plan> plans() {
        return List.of(
                plan().build(),
                plan().id("piao-2026").build(),
                plan().title("Altro").build(),
                plan().organisation("Altro").build(),
                plan().period(PlanPeriod.ofYear(2027)).build(),
                plan().language(Locale.ENGLISH).build(),
                plan().approvingAct(StructureSamples.act("Delibera 7")).build(),
                plan().addLevel(Level.of("Azione")).build(),
                plan().units(UnitDirectory.of(
                                List.of(OwnerSamples.unit("a", "A").build())))
                        .build(),
                plan().addNodes(
                                StructureSamples.node().build(),
                                StructureSamples.node().id("2").build())
                        .build(),
                plan().addCard(CardSamples.card().build()).build(),
                plan().addRevision(RevisionSamples.revision().build()).build(),
                plan().extensions(StructureSamples.EXTENSIONS).build(),
                everything());
    }

    /** A plan in which every kind of part occurs. */
    static Plan everything() {
        return PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2026))
                .id("piao-2026")
                .level("Area", "0")
                .units(UnitDirectory.of(
                        List.of(OwnerSamples.unit("urp", "Ufficio URP").build())))
                .approvedBy(StructureSamples.act("Delibera 7"))
                .extension("Portale", new ExtensionValue.Items(List.of(new ExtensionValue.Nothing())))
                .node(
                        "1",
                        "Servizi",
                        area -> area.owner("URP")
                                .linksTo("2", 30)
                                .indicator(
                                        "Risposte", "25", one -> one.weight(30).formula("x / y"))
                                .indicator(
                                        "Eventi",
                                        "6 eventi entro giugno",
                                        one -> one.code("KPI 1")
                                                .target(2027, "tra 7 e 9")
                                                .previous(2025, "5")
                                                .reportedBy("urp"))
                                .node(
                                        "1.1",
                                        "Sportello",
                                        goal -> goal.indicator("Voto", "3 scala 1-4")
                                                .indicator("Vademecum", "vademecum")
                                                .indicator("Fatto", "31/12/2026")))
                .card(
                        "EQ",
                        card -> card.unit("urp")
                                .refersTo("1", 50)
                                .gate("1/1", 30)
                                .node("", "Extra", extra -> extra.indicator("Costi", "-5% rispetto al 2025")))
                .revision(
                        1,
                        StructureSamples.act("Delibera 8"),
                        LocalDate.of(2026, 7, 1),
                        revision -> revision.change(
                                "perché", change -> change.target("1/1", "20").node("1", "", "Nuovo", node -> {})))
                .build();
    }

    private static List<PlanDocument> documents() {
        Plan plan = plan().build();
        return List.of(
                PlanDocument.of(plan),
                PlanDocument.of(plan().title("Altro").build()),
                PlanDocument.builder().plan(plan).actuals(ActualSamples.some()).build());
    }
}
