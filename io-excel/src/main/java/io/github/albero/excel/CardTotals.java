package io.github.albero.excel;

import io.github.albero.evaluation.GateEvaluation;
import io.github.albero.evaluation.GateEvaluation.Standing;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PostEvaluation;
import io.github.albero.evaluation.Result;
import io.github.albero.evaluation.policy.RatingBands.Bracket;
import io.github.albero.model.PostObjectives;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The end of a card's page: the total, what gates hold back of it, and the bracket with what is paid. */
final class CardTotals {

    private static final int WEIGHT = 4;
    private static final int SCORE = 5;
    private static final int POINTS = 6;
    private static final int RATING = 7;
    private static final int LAST = CardsSheet.COLUMNS - 1;
    private static final double HEIGHT = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final CellLook TOTAL = CellLook.BODY.bold().filled(Colour.LEVEL_TOP);

    private final PlanEvaluation evaluation;
    private final PostEvaluation card;
    private final CardPoints points;
    private final Words words;
    private final Ratings ratings;
    private final Grid grid;
    private int row;

    CardTotals(PlanEvaluation evaluation, PostEvaluation card, CardPoints points, Words words, Grid grid) {
        this.evaluation = evaluation;
        this.card = card;
        this.points = points;
        this.words = words;
        this.ratings = new Ratings(evaluation.policy().ratings(), words);
        this.grid = grid;
    }

    /** Writes from a row on, and says which is the next. */
    int write(int first) {
        row = first;
        boolean isHeldBack = !card.beforeGates().equals(card.result());
        total(
                words.say(label(isHeldBack)),
                CellValue.percent(points.weight()),
                card.beforeGates(),
                points.all(),
                cover());
        BigDecimal left = gates();
        if (isHeldBack) {
            Optional<BigDecimal> after = card.score().scored().isPresent()
                    ? points.all().map(all -> all.multiply(left).movePointLeft(2))
                    : Optional.empty();
            total(words.say("CARD_TOTAL_AFTER_GATES"), CellValue.NOTHING, card.result(), after, reason());
        }
        card.bracket().ifPresent(this::bracket);
        mandate();
        String note = points.areShown() ? "" : words.say("CARD_NO_POINTS") + " ";
        grid.span(row++, 0, LAST, note + Origins.sentence(card.explanation(), words), CellLook.REMARK);
        return row;
    }

    private String label(boolean isHeldBack) {
        if (isHeldBack) {
            return "CARD_TOTAL_BEFORE_GATES";
        }
        return card.coverage().compareTo(HUNDRED) == 0 ? "CARD_TOTAL_FULL" : "CARD_TOTAL_OF_PART";
    }

    private void total(String label, CellValue weight, Result result, Optional<BigDecimal> given, String remark) {
        grid.span(row, 0, 3, CellValue.of(label), TOTAL);
        grid.put(row, WEIGHT, weight, TOTAL.right());
        grid.put(row, SCORE, Ratings.score(result.score()), TOTAL.right());
        grid.put(row, POINTS, given.map(CellValue::percent).orElse(CellValue.NOTHING), TOTAL.right());
        grid.put(row, RATING, ratings.textOfWhole(result.rating()), ratings.look(result.rating(), TOTAL.centred()));
        grid.put(row, LAST, remark, TOTAL.indented(1));
        grid.heighten(row++, HEIGHT);
    }

    private String cover() {
        String coverage = words.say("COVERED", Map.of("coverage", words.twoDecimals(card.coverage())));
        return card.beforeGates().isProvisional() ? coverage + " · " + words.say("STATE_PROVISIONAL") : coverage;
    }

    private String reason() {
        return card.score().reason().map(words::say).orElse("");
    }

    /** Writes the gates, and says how much of 100 they leave. */
    private BigDecimal gates() {
        if (card.gates().isEmpty()) {
            return HUNDRED;
        }
        grid.span(
                row++,
                0,
                LAST,
                CellValue.of(words.say("CARD_GATES")),
                CellLook.BODY.bold().filled(Colour.LEVEL_NEXT));
        BigDecimal left = HUNDRED;
        for (GateEvaluation gate : card.gates()) {
            BigDecimal taken =
                    gate.standing() == Standing.NOT_MET ? gate.heldBack().min(left) : BigDecimal.ZERO;
            write(gate, taken);
            left = left.subtract(taken);
        }
        return left;
    }

    private void write(GateEvaluation gate, BigDecimal taken) {
        LineOrigin condition = LineOrigin.of(gate.item().content(), evaluation.plan(), words);
        grid.put(row, 0, condition.code(), CellLook.BODY);
        grid.span(row, 1, SCORE, gate.item().title().orElse(condition.title()), CellLook.BODY);
        Optional<BigDecimal> lost =
                points.all().map(all -> all.multiply(taken).movePointLeft(2).negate());
        grid.put(
                row,
                POINTS,
                lost.filter(one -> one.signum() != 0).map(CellValue::percent).orElse(CellValue.NOTHING),
                CellLook.BODY.right());
        grid.put(
                row, RATING, words.say(gate.standing()), CellLook.BODY.centred().filled(tint(gate.standing())));
        grid.put(
                row,
                LAST,
                words.say("GATE_STANDS_" + gate.standing().name(), Map.of("heldBack", gate.heldBack())),
                CellLook.BODY.sized(8).indented(1));
        row++;
    }

    private static Colour tint(Standing standing) {
        return switch (standing) {
            case MET -> Colour.HIGH_TINT;
            case NOT_MET -> Colour.LOW_TINT;
            case UNDECIDED -> Colour.LEFT_OUT_TINT;
        };
    }

    private void bracket(Bracket bracket) {
        paid(
                bracket.pays().isPresent() ? "BRACKET_PAYS" : "BRACKET",
                bracket.pays(),
                words.say(bracket.rating()),
                new PolicyRanges(evaluation.policy(), words).of(bracket));
    }

    private void mandate() {
        PostObjectives post = card.card();
        if (post.mandateFrom().isEmpty() && post.mandateTo().isEmpty()) {
            return;
        }
        paid("MANDATE", Optional.of(card.mandateShare()), "", held(post));
        card.paidShare()
                .ifPresent(paid -> paid(
                        "PAID",
                        Optional.of(paid),
                        "",
                        words.say(
                                "PAID_WHY",
                                Map.of(
                                        "pays",
                                                card.bracket()
                                                        .flatMap(Bracket::pays)
                                                        .orElse(BigDecimal.ZERO),
                                        "mandate", words.twoDecimals(card.mandateShare())))));
    }

    private String held(PostObjectives post) {
        if (post.mandateFrom().isPresent() && post.mandateTo().isPresent()) {
            return words.say(
                    "MANDATE_FROM_TO",
                    Map.of(
                            "from",
                            post.mandateFrom().get(),
                            "to",
                            post.mandateTo().get()));
        }
        return post.mandateFrom()
                .map(from -> words.say("MANDATE_FROM", Map.of("from", from)))
                .orElseGet(() ->
                        words.say("MANDATE_TO", Map.of("to", post.mandateTo().orElseThrow())));
    }

    private void paid(String key, Optional<BigDecimal> share, String rating, String why) {
        CellLook look = CellLook.BODY.bold();
        grid.span(row, 0, WEIGHT, CellValue.of(words.say(key)), look);
        grid.put(row, SCORE, share.map(CellValue::percent).orElse(CellValue.NOTHING), look.right());
        grid.put(row, POINTS, CellValue.NOTHING, look);
        grid.put(row, RATING, rating, look.centred());
        grid.put(row, LAST, why, CellLook.BODY.sized(8).indented(1));
        row++;
    }
}
