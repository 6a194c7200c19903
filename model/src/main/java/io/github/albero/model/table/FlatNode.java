package io.github.albero.model.table;

import io.github.albero.model.format.Location;
import io.github.albero.model.table.TableHeader.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of a flat table while its rows are gathered, wherever they stand in the table. */
final class FlatNode {

    private final Map<NodeHeading, FlatNode> children = new LinkedHashMap<>();
    private final Map<Column, Told> told = new LinkedHashMap<>();
    private final List<TextRow> indicators = new ArrayList<>();
    private final Optional<NodeHeading> heading;
    private final Optional<Column> column;
    private final Location location;

    private FlatNode(Optional<NodeHeading> heading, Optional<Column> column, Location location) {
        this.heading = heading;
        this.column = column;
        this.location = location;
    }

    /** What a column says of a node, and where it says so first. */
    record Told(CellText cell, Location location) {}

    /** What all nodes of a table are below. */
    static FlatNode root() {
        return new FlatNode(Optional.empty(), Optional.empty(), Location.whole());
    }

    /** The node below with a heading, made where it is not there yet. */
    FlatNode child(NodeHeading named, Column in, Location first) {
        return children.computeIfAbsent(named, any -> new FlatNode(Optional.of(named), Optional.of(in), first));
    }

    /** Another node below that has the code of a heading, under another title. */
    Optional<FlatNode> namesake(NodeHeading named) {
        return children.values().stream()
                .filter(child -> !named.code().isEmpty())
                .filter(child -> child.code().equals(named.code()) && !child.heading.equals(Optional.of(named)))
                .findFirst();
    }

    boolean has(NodeHeading named) {
        return children.containsKey(named);
    }

    boolean isCalled(NodeHeading named) {
        return heading.filter(named::equals).isPresent();
    }

    boolean isRoot() {
        return heading.isEmpty();
    }

    String code() {
        return heading.map(NodeHeading::code).orElse("");
    }

    String title() {
        return heading.map(NodeHeading::title).orElse("");
    }

    Location location() {
        return location;
    }

    /** Takes what a column says; the first stands, and is returned if it differs. */
    Optional<Told> tell(Column of, CellText cell, Location at) {
        Told first = told.computeIfAbsent(of, any -> new Told(cell, at));
        return Optional.of(first).filter(other -> !other.cell().text().equals(cell.text()));
    }

    void addIndicator(TextRow row) {
        indicators.add(row);
    }

    List<TextRow> indicators() {
        return indicators;
    }

    Collection<FlatNode> children() {
        return children.values();
    }

    /** The node as a line of an outline, so many levels deep as nodes are above it: levels may be left out. */
    PlanLine.Node line(int depth) {
        Map<Column, CellText> texts = new LinkedHashMap<>();
        told.forEach((of, what) -> texts.put(of, what.cell()));
        return new PlanLine.Node(
                location,
                new NodeHeading(code(), depth, title()),
                column.filter(in -> in.role() == ColumnRole.LEVEL).map(Column::words),
                new RowTexts(texts));
    }
}
