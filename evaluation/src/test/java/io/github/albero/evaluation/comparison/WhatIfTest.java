package io.github.albero.evaluation.comparison;

import static io.github.albero.evaluation.SmallPlans.actual;
import static io.github.albero.evaluation.SmallPlans.actuals;
import static io.github.albero.evaluation.SmallPlans.doneOn;
import static io.github.albero.evaluation.SmallPlans.draft;
import static io.github.albero.evaluation.SmallPlans.evaluate;
import static io.github.albero.evaluation.SmallPlans.fraction;
import static io.github.albero.evaluation.SmallPlans.percent;
import static io.github.albero.evaluation.SmallPlans.planOf;
import static io.github.albero.evaluation.SmallPlans.value;
import static io.github.albero.evaluation.comparison.Plans.evaluateAt;
import static io.github.albero.evaluation.comparison.Plans.on;
import static io.github.albero.evaluation.comparison.Plans.twoAreas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.albero.evaluation.Outcome;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.SmallPlans;
import io.github.albero.evaluation.comparison.WhatIf.Answer;
import io.github.albero.evaluation.comparison.WhatIf.Answer.Changed;
import io.github.albero.evaluation.comparison.WhatIf.Answer.Unreachable;
import io.github.albero.evaluation.comparison.WhatIf.Turn;
import io.github.albero.evaluation.comparison.WhatIf.Why;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The smallest step that changes an outcome or a rating (rule F3). */
class WhatIfTest {

    private static WhatIf whatIf(String indicator, String target, Measurement measurement) {
        return WhatIf.of(evaluate(planOf(indicator, target), actual("01/1", measurement)), "01/1");
    }

    private static String english(Answer answer) {
        return answer.display(Locale.ENGLISH);
    }

    @Test
    void findsTheSmallestStepForEveryQuestion() {
        Measurement eight = value("8");

        assertThat(whatIf("Imprese assistite", ">= 20", eight))
                .isEqualTo(new WhatIf(
                        "01/1",
                        Optional.of(eight),
                        new Turn(
                                new Changed(
                                        12,
                                        Optional.of(eight),
                                        value("20"),
                                        Optional.of(Outcome.NOT_REACHED),
                                        Optional.of(Outcome.REACHED)),
                                toPartlyMet(eight),
                                toPartlyMet(eight),
                                toPartlyMet(eight)),
                        new Turn(
                                new Unreachable(Why.NO_OTHER),
                                new Unreachable(Why.NO_OTHER),
                                new Unreachable(Why.NO_OTHER),
                                new Unreachable(Why.NO_OTHER))));
    }

    private static Changed toPartlyMet(Measurement instead) {
        return new Changed(
                2, Optional.of(instead), value("10"), Optional.of(Rating.NOT_MET), Optional.of(Rating.PARTLY_MET));
    }

    @Test
    void saysItInBothLanguages() {
        Answer outcome = whatIf("Imprese assistite", ">= 20", value("18")).outcome();

        assertThat(english(outcome)).isEqualTo("with 20 instead of 18 (steps: 2): from not reached to reached");
        assertThat(outcome.display(Locale.ITALIAN))
                .isEqualTo("con 20 invece di 18 (passi: 2): da non raggiunto a raggiunto");
    }

    @Test
    void findsHowMuchCouldBeLostToo() {
        WhatIf whatIf = whatIf("Imprese assistite", ">= 20", value("23"));

        assertThat(english(whatIf.outcome()))
                .isEqualTo("with 19 instead of 23 (steps: 4): from reached to not reached");
        assertThat(english(whatIf.more().outcome())).isEqualTo("unreachable: the score is already at its limit");
        assertThat(english(whatIf.less().rating()))
                .isEqualTo("with 19 instead of 23 (steps: 4): from met to partly met");
    }

    @Test
    void stepsByHundredthsOfAPercent() {
        assertThat(english(whatIf("Pratiche evase", ">= 80%", percent("79.5")).outcome()))
                .isEqualTo("with 80% instead of 79.5% (steps: 50): from not reached to reached");
        assertThat(english(whatIf("Pratiche evase", ">= 80%", value("79.5")).outcome()))
                .isEqualTo("with 80 instead of 79.5 (steps: 50): from not reached to reached");
    }

