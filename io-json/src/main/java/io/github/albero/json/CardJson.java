package io.github.albero.json;

import io.github.albero.model.PostObjectives;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cards of one plan. For one thread. */
final class CardJson {

    private final NodeJson nodes;
    private final Set<String> ids = new HashSet<>();

    CardJson(NodeJson nodes) {
        this.nodes = nodes;
    }

    List<PostObjectives> read(List<JsonCursor> items) {
        return items.stream().flatMap(item -> item.object(this::card).stream()).toList();
    }

    private Optional<PostObjectives> card(JsonFields fields) {
        Optional<String> post = fields.require("post", JsonCursor::words);
        Optional<String> id = fields.has("id") ? fields.find("id", JsonCursor::words) : post;
        JsonCursor place = fields.find("id").or(() -> fields.find("post")).orElse(fields.object());
        boolean isNew = id.filter(name -> place.isNew(name, ids)).isPresent();
        PostObjectives.Builder card = PostObjectives.builder()
                .unit(fields.find("unit", JsonCursor::text))
                .nodes(nodes.read(fields.items("nodes"), id.orElse("")))
                .items(CardItemJson.read(fields));
        fields.find("mandate", field -> field.object(mandate -> mandate(mandate, card)));
        card.extensions(ExtensionJson.read(fields));
        return isNew && post.isPresent()
                ? Optional.of(card.id(id.orElseThrow()).post(post.get()).build())
                : Optional.empty();
    }

    private static Optional<PostObjectives.Builder> mandate(JsonFields fields, PostObjectives.Builder card) {
        Optional<LocalDate> from = fields.find("from", JsonCursor::date);
        Optional<LocalDate> to = fields.find("to", JsonCursor::date);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fields.object().report(JsonProblem.PERIOD_BACKWARDS, Map.of("from", from.get(), "to", to.get()));
            return Optional.empty();
        }
        return Optional.of(card.mandateFrom(from).mandateTo(to));
    }

    void write(JsonOutput out, List<PostObjectives> cards) {
        out.lines("cards", cards, card -> out.block(() -> write(out, card)));
    }

    private void write(JsonOutput out, PostObjectives card) {
        out.text("id", Optional.of(card.id()).filter(id -> !id.equals(card.post())));
        out.text("post", card.post());
        out.text("unit", card.unit());
        if (card.mandateFrom().isPresent() || card.mandateTo().isPresent()) {
            out.name("mandate");
            out.line(() -> {
                out.date("from", card.mandateFrom());
                out.date("to", card.mandateTo());
            });
        }
        nodes.write(out, card.nodes(), card.id());
        CardItemJson.write(out, card.items());
        ExtensionJson.write(out, card.extensions());
    }
}
