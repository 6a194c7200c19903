package io.github.albero.examples.csv;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.table.PlanTableReader;
import io.github.albero.model.table.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries out, by reading a small table, what the words of a column are taken for. */
final class HeadingTrial {

    private static final String TEXT = "testo";

    private HeadingTrial() {}

    /** Whether a column headed so is that of a level. */
    static boolean isLevel(String words) {
        return read(List.of(words, "Indicatore", "Target"), List.of("area", TEXT, "5"))
                .filter(plan ->
                        plan.levels().stream().anyMatch(level -> level.name().equals(words)))
                .isPresent();
    }

    /** Whether a column headed so is kept as it is, with the indicators or with the nodes of a level. */
    static boolean isExtension(String words, String name) {
        Optional<Plan> plan = read(List.of("Area", "Indicatore", "Target", words), List.of("area", "prova", "5", TEXT));
        Map<String, ExtensionValue> kept = Map.of(name, ExtensionValue.of(TEXT));
        return plan.filter(read -> read.nodes().stream()
                        .allMatch(node -> node.extensions().equals(kept) || isAtIndicators(node, kept)))
                .isPresent();
    }

    private static boolean isAtIndicators(PlanNode node, Map<String, ExtensionValue> kept) {
        return node.indicators().stream()
                        .allMatch(indicator -> indicator.extensions().equals(kept))
                && !node.indicators().isEmpty();
    }

    private static Optional<Plan> read(List<String> header, List<String> row) {
        List<TableRow> rows = List.of(
                TableRow.ofTexts(new CsvLine(1), "Piano 2000"),
                TableRow.ofTexts(new CsvLine(2), header.toArray(String[]::new)),
                TableRow.ofTexts(new CsvLine(3), row.toArray(String[]::new)));
        return PlanTableReader.with(ReadContext.defaults())
                .read(rows, "")
                .value()
                .map(PlanDocument::plan);
    }
}
