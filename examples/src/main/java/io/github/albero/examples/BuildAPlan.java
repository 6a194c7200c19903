package io.github.albero.examples;

import static io.github.albero.model.MeasurementKind.CUMULATIVE;
import static io.github.albero.model.TargetScope.EACH_UNIT;
import static io.github.albero.model.UnitCombination.RATIO_OF_SUMS;

import io.github.albero.model.Act;
import io.github.albero.model.CardDraft;
import io.github.albero.model.Indicator;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.RevisedTargets;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the plan of an invented body in code: three levels, targets for three years, weights, baselines, an indicator that
 * each office reports, a card that refers to the tree, and a revision. Then looks into it.
 */
public final class BuildAPlan {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    private BuildAPlan() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = plan();

        for (Indicator indicator : plan.indicatorsOf("urp")) {
            String path = plan.path(plan.nodeOf(indicator.id()).orElseThrow().id()).stream()
                    .map(PlanNode::title)
                    .collect(Collectors.joining(" > "));
            System.out.println(path + " > " + indicator.name() + ": " + texts(indicator.targets()));
        }
        for (RevisedTargets revised : plan.revisedTargets(AUTUMN)) {
            System.out.println(
                    revised.indicatorId() + ": " + texts(revised.initial()) + " -> " + texts(revised.revised()));
        }
    }

    /** The plan of the Comune di Pietrachiara, which does not exist. */
    static Plan plan() {
        PlanDraft plan = PlanDraft.of("Piano della performance", "Comune di Pietrachiara", PlanPeriod.ofYear(2026))
                .id("piao-2026")
                .approvedBy(new Act("DGC 12/2026", Optional.of(LocalDate.of(2026, 1, 29))))
                .level("Ambito", "A")
                .level("Obiettivo strategico", "A.0")
                .level("Obiettivo operativo", "A.0.0")
                .units(UnitDirectory.of(List.of(unit("urp", "URP"), unit("suap", "Sportello imprese"))));

        NodeDraft services = plan.addNode("A", "Servizi").weight(60);
        NodeDraft online = services.addNode("A.1", "Meno attese").addNode("A.1.1", "Pratiche in linea");
        online.owner("URP; Sportello imprese");
        online.addIndicator("Pratiche evase in linea", ">= 80%")
                .target(2027, ">= 85%")
                .target(2028, ">= 90%")
                .baseline("72%")
                .previous(2024, "70%")
                .weight(70)
                .kind("efficacia")
                .eachUnit(RATIO_OF_SUMS, EACH_UNIT);
        online.addIndicator("Utenti formati", ">= 300").owner("URP").weight(30).measured(CUMULATIVE);

        NodeDraft budget = plan.addNode("B", "Bilancio").weight(40);
        NodeDraft invoices = budget.addNode("B.1", "Pagare in tempo").addNode("B.1.1", "Fatture");
        invoices.addIndicator("Tempo medio di pagamento", "<= 28 gg").previous(2025, "34 gg");

        CardDraft card = plan.addCard("Responsabile URP").unit("urp");
        card.refersTo("A.1.1", 50).bodyResult(30).external("Comportamenti", 20).gate("B.1.1/1", 30);

        Act act = new Act("DGC 88/2026", Optional.of(LocalDate.of(2026, 9, 24)));
        plan.addRevision(1, act, AUTUMN)
                .addChange("Corsi rinviati per lavori in sede")
                .proposedBy("URP")
                .opinion("OIV: favorevole")
                .target("A.1.1/2", ">= 220");

        return plan.build();
    }

    private static OrganisationalUnit unit(String id, String name) {
        return OrganisationalUnit.builder().id(id).name(name).build();
    }

    private static String texts(List<Target> targets) {
        return targets.stream().map(Target::text).collect(Collectors.joining(", "));
    }
}
