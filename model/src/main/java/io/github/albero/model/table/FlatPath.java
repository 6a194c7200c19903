package io.github.albero.model.table;

import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.table.TableHeader.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which node each row of a flat table belongs to. A node is written in every row, or only in its first: a blank cell goes
 * on with the node of the row above if all cells to its left are blank too, and is none if one of them begins another node.
 * A blank cell beside a node that is written again may mean either, and is reported; a dash is always none.
 */
final class FlatPath {

    private static final Pattern NONE = Pattern.compile("[-–—]");

    private final TableHeader header;
    private final List<Column> headings;
    private final Diagnostics diagnostics;
    private final FlatNode root = FlatNode.root();
    private final List<Optional<FlatNode>> open;
    private int lostFrom;

    FlatPath(TableHeader header, Diagnostics diagnostics) {
        this.header = header;
        this.headings = header.headings();
        this.diagnostics = diagnostics;
        this.open = new ArrayList<>(Collections.nCopies(headings.size(), Optional.empty()));
        this.lostFrom = headings.size();
    }

    FlatNode root() {
        return root;
    }

    /** The nodes of the last row that was followed, by their columns. */
    Map<Column, FlatNode> open() {
        Map<Column, FlatNode> nodes = new LinkedHashMap<>();
        for (int level = 0; level < headings.size(); level++) {
            Column column = headings.get(level);
            open.get(level).ifPresent(node -> nodes.put(column, node));
        }
        return nodes;
    }

    /** The deepest node that a row names itself. */
    Optional<NodeHeading> deepest(TextRow row) {
        for (int level = headings.size() - 1; level >= 0; level--) {
            Optional<NodeHeading> written = heading(row, level);
            if (written.isPresent()) {
                return written;
            }
        }
        return Optional.empty();
    }

    /** Whether a row has a code whose title is blank, and that is not the code of the node above. */
    boolean hasCodeWithoutTitle(TextRow row) {
        for (int level = 0; level < headings.size(); level++) {
            if (row.in(headings.get(level)).isEmpty()
                    && !code(row, level).isEmpty()
                    && heading(row, level).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** From a row that is not understood on, nobody knows what the blank cells below it go on with. */
    void lose(TextRow row) {
        for (int level = 0; level < headings.size(); level++) {
            if (!row.in(headings.get(level)).isEmpty()) {
                lostFrom = Math.min(lostFrom, level);
            }
        }
    }

    /** The node of a row; empty if that is not clear, which is reported. */
    Optional<FlatNode> follow(TextRow row) {
        FlatNode node = root;
        boolean isAnother = false;
        boolean isWritten = false;
        for (int level = 0; level < headings.size(); level++) {
            Optional<NodeHeading> written = heading(row, level);
            if (written.isPresent()) {
                FlatNode next = child(node, written.get(), row, level);
                isAnother |= level >= lostFrom || !open.get(level).equals(Optional.of(next));
                isWritten = true;
                open.set(level, Optional.of(next));
                node = next;
            } else if (isNone(row, level) || isAnother) {
                isAnother |= level >= lostFrom || open.get(level).isPresent();
                isWritten = true;
                open.set(level, Optional.empty());
            } else if (level >= lostFrom || (isWritten && open.get(level).isPresent())) {
                report(row, level);
                lostFrom = Math.min(lostFrom, level);
                return Optional.empty();
            } else {
                node = open.get(level).orElse(node);
            }
        }
        lostFrom = headings.size();
        return Optional.of(node);
    }

    private FlatNode child(FlatNode parent, NodeHeading named, TextRow row, int level) {
        Column column = headings.get(level);
        if (!parent.has(named)) {
            parent.namesake(named)
                    .ifPresent(other -> diagnostics.add(
                            ReadProblem.CODE_WITH_OTHER_TITLE,
                            row.locationOf(column),
                            Map.of(
                                    "code",
                                    named.code(),
                                    "title",
                                    named.title(),
                                    "other",
                                    other.title(),
                                    "place",
                                    other.location())));
        }
        return parent.child(named, column, row.locationOf(column));
    }

    private void report(TextRow row, int level) {
        Column column = headings.get(level);
        diagnostics.add(
                ReadProblem.NODE_UNCLEAR,
                row.locationOf(column),
                Map.of(
                        "column",
                        column.words(),
                        "above",
                        open.get(level).map(FlatNode::title).orElse("?")));
    }

    private Optional<NodeHeading> heading(TextRow row, int level) {
        String text = row.in(headings.get(level));
        String code = code(row, level);
        Optional<FlatNode> above = open.get(level);
        if (text.isEmpty()) {
            return above.filter(node -> !code.isEmpty() && node.code().equals(code))
                    .map(node -> new NodeHeading(node.code(), level + 1, node.title()));
        }
        if (isNone(row, level)) {
            return Optional.empty();
        }
        NodeHeading inTitle = NodeHeading.read(text)
                .map(read -> new NodeHeading(read.code(), level + 1, read.title()))
                .orElseGet(() -> new NodeHeading("", level + 1, text));
        if (code.isEmpty()) {
            return Optional.of(withCodeAbove(text, level).orElse(inTitle));
        }
        return Optional.of(inTitle.code().equals(code) ? inTitle : new NodeHeading(code, level + 1, text));
    }

    /** The node above, whose title is repeated while the cell of its code is blank. */
    private Optional<NodeHeading> withCodeAbove(String title, int level) {
        return open.get(level)
                .filter(node -> codes(level).isPresent())
                .map(node -> new NodeHeading(node.code(), level + 1, title))
                .filter(same -> open.get(level).orElseThrow().isCalled(same));
    }

    private boolean isNone(TextRow row, int level) {
        return isNone(row.in(headings.get(level)));
    }

    /** Whether a cell says that there is none. */
    static boolean isNone(String cell) {
        return NONE.matcher(cell).matches();
    }

    private String code(TextRow row, int level) {
        return codes(level).map(row::in).filter(text -> !isNone(text)).orElse("");
    }

    private Optional<Column> codes(int level) {
        return header.columnsOf(headings.get(level)).stream()
                .filter(column -> column.role() == ColumnRole.CODE)
                .findFirst();
    }
}
