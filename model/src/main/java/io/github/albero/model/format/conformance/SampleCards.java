package io.github.albero.model.format.conformance;

import io.github.albero.model.CardContent;
import io.github.albero.model.CardItem;
import io.github.albero.model.Plan;
import io.github.albero.model.PostObjectives;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cards of posts. */
final class SampleCards {

    private SampleCards() {}

    static SamplePlan everyKindOfLine() {
        Plan drafted = SamplePlans.draft()
                .levels("Obiettivo")
                .units(SampleParts.units())
                .node("1", "Formazione", node -> node.indicator("Imprese formate", "almeno 217 imprese"))
                .card(
                        "Posizione 1",
                        card -> card.node(
                                        "P1",
                                        "Proprio",
                                        node -> node.indicator("Tempo medio di iscrizione", "<= 11,5 gg lavorativi"))
                                .node("P1", "Con lo stesso codice", node -> node.node("", "Sotto", below -> {})))
                .build();
        PostObjectives card = drafted.cards().get(0).toBuilder()
                .unit("bil")
                .mandateFrom(SampleTargets.DAY)
                .mandateTo(SampleTargets.DAY.plusMonths(5))
                .items(lines(drafted.allIndicators().findFirst().orElseThrow().id()))
                .build();
        PostObjectives other = PostObjectives.builder()
                .id("another card of the post")
                .post("Posizione 1")
                .unit("a unit that there is no longer")
                .mandateFrom(SampleTargets.DAY.plusMonths(6))
                .build();
        return SamplePlan.of(
                "cards with every kind of line",
                drafted.toBuilder().cards(List.of(card, other)).build());
    }

    private static List<CardItem> lines(String indicatorId) {
        return Stream.of(
                        new CardContent.NodeResult("1"),
                        new CardContent.IndicatorResult(indicatorId),
                        new CardContent.IndicatorResult("an indicator that there is no longer"),
                        new CardContent.UnitResult("imp"),
                        new CardContent.BodyResult(),
                        new CardContent.ExternalScore("Comportamenti"),
                        new CardContent.Gate(indicatorId, new BigDecimal("30.5")))
                .flatMap(content -> Stream.of(
                        CardItem.of(content),
                        CardItem.builder()
                                .content(content)
                                .title("Come la chiama la scheda")
                                .weight(Optional.of(new BigDecimal("12.5")))
                                .build()))
                .toList();
    }
}