    @Test
    void stepsByOneInTheNumerator() {
        assertThat(english(
                        whatIf("Pratiche evase", ">= 80%", fraction(412, 530)).outcome()))
                .isEqualTo("with 424 of 530 instead of 412 of 530 (steps: 12): from not reached to reached");
    }

    @Test
    void stepsByDays() {
        assertThat(english(whatIf("Tempo medio di risposta", "<= 7 gg", value("9", UnitOfMeasure.DAY))
                        .outcome()))
                .isEqualTo("with 7 days instead of 9 days (steps: 2): from not reached to reached");
        assertThat(english(whatIf("Regolamento", "30/06/2025", doneOn("2025-07-12"))
                        .outcome()))
                .isEqualTo("with done on 2025-06-30 instead of done on 2025-07-12 (steps: 12):"
                        + " from not reached to reached");
        assertThat(english(whatIf("Regolamento", "30/06/2025", doneOn("2025-06-12"))
                        .outcome()))
                .isEqualTo("with done on 2025-07-01 instead of done on 2025-06-12 (steps: 19):"
                        + " from reached to not reached");
    }

    @Test
    void findsBothSidesOfAnExactTarget() {
        WhatIf whatIf = whatIf("Sedi aperte", "= 5", value("3"));

        assertThat(english(whatIf.more().outcome()))
                .isEqualTo("with 5 instead of 3 (steps: 2): from not reached to reached");
        assertThat(whatIf.less().outcome()).isEqualTo(new Unreachable(Why.NO_OTHER));
        assertThat(english(whatIf("Sedi aperte", "= 5", value("5")).outcome()))
                .isEqualTo("with 6 instead of 5 (steps: 1): from reached to not reached");
    }

    @Test
    void findsWhatWouldChangeTheNodeAndTheWholePlan() {
        PlanEvaluation evaluation = evaluate(
                twoAreas(), actual("01/1", value("8")), actual("01/2", value("10")), actual("02.01/1", value("10")));
        WhatIf whatIf = WhatIf.of(evaluation, "01/1");

        assertThat(english(whatIf.nodeRating())).isEqualTo("with 10 instead of 8 (steps: 2): from partly met to met");
        assertThat(english(whatIf.wholeRating())).isEqualTo("with 10 instead of 8 (steps: 2): from partly met to met");
        assertThat(whatIf.less().nodeRating()).isEqualTo(new Unreachable(Why.WEIGHT_TOO_SMALL));
    }

    @Test
    void saysThatAnIndicatorWeighsTooLittle() {
        PlanEvaluation evaluation = evaluate(
                twoAreas(), actual("01/1", value("1")), actual("01/2", value("1")), actual("02.01/1", value("1")));

        assertThat(english(WhatIf.of(evaluation, "01/1").more().wholeRating()))
                .isEqualTo("unreachable: the indicator weighs too little");
    }

    @Test
    void saysThatTheDateHasPassed() {
        assertThat(english(whatIf("Regolamento", "30/06/2025", new Measurement.NotDone())
                        .outcome()))
                .isEqualTo("unreachable: the due date has passed");
    }

    @Test
    void letsWhatIsNotDueBeDoneOnTheDayOfTheEvaluation() {
        LocalDate june = LocalDate.of(2025, 6, 1);
        PlanEvaluation nothing = evaluateAt(june, planOf("Regolamento", "30/06/2025"));

        assertThat(english(WhatIf.of(nothing, "01/1").outcome()))
                .isEqualTo("with done on 2025-06-01: from undetermined to reached");
        assertThat(english(WhatIf.of(nothing, "01/1").rating()))
                .isEqualTo("with done on 2025-06-01: from no rating to met");
    }

    @Test
    void letsACountGrowBeforeItIsDue() {
        PlanEvaluation june = evaluateAt(
                LocalDate.of(2025, 6, 30), planOf("Imprese assistite", ">= 10"), on("2025-06-30", "01/1", value("4")));

        assertThat(english(WhatIf.of(june, "01/1").outcome()))
                .isEqualTo("with 10 instead of 4 (steps: 6): from undetermined to reached");
    }

