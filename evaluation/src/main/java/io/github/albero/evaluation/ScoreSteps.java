package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps from a raw achievement to its score: floor and cap, bands, rounding. */
final class ScoreSteps {

    private ScoreSteps() {}

    static List<Step> of(BigDecimal raw, AchievementRules rules) {
        List<Step> steps = new ArrayList<>();
        BigDecimal limited = rules.limited(raw);
        int lifted = limited.compareTo(raw);
        if (lifted != 0) {
            steps.add(
                    new Step(lifted < 0 ? Step.Kind.CAPPED : Step.Kind.RAISED, Map.of("limit", new Percent(limited))));
        }
        BigDecimal worth = rules.bands().worth(limited);
        if (worth.compareTo(limited) != 0) {
            steps.add(new Step(Step.Kind.BAND, Map.of("worth", new Percent(worth))));
        }
        rules.rounding()
                .filter(rounding -> rules.rounded(worth).compareTo(worth) != 0)
                .ifPresent(rounding -> steps.add(new Step(Step.Kind.ROUNDED, Map.of("rounded", rules.rounded(worth)))));
        return steps;
    }
}
