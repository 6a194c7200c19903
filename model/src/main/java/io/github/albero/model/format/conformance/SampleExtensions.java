package io.github.albero.model.format.conformance;

import io.github.albero.model.Act;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.CardContent;
import io.github.albero.model.CardItem;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.Measurement;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanChange;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.Revision;
import io.github.albero.model.RevisionChange;
import io.github.albero.model.UnitDirectory;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a plan says beyond what this library knows. */
final class SampleExtensions {

    private SampleExtensions() {}

    static SamplePlan everyKindOfValue() {
        Plan plan = SamplePlans.draft().build().toBuilder()
                .addLevels(Level.of("Obiettivo"))
                .addNodes(PlanNode.builder()
                        .id("A")
                        .title("Di tutto")
                        .level("Obiettivo")
                        .extensions(values())
                        .addIndicators(Indicator.builder()
                                .id("A/1")
                                .name("Bandi chiusi")
                                .extensions(values())
                                .build())
                        .build())
                .addCards(PostObjectives.builder()
                        .id("P")
                        .post("Posizione 1")
                        .extensions(values())
                        .build())
                .extensions(values())
                .build();
        return SamplePlan.of("extensions of every kind", plan);
    }

    static SamplePlan inEveryPlace() {
        Plan plan = SamplePlans.small().document().plan();
        String indicator = plan.allIndicators().findFirst().orElseThrow().id();
        Plan extended = plan.toBuilder()
                .levels(plan.levels().stream()
                        .map(level ->
                                Level.builder().from(level).extensions(values()).build())
                        .toList())
                .units(UnitDirectory.of(List.of(OrganisationalUnit.builder()
                        .id("bil")
                        .name("Ufficio Bilancio")
                        .extensions(values())
                        .build())))
                .addCards(PostObjectives.builder()
                        .id("P")
                        .post("Posizione 1")
                        .addItems(CardItem.builder()
                                .content(new CardContent.BodyResult())
                                .extensions(values())
                                .build())
                        .build())
                .addRevisions(Revision.builder()
                        .number(1)
                        .act(new Act("Delibera n. 41", Optional.empty()))
                        .effective(SampleTargets.DAY)
                        .addChanges(RevisionChange.builder()
                                .change(new PlanChange.Withdrawn(indicator))
                                .reason("Superato")
                                .extensions(values())
                                .build())
                        .extensions(values())
                        .build())
                .build();
        Actual actual = Actual.builder()
                .indicatorId(indicator)
                .date(SampleTargets.DAY)
                .measurement(new Measurement.NotDone())
                .extensions(values())
                .build();
        return new SamplePlan(
                "extensions in every place",
                PlanDocument.builder()
                        .plan(extended)
                        .actuals(Actuals.builder()
                                .addAll(actual)
                                .extensions(values())
                                .build())
                        .build());
    }

    private static Map<String, ExtensionValue> values() {
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        values.put("Portatori di interesse", ExtensionValue.of("imprese, cittadini"));
        values.put("vuoto", ExtensionValue.of(""));
        values.put("come un numero", ExtensionValue.of("007"));
        values.put("importo", new ExtensionValue.Amount(new BigDecimal("-1234567890.0123456789")));
        values.put("vero", new ExtensionValue.Truth(true));
        values.put("falso", new ExtensionValue.Truth(false));
        values.put("nulla", new ExtensionValue.Nothing());
        values.put("nessuno", new ExtensionValue.Items(List.of()));
        values.put("senza campi", new ExtensionValue.Fields(Map.of()));
        values.put(
                "elenco",
                new ExtensionValue.Items(
                        List.of(ExtensionValue.of(1), ExtensionValue.of("due"), new ExtensionValue.Nothing())));
        values.put("campi", new ExtensionValue.Fields(Map.of("title", ExtensionValue.of("non è il titolo"))));
        values.put("profondo", deepest());
        return values;
    }

    private static ExtensionValue deepest() {
        ExtensionValue value = ExtensionValue.of("in fondo");
        for (int depth = 1; depth < ExtensionValue.MAX_DEPTH; depth++) {
            value = new ExtensionValue.Items(List.of(value));
        }
        return value;
    }
}
