package io.github.albero.excel;

import io.github.albero.evaluation.Evaluated;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.excel.AreaChart.Range;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The areas of the plan in its order, each with a bar beside its row, and the whole below them. */
final class SummaryAreas {

    private static final int SCORE = 2;
    private static final int RATING = 3;
    private static final int COVERAGE = 4;
    private static final Range CHART = new Range(5, SummarySheet.COLUMNS - 1);
    private static final int LONGEST_TITLE = 160;
    private static final double HEAD_HEIGHT = 18;
    private static final double LEAST_ROW_HEIGHT = 16;
    private static final double TOTAL_HEIGHT = 18;

    private final PlanEvaluation evaluation;
    private final List<NodeEvaluation> areas;
    private final Ratings ratings;
    private final Words words;
    private final Grid grid;

    SummaryAreas(ReportBook book, Grid grid) {
        this.evaluation = book.evaluation();
        this.areas = evaluation.nodes();
        this.words = book.words();
        this.ratings = new Ratings(evaluation.policy().ratings(), words);
        this.grid = grid;
    }

    /** Writes from a row on, and says which is the next. */
    int write(int first) {
        if (areas.isEmpty()) {
            return first;
        }
        head(first);
        int row = first + 1;
        for (NodeEvaluation area : areas) {
            write(row++, area);
        }
        total(row);
        grid.heighten(row, TOTAL_HEIGHT);
        Range rows = new Range(first + 1, row - 1);
        chart(rows, level(rows));
        return row + 1;
    }

    /** Makes all rows as high as the highest, so that the bars of the chart meet them. */
    private double level(Range rows) {
        double height = IntStream.rangeClosed(rows.first(), rows.last())
                .mapToDouble(grid::height)
                .reduce(LEAST_ROW_HEIGHT, Math::max);
        IntStream.rangeClosed(rows.first(), rows.last()).forEach(row -> grid.heighten(row, height));
        return height;
    }

    private void head(int row) {
        CellLook centred = CellLook.HEAD.centred();
        grid.put(row, 0, words.say("CODE"), centred);
        grid.put(row, 1, areas.get(0).node().level(), CellLook.HEAD);
        grid.put(row, SCORE, words.say("SCORE"), centred);
        grid.put(row, RATING, words.say("RATING"), centred);
        grid.put(row, COVERAGE, words.say("COVERAGE"), centred);
        grid.span(row, CHART.first(), CHART.last(), CellValue.of(words.say("SCORE_AS_BAR")), centred);
        grid.heighten(row, HEAD_HEIGHT);
    }

    private void write(int row, NodeEvaluation area) {
        grid.put(row, 0, Codes.of(area.node()), CellLook.BODY.bold().centred());
        grid.put(row, 1, title(area), CellLook.BODY);
        result(row, area, ratings.text(area.rating()), CellLook.BODY);
    }

    private void total(int row) {
        CellLook look = CellLook.BODY.bold().filled(Colour.LEVEL_BELOW);
        grid.put(row, 0, CellValue.NOTHING, look);
        grid.put(row, 1, words.say("OVERALL"), look);
        result(row, evaluation, ratings.textOfWhole(evaluation.rating()), look);
    }

    private void result(int row, Evaluated part, String rating, CellLook look) {
        grid.put(row, SCORE, Ratings.score(part.score()), look.bold().right());
        grid.put(row, RATING, rating, ratings.look(part.rating(), look.centred()));
        grid.put(row, COVERAGE, CellValue.percent(part.coverage()), look.right());
    }

    private static String title(NodeEvaluation area) {
        return CellText.shortened(area.node().title(), LONGEST_TITLE);
    }

    private void chart(Range rows, double height) {
        if (areas.stream().noneMatch(area -> area.score().scored().isPresent())) {
            return;
        }
        double plot = height * areas.size();
        double whole = plot + grid.height(rows.last() + 1);
        new AreaChart(grid.sheet(), rows, SCORE, CHART, plot / whole)
                .draw(
                        areas,
                        evaluation.policy(),
                        words.say(
                                "CHART_TITLE",
                                Map.of("level", areas.get(0).node().level())));
    }
}
