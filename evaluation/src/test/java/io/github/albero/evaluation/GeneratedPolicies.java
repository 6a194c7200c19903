package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRule;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.evaluation.policy.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Policies with every choice of every group of rules. */
final class GeneratedPolicies {

    private static final List<String> NUMBERS = List.of("50", "60", "69.5", "70", "90", "95", "99.99", "100");

    private GeneratedPolicies() {}

    /** The lowest and the highest score. */
    record Limits(BigDecimal floor, BigDecimal cap) {}

    /** A rule of a body's own: half of the way, and as much more as the amount is better than the target. */
    record Margin() implements AchievementRule {

        private static final long serialVersionUID = 1L;

        @Override
        public String id() {
            return "margin";
        }

        @Override
        public Map<String, BigDecimal> parameters() {
            return Map.of();
        }

        @Override
        public BigDecimal raw(Amounts amounts) {
            BigDecimal more = amounts.measured().subtract(amounts.target());
            BigDecimal better = switch (amounts.operator()) {
                case AT_LEAST, MORE_THAN -> more;
                case AT_MOST, LESS_THAN -> more.negate();
                case EQUAL_TO -> more.abs().negate();
            };
            return BigDecimal.valueOf(50).add(better);
        }

        @Override
        public String display(Locale language) {
            return "margin";
        }
    }

    /** Any policy. */
    static Arbitrary<ScoringPolicy> any() {
        return withinAny(GeneratedPolicies::within);
    }

    /** Any policy whose numbers are those of all: no own limits, bands or rounding for some of the parts. */
    static Arbitrary<ScoringPolicy> onlyGeneral() {
        return withinAny(limits -> Combinators.combine(achievement(limits), missing(), rollUp(limits), ratings(limits))
                .as((achievement, missing, rollUp, ratings) ->
                        policy(achievement, missing, rollUp, ratings, List.of())));
    }

    /** What depends on floor and cap, for each pair of them. */
    private static <T> Arbitrary<T> withinAny(Function<Limits, Arbitrary<T>> made) {
        List<Arbitrary<T>> all = new ArrayList<>();
        for (String floor : List.of("0", "10", "20")) {
            for (String cap : List.of("100", "110", "200")) {
                all.add(made.apply(new Limits(new BigDecimal(floor), new BigDecimal(cap))));
            }
        }
        return Arbitraries.oneOf(all);
    }

    private static Arbitrary<ScoringPolicy> within(Limits limits) {
        return Combinators.combine(achievement(limits), missing(), rollUp(limits), ratings(limits), special(limits))
                .as(GeneratedPolicies::policy);
    }

    private static ScoringPolicy policy(
            AchievementRules achievement,
            MissingRules missing,
            RollUp rollUp,
            RatingBands ratings,
            List<SpecialRules> special) {
        return ScoringPolicy.builder()
                .id("generated")
                .achievement(achievement)
                .missing(missing)
                .rollUp(rollUp)
                .ratings(ratings)
                .special(special)
                .build();
    }

    static Arbitrary<AchievementRules> achievement() {
        return withinAny(GeneratedPolicies::achievement);
    }

    private static Arbitrary<AchievementRules> achievement(Limits limits) {
        return Builders.withBuilder(
                        () -> AchievementRules.builder().floor(limits.floor()).cap(limits.cap()))
                .use(Arbitraries.of(AchievementRules.HigherIsBetter.class))
                .in(AchievementRules.Builder::higherIsBetter)
                .use(Arbitraries.of(AchievementRules.LowerIsBetter.class))
                .in(AchievementRules.Builder::lowerIsBetter)
                .use(Arbitraries.of(AchievementRules.Marks.class))
                .in(AchievementRules.Builder::marks)
                .use(Arbitraries.of(AchievementRules.Equalled.class))
                .in(AchievementRules.Builder::equalled)
                .use(Arbitraries.of(AchievementRules.Changes.class))
                .in(AchievementRules.Builder::changes)
                .use(Arbitraries.of(AchievementRules.Parts.class))
                .in(AchievementRules.Builder::parts)
                .use(Arbitraries.of(AchievementRules.Levels.class))
                .in(AchievementRules.Builder::levels)
                .use(late())
                .in((rules, late) -> rules.lateness(late).unfinished(unfinished(late)))
                .use(Arbitraries.of(Set.<LocalDate>of(), Set.of(LocalDate.of(2025, 6, 30))))
                .withProbability(0.2)
                .in((rules, holidays) -> rules.workingDays(new WorkingDays(holidays)))
                .use(thresholds())
                .withProbability(0.4)
                .in(AchievementRules.Builder::thresholds)
                .use(Arbitraries.just(new Margin()))
                .withProbability(0.1)
                .in((rules, own) -> rules.rule(own))
                .use(scoreBands(limits))
                .withProbability(0.3)
                .in(AchievementRules.Builder::bands)
                .use(rounding())
                .withProbability(0.3)
                .in(AchievementRules.Builder::rounding)
                .build(AchievementRules.Builder::build);
    }

