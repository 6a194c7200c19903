package io.github.albero.excel;

import io.github.albero.evaluation.CardLineEvaluation;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.LinkEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.Result;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.Weight;
import io.github.albero.model.CardContent.IndicatorResult;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of one card: each item with its weight, result and points, the total, and lines to sign. */
final class CardPage {

    private static final int WEIGHT = 4;
    private static final int SCORE = 5;
    private static final int POINTS = 6;
    private static final int RATING = 7;
    private static final int LAST = CardsSheet.COLUMNS - 1;
    private static final double SIGNATURE_HEIGHT = 34;
    private static final List<String> HEADINGS =
            List.of("CODE", "ITEM", "TARGET", "MEASURED", "WEIGHT", "SCORE", "POINTS", "RATING", "SHEET_ORIGINS");

    private final PlanEvaluation evaluation;
    private final PostEvaluation card;
    private final CardPoints points;
    private final References references;
    private final Words words;
    private final Ratings ratings;
    private final Grid grid;
    private int row;

    CardPage(ReportBook book, Grid grid, PostEvaluation card) {
        this.evaluation = book.evaluation();
        this.card = card;
        this.points = new CardPoints(card);
        this.references = new References(evaluation.plan());
        this.words = book.words();
        this.ratings = new Ratings(evaluation.policy().ratings(), words);
        this.grid = grid;
    }

    /** Writes from a row on, and says which is the next. */
    int write(int first) {
        row = first;
        head();
        Table.head(grid, row++, HEADINGS.stream().map(words::say).toList());
        card.nodes().forEach(node -> write(node, 0, false));
        if (!card.lines().isEmpty()) {
            section("CARD_LINES");
            card.lines().forEach(this::write);
        }
        row = new CardTotals(evaluation, card, points, words, grid).write(row);
        grid.heighten(row++, SIGNATURE_HEIGHT);
        signatures();
        return row;
    }

    private void head() {
        grid.span(
                row++, 0, LAST, words.say("CARD_OF", Map.of("post", card.card().post())), CellLook.TITLE);
        List<String> facts = new ArrayList<>();
        facts.add(evaluation.plan().organisation());
        card.card()
                .unit()
                .flatMap(evaluation.plan().units()::unit)
                .map(OrganisationalUnit::name)
                .ifPresent(facts::add);
        facts.add(
                words.say("PERIOD", Map.of("period", evaluation.plan().period().display())));
        facts.add(words.say("AS_OF", Map.of("date", evaluation.asOf())));
        grid.span(row++, 0, LAST, String.join(" · ", facts), CellLook.REMARK);
        evaluation
                .actuals()
                .note()
                .ifPresent(note ->
                        grid.span(row++, 0, LAST, note, CellLook.PLAIN.bold().inked(Colour.ALARM)));
    }

    private void section(String key) {
        grid.span(row++, 0, LAST, CellValue.of(words.say(key)), look(0));
    }

    private static CellLook look(int depth) {
        return CellLook.BODY.bold().filled(depth == 0 ? Colour.LEVEL_NEXT : Colour.LEVEL_BELOW);
    }

    /** A node whose score was decided weighs and gives points itself, and what is below it does not. */
    private void write(NodeEvaluation node, int depth, boolean isBelowDecision) {
        boolean isDecided = isBelowDecision || node.override().isPresent();
        CellLook look = look(depth);
        if (node.override().isPresent() && !isBelowDecision) {
            write(
                    new CardRow(
                            CellValue.of(Codes.of(node.node())),
                            node.node().title(),
                            CellValue.NOTHING,
                            "",
                            CellValue.percent(node.weight().effective()),
                            node.score(),
                            points(node.weight(), node.score()),
                            node.rating(),
                            Origins.sentence(node.explanation(), words)),
                    look);
        } else {
            grid.put(row, 0, Codes.of(node.node()), look);
            grid.span(row, 1, LAST, CellValue.of(node.node().title()), look.indented(depth));
            row++;
        }
        node.indicators().forEach(one -> write(one, isDecided));
        node.children().forEach(child -> write(child, depth + 1, isDecided));
        node.links().forEach(link -> write(link, isDecided));
    }

    private CellValue points(Weight weight, Score score) {
        return points.of(weight, score).map(CellValue::percent).orElse(CellValue.NOTHING);
    }

