package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.GeneratedIndicators.Asked;
import io.github.albero.evaluation.GeneratedIndicators.Form;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.model.Actual;
import io.github.albero.model.Adjustments;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.WithinShare;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A better actual never lowers the score, whatever the target and the rules (rule C2). */
class BetterActualsTest {

    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    /** One indicator under some rules. */
    record Judged(Asked asked, AchievementRules rules, List<ExternalCause> causes) {

        EvaluationCase with(LocalDate asOf, List<Actual> actuals) {
            PlanDraft draft = SmallPlans.draft();
            NodeDraft node = draft.addNode("01", "Area");
            asked.addTo(node);
            ScoringPolicy policy = ScoringPolicy.builder()
                    .id("generated")
                    .achievement(rules)
                    .ratings(RatingBands.of(List.of(new RatingBands.Band(rules.floor(), Rating.MET))))
                    .build();
            Adjustments adjustments =
                    Adjustments.builder().externalCauses(causes).build();
            return new EvaluationCase(draft.build(), actuals, policy, adjustments, asOf);
        }

        IndicatorEvaluation evaluate(LocalDate asOf, List<Actual> actuals) {
            return with(asOf, actuals).evaluate().indicator("01/1");
        }

        @Override
        public String toString() {
            return with(YEAR_END, List.of()).toString();
        }
    }

    private static Actual on(LocalDate date, Measurement measurement) {
        return Actual.of("01/1", date, measurement);
    }

    private static Arbitrary<Judged> judged(Arbitrary<Asked> asked) {
        Arbitrary<List<ExternalCause>> causes = Arbitraries.of("0", "30", "100")
                .map(share -> new ExternalCause("01/1", new BigDecimal(share), "alluvione", "OIV"))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(asked, GeneratedPolicies.achievement(), causes)
                .as(Judged::new);
    }

    /** Two amounts of which one may be better. */
    record Amounts(Judged judged, BigDecimal one, BigDecimal other, Form form, LocalDate asOf) {

        IndicatorEvaluation evaluate(BigDecimal amount) {
            Measurement measurement = form.of(amount, judged.asked().unit());
            return judged.evaluate(asOf, List.of(on(LocalDate.of(2025, 8, 1), measurement)));
        }
    }

    @Provide
    Arbitrary<Amounts> amounts() {
        return Combinators.combine(
                        judged(GeneratedIndicators.amounts()),
                        GeneratedIndicators.points(),
                        GeneratedIndicators.points(),
                        GeneratedIndicators.forms(),
                        Arbitraries.of(YEAR_END, YEAR_END.plusDays(40), LocalDate.of(2025, 8, 1)))
                .as((judged, one, other, form, asOf) -> {
                    BigDecimal amount = judged.asked().amount();
                    return new Amounts(judged, one.near(amount), other.near(amount), form, asOf);
                });
    }

    @Property(seed = "20251231", tries = 600, edgeCases = EdgeCasesMode.NONE)
    void aBetterAmountIsNotWorthLess(@ForAll("amounts") Amounts amounts) {
        IndicatorEvaluation one = amounts.evaluate(amounts.one());
        IndicatorEvaluation other = amounts.evaluate(amounts.other());

        if (isAtLeastAsGood(one, amounts.one(), other, amounts.other())) {
            assertNotLess(one, other);
        }
        if (isAtLeastAsGood(other, amounts.other(), one, amounts.one())) {
            assertNotLess(other, one);
        }
    }

    private static void assertNotLess(IndicatorEvaluation better, IndicatorEvaluation worse) {
        if (isCompared(better) && isCompared(worse)) {
            assertThat(exact(better))
                    .as(() -> better.explain(Locale.ENGLISH) + "\n" + worse.explain(Locale.ENGLISH))
                    .isGreaterThanOrEqualTo(exact(worse));
        }
    }

    /**
     * Whether a score is one to compare: it is there, and neither a share of more than the whole, which is a mistake and no
     * achievement (rule C11), nor an equalled strict target that by the policy scores nothing, whatever is nearly equal
     * scores (rule C6).
     */
    private static boolean isCompared(IndicatorEvaluation evaluation) {
        return evaluation.score().scored().isPresent() && isCompared(evaluation.verdict(), evaluation.rules());
    }