    /** Progress counts wherever it may, for what it is worth shows only there. */
    private static AchievementRules.Unfinished unfinished(LatenessBands late) {
        boolean counts = late.bands().size() % 2 == 1;
        return counts ? AchievementRules.Unfinished.PROGRESS : AchievementRules.Unfinished.ZERO;
    }

    private static Arbitrary<LatenessBands> late() {
        return Arbitraries.of(
                LatenessBands.NONE,
                new LatenessBands(List.of(new LatenessBands.Band(1, BigDecimal.valueOf(80)))),
                new LatenessBands(List.of(
                        new LatenessBands.Band(1, BigDecimal.valueOf(80)),
                        new LatenessBands.Band(31, BigDecimal.valueOf(50)))),
                new LatenessBands(List.of(
                        new LatenessBands.Band(1, new BigDecimal("99.999")),
                        new LatenessBands.Band(11, BigDecimal.valueOf(50)),
                        new LatenessBands.Band(61, BigDecimal.ZERO))));
    }

    private static Arbitrary<ThresholdScale> thresholds() {
        return Combinators.combine(
                        Arbitraries.of("0", "20", "50"),
                        Arbitraries.of("60", "100", "100", "110"),
                        Arbitraries.of("110", "120").map(BigDecimal::new).optional(),
                        Arbitraries.of("120", "200").map(BigDecimal::new).optional(),
                        Arbitraries.of(ThresholdScale.Outside.class),
                        Arbitraries.of(ThresholdScale.Outside.class))
                .as((minimum, target, maximum, excellent, below, above) -> ThresholdScale.builder()
                        .minimum(new BigDecimal(minimum))
                        .target(new BigDecimal(target))
                        .maximum(maximum)
                        .excellent(excellent)
                        .below(below)
                        .above(above)
                        .build());
    }

    private static Arbitrary<MissingRules> missing() {
        return Combinators.combine(
                        Arbitraries.of(MissingRules.MissingActual.class),
                        Arbitraries.of(MissingRules.ZeroDenominator.class))
                .as((actual, zero) -> MissingRules.builder()
                        .missingActual(actual)
                        .zeroDenominator(zero)
                        .build());
    }

    private static Arbitrary<RollUp> rollUp(Limits limits) {
        return Builders.withBuilder(RollUp::builder)
                .use(Arbitraries.of(RollUp.Combination.class))
                .in(RollUp.Builder::combination)
                .use(Arbitraries.of(RollUp.Weighing.class))
                .in(RollUp.Builder::weighing)
                .use(Arbitraries.of(RollUp.MixedWeights.class))
                .in(RollUp.Builder::mixedWeights)
                .use(Arbitraries.of("0", "30", "33.3", "100").map(BigDecimal::new))
                .withProbability(0.3)
                .in(RollUp.Builder::ownShare)
                .use(Arbitraries.of(RollUp.UnitValue.class))
                .in(RollUp.Builder::unitValue)
                .use(scoreBands(limits))
                .withProbability(0.2)
                .in(RollUp.Builder::bands)
                .use(rounding())
                .withProbability(0.3)
                .in(RollUp.Builder::rounding)
                .build(RollUp.Builder::build);
    }

    private static Arbitrary<Rounding> rounding() {
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
        return Combinators.combine(Arbitraries.of(0, 1, 2, 3, 12), modes).as(Rounding::new);
    }

