package io.github.albero.model.table;

import io.github.albero.model.CardDraft;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.table.TableHeader.Column;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Puts the rows of outlines, and what flat tables were made into, into a draft: a row per node, whose code or column says
 * how deep it is, followed by a row per indicator. A header of a card begins the card of the post that its codes name, or goes on with it; every other header
 * goes on with the tree.
 */
final class OutlineReader {

    private final PlanDraft plan;
    private final UnitDirectory units;
    private final CellReader cells;
    private final IndicatorReader indicators;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, CardDraft> cards = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<String, String> levels = new LinkedHashMap<>();
    private BiFunction<String, String, NodeDraft> root;
    private boolean isTreeBegun;
    private Optional<String> card = Optional.empty();

    OutlineReader(PlanDraft plan, PlanPeriod period, UnitDirectory units, Locale language, Diagnostics diagnostics) {
        this.plan = plan;
        this.units = units;
        this.cells = new CellReader(units, language, diagnostics);
        this.indicators = new IndicatorReader(period, cells, language, diagnostics);
        this.diagnostics = diagnostics;
        this.root = plan::addNode;
    }

    /** A node to which rows may still be added, and how deep its code says it is. */
    private record Open(NodeDraft node, int depth) {}

    void read(List<PlanLine> lines) {
        lines.stream()
                .filter(PlanLine.Header.class::isInstance)
                .flatMap(line -> ((PlanLine.Header) line).header().levels().stream())
                .forEach(level -> levels.putIfAbsent(level.toLowerCase(Locale.ROOT), level));
        plan.levels(levels.values().toArray(String[]::new));
        for (int index = 0; index < lines.size(); index++) {
            read(lines.get(index), lines.subList(index + 1, lines.size()));
        }
    }

    private void read(PlanLine line, List<PlanLine> following) {
        if (line instanceof PlanLine.Header header) {
            begin(header, following);
        } else if (line instanceof PlanLine.Node node) {
            add(node);
        } else if (line instanceof PlanLine.IndicatorRow row) {
            add(row);
        } else if (line instanceof PlanLine.Other other && other.use() == RowUse.NOT_UNDERSTOOD) {
            diagnostics.add(ReadProblem.ROW_NOT_UNDERSTOOD, other.location(), Map.of("text", other.text()));
        }
    }

    private void begin(PlanLine.Header header, List<PlanLine> following) {
        for (Column column : header.header().unknown()) {
            if (kept.add(column.words().toLowerCase(Locale.ROOT))) {
                diagnostics.add(
                        ReadProblem.COLUMN_KEPT,
                        header.location().cell(column.index() + 1),
                        Map.of("column", column.words()));
            }
        }
        List<PlanLine> table = tableAfter(following);
        if (header.header().isCard() || (isTreeBegun && isOfAPost(table))) {
            beginCard(header, table);
        } else if (card.isPresent()) {
            card = Optional.empty();
            open.clear();
            root = plan::addNode;
        }
        if (header.isFlat()) {
            open.clear();
        }
    }

    /** A later table whose objectives have codes of a post is a card, whatever its header says. */
    private static boolean isOfAPost(List<PlanLine> table) {
        return table.stream()
                .anyMatch(line -> line instanceof PlanLine.Node node
                        && PostCode.postIn(node.heading().code()).isPresent());
    }

    private static List<PlanLine> tableAfter(List<PlanLine> following) {
        return following.stream()
                .takeWhile(line -> !(line instanceof PlanLine.Header))
                .toList();
    }

    /** Begins a card, or goes on with one whose header is repeated on another page. */
    private void beginCard(PlanLine.Header header, List<PlanLine> table) {
        boolean hasNodes = table.stream().anyMatch(PlanLine.Node.class::isInstance);
        if (card.isPresent() && !hasNodes) {
            return;
        }
        String post = post(table);
        if (card.filter(post::equals).isPresent()) {
            return;
        }
        open.clear();
        card = Optional.of(post);
        root = cards.computeIfAbsent(post, name -> newCard(name, header.location()))::addNode;
    }

    private CardDraft newCard(String post, Location location) {
        diagnostics.add(ReadProblem.POST_ASSUMED, location, Map.of("post", post));
        CardDraft draft = plan.addCard(post);
        units.unitCalled(post).map(OrganisationalUnit::id).ifPresent(draft::unit);
        return draft;
    }

    private String post(List<PlanLine> table) {
        return table.stream()
                .filter(PlanLine.Node.class::isInstance)
                .flatMap(
                        line -> PostCode.postIn(((PlanLine.Node) line).heading().code()).stream())
                .findFirst()
                .orElseGet(() -> "#" + (cards.size() + 1));
    }

    private void add(PlanLine.Node line) {
        isTreeBegun = true;
        NodeHeading heading = line.heading();
        while (!open.isEmpty() && open.peek().depth() >= heading.depth()) {
            open.pop();
        }
        NodeDraft node = open.isEmpty()
                ? root.apply(heading.code(), heading.title())
                : open.peek().node().addNode(heading.code(), heading.title());
        open.push(new Open(node, heading.depth()));
        line.level().map(this::spelling).ifPresent(node::level);
        line.texts().byColumn().forEach((column, cell) -> tell(node, column, cell, line.location()));
    }

    /** A level is called as it is in the first header that names it. */
    private String spelling(String level) {
        return levels.getOrDefault(level.toLowerCase(Locale.ROOT), level);
    }

    private void tell(NodeDraft node, Column column, CellText cell, Location row) {
        Location location = row.cell(cell.index() + 1);
        switch (column.role()) {
            case WEIGHT -> cells.weight(cell.text(), location).ifPresent(node::weight);
            case OWNER -> node.owner(cells.owner(cell.text(), location));
            default -> node.extension(CellReader.extensionName(column), ExtensionValue.of(cell.text()));
        }
    }

    private void add(PlanLine.IndicatorRow row) {
        if (open.isEmpty()) {
            diagnostics.add(
                    ReadProblem.INDICATOR_WITHOUT_NODE,
                    row.location(),
                    Map.of("indicator", row.text(ColumnRole.INDICATOR)));
            return;
        }
        indicators.read(row, open.peek().node());
    }
}
