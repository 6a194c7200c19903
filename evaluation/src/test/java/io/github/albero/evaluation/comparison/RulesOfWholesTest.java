package io.github.albero.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.comparison.ScorePart.Kind;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.RollUp.Combination;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.ScoreBands;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a rule is no sum of what the parts give, the effect is that of the node, under the rule's name (rule F1). */
class RulesOfWholesTest {

    private static final RollUp MEAN = RollUp.builder().build();
    private static final RollUp WORST =
            RollUp.builder().combination(Combination.WORST).build();
    private static final RollUp SUM =
            RollUp.builder().combination(Combination.SUM).build();
    private static final RollUp PLAIN =
            RollUp.builder().combination(Combination.PLAIN_MEAN).build();
    private static final RollUp BANDS = RollUp.builder()
            .bands(new ScoreBands(List.of(ScoreBands.Band.worth(0, 0), ScoreBands.Band.asAchieved(60))))
            .build();
    private static final RollUp ROUNDED =
            RollUp.builder().rounding(new Rounding(0, RoundingMode.HALF_UP)).build();

    private static Score score(String number) {
        BigDecimal exact = new BigDecimal(number);
        return new Score.Scored(exact, exact.setScale(2, RoundingMode.HALF_UP));
    }

    private static ScorePart indicator(String id, long weight, String score) {
        return part(Kind.INDICATOR, id, weight, score(score), Optional.empty(), Optional.empty());
    }

    private static ScorePart unscored(String id, long weight) {
        return part(
                Kind.INDICATOR, id, weight, new Score.NotScored(Reason.NO_ACTUAL), Optional.empty(), Optional.empty());
    }

    private static ScorePart node(String id, long weight, String score, RollUp rules, ScorePart... parts) {
        return part(Kind.NODE, id, weight, score(score), Optional.of(rules), Optional.empty(), parts);
    }

    private static ScorePart whole(String score, ScorePart... parts) {
        return part(Kind.TOP, "Piano", 100, score(score), Optional.of(MEAN), Optional.empty(), parts);
    }

    private static ScorePart part(
            Kind kind,
            String id,
            long weight,
            Score score,
            Optional<RollUp> rules,
            Optional<MoveCause> foreign,
            ScorePart... parts) {
        return new ScorePart(
                new ScorePart.Key(kind, id, id, false),
                score,
                Optional.of(BigDecimal.valueOf(weight)),
                BigDecimal.valueOf(weight),
                rules,
                foreign,
                Arrays.asList(parts));
    }

    private static List<String> moves(ScorePart before, ScorePart after) {
        ScoreComparison comparison = Decomposition.compare(before, after);
        assertThat(Shares.sum(comparison.moves().stream().map(ScoreMove::effect).toList()))
                .isEqualByComparingTo(comparison.difference().orElseThrow());
        assertThat(Shares.sum(comparison.moves().stream().map(ScoreMove::shown).toList()))
                .isEqualByComparingTo(comparison.shownDifference().orElseThrow());
        return comparison.moves().stream()
                .map(move -> move.display(Locale.ENGLISH))
                .toList();
    }

    @Test
    void aNodeWorthItsWorstPartMovesByItself() {
        ScorePart before = whole(
                "55",
                node("01", 50, "40", WORST, indicator("01/1", 50, "40"), indicator("01/2", 50, "90")),
                indicator("02", 50, "70"));
        ScorePart after = whole(
                "70",
                node("01", 50, "70", WORST, indicator("01/1", 50, "70"), indicator("01/2", 50, "100")),
                indicator("02", 50, "70"));

        assertThat(moves(before, after))
                .containsExactly("01: worth its lowest part, from 40.00 to 70.00, at 50.00% of the whole: +15.00");
    }

    @Test
    void aSumIsTakenApartUnlessItIsCutAtTheCap() {
        ScorePart low = node("01", 100, "60", SUM, indicator("01/1", 50, "40"), indicator("01/2", 50, "80"));
        ScorePart high = node("01", 100, "70", SUM, indicator("01/1", 50, "60"), indicator("01/2", 50, "80"));
        ScorePart capped = node("01", 100, "100", SUM, indicator("01/1", 80, "60"), indicator("01/2", 80, "80"));

        assertThat(moves(low, high)).containsExactly("01/1: score from 40.00 to 60.00, at 50.00% of the whole: +10.00");
        assertThat(moves(low, capped))
                .containsExactly(
                        "01: the sum of its parts with its limit, from 60.00 to 100.00, at 100.00% of the whole: +40.00");
    }

    @Test
    void whatIsLeftOutOfASumGivesNothing() {
        ScorePart all = node("01", 100, "60", SUM, indicator("01/1", 50, "40"), indicator("01/2", 50, "80"));
        ScorePart some = node("01", 100, "20", SUM, indicator("01/1", 50, "40"), unscored("01/2", 50));

        assertThat(moves(all, some))
                .containsExactly("01/2: left out now, before scored 80.00 at 50.00% of the whole: -40.00");
    }