    private static boolean isCompared(Verdict verdict, AchievementRules rules) {
        if (!(verdict instanceof Verdict.Decided decided)) {
            return false;
        }
        if (decided.basis() instanceof Basis.Several several) {
            return several.verdicts().stream().allMatch(part -> isCompared(part, rules));
        }
        if (decided.basis() instanceof Basis.Change change && change.byLevel().isPresent()) {
            return isCompared(change.byLevel().get(), rules);
        }
        if (decided.basis() instanceof Basis.Days days && days.byThen().isPresent()) {
            return isCompared(days.byThen().get(), rules);
        }
        if (decided.basis() instanceof Basis.Bound bound) {
            return isCompared(bound.plain(), rules);
        }
        return decided.rule() != AppliedRule.SHARE_ABOVE_WHOLE
                && (decided.rule() != AppliedRule.EQUALLED || rules.equalled() != AchievementRules.Equalled.ZERO);
    }

    private static BigDecimal exact(IndicatorEvaluation evaluation) {
        return evaluation.score().scored().orElseThrow().exact();
    }

    /** Whether one amount is at least as good as another, in the direction of the target. */
    private static boolean isAtLeastAsGood(
            IndicatorEvaluation of, BigDecimal one, IndicatorEvaluation ofOther, BigDecimal other) {
        return of.criterion()
                .filter(criterion -> isAtLeastAsGood(criterion, one, of, other, ofOther))
                .isPresent();
    }

    private static boolean isAtLeastAsGood(
            Criterion criterion,
            BigDecimal one,
            IndicatorEvaluation of,
            BigDecimal other,
            IndicatorEvaluation ofOther) {
        if (criterion instanceof Comparison comparison) {
            return isAtLeastAsGood(comparison.operator(), comparison.amount().amount(), one, other);
        }
        if (criterion instanceof WithinShare within) {
            return isAtLeastAsGood(within.operator(), within.share().amount(), one, other);
        }
        if (criterion instanceof Interval interval) {
            return isWithin(interval, one)
                    || (one.compareTo(interval.low()) < 0 && other.compareTo(one) <= 0)
                    || (one.compareTo(interval.high()) > 0 && other.compareTo(one) >= 0);
        }
        if (criterion instanceof AllOf all) {
            return all.parts().stream().allMatch(part -> isAtLeastAsGood(part, one, of, other, ofOther));
        }
        RelativeChange change = (RelativeChange) criterion;
        if (change.operator() != ComparisonOperator.EQUAL_TO) {
            return isAtLeastAsGood(change.operator(), BigDecimal.ZERO, one, other);
        }
        Optional<BigDecimal> distance = distance(of);
        Optional<BigDecimal> ofTheOther = distance(ofOther);
        return distance.isPresent() && ofTheOther.isPresent() && distance.get().compareTo(ofTheOther.get()) <= 0;
    }

    private static boolean isWithin(Interval interval, BigDecimal amount) {
        return amount.compareTo(interval.low()) >= 0 && amount.compareTo(interval.high()) <= 0;
    }

    private static boolean isAtLeastAsGood(
            ComparisonOperator operator, BigDecimal target, BigDecimal one, BigDecimal other) {
        return switch (operator) {
            case AT_LEAST, MORE_THAN -> one.compareTo(other) >= 0;
            case AT_MOST, LESS_THAN -> one.compareTo(other) <= 0;
            case EQUAL_TO ->
                one.subtract(target).abs().compareTo(other.subtract(target).abs()) <= 0;
        };
    }

    /** How far a change is from the one that was asked, if it was judged as a change alone. */
    private static Optional<BigDecimal> distance(IndicatorEvaluation evaluation) {
        return evaluation.variance().map(variance -> variance.amount().abs());
    }

    /** Two deeds, of which the first is better. */
    record Deeds(Judged judged, Measurement better, Measurement worse, LocalDate asOf) {}

    @Provide
    Arbitrary<Deeds> deeds() {
        Arbitrary<Measurement> deeds = Arbitraries.oneOf(
                GeneratedIndicators.days().map(DoneOn::new),
                Arbitraries.just(new NotDone()),
                Arbitraries.integers().between(0, 100).map(number -> new Progress(BigDecimal.valueOf(number))));
        return Combinators.combine(
                        judged(GeneratedIndicators.deeds()),
                        deeds,
                        deeds,
                        Arbitraries.of(YEAR_END, YEAR_END.plusDays(40), LocalDate.of(2025, 7, 10)))
                .as((judged, one, other, asOf) -> goodness(one, asOf) >= goodness(other, asOf)
                        ? new Deeds(judged, one, other, asOf)
                        : new Deeds(judged, other, one, asOf));
    }

