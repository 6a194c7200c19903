package io.github.albero.examples.csv;

import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a plan, a node and an indicator say, as far as a table may not keep it. */
enum PlanAttribute implements Displayable {
    PLAN_ID("id del piano", "plan id"),
    TITLE("titolo", "title"),
    ORGANISATION("ente", "organisation"),
    PERIOD("periodo", "period"),
    LANGUAGE("lingua", "language"),
    ACT("atto di approvazione", "approving act"),
    LEVELS("livelli", "levels"),
    LEVEL("livello", "level"),
    CODE("codice", "code"),
    WEIGHT("peso", "weight"),
    OWNERS("responsabili", "owners"),
    LINKS("collegamenti", "links"),
    NAME("nome", "name"),
    FORMULA("formula di calcolo", "formula"),
    KIND("tipo di indicatore", "kind of indicator"),
    DIRECTION("verso", "direction"),
    UNIT("unità di misura", "unit of measure"),
    MEASUREMENT_KIND("modo di rilevazione", "kind of measurement"),
    AGGREGATION("aggregazione tra strutture", "aggregation of units"),
    TARGETS("valori attesi", "targets"),
    THRESHOLDS("soglie", "thresholds"),
    PREVIOUS_VALUES("valori precedenti", "previous values"),
    SOURCE("fonte dei dati", "source of data");

    static final Map<PlanAttribute, Function<Plan, Object>> OF_PLANS = new EnumMap<>(Map.of(
            PLAN_ID, Plan::id,
            TITLE, Plan::title,
            ORGANISATION, Plan::organisation,
            PERIOD, Plan::period,
            LANGUAGE, Plan::language,
            ACT, Plan::approvingAct,
            LEVELS, Plan::levels));

    static final Map<PlanAttribute, Function<PlanNode, Object>> OF_NODES = new EnumMap<>(Map.of(
            TITLE, PlanNode::title,
            LEVEL, PlanNode::level,
            CODE, PlanNode::code,
            WEIGHT, PlanNode::weight,
            OWNERS, PlanNode::owners,
            LINKS, PlanNode::links));

    static final Map<PlanAttribute, Function<Indicator, Object>> OF_INDICATORS = new EnumMap<>(Map.ofEntries(
            Map.entry(NAME, Indicator::name),
            Map.entry(CODE, Indicator::code),
            Map.entry(WEIGHT, Indicator::weight),
            Map.entry(OWNERS, Indicator::owners),
            Map.entry(FORMULA, Indicator::formula),
            Map.entry(KIND, Indicator::kind),
            Map.entry(DIRECTION, Indicator::direction),
            Map.entry(UNIT, Indicator::unit),
            Map.entry(MEASUREMENT_KIND, Indicator::measurementKind),
            Map.entry(AGGREGATION, Indicator::aggregation),
            Map.entry(TARGETS, Indicator::targets),
            Map.entry(THRESHOLDS, Indicator::thresholds),
            Map.entry(PREVIOUS_VALUES, Indicator::previousValues),
            Map.entry(SOURCE, Indicator::source)));

    private final String italian;
    private final String english;

    PlanAttribute(String italian, String english) {
        this.italian = italian;
        this.english = english;
    }

    @Override
    public String display(Locale language) {
        return Phrases.isItalian(language) ? italian : english;
    }
}
