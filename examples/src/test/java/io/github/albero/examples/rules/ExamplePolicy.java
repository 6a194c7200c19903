package io.github.albero.examples.rules;

import static io.github.albero.examples.rules.Written.constant;
import static io.github.albero.examples.rules.Written.number;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.evaluation.policy.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A policy as the page of the rules writes it, such as {@code equalled: zero; cap: 120}: choices that differ from the
 * default, by the names that they have in files.
 */
final class ExamplePolicy {

    private final AchievementRules.Builder achievement = AchievementRules.builder();
    private final MissingRules.Builder missing = MissingRules.builder();
    private final RollUp.Builder rollUp = RollUp.builder();
    private RatingBands ratings = ScoringPolicy.linearCapped().ratings();

    private ExamplePolicy() {}

    static ScoringPolicy of(String text) {
        ExamplePolicy policy = new ExamplePolicy();
        Arrays.stream(text.split("; ")).filter(choice -> !choice.isEmpty()).forEach(policy::choose);
        return ScoringPolicy.builder()
                .id("example")
                .achievement(policy.achievement.build())
                .missing(policy.missing.build())
                .rollUp(policy.rollUp.build())
                .ratings(policy.ratings)
                .build();
    }

    private void choose(String choice) {
        String[] parts = choice.split(": ", 2);
        String value = parts[1];
        switch (parts[0]) {
            case "floor" -> achievement.floor(number(value));
            case "cap" -> achievement.cap(number(value));
            case "higherIsBetter" -> achievement.higherIsBetter(constant(AchievementRules.HigherIsBetter.class, value));
            case "lowerIsBetter" -> achievement.lowerIsBetter(constant(AchievementRules.LowerIsBetter.class, value));
            case "marks" -> achievement.marks(constant(AchievementRules.Marks.class, value));
            case "equalled" -> achievement.equalled(constant(AchievementRules.Equalled.class, value));
            case "changes" -> achievement.changes(constant(AchievementRules.Changes.class, value));
            case "unfinished" -> achievement.unfinished(constant(AchievementRules.Unfinished.class, value));
            case "parts" -> achievement.parts(constant(AchievementRules.Parts.class, value));
            case "levels" -> achievement.levels(constant(AchievementRules.Levels.class, value));
            case "lateness" -> achievement.lateness(new LatenessBands(listed(value, ExamplePolicy::late)));
            case "workingDays" -> achievement.workingDays(workingDays(value));
            case "thresholds" -> achievement.thresholds(thresholds(value));
            case "bands" -> achievement.bands(bands(value));
            case "rounding" -> achievement.rounding(rounding(value));
            case "missingActual" -> missing.missingActual(constant(MissingRules.MissingActual.class, value));
            case "zeroDenominator" -> missing.zeroDenominator(constant(MissingRules.ZeroDenominator.class, value));
            case "ratings" -> ratings = RatingBands.ofRanges(listed(value, ExamplePolicy::range));
            case "brackets" ->
                ratings = ratings.toBuilder()
                        .brackets(listed(value, ExamplePolicy::bracket))
                        .build();
            default -> chooseRollUp(parts[0], value);
        }
    }

    private void chooseRollUp(String name, String value) {
        switch (name) {
            case "combination" -> rollUp.combination(constant(RollUp.Combination.class, value));
            case "weighing" -> rollUp.weighing(constant(RollUp.Weighing.class, value));
            case "mixedWeights" -> rollUp.mixedWeights(constant(RollUp.MixedWeights.class, value));
            case "unitValue" -> rollUp.unitValue(constant(RollUp.UnitValue.class, value));
            case "ownShare" -> rollUp.ownShare(number(value));
            case "bands of wholes" -> rollUp.bands(bands(value));
            case "rounding of wholes" -> rollUp.rounding(rounding(value));
            default -> throw new IllegalArgumentException("not a rule: " + name);
        }
    }

    private static <T> List<T> listed(String text, Function<String, T> read) {
        return Arrays.stream(text.split(", ")).map(read).toList();
    }

    /** Such as {@code 1–30 → 80}; days are read by their first. */
    private static LatenessBands.Band late(String text) {
        String[] parts = text.split(" → ");
        return new LatenessBands.Band(Integer.parseInt(parts[0].split("–")[0]), number(parts[1]));
    }

    /** Such as {@code 06/01, 25/12}: the days on which the body does not work besides weekends. */
    private static WorkingDays workingDays(String text) {
        return new WorkingDays(
                text.equals("no holidays")
                        ? Set.of()
                        : listed(text, Written::day).stream().collect(Collectors.toSet()));
    }

    /** Such as {@code excellent → 200, above extended}. */
    private static ThresholdScale thresholds(String text) {
        ThresholdScale.Builder scale = ThresholdScale.builder();
        for (String part : text.split(", ")) {
            String[] worth = part.split(" → ");
            switch (worth[0]) {
                case "minimum" -> scale.minimum(number(worth[1]));
                case "target" -> scale.target(number(worth[1]));
                case "maximum" -> scale.maximum(number(worth[1]));
                case "excellent" -> scale.excellent(number(worth[1]));
                case "extended" -> scale.below(ThresholdScale.Outside.EXTENDED).above(ThresholdScale.Outside.EXTENDED);
                default -> throw new IllegalArgumentException("not a threshold: " + part);
            }
        }
        return scale.build();
    }

    /** Such as {@code from 0 → 0, from 60 as achieved}. */
    private static ScoreBands bands(String text) {
        List<ScoreBands.Band> bands = new ArrayList<>();
        for (String part : text.split(", ")) {
            String[] worth = part.replace(" as achieved", "").split(" → ");
            bands.add(new ScoreBands.Band(
                    edge(worth[0]), worth.length == 1 ? Optional.empty() : Optional.of(number(worth[1]))));
        }
        return new ScoreBands(bands);
    }

    /** Such as {@code from 90}, {@code above 90}, or {@code 90}. */
    private static Edge edge(String text) {
        return new Edge(number(text.replaceFirst("from |above ", "")), !text.startsWith("above "));
    }

    /** Such as {@code C 80–89.99}. */
    private static RatingBands.Range range(String text) {
        String[] parts = text.split(" ", 2);
        String[] ends = parts[1].split("–");
        Optional<BigDecimal> to = ends.length == 1 ? Optional.empty() : Optional.of(number(ends[1]));
        return new RatingBands.Range(edge(ends[0]), to, rating(parts[0]));
    }

    /** Such as {@code A from 95 pays 100}. */
    private static RatingBands.Bracket bracket(String text) {
        String[] parts = text.split(" ", 2);
        String[] pays = parts[1].split(" pays ");
        return new RatingBands.Bracket(edge(pays[0]), rating(parts[0]), Optional.of(number(pays[1])));
    }

    private static Rating rating(String name) {
        return new Rating(name, name, name);
    }

    /** Such as {@code 0 half-up}. */
    private static Rounding rounding(String text) {
        String[] parts = text.split(" ");
        return new Rounding(Integer.parseInt(parts[0]), constant(RoundingMode.class, parts[1]));
    }
}
