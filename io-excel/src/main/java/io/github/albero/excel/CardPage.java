package io.github.albero.excel;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.Score;
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
    private static final CellLook NUMBER = CellLook.BODY.right();
    private static final CellLook CENTRED = CellLook.BODY.centred();

    private final PlanEvaluation evaluation;
    private final PostEvaluation card;
    private final Words words;
    private final Ratings ratings;
    private final Grid grid;
    private int row;

    CardPage(ReportBook book, Grid grid, PostEvaluation card) {
        this.evaluation = book.evaluation();
        this.card = card;
        this.words = book.words();
        this.ratings = new Ratings(evaluation.policy().ratings(), words);
        this.grid = grid;
    }

    /** Writes from a row on, and says which is the next. */
    int write(int first) {
        row = first;
        head();
        Table.head(grid, row++, HEADINGS.stream().map(words::say).toList());
        card.nodes().forEach(node -> write(node, 0));
        total();
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

    private void write(NodeEvaluation node, int depth) {
        CellLook look = CellLook.BODY.bold().filled(depth == 0 ? Colour.LEVEL_NEXT : Colour.LEVEL_BELOW);
        grid.put(row, 0, Codes.of(node.node()), look);
        grid.span(row, 1, LAST, CellValue.of(node.node().title()), look.indented(depth));
        row++;
        node.indicators().forEach(this::write);
        node.children().forEach(child -> write(child, depth + 1));
    }

    private void write(IndicatorEvaluation one) {
        grid.put(row, 0, CellValue.of(one.indicator().code()), CellLook.BODY);
        grid.put(row, 1, one.indicator().name(), CellLook.BODY);
        grid.put(row, 2, CellValue.of(one.target().map(Target::text)), CENTRED);
        grid.put(row, 3, new Measured(one, words).text(), CENTRED);
        grid.put(row, WEIGHT, CellValue.percent(one.weight().effective()), NUMBER);
        grid.put(row, SCORE, Ratings.score(one.score()), NUMBER);
        grid.put(row, POINTS, points(one).map(CellValue::percent).orElse(CellValue.NOTHING), NUMBER);
        grid.put(row, RATING, ratings.text(one.rating()), ratings.look(one.rating(), CENTRED));
        grid.put(
                row,
                LAST,
                Origins.sentence(one.explanation(), words),
                CellLook.BODY.sized(8).indented(1));
        row++;
    }

    private static Optional<BigDecimal> points(IndicatorEvaluation one) {
        return one.score()
                .scored()
                .map(Score.Scored::exact)
                .map(score -> score.multiply(one.weight().effective()).movePointLeft(2));
    }

    private void total() {
        CellLook look = CellLook.BODY.bold().filled(Colour.LEVEL_TOP);
        CellLook number = look.right();
        grid.span(row, 0, 3, CellValue.of(words.say("CARD_TOTAL")), look);
        grid.put(row, WEIGHT, CellValue.percent(sum(weights())), number);
        grid.put(row, SCORE, Ratings.score(card.score()), number);
        grid.put(row, POINTS, CellValue.percent(sum(points())), number);
        grid.put(row, RATING, ratings.text(card.rating()), ratings.look(card.rating(), look.centred()));
        grid.put(row, LAST, cover(), look);
        grid.heighten(row++, 20);
        String sentence = Origins.sentence(card.explanation(), words);
        grid.span(row++, 0, LAST, sentence, CellLook.REMARK);
    }

    private List<BigDecimal> weights() {
        return card.allIndicators().map(one -> one.weight().effective()).toList();
    }

    private List<BigDecimal> points() {
        return card.allIndicators()
                .map(CardPage::points)
                .flatMap(Optional::stream)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String cover() {
        String coverage = words.say("COVERED", Map.of("coverage", words.twoDecimals(card.coverage())));
        return card.isProvisional() ? coverage + " · " + words.say("STATE_PROVISIONAL") : coverage;
    }

    private void signatures() {
        CellLook line = CellLook.REMARK.framed(CellLook.Frame.TO_SIGN);
        grid.span(row, 0, 1, CellValue.of(words.say("SIGN_DATE")), line);
        grid.span(row, 3, POINTS, words.say("SIGN_EVALUATOR"), line);
        grid.put(row, LAST, words.say("SIGN_HOLDER"), line);
        grid.heighten(row++, SIGNATURE_HEIGHT);
    }
}
