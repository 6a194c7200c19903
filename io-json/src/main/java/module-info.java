import io.github.albero.evaluation.policy.AchievementRuleProvider;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.format.PlanFormat;

/** Plans, actuals and unit directories as JSON. */
module io.github.albero.json {
    requires transitive io.github.albero.evaluation;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires static tools.jackson.databind;

    exports io.github.albero.json;

    uses AchievementRuleProvider;

    provides PlanFormat with
            JsonPlanFormat;
}