    private void write(IndicatorEvaluation one, boolean isBelowDecision) {
        write(
                new CardRow(
                        CellValue.of(one.indicator().code()),
                        one.indicator().name(),
                        target(Optional.of(one)),
                        new Measured(one, words).text(),
                        isBelowDecision
                                ? CellValue.NOTHING
                                : CellValue.percent(one.weight().effective()),
                        one.score(),
                        isBelowDecision ? CellValue.NOTHING : points(one.weight(), one.score()),
                        one.rating(),
                        Origins.sentence(one.explanation(), words)),
                CellLook.BODY);
    }

    private void write(LinkEvaluation link, boolean isBelowDecision) {
        String code = references.code(link.link().nodeId());
        write(
                new CardRow(
                        CellValue.of(code),
                        references.title(link.link().nodeId()),
                        CellValue.NOTHING,
                        "",
                        isBelowDecision
                                ? CellValue.NOTHING
                                : CellValue.percent(link.weight().effective()),
                        link.result().score(),
                        isBelowDecision
                                ? CellValue.NOTHING
                                : points(link.weight(), link.result().score()),
                        link.result().rating(),
                        origin(words.say("LINE_NODE", Map.of("id", code)), link.result())),
                CellLook.BODY);
    }

    private void write(CardLineEvaluation line) {
        LineOrigin origin = LineOrigin.of(line.item().content(), evaluation.plan(), words);
        Optional<IndicatorEvaluation> indicator = line.item().content() instanceof IndicatorResult result
                ? evaluation.indicators().stream()
                        .filter(one -> one.indicator().id().equals(result.indicatorId()))
                        .findFirst()
                : Optional.empty();
        write(
                new CardRow(
                        CellValue.of(origin.code()),
                        line.item().title().orElse(origin.title()),
                        target(indicator),
                        indicator.map(one -> new Measured(one, words).text()).orElse(""),
                        CellValue.percent(line.weight().effective()),
                        line.result().score(),
                        points(line.weight(), line.result().score()),
                        line.result().rating(),
                        origin(origin.origin(), line.result())),
                CellLook.BODY);
    }

    private static CellValue target(Optional<IndicatorEvaluation> indicator) {
        return CellValue.of(indicator.flatMap(IndicatorEvaluation::target).map(Target::text));
    }

    /** Where a result comes from and, as it is explained elsewhere, only how firm it is. */
    private String origin(String origin, Result result) {
        List<String> parts = new ArrayList<>(List.of(origin));
        result.score().reason().map(words::say).ifPresent(parts::add);
        boolean isCovered = result.coverage().compareTo(BigDecimal.valueOf(100)) == 0;
        if (result.score().scored().isPresent() && !isCovered) {
            parts.add(words.say("LINE_COVERED", Map.of("coverage", words.twoDecimals(result.coverage()))));
        }
        if (result.isProvisional()) {
            parts.add(words.say("STATE_PROVISIONAL"));
        }
        return String.join("; ", parts);
    }

    private void write(CardRow one, CellLook look) {
        grid.put(row, 0, one.code(), look);
        grid.put(row, 1, one.title(), look);
        grid.put(row, 2, one.target(), look.centred());
        grid.put(row, 3, one.measured(), look.centred());
        grid.put(row, WEIGHT, one.weight(), look.right());
        grid.put(row, SCORE, Ratings.score(one.score()), look.right());
        grid.put(row, POINTS, one.points(), look.right());
        grid.put(row, RATING, ratings.text(one.rating()), ratings.look(one.rating(), look.centred()));
        grid.put(
                row,
                LAST,
                one.origin(),
                CellLook.BODY.filled(look.fill()).sized(8).indented(1));
        row++;
    }

    private void signatures() {
        CellLook line = CellLook.REMARK.framed(CellLook.Frame.TO_SIGN);
        grid.span(row, 0, 1, CellValue.of(words.say("SIGN_DATE")), line);
        grid.span(row, 3, POINTS, words.say("SIGN_EVALUATOR"), line);
        grid.put(row, LAST, words.say("SIGN_HOLDER"), line);
        grid.heighten(row++, SIGNATURE_HEIGHT);
    }
}
