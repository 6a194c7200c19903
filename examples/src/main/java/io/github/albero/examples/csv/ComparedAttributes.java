package io.github.albero.examples.csv;

import io.github.albero.model.Actual;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.format.LostAttribute;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** What plans, nodes, indicators and actuals say, to be compared with what is read back. */
final class ComparedAttributes {

    static final Map<LostAttribute, Function<Plan, Object>> OF_PLANS = new EnumMap<>(Map.of(
            LostAttribute.PLAN_ID, Plan::id,
            LostAttribute.TITLE, Plan::title,
            LostAttribute.ORGANISATION, Plan::organisation,
            LostAttribute.PERIOD, Plan::period,
            LostAttribute.LANGUAGE, Plan::language,
            LostAttribute.LEVEL, Plan::levels));

    static final Map<LostAttribute, Function<PlanNode, Object>> OF_NODES = new EnumMap<>(Map.of(
            LostAttribute.TITLE, PlanNode::title,
            LostAttribute.LEVEL, PlanNode::level,
            LostAttribute.CODE, PlanNode::code,
            LostAttribute.WEIGHT, PlanNode::weight,
            LostAttribute.OWNERS, PlanNode::owners,
            LostAttribute.LINKS, PlanNode::links));

    static final Map<LostAttribute, Function<Indicator, Object>> OF_INDICATORS = new EnumMap<>(Map.ofEntries(
            Map.entry(LostAttribute.NAME, Indicator::name),
            Map.entry(LostAttribute.CODE, Indicator::code),
            Map.entry(LostAttribute.WEIGHT, Indicator::weight),
            Map.entry(LostAttribute.OWNERS, Indicator::owners),
            Map.entry(LostAttribute.FORMULA, Indicator::formula),
            Map.entry(LostAttribute.KIND, Indicator::kind),
            Map.entry(LostAttribute.DIRECTION, Indicator::direction),
            Map.entry(LostAttribute.UNIT_OF_MEASURE, Indicator::unit),
            Map.entry(LostAttribute.MEASUREMENT_KIND, Indicator::measurementKind),
            Map.entry(LostAttribute.AGGREGATION, Indicator::aggregation),
            Map.entry(LostAttribute.TARGETS, Indicator::targets),
            Map.entry(LostAttribute.THRESHOLDS, Indicator::thresholds),
            Map.entry(LostAttribute.PREVIOUS_VALUES, Indicator::previousValues),
            Map.entry(LostAttribute.SOURCE, Indicator::source)));

    static final Map<LostAttribute, Function<Actual, Object>> OF_ACTUALS = new EnumMap<>(Map.of(
            LostAttribute.NAME, Actual::indicatorName,
            LostAttribute.OWNERS, Actual::unit,
            LostAttribute.PERIOD, Actual::date,
            LostAttribute.MEASUREMENT, Actual::measurement,
            LostAttribute.STATE, Actual::state,
            LostAttribute.FORECAST, Actual::forecast,
            LostAttribute.NOTE, Actual::note,
            LostAttribute.EVIDENCE, Actual::evidence,
            LostAttribute.REPORTER, Actual::reporter,
            LostAttribute.CORRECTION, Actual::correction));

    private ComparedAttributes() {}
}
