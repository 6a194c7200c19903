package io.github.albero.json;

import io.github.albero.model.NodeLink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links to nodes elsewhere: the id alone, such as {@code "07.03"}, or {@code {"node": "07.03", "weight": 40}}. */
final class LinkJson {

    private LinkJson() {}

    static List<NodeLink> read(JsonFields node) {
        List<NodeLink> links = new ArrayList<>();
        node.items("links").forEach(item -> read(item).ifPresent(links::add));
        return links;
    }

    private static Optional<NodeLink> read(JsonCursor item) {
        return item.isObject() ? item.object(LinkJson::longForm) : item.words().map(NodeLink::to);
    }

    private static Optional<NodeLink> longForm(JsonFields fields) {
        Optional<String> node = fields.require("node", JsonCursor::words);
        Optional<BigDecimal> weight = fields.find("weight", IndicatorJson::weight);
        return node.map(id -> NodeLink.builder().nodeId(id).weight(weight).build());
    }

    static void write(JsonOutput out, List<NodeLink> links) {
        out.list("links", links, link -> write(out, link));
    }

    private static void write(JsonOutput out, NodeLink link) {
        if (link.weight().isEmpty()) {
            out.text(link.nodeId());
        } else {
            out.line(() -> {
                out.text("node", link.nodeId());
                out.number("weight", link.weight());
            });
        }
    }
}