    private static Arbitrary<ScoreBands> scoreBands(Limits limits) {
        Arbitrary<Optional<BigDecimal>> worths = Arbitraries.of("0", "30", "65", "85", "100", "120")
                .map(BigDecimal::new)
                .optional();
        return Combinators.combine(edges(limits), worths.list().ofSize(4)).as((edges, values) -> {
            List<ScoreBands.Band> bands = new ArrayList<>();
            for (int step = 0; step < edges.size(); step++) {
                bands.add(band(edges.get(step), values.get(step), bands, limits));
            }
            return new ScoreBands(bands);
        });
    }

    /** The band as wanted, or the nearest that is not worth less than the one before. */
    private static ScoreBands.Band band(
            Edge edge, Optional<BigDecimal> wanted, List<ScoreBands.Band> before, Limits limits) {
        BigDecimal least = before.isEmpty()
                ? limits.floor()
                : before.get(before.size() - 1).worth().orElse(edge.at());
        boolean isAsAchieved = wanted.isEmpty() && edge.at().compareTo(least) >= 0;
        return new ScoreBands.Band(
                edge,
                isAsAchieved
                        ? Optional.empty()
                        : Optional.of(wanted.orElse(least).max(least).min(limits.cap())));
    }

    /** One to four edges, the first at the floor. */
    private static Arbitrary<List<Edge>> edges(Limits limits) {
        return Combinators.combine(
                        Arbitraries.of(NUMBERS).set().ofMaxSize(3),
                        Arbitraries.of(true, false).list().ofSize(3))
                .as((numbers, areIncluded) -> {
                    List<Edge> edges = new ArrayList<>(List.of(Edge.from(limits.floor())));
                    NUMBERS.stream().filter(numbers::contains).forEach(number -> {
                        boolean isIncluded = areIncluded.get(edges.size() - 1) || number.equals("100");
                        edges.add(new Edge(new BigDecimal(number), isIncluded));
                    });
                    return edges;
                });
    }

    private static Arbitrary<RatingBands> ratings(Limits limits) {
        return Combinators.combine(edges(limits), edges(limits).injectNull(0.5))
                .as((bands, brackets) -> RatingBands.of(each(bands, RatingBands.Band::new)).toBuilder()
                        .brackets(
                                brackets == null
                                        ? List.of()
                                        : each(
                                                brackets,
                                                (edge, rating) ->
                                                        new RatingBands.Bracket(edge, rating, Optional.of(edge.at()))))
                        .build());
    }

    private static <T> List<T> each(List<Edge> edges, BiFunction<Edge, Rating, T> named) {
        List<Rating> ratings =
                List.of(Rating.NOT_MET, Rating.PARTLY_MET, Rating.MET, new Rating("beyond", "superato", "beyond"));
        List<T> all = new ArrayList<>();
        for (Edge edge : edges) {
            all.add(named.apply(edge, ratings.get(all.size())));
        }
        return all;
    }

    private static Arbitrary<List<SpecialRules>> special(Limits limits) {
        Arbitrary<RuleScope> scopes = Arbitraries.of(
                new RuleScope.OfLevel("Area"),
                new RuleScope.OfLevel("OBIETTIVO"),
                new RuleScope.OfLevel("Azione"),
                new RuleScope.OfKind("efficacia"),
                new RuleScope.OfIndicator("01/1"));
        Arbitrary<AchievementRules> achievement = Arbitraries.oneOf(
                achievement(limits),
                achievement(new Limits(limits.floor().max(BigDecimal.TEN), BigDecimal.valueOf(120))));
        return Combinators.combine(
                        scopes,
                        achievement.optional(),
                        missing().optional(),
                        rollUp(limits).optional())
                .as(GeneratedPolicies::special)
                .list()
                .ofMaxSize(2)
                .uniqueElements(SpecialRules::scope);
    }

    private static SpecialRules special(
            RuleScope scope,
            Optional<AchievementRules> achievement,
            Optional<MissingRules> missing,
            Optional<RollUp> rollUp) {
        boolean isLevel = scope instanceof RuleScope.OfLevel;
        boolean isNothing = achievement.isEmpty() && missing.isEmpty() && (rollUp.isEmpty() || !isLevel);
        return SpecialRules.builder()
                .scope(scope)
                .achievement(achievement)
                .missing(isNothing ? Optional.of(MissingRules.builder().build()) : missing)
                .rollUp(isLevel ? rollUp : Optional.empty())
                .build();
    }
}
