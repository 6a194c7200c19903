package io.github.albero.model.format.conformance;

import io.github.albero.model.Act;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanChange;
import io.github.albero.model.Revision;
import io.github.albero.model.RevisionChange;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** Revisions of a plan. */
final class SampleRevisions {

    private SampleRevisions() {}

    static SamplePlan everyKindOfChange() {
        Plan drafted = SamplePlans.draft()
                .levels("Area", "Obiettivo")
                .units(SampleParts.units())
                .node(
                        "1",
                        "Sviluppo",
                        area -> area.node(
                                "1.1",
                                "Formazione",
                                node -> node.indicator("Imprese formate", "almeno 217 imprese", i -> i.id("F1"))
                                        .indicator("Ore di lezione", "almeno 83 ore", i -> i.id("F2"))))
                .revision(
                        1,
                        new Act("Delibera n. 41", Optional.of(LocalDate.of(2031, 5, 20))),
                        LocalDate.of(2031, 6, 1),
                        revision -> revision.change(
                                        "Meno fondi",
                                        change -> change.proposedBy("Ufficio Bilancio")
                                                .opinion("favorevole")
                                                .target("F1", "almeno 119 imprese")
                                                .target("F2", 2032, "almeno 87 ore"))
                                .change(
                                        "Nuova legge",
                                        change -> change.weight("F1", 40)
                                                .owners("F2", "UB", "Consulente esterno")
                                                .indicator("1.1", "Docenti", "almeno 7 docenti", i -> i.code("D"))
                                                .node(
                                                        "1",
                                                        "1.2",
                                                        "Bandi",
                                                        node -> node.indicator("Bando pubblicato", "17/03/2031"))
                                                .topNode(
                                                        "2",
                                                        "Bilancio",
                                                        area -> area.node("2.1", "Pagamenti", node -> {}))))
                .revision(
                        2,
                        new Act("Delibera senza data", Optional.empty()),
                        LocalDate.of(2031, 10, 1),
                        revision -> revision.change("Superato", change -> change.withdraw("F2")))
                .build();
        return SamplePlan.of(
                "revisions with every kind of change",
                drafted.toBuilder().addRevisions(third(), fourth()).build());
    }

    /** Targets that are stated, and none at all. */
    private static Revision third() {
        return Revision.builder()
                .number(30)
                .act(new Act("Determina", Optional.empty()))
                .effective(LocalDate.of(2031, 9, 1))
                .addChanges(
                        RevisionChange.of(new PlanChange.NewTargets("F1", SampleTargets.targets()), "Concordato"),
                        RevisionChange.of(new PlanChange.NewTargets("F1", List.of()), "Non più richiesto"),
                        RevisionChange.of(
                                new PlanChange.NewTargetsOfYear("F1", Year.of(2033), List.of()), "Non più richiesto"))
                .build();
    }

    private static Revision fourth() {
        return Revision.builder()
                .number(4)
                .act(new Act("Delibera senza modifiche", Optional.empty()))
                .effective(LocalDate.of(2031, 12, 1))
                .build();
    }
}
