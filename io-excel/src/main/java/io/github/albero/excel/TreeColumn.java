package io.github.albero.excel;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.LinkEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.policy.Rating;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of the tree: what it shows of a node, of an indicator and of a node that is linked.
 *
 * @param headKey the key of its heading
 * @param width its width in letters
 * @param kind what stands in it
 * @param ofNode the cell of a node
 * @param ofIndicator the cell of an indicator
 * @param ofLink the cell of a linked node
 */
record TreeColumn(
        String headKey,
        int width,
        Kind kind,
        Function<NodeEvaluation, CellValue> ofNode,
        Function<IndicatorEvaluation, CellValue> ofIndicator,
        Function<LinkEvaluation, CellValue> ofLink) {

    /** What stands in a column. */
    enum Kind {
        /** Words. */
        WORDS,
        /** The title, moved in with each level. */
        TITLE,
        /** Numbers. */
        NUMBERS,
        /** Days and short words. */
        CENTRED,
        /** The rating, on its colour. */
        RATING
    }

    static TreeColumn of(
            String headKey,
            int width,
            Kind kind,
            Function<NodeEvaluation, CellValue> ofNode,
            Function<IndicatorEvaluation, CellValue> ofIndicator) {
        return new TreeColumn(headKey, width, kind, ofNode, ofIndicator, link -> CellValue.NOTHING);
    }

    static TreeColumn ofIndicators(
            String headKey, int width, Kind kind, Function<IndicatorEvaluation, CellValue> ofIndicator) {
        return of(headKey, width, kind, node -> CellValue.NOTHING, ofIndicator);
    }

    /** The same column, which shows something of linked nodes too. */
    TreeColumn linked(Function<LinkEvaluation, CellValue> ofLink) {
        return new TreeColumn(headKey, width, kind, ofNode, ofIndicator, ofLink);
    }

    /** How a cell looks in a row of this look. */
    CellLook look(CellLook row, int depth, Optional<Rating> rating, Ratings ratings) {
        return switch (kind) {
            case WORDS -> row.indented(1);
            case TITLE -> row.indented(Math.min(depth, 8));
            case NUMBERS -> row.right();
            case CENTRED -> row.centred();
            case RATING -> ratings.look(rating, row.centred());
        };
    }
}
