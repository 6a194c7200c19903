package io.github.albero.json;

import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.evaluation.policy.ThresholdScale.Outside;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What thresholds are worth: {@code {"minimum": 0, "target": 100, "maximum": 150, "above": "extended"}}. */
final class ThresholdScaleJson {

    private static final String EXAMPLE = "{\"minimum\": 0, \"target\": 100, \"maximum\": 120}";
    private static final ThresholdScale DEFAULT = ThresholdScale.builder().build();

    private ThresholdScaleJson() {}

    static Optional<NoneJson.Written<ThresholdScale>> read(JsonCursor value) {
        return NoneJson.read(value, EXAMPLE, ThresholdScaleJson::scale);
    }

    private static Optional<ThresholdScale> scale(JsonFields fields) {
        BigDecimal minimum = fields.find("minimum", ScoreLimits::score).orElse(DEFAULT.minimum());
        BigDecimal target = fields.find("target", ScoreLimits::score).orElse(DEFAULT.target());
        Optional<BigDecimal> maximum = fields.find("maximum", ScoreLimits::score);
        Optional<BigDecimal> excellent = fields.find("excellent", ScoreLimits::score);
        Outside below = fields.find("below", value -> value.word(Outside.class)).orElse(DEFAULT.below());
        Outside above = fields.find("above", value -> value.word(Outside.class)).orElse(DEFAULT.above());
        if (fields.isFaulty()) {
            return Optional.empty();
        }
        List<BigDecimal> worths = Stream.of(Optional.of(minimum), Optional.of(target), maximum, excellent)
                .flatMap(Optional::stream)
                .toList();
        return worths.stream().sorted().toList().equals(worths)
                ? Optional.of(ThresholdScale.builder()
                        .minimum(minimum)
                        .target(target)
                        .maximum(maximum)
                        .excellent(excellent)
                        .below(below)
                        .above(above)
                        .build())
                : fields.object().refuse(JsonProblem.THRESHOLDS_WORTH_LESS, "worths", shown(worths));
    }

    private static String shown(List<BigDecimal> worths) {
        return worths.stream().map(EdgeJson::shown).collect(Collectors.joining(", "));
    }

    static void write(JsonOutput out, ThresholdScale scale) {
        out.line(() -> {
            out.number("minimum", scale.minimum());
            out.number("target", scale.target());
            out.number("maximum", scale.maximum());
            out.number("excellent", scale.excellent());
            out.word("below", scale.below());
            out.word("above", scale.above());
        });
    }
}
