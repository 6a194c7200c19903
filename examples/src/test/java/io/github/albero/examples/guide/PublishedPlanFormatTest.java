package io.github.albero.examples.guide;

import io.github.albero.model.Act;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.conformance.FormatContract;
import io.github.albero.model.format.conformance.SamplePlan;
import io.github.albero.model.target.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PublishedPlanFormatTest {

    private static final LocalDate DAY = LocalDate.of(2031, 12, 31);

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfFormats() {
        return tests(FormatContract.of(new PublishedPlanFormat()));
    }

    @TestFactory
    Stream<DynamicTest> leavesOutTheActualsOfWhatItLeavesOut() {
        return tests(FormatContract.of(new PublishedPlanFormat()).writing(List.of(withActualsOfEverything())));
    }

    private static Stream<DynamicTest> tests(FormatContract contract) {
        return contract.checks().map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }

    private static SamplePlan withActualsOfEverything() {
        Plan plan = PlanDraft.of("Piano di prova", "Ente di prova", PlanPeriod.ofYear(2031))
                .node("1", "Formazione", node -> node.indicator("Imprese formate", "almeno 217", i -> i.id("tree")))
                .card(
                        "Posizione 1",
                        card -> card.node(
                                "P1", "Bandi", node -> node.indicator("Bandi chiusi", "5", i -> i.id("card"))))
                .revision(
                        1,
                        new Act("Delibera n. 41", Optional.empty()),
                        LocalDate.of(2031, 6, 1),
                        revision -> revision.change(
                                "Nuova legge",
                                change -> change.indicator("1", "Docenti", "almeno 7", i -> i.id("revision"))))
                .build();
        List<Actual> actuals = Stream.of("tree", "revision", "card")
                .map(id -> Actual.of(id, DAY, new Measurement.Value(Quantity.number(223))))
                .toList();
        return new SamplePlan(
                "actuals of the tree, of a revision and of a card",
                PlanDocument.builder().plan(plan).actuals(Actuals.of(actuals)).build());
    }
}
