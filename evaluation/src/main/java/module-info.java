/** Scoring policies, evaluation of a plan against its actuals, and the explanation of every number. */
module io.github.albero.evaluation {
    requires transitive io.github.albero.model;
    requires EvalEx;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.albero.evaluation;
    exports io.github.albero.evaluation.comparison;
    exports io.github.albero.evaluation.policy;

    uses io.github.albero.evaluation.policy.AchievementRuleProvider;
}