    /** Done early before done late, done before under way, under way before not done. */
    private static long goodness(Measurement deed, LocalDate asOf) {
        if (deed instanceof DoneOn done) {
            return 1000 + done.date().until(asOf, ChronoUnit.DAYS);
        }
        return deed instanceof Progress progress ? progress.percent().intValue() : 0;
    }

    @Property(seed = "20251231", tries = 250, edgeCases = EdgeCasesMode.NONE)
    void aBetterDeedIsNotWorthLess(@ForAll("deeds") Deeds deeds) {
        LocalDate asOf = deeds.asOf();
        assertNotLess(
                deeds.judged().evaluate(asOf, List.of(on(LocalDate.of(2025, 7, 1), deeds.better()))),
                deeds.judged().evaluate(asOf, List.of(on(LocalDate.of(2025, 7, 1), deeds.worse()))));
    }

    /** An amount that was measured before and after it was due. */
    record Course(Amounts amounts, BigDecimal before, int dayOfOne, int dayOfOther) {

        IndicatorEvaluation evaluate(BigDecimal amount, int day) {
            Judged judged = amounts.judged();
            List<Actual> actuals = new ArrayList<>();
            actuals.add(on(LocalDate.of(2025, 1, 10), measured(before)));
            actuals.add(on(LocalDate.of(2025, 7, 1).plusDays(day), measured(amount)));
            return judged.evaluate(YEAR_END, actuals);
        }

        private Measurement measured(BigDecimal amount) {
            return amounts.form().of(amount, amounts.judged().asked().unit());
        }
    }

    @Provide
    Arbitrary<Course> courses() {
        return Combinators.combine(
                        amounts(),
                        GeneratedIndicators.points(),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100))
                .as((amounts, before, day, dayOfOther) ->
                        new Course(amounts, before.near(amounts.judged().asked().amount()), day, dayOfOther));
    }

    @Property(seed = "20251231", tries = 250, edgeCases = EdgeCasesMode.NONE)
    void goingOnAfterTheDueDateIsNotWorthLess(@ForAll("courses") Course course) {
        BigDecimal one = course.amounts().one();
        IndicatorEvaluation early = course.evaluate(one, Math.min(course.dayOfOne(), course.dayOfOther()));
        IndicatorEvaluation late = course.evaluate(one, Math.max(course.dayOfOne(), course.dayOfOther()));
        BigDecimal before = course.before();
        IndicatorEvaluation stopped = course.evaluate(before, course.dayOfOne());

        if (!isAtLeastAsGood(late, one, stopped, before)) {
            return;
        }
        if (early.outcome() == Outcome.REACHED || (late.outcome() == Outcome.NOT_REACHED && isDueBefore(late))) {
            assertNotLess(early, late);
        }
        if (isDueBefore(late)) {
            assertNotLess(late, stopped);
        }
    }

    private static boolean isDueBefore(IndicatorEvaluation evaluation) {
        return evaluation.due().isBefore(LocalDate.of(2025, 7, 1));
    }

    /** Two policies that take the same as measured, and the same day as due. */
    record TwoPolicies(EvaluationCase one, ScoringPolicy other) {}

    @Provide
    Arbitrary<TwoPolicies> policies() {
        return Combinators.combine(GeneratedCases.plain(), GeneratedPolicies.onlyGeneral())
                .as((one, other) -> {
                    ScoringPolicy policy = one.policy();
                    AchievementRules rules = other.achievement().toBuilder()
                            .levels(policy.achievement().levels())
                            .workingDays(policy.achievement().workingDays())
                            .build();
                    return new TwoPolicies(
                            one,
                            other.toBuilder()
                                    .achievement(rules)
                                    .missing(other.missing().toBuilder()
                                            .zeroDenominator(policy.missing().zeroDenominator())
                                            .build())
                                    .build());
                });
    }

    @Property(seed = "20251231", tries = 60, edgeCases = EdgeCasesMode.NONE)
    void noPolicyChangesWhetherATargetIsReached(@ForAll("policies") TwoPolicies two) {
        EvaluationCase one = two.one();
        EvaluationCase other =
                new EvaluationCase(one.plan(), one.actuals(), two.other(), one.adjustments(), one.asOf());

        assertThat(outcomes(other.evaluate())).isEqualTo(outcomes(one.evaluate()));
    }

    private static List<Outcome> outcomes(PlanEvaluation evaluation) {
        return EvaluationCase.nodes(evaluation)
                .flatMap(node -> node.indicators().stream())
                .map(IndicatorEvaluation::outcome)
                .toList();
    }
}
