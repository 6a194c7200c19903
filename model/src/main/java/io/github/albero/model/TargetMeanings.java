package io.github.albero.model;

import io.github.albero.model.target.Target;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/** What the targets of a plan mean, said once for each. It is not changed once it is made. */
final class TargetMeanings {

    private final Locale language;
    private final IdentityHashMap<Indicator, List<TargetInterpretation>> meanings = new IdentityHashMap<>();

    private TargetMeanings(Locale language) {
        this.language = language;
    }

    static TargetMeanings of(Plan plan) {
        TargetMeanings all = new TargetMeanings(plan.language());
        plan.everyIndicator()
                .forEach(indicator -> all.meanings.put(
                        indicator,
                        indicator.targets().stream()
                                .map(target -> TargetInterpretation.of(indicator, target, all.language))
                                .toList()));
        return all;
    }

    /** The meaning of a target, which may be none of the plan's own. */
    TargetInterpretation of(Indicator indicator, Target target) {
        List<TargetInterpretation> known = meanings.getOrDefault(indicator, List.of());
        for (int place = 0; place < known.size(); place++) {
            if (indicator.targets().get(place) == target) {
                return known.get(place);
            }
        }
        return TargetInterpretation.of(indicator, target, language);
    }
}
