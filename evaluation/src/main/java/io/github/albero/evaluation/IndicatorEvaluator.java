package io.github.albero.evaluation;

import io.github.albero.evaluation.IndicatorEvaluation.Decisions;
import io.github.albero.evaluation.IndicatorEvaluation.HeldRules;
import io.github.albero.evaluation.IndicatorEvaluation.Place;
import io.github.albero.evaluation.Verdict.Decided;
import io.github.albero.evaluation.Verdict.Undecided;
import io.github.albero.evaluation.policy.MissingRules.MissingActual;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Indicator;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.UnitAggregation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Evaluates single indicators of a plan under a policy at a date, in the order of rule C1. */
final class IndicatorEvaluator {

    private final PolicyRules rules;
    private final Plan plan;
    private final Actuals actuals;
    private final Adjustments adjustments;
    private final LocalDate asOf;

    IndicatorEvaluator(PolicyRules rules, Plan plan, Actuals actuals, Adjustments adjustments, LocalDate asOf) {
        this.rules = rules;
        this.plan = plan;
        this.actuals = actuals;
        this.adjustments = adjustments;
        this.asOf = asOf;
    }

    /** An indicator of the whole body. */
    IndicatorEvaluation evaluate(Indicator indicator, String level, List<Owner> owners, Weight weight) {
        IndicatorContext context = new IndicatorContext(
                indicator,
                rules.achievement(indicator, level),
                rules.missing(indicator, level),
                plan.period(),
                plan.language(),
                asOf);
        List<Actual> reported = actuals.ofIndicator(indicator.id());
        return evaluate(
                context,
                new Place(indicator, owners, weight),
                TargetOfDay.of(indicator, plan, adjustments, asOf),
                new Reports(reported, unitIds(indicator, owners, reported), context));
    }

    /** The units that should have reported; looked up only where units did. */
    private List<String> unitIds(Indicator indicator, List<Owner> owners, List<Actual> reported) {
        if (!isByUnits(reported)) {
            return List.of();
        }
        return indicator
                .aggregation()
                .flatMap(UnitAggregation::reporter)
                .map(List::of)
                .orElseGet(() -> owners.stream()
                        .flatMap(owner -> plan.units().unitIds(owner).stream())
                        .distinct()
                        .toList());
    }

    private static boolean isByUnits(List<Actual> reported) {
        for (Actual actual : reported) {
            if (actual.unit().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The same indicator as one unit reported it for itself; empty if it did not, or its value alone says nothing. */
    Optional<IndicatorEvaluation> evaluateOwn(IndicatorEvaluation whole, String unit) {
        Indicator indicator = whole.indicator();
        List<Actual> own = actuals.ofIndicator(indicator.id()).stream()
                .filter(actual -> actual.unit().equals(Optional.of(unit)))
                .toList();
        boolean isComparable = indicator
                .aggregation()
                .filter(aggregation -> !UnitsTogether.isAskedOfOne(aggregation, unit))
                .isEmpty();
        if (own.isEmpty() || !isComparable) {
            return Optional.empty();
        }
        Indicator ofOneUnit =
                indicator.toBuilder().aggregation(Optional.empty()).build();
        IndicatorContext context = new IndicatorContext(
                ofOneUnit, whole.rules(), whole.missingRules(), plan.period(), plan.language(), asOf);
        IndicatorEvaluation reported =
                evaluate(context, whole.place(), whole.targetOfDay(), new Reports(own, List.of(), context));
        return reported.actuals().isEmpty() ? Optional.empty() : Optional.of(reported);
    }

    /** The indicator left out of a unit's result, since the unit did not report it for itself. */
    IndicatorEvaluation leftOut(IndicatorEvaluation whole) {
        return new IndicatorEvaluation.Builder()
                .from(whole)
                .judgement(new Judgement(
                        whole.targetOfDay(), whole.due(), ActualChoice.NOTHING, new Undecided(Reason.NO_OWN_VALUE)))
                .decisions(Decisions.NONE)
                .score(new Score.NotScored(Reason.NO_OWN_VALUE))
                .rating(Optional.empty())
                .build();
    }

    private IndicatorEvaluation evaluate(IndicatorContext context, Place place, TargetOfDay target, Reports reports) {
        LocalDate due = due(target, context);
        Judgement judgement = target.reason().isPresent()
                ? new Judgement(
                        target,
                        due,
                        reports.choice(due, asOf),
                        new Undecided(target.reason().get()))
                : new TargetJudge(target, due, context).judge(reports);
        IndicatorEvaluation.Builder evaluation = new IndicatorEvaluation.Builder()
                .place(place)
                .judgement(judgement)
                .heldRules(new HeldRules(context.achievement(), context.missing()))
                .decisions(Decisions.NONE);
        return scored(evaluation, judgement.verdict(), context);
    }

    /** A due date that is written moves to a working day, if the policy has it so (rule B5). */
    private LocalDate due(TargetOfDay target, IndicatorContext context) {
        boolean moves = context.achievement().workingDays().isPresent()
                && target.target().isPresent()
                && target.judged().due().isPresent();
        return moves ? context.achievement().workingDays().get().atOrAfter(target.due()) : target.due();
    }

    private IndicatorEvaluation scored(
            IndicatorEvaluation.Builder evaluation, Verdict verdict, IndicatorContext context) {
        Optional<ScoreOverride> override =
                adjustments.override(context.indicator().id());
        if (override.isPresent()) {
            BigDecimal decided = context.achievement().limited(override.get().percent());
            return score(evaluation.decisions(new Decisions(override, List.of())), decided);
        }
        if (verdict instanceof Decided decided) {
            return withCauses(evaluation, context.achievement().scoreOf(decided.raw()), context);
        }
        Reason reason = ((Undecided) verdict).reason();
        return reason == Reason.NO_ACTUAL && context.missing().missingActual() == MissingActual.ZERO
                ? score(evaluation, context.achievement().floor())
                : evaluation.score(new Score.NotScored(reason)).build();
    }

    /** What is missing to 100 is made up for by the share of acknowledged causes (rule C14). */
    private IndicatorEvaluation withCauses(
            IndicatorEvaluation.Builder evaluation, BigDecimal score, IndicatorContext context) {
        List<ExternalCause> causes = adjustments.externalCauses().isEmpty()
                ? List.of()
                : adjustments.externalCausesOf(context.indicator().id());
        boolean isShort = score.compareTo(Numbers.HUNDRED) < 0;
        if (causes.isEmpty() || !isShort) {
            return score(evaluation, score);
        }
        BigDecimal share = ExternalCauses.share(causes);
        BigDecimal madeUp = Numbers.HUNDRED.subtract(score).multiply(share).movePointLeft(2);
        return score(
                evaluation.decisions(new Decisions(Optional.empty(), causes)),
                context.achievement().rounded(Numbers.kept(score.add(madeUp))));
    }

    private IndicatorEvaluation score(IndicatorEvaluation.Builder evaluation, BigDecimal exact) {
        return evaluation
                .score(new Score.Scored(exact, rules.policy().ratings().shown(exact)))
                .rating(rules.policy().ratings().rate(exact))
                .build();
    }
}