    @Test
    void inAPlainMeanWeightsDoNotCount() {
        ScorePart before = node("01", 100, "60", PLAIN, indicator("01/1", 90, "40"), indicator("01/2", 10, "80"));
        ScorePart after = node("01", 100, "70", PLAIN, indicator("01/1", 90, "60"), indicator("01/2", 10, "80"));

        assertThat(moves(before, after))
                .containsExactly("01/1: score from 40.00 to 60.00, at 50.00% of the whole: +10.00");
    }

    @Test
    void aNodeWithBandsMovesByItself() {
        ScorePart before = whole(
                "35",
                node("01", 50, "0", BANDS, indicator("01/1", 50, "40"), indicator("01/2", 50, "70")),
                indicator("02", 50, "70"));
        ScorePart after = whole(
                "67.5",
                node("01", 50, "65", BANDS, indicator("01/1", 50, "60"), indicator("01/2", 50, "70")),
                indicator("02", 50, "70"));

        assertThat(moves(before, after))
                .containsExactly("01: worth what its band says, from 0.00 to 65.00, at 50.00% of the whole: +32.50");
    }

    @Test
    void roundingIsARowBesideWhatItRounds() {
        ScorePart before = node("01", 100, "55", ROUNDED, indicator("01/1", 50, "40.8"), indicator("01/2", 50, "70"));
        ScorePart after = node("01", 100, "65", ROUNDED, indicator("01/1", 50, "60"), indicator("01/2", 50, "70"));

        assertThat(moves(before, after))
                .containsExactly(
                        "01/1: score from 40.80 to 60.00, at 50.00% of the whole: +9.60",
                        "01: rounding of the score: +0.40");
    }

    @Test
    void aNodesOwnIndicatorsMayHaveAShareThatThePolicyStates() {
        RollUp own = RollUp.builder().ownShare(BigDecimal.valueOf(30)).build();
        ScorePart below = node("01.01", 1, "50", MEAN, indicator("01.01/1", 1, "50"));
        ScorePart before = node("01", 100, "47", own, indicator("01/1", 1, "40"), below);
        ScorePart after = node("01", 100, "53", own, indicator("01/1", 1, "60"), below);

        assertThat(moves(before, after))
                .containsExactly("01/1: score from 40.00 to 60.00, at 30.00% of the whole: +6.00");
    }

    @Test
    void aScoreThatDoesNotComeFromThePartsMovesByItself() {
        ScorePart before = whole(
                "60",
                node("01", 50, "50", MEAN, indicator("01/1", 50, "30"), indicator("01/2", 50, "70")),
                indicator("02", 50, "70"));
        ScorePart after = whole(
                "80",
                node("01", 50, "90", MEAN, indicator("01/1", 50, "40"), indicator("01/2", 50, "70")),
                indicator("02", 50, "70"));

        assertThat(moves(before, after))
                .containsExactly("01: by a rule of its own, from 50.00 to 90.00, at 50.00% of the whole: +20.00");
    }

    @Test
    void aGateAndADecisionAreNamed() {
        ScorePart before =
                part(Kind.TOP, "BP", 100, score("50"), Optional.of(MEAN), Optional.empty(), indicator("P1", 1, "50"));

        assertThat(moves(before, decided(MoveCause.GATE)))
                .containsExactly(
                        "BP: with what its gate holds back, from 50.00 to 40.00, at 100.00% of the whole: -10.00");
        assertThat(moves(before, decided(MoveCause.OVERRIDE)))
                .containsExactly("BP: by a decision that replaces the score, from 50.00 to 40.00,"
                        + " at 100.00% of the whole: -10.00");
    }

    private static ScorePart decided(MoveCause why) {
        return part(Kind.TOP, "BP", 100, score("40"), Optional.of(MEAN), Optional.of(why), indicator("P1", 1, "50"));
    }

    @Test
    void aNodeUnderARuleThatIsLeftOutTakesWhatIsBelowAlong() {
        ScorePart before = whole(
                "55",
                node("01", 50, "40", WORST, indicator("01/1", 50, "40"), indicator("01/2", 50, "90")),
                indicator("02", 50, "70"));
        ScorePart after = whole(
                "70",
                part(
                        Kind.NODE,
                        "01",
                        50,
                        new Score.NotScored(Reason.NOTHING_ASSESSED),
                        Optional.of(WORST),
                        Optional.empty(),
                        unscored("01/1", 50),
                        unscored("01/2", 50)),
                indicator("02", 50, "70"));

        assertThat(moves(before, after))
                .containsExactly(
                        "02: 100.00% of the whole instead of 50.00%, as others are left out or come back,"
                                + " with a score of 70.00: +35.00",
                        "01: left out now, before scored 40.00 at 50.00% of the whole: -20.00");
    }
}
