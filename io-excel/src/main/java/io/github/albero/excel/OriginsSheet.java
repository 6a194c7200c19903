package io.github.albero.excel;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import java.util.List;

/**
 * The sheet that explains the score of the whole, of each node and of each indicator; a node with a single part has the
 * score of this part, and no row unless its score was decided.
 */
final class OriginsSheet {

    private static final List<String> HEADINGS = List.of("CODE", "TITLE", "SHEET_ORIGINS");
    private static final List<Integer> WIDTHS = List.of(11, 50, 100);

    private final ReportBook book;
    private final Words words;
    private final Grid grid;
    private int row;

    OriginsSheet(ReportBook book) {
        this.book = book;
        this.words = book.words();
        this.grid = book.sheet("SHEET_ORIGINS", Paper.A4_LANDSCAPE);
    }

    void write() {
        grid.widths(WIDTHS);
        Table.head(grid, row++, HEADINGS.stream().map(words::say).toList());
        Table.freeze(grid, 0, 1);
        write(
                "",
                words.say("OVERALL"),
                Origins.sentence(book.evaluation().explanation(), words),
                CellLook.BODY.bold().filled(Colour.LEVEL_TOP));
        book.evaluation().nodes().forEach(node -> write(node, 0));
    }

    private void write(NodeEvaluation node, int depth) {
        int parts =
                node.indicators().size() + node.children().size() + node.links().size();
        if (parts > 1 || node.override().isPresent()) {
            explain(node, depth);
        }
        node.indicators().forEach(this::write);
        node.children().forEach(child -> write(child, depth + 1));
    }

    private void explain(NodeEvaluation node, int depth) {
        write(
                Codes.of(node.node()),
                node.node().title(),
                Origins.sentence(node.explanation(), words),
                CellLook.BODY.filled(depth == 0 ? Colour.LEVEL_NEXT : Colour.LEVEL_BELOW));
    }

    private void write(IndicatorEvaluation one) {
        write(
                Codes.of(one.indicator()),
                one.indicator().name(),
                Origins.sentence(one.explanation(), words),
                CellLook.BODY);
    }

    private void write(String code, String title, String sentence, CellLook look) {
        grid.put(row, 0, code, look);
        grid.put(row, 1, title, look);
        grid.put(row, 2, sentence, look.indented(1));
        row++;
    }
}
