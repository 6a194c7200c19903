package io.github.albero.json;

import io.github.albero.evaluation.policy.Edge;
import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where bands begin: {@code "from": 60} if 60 belongs to the band, {@code "above": 60} if it does not. */
final class EdgeJson {

    private static final String FROM = "from";
    private static final String ABOVE = "above";

    private EdgeJson() {}

    /** The edge of a band; empty if it is not there or cannot be read. */
    static Optional<Edge> read(JsonFields fields) {
        List<String> there = fields.atMostOneOf(FROM, ABOVE);
        if (there.isEmpty()) {
            return fields.object().refuse(JsonProblem.NO_BEGINNING);
        }
        String name = there.get(0);
        return fields.find(name, JsonCursor::number).map(number -> new Edge(number, name.equals(FROM)));
    }

    /** Where the edge of a band stands that was read. */
    static JsonCursor at(JsonFields fields) {
        return fields.find(FROM).or(() -> fields.find(ABOVE)).orElseThrow();
    }

    static void write(JsonOutput out, Edge edge) {
        out.number(edge.isIncluded() ? FROM : ABOVE, edge.at());
    }

    /** An edge as messages say it. */
    record Words(Edge edge) implements Displayable, Serializable {

        @Override
        public String display(Locale language) {
            String key = edge.isIncluded() ? "EDGE_FROM" : "EDGE_ABOVE";
            return JsonProblem.PHRASES.say(language, key, Map.of("at", shown(edge.at())));
        }
    }

    static String shown(BigDecimal number) {
        return number.toPlainString();
    }
}
