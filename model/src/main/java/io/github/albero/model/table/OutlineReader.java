package io.github.albero.model.table;

import io.github.albero.model.AssumedUnit;
import io.github.albero.model.CardDraft;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Owner;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
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
import org.apache.commons.lang3.Strings;

/**
 * Puts the rows of outlines into a draft: a row per node, whose code says how deep it is, followed by a row per
 * indicator. A header of a card begins the card of the post that its codes name, or goes on with it; every other header
 * goes on with the tree.
 */
final class OutlineReader {

    private final PlanDraft plan;
    private final UnitDirectory units;
    private final Locale language;
    private final Diagnostics diagnostics;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, CardDraft> cards = new LinkedHashMap<>();
    private final Set<String> notRead = new HashSet<>();
    private BiFunction<String, String, NodeDraft> root;
    private boolean isTreeBegun;
    private Optional<String> card = Optional.empty();

    OutlineReader(PlanDraft plan, UnitDirectory units, Locale language, Diagnostics diagnostics) {
        this.plan = plan;
        this.units = units;
        this.language = language;
        this.diagnostics = diagnostics;
        this.root = plan::addNode;
    }

    /** A node to which rows may still be added, and how deep its code says it is. */
    private record Open(NodeDraft node, int depth) {}

    void read(List<PlanLine> lines) {
        Map<String, String> levels = new LinkedHashMap<>();
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
        for (String column : header.header().wordsNotRead()) {
            if (notRead.add(column.toLowerCase(Locale.ROOT))) {
                diagnostics.add(ReadProblem.COLUMN_NOT_READ, header.location(), Map.of("column", column));
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
        PlanLine.text(line.texts(), ColumnRole.WEIGHT)
                .ifPresent(written -> weight(written, line.location()).ifPresent(node::weight));
        PlanLine.text(line.texts(), ColumnRole.OWNER).ifPresent(owner -> {
            node.owner(owner);
            checkOwner(owner, line.location());
        });
    }

    private void add(PlanLine.IndicatorRow row) {
        String name = row.text(ColumnRole.INDICATOR);
        if (open.isEmpty()) {
            diagnostics.add(ReadProblem.INDICATOR_WITHOUT_NODE, row.location(), Map.of("indicator", name));
            return;
        }
        String target = row.text(ColumnRole.TARGET);
        if (target.isEmpty()) {
            diagnostics.add(ReadProblem.TARGET_MISSING, row.location(), Map.of("indicator", name));
        }
        IndicatorDraft indicator = open.peek().node().addIndicator(name, target);
        present(row, ColumnRole.FORMULA).ifPresent(indicator::formula);
        present(row, ColumnRole.WEIGHT)
                .ifPresent(written -> weight(written, row.location()).ifPresent(indicator::weight));
        present(row, ColumnRole.OWNER).ifPresent(owner -> {
            indicator.owner(owner);
            checkOwner(owner, row.location());
        });
    }

    private Optional<BigDecimal> weight(String written, Location location) {
        String number = Strings.CS.removeEnd(written, "%").strip();
        Optional<BigDecimal> weight =
                NumberText.read(number, language).map(NumberText::value).filter(value -> value.signum() >= 0);
        if (weight.isEmpty()) {
            diagnostics.add(ReadProblem.WEIGHT_NOT_A_NUMBER, location, Map.of("value", written));
        }
        return weight;
    }

    private void checkOwner(String written, Location location) {
        Owner owner = units.resolve(written);
        if (!units.units().isEmpty() && owner.resolution() == Owner.Resolution.UNRESOLVED) {
            diagnostics.add(ReadProblem.OWNER_NOT_IN_DIRECTORY, location, Map.of("owner", written));
        }
        for (AssumedUnit assumption : owner.assumptions()) {
            diagnostics.add(
                    ReadProblem.OWNER_ASSUMED,
                    location,
                    Map.of("written", assumption.written(), "unit", units.nameOf(assumption.unitId())));
        }
    }

    private static Optional<String> present(PlanLine.IndicatorRow row, ColumnRole role) {
        return Optional.of(row.text(role)).filter(text -> !text.isEmpty());
    }
}
