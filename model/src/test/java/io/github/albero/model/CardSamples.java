package io.github.albero.model;

import io.github.albero.model.CardContent.BodyResult;
import io.github.albero.model.CardContent.ExternalScore;
import io.github.albero.model.CardContent.Gate;
import io.github.albero.model.CardContent.IndicatorResult;
import io.github.albero.model.CardContent.NodeResult;
import io.github.albero.model.CardContent.UnitResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Values of the cards of posts. */
final class CardSamples {

    private CardSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(NodeResult.class, () -> List.of(new NodeResult("1"), new NodeResult("2"))),
                Samples.of(IndicatorResult.class, () -> List.of(new IndicatorResult("1"), new IndicatorResult("2"))),
                Samples.of(UnitResult.class, () -> List.of(new UnitResult("1"), new UnitResult("2"))),
                Samples.of(BodyResult.class, () -> List.of(new BodyResult())),
                Samples.of(ExternalScore.class, () -> List.of(new ExternalScore("1"), new ExternalScore("2"))),
                Samples.of(Gate.class, CardSamples::gates),
                Samples.of(CardItem.class, CardSamples::items),
                Samples.of(PostObjectives.class, CardSamples::cards));
    }

    private static List<Gate> gates() {
        return List.of(new Gate("1", BigDecimal.TEN), new Gate("2", BigDecimal.TEN), new Gate("1", BigDecimal.ONE));
    }

    private static CardItem.Builder item() {
        return CardItem.builder().content(new BodyResult());
    }

    private static List<CardItem> items() {
        return List.of(
                item().build(),
                item().content(new NodeResult("1")).build(),
                item().title("Ente").build(),
                item().weight(BigDecimal.TEN).build(),
                item().extensions(StructureSamples.EXTENSIONS).build());
    }

    static PostObjectives.Builder card() {
        return PostObjectives.builder().id("EQ").post("EQ");
    }

    private static List<PostObjectives> cards() {
        return List.of(
                card().build(),
                card().id("EQ 2").build(),
                card().post("Dirigente").build(),
                card().unit("urp").build(),
                card().mandateFrom(StructureSamples.DAY).build(),
                card().mandateTo(StructureSamples.DAY).build(),
                card().addNodes(
                                StructureSamples.node().id("EQ:1").build(),
                                StructureSamples.node().id("EQ:2").build())
                        .build(),
                card().addItems(item().build(), item().title("Ente").build()).build(),
                card().extensions(StructureSamples.EXTENSIONS).build());
    }
}