    @Test
    void doesNotGoBeyondTheWhole() {
        assertThat(whatIf("Pratiche evase", "> 100%", fraction(50, 50)).more().outcome())
                .isEqualTo(new Unreachable(Why.LIMIT));
        assertThat(whatIf("Regolamento", "31/12/2025", doneOn("2025-06-12"))
                        .more()
                        .outcome())
                .isEqualTo(new Unreachable(Why.LIMIT));
        assertThat(whatIf("Sedi aperte", ">= 0", value("0")).less().outcome()).isEqualTo(new Unreachable(Why.LIMIT));
    }

    @Test
    void saysThatNothingCanBeMoreOrLess() {
        assertThat(WhatIf.of(evaluate(planOf("Imprese assistite", ">= 10")), "01/1")
                        .outcome())
                .isEqualTo(new Unreachable(Why.NOT_MEASURED));
        assertThat(whatIf("Imprese assistite", ">= 10", new Measurement.NotAssessable("archivio allagato"))
                        .outcome())
                .isEqualTo(new Unreachable(Why.NOT_MEASURED));
        assertThat(whatIf("Imprese assistite", "n.d.", value("3")).outcome())
                .isEqualTo(new Unreachable(Why.NOT_SCORED));
    }

    @Test
    void asksTheCardForAnIndicatorOfACard() {
        PlanEvaluation evaluation = evaluate(
                draft().card("BP", card -> card.node("P1", "Obiettivo", node -> node.indicator("Uno", ">= 10")))
                        .build(),
                actual("BP:P1/1", value("9")));

        assertThat(english(WhatIf.of(evaluation, "BP:P1/1").wholeRating()))
                .isEqualTo("with 10 instead of 9 (steps: 1): from partly met to met");
    }

    @Test
    void goesAsFarAsNumbersOfThisSizeAllow() {
        assertThat(english(whatIf("Entrate", "<= 5.000.000.000.000.000.000.000 €", value("1", UnitOfMeasure.EURO))
                        .outcome()))
                .isEqualTo("unreachable: the score is already at its limit");
    }

    @Test
    void changesTheLatestOfTheActualsOfSeveralOffices() {
        Plan plan = draft().units(UnitDirectory.of(Stream.of("a", "b")
                        .map(id -> OrganisationalUnit.builder()
                                .id(id)
                                .name("Ufficio " + id)
                                .build())
                        .toList()))
                .node(
                        "01",
                        "Area",
                        area -> area.indicator("Pratiche evase", ">= 80%", i -> i.owner("Tutti gli uffici")))
                .build();
        Actual ofA =
                on("2025-06-30", "01/1", fraction(8, 10)).toBuilder().unit("a").build();
        Actual ofB =
                on("2025-12-31", "01/1", fraction(5, 10)).toBuilder().unit("b").build();

        assertThat(english(WhatIf.of(evaluate(plan, ofA, ofB), "01/1").outcome()))
                .isEqualTo("with 8 of 10 instead of 5 of 10 (steps: 3): from not reached to reached");
    }

