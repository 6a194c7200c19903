package io.github.albero.excel;

import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.policy.RatingBands.Band;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many indicators have which rating and, beside it, how many were left out and why. */
final class SummaryCounts {

    private static final int RATED_LAST = 1;
    private static final int RATED_COUNT = 2;
    private static final int LEFT_OUT = 3;
    private static final int LEFT_OUT_LAST = 6;
    private static final int LEFT_OUT_COUNT = 7;
    private static final double ROW_HEIGHT = 15;
    private static final CellLook NUMBER = CellLook.BODY.right();

    private final Ratings ratings;
    private final Words words;
    private final Grid grid;
    private final Counts counts;

    SummaryCounts(ReportBook book, Grid grid) {
        this.words = book.words();
        this.ratings = new Ratings(book.evaluation().policy().ratings(), words);
        this.grid = grid;
        this.counts = new Counts(book.evaluation().indicators());
    }

    /** Writes from a row on, and says which is the next. */
    int write(int first) {
        heads(first);
        return Math.max(rated(first + 1), leftOut(first + 1));
    }

    private void heads(int row) {
        grid.span(row, 0, RATED_LAST, CellValue.of(words.say("WITH_SCORE")), CellLook.HEAD);
        grid.put(row, RATED_COUNT, CellValue.count(counts.scored()), CellLook.HEAD.right());
        grid.span(row, LEFT_OUT, LEFT_OUT_LAST, CellValue.of(words.say("WITHOUT_SCORE")), CellLook.HEAD);
        grid.put(row, LEFT_OUT_COUNT, CellValue.count(counts.leftOut()), CellLook.HEAD.right());
        grid.heighten(row, ROW_HEIGHT);
    }

    /** From the highest rating downward. */
    private int rated(int first) {
        int row = first;
        List<Band> bands = ratings.bands().bands();
        for (int index = bands.size() - 1; index >= 0; index--) {
            Band band = bands.get(index);
            CellLook look = ratings.look(Optional.of(band.rating()), CellLook.BODY);
            rated(row++, words.say(band.rating()), counts.rated(band.rating()), look);
        }
        if (counts.missingAsFloor() > 0) {
            rated(row++, words.say("OF_WHICH_MISSING"), counts.missingAsFloor(), CellLook.BODY.indented(1));
        }
        return row;
    }

    private void rated(int row, String label, long count, CellLook look) {
        grid.span(row, 0, RATED_LAST, CellValue.of(label), look);
        grid.put(row, RATED_COUNT, CellValue.count(count), NUMBER);
        grid.heighten(row, ROW_HEIGHT);
    }

    private int leftOut(int first) {
        int row = first;
        CellLook look = CellLook.BODY.filled(Colour.LEFT_OUT_TINT);
        for (Map.Entry<Reason, Long> reason : counts.leftOutByReason().entrySet()) {
            grid.span(row, LEFT_OUT, LEFT_OUT_LAST, CellValue.of(words.say(reason.getKey())), look);
            grid.put(row, LEFT_OUT_COUNT, CellValue.count(reason.getValue()), NUMBER);
            grid.heighten(row, ROW_HEIGHT);
            row++;
        }
        return row;
    }
}
