package io.github.albero.model.table;

import io.github.albero.model.table.TableHeader.Column;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells flat tables from outlines. In a flat one, nodes stand in the rows of their indicators, each cell in its place; in an
 * outline, nodes with their codes have rows of their own.
 */
final class TableLayout {

    private final TableHeader header;
    private final IndicatorCells cells;

    TableLayout(TableHeader header, IndicatorCells cells) {
        this.header = header;
        this.cells = cells;
    }

    boolean isFlat(List<TextRow> rows, Predicate<TextRow> isNodeOfOutline) {
        if (header.headings().isEmpty()) {
            return false;
        }
        List<TextRow> nodes = rows.stream().filter(isNodeOfOutline).toList();
        return nodes.isEmpty()
                ? rows.stream().anyMatch(row -> isOfFlatTable(row) || isDraftOfFlatTable(row) || isNodeOfFlatTable(row))
                : rows.stream().anyMatch(this::hasAllInPlace) && nodes.stream().allMatch(this::isInColumnOfItsDepth);
    }

    /** Whether a row has a node, an indicator and something that could only be a target, each in its place. */
    boolean hasAllInPlace(TextRow row) {
        return isOfFlatTable(row) && cells.isRequirement(text(row, ColumnRole.TARGET));
    }

    private boolean isOfFlatTable(TextRow row) {
        return namesNodeAndIndicator(row) && !text(row, ColumnRole.TARGET).isEmpty();
    }

    /** A row whose target is not set yet; no cell may look like one that lost its place. */
    private boolean isDraftOfFlatTable(TextRow row) {
        return namesNodeAndIndicator(row)
                && !cells.isAmount(text(row, ColumnRole.OWNER))
                && !cells.isAmount(text(row, ColumnRole.FORMULA));
    }

    /** A row that says with a dash that its node has no indicator. */
    private boolean isNodeOfFlatTable(TextRow row) {
        return FlatPath.isNone(text(row, ColumnRole.INDICATOR)) && namesNode(row);
    }

    private boolean namesNodeAndIndicator(TextRow row) {
        String indicator = text(row, ColumnRole.INDICATOR);
        boolean isInPlace = !cells.isRequirement(indicator) || cells.isRequirement(text(row, ColumnRole.TARGET));
        return namesNode(row) && IndicatorCells.isName(indicator) && isInPlace;
    }

    private boolean namesNode(TextRow row) {
        List<String> nodes = header.headings().stream()
                .map(row::in)
                .filter(text -> !text.isEmpty())
                .toList();
        return !nodes.isEmpty()
                && nodes.stream().noneMatch(cells::isAmount)
                && row.filledPlaces().stream()
                        .allMatch(place -> header.at(place).isPresent());
    }

    private boolean isInColumnOfItsDepth(TextRow row) {
        List<Column> headings = header.headings();
        return headings.stream()
                .filter(column -> !row.in(column).isEmpty())
                .allMatch(column -> NodeHeading.read(row.in(column))
                        .filter(heading -> heading.depth() == headings.indexOf(column) + 1)
                        .isPresent());
    }

    private String text(TextRow row, ColumnRole role) {
        return header.first(role).map(row::in).orElse("");
    }
}