    @Test
    void refusesWhatThePlanDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatIf.of(evaluate(planOf("A", ">= 1")), "09/1"))
                .withMessage("the plan has no indicator '09/1'");
    }

    @Property(seed = "20251231", tries = 200)
    void soManyStepsChangeItAndOneLessDoesNot(
            @ForAll @IntRange(min = 1, max = 60) int target,
            @ForAll @IntRange(max = 80) int measured,
            @ForAll @IntRange(max = 2) int policy,
            @ForAll boolean isLessBetter) {
        PlanEvaluation evaluation = PlanEvaluation.of(
                planOf("Sedi", (isLessBetter ? "<= " : ">= ") + target),
                actuals(actual("01/1", value(Integer.toString(measured)))),
                ScoringPolicy.presets().get(policy),
                SmallPlans.YEAR_END);
        WhatIf whatIf = WhatIf.of(evaluation, "01/1");

        assertSmallest(evaluation, whatIf.outcome());
        assertSmallest(evaluation, whatIf.more().rating());
        assertSmallest(evaluation, whatIf.less().rating());
        assertSmallest(evaluation, whatIf.wholeRating());
        assertThat(whatIf.outcome().changed()).isPresent();
    }

    @Property(seed = "20251231", tries = 100)
    void soItIsForSharesAndDays(
            @ForAll @IntRange(min = 1, max = 100) int target,
            @ForAll @IntRange(max = 40) int numerator,
            @ForAll @IntRange(min = 40, max = 60) int denominator,
            @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(min = 1, max = 2) int policy) {
        Plan plan = draft().node(
                        "01",
                        "Area",
                        area -> area.indicator("Pratiche evase", ">= " + target + "%")
                                .indicator("Pratiche evase", ">= " + target + "%")
                                .indicator("Regolamento", "30/06/2025"))
                .build();
        BigDecimal percent = BigDecimal.valueOf(numerator * 100L + day, 2);
        PlanEvaluation evaluation = PlanEvaluation.of(
                plan,
                actuals(
                        actual("01/1", fraction(numerator, denominator)),
                        actual("01/2", percent(percent.toPlainString())),
                        actual("01/3", new DoneOn(LocalDate.of(2025, 1, 1).plusDays(day)))),
                ScoringPolicy.presets().get(policy),
                SmallPlans.YEAR_END);

        for (String id : List.of("01/1", "01/2", "01/3")) {
            WhatIf whatIf = WhatIf.of(evaluation, id);
            Stream.of(whatIf.more(), whatIf.less())
                    .flatMap(turn -> Stream.of(turn.outcome(), turn.rating()))
                    .forEach(answer -> assertSmallest(evaluation, id, answer));
            assertThat(whatIf.outcome().changed()).isPresent();
        }
    }

    private static void assertSmallest(PlanEvaluation evaluation, Answer answer) {
        assertSmallest(evaluation, "01/1", answer);
    }

    private static void assertSmallest(PlanEvaluation evaluation, String id, Answer answer) {
        answer.changed().ifPresent(changed -> {
            Measurement oneLess = oneLess(changed.instead().orElseThrow(), changed.measurement());
            assertThat(called(evaluation, id, changed.after(), changed.measurement()))
                    .isEqualTo(changed.after());
            assertThat(called(evaluation, id, changed.after(), oneLess)).isEqualTo(changed.before());
        });
    }

    /** A step nearer to what was measured. */
    private static Measurement oneLess(Measurement measured, Measurement changed) {
        if (measured instanceof DoneOn day && changed instanceof DoneOn other) {
            return new DoneOn(other.date().plusDays(day.date().compareTo(other.date()) > 0 ? 1 : -1));
        }
        if (measured instanceof Fraction part && changed instanceof Fraction other) {
            int back = part.numerator().compareTo(other.numerator());
            return new Fraction(other.numerator().add(BigDecimal.valueOf(back)), other.denominator());
        }
        Quantity from = ((Value) measured).quantity();
        Quantity to = ((Value) changed).quantity();
        BigDecimal size = from.unit().equals(UnitOfMeasure.PERCENT) ? new BigDecimal("0.01") : BigDecimal.ONE;
        BigDecimal back = size.multiply(BigDecimal.valueOf(from.amount().compareTo(to.amount())));
        return new Value(new Quantity(to.amount().add(back), to.unit()));
    }

    private static Optional<?> called(PlanEvaluation evaluation, String id, Optional<?> like, Measurement measurement) {
        List<Actual> others = evaluation.actuals().all().stream()
                .filter(one -> !one.indicatorId().equals(id))
                .toList();
        PlanEvaluation again = PlanEvaluation.of(
                evaluation.plan(),
                actuals(actual(id, measurement)).and(Actuals.of(others)),
                evaluation.policy(),
                evaluation.asOf());
        return like.filter(Outcome.class::isInstance).isPresent()
                ? Optional.of(again.indicator(id).outcome())
                : again.indicator(id).rating();
    }
}
