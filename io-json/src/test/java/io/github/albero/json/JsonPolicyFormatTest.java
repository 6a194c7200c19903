package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.AchievementRule;
import io.github.albero.evaluation.policy.AchievementRuleProvider;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RatingBands.Band;
import io.github.albero.evaluation.policy.RatingBands.Bracket;
import io.github.albero.evaluation.policy.RatingBands.Range;
import io.github.albero.evaluation.policy.RollUp;
import io.github.albero.evaluation.policy.Rounding;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.evaluation.policy.WorkingDays;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRules.class)
class JsonPolicyFormatTest {

    private static final AchievementRules DIFFERENT = AchievementRules.builder()
            .floor(new BigDecimal("12.50"))
            .cap(new BigDecimal("120.0"))
            .higherIsBetter(AchievementRules.HigherIsBetter.FROM_BASELINE)
            .lowerIsBetter(AchievementRules.LowerIsBetter.TWICE_TARGET_LESS_MEASURED)
            .marks(AchievementRules.Marks.FROM_WORST_MARK)
            .equalled(AchievementRules.Equalled.ZERO)
            .changes(AchievementRules.Changes.BY_LEVEL)
            .parts(AchievementRules.Parts.MEAN)
            .levels(AchievementRules.Levels.MEAN)
            .unfinished(AchievementRules.Unfinished.PROGRESS)
            .lateness(new LatenessBands(List.of(
                    new LatenessBands.Band(1, new BigDecimal("99.90")),
                    new LatenessBands.Band(2, BigDecimal.ZERO),
                    new LatenessBands.Band(Integer.MAX_VALUE, BigDecimal.ZERO))))
            .workingDays(new WorkingDays(Set.of(LocalDate.of(2025, 1, 6), LocalDate.MAX, LocalDate.MIN)))
            .thresholds(ThresholdScale.builder()
                    .minimum(new BigDecimal("12.50"))
                    .target(BigDecimal.valueOf(90))
                    .maximum(BigDecimal.valueOf(90))
                    .excellent(BigDecimal.valueOf(200))
                    .below(ThresholdScale.Outside.EXTENDED)
                    .above(ThresholdScale.Outside.EXTENDED)
                    .build())
            .bands(new ScoreBands(List.of(
                    new ScoreBands.Band(Edge.from(new BigDecimal("12.5")), Optional.of(BigDecimal.valueOf(20))),
                    new ScoreBands.Band(Edge.above(60), Optional.empty()),
                    ScoreBands.Band.worth(110, 120))))
            .rounding(new Rounding(0, RoundingMode.CEILING))
            .build();

    private static final RollUp DIFFERENT_ROLL_UP = RollUp.builder()
            .combination(RollUp.Combination.SUM)
            .weighing(RollUp.Weighing.FLAT)
            .mixedWeights(RollUp.MixedWeights.SHARE_THE_REST)
            .ownShare(new BigDecimal("33.30"))
            .unitValue(RollUp.UnitValue.OWN)
            .bands(new ScoreBands(List.of(
                    new ScoreBands.Band(Edge.from(new BigDecimal("12.5")), Optional.empty()),
                    ScoreBands.Band.asAchieved(120))))
            .rounding(Rounding.KEPT)
            .build();

    private static ReadResult<ScoringPolicy> read(String text) throws IOException {
        return new JsonPolicyFormat().read(Json.source(text), ReadContext.defaults());
    }

    private static String write(ScoringPolicy policy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonPolicyFormat().write(policy, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** One that differs from the default in every rule that needs no code. */
    static ScoringPolicy different() {
        return ScoringPolicy.builder()
                .id("di-casa")
                .italian("di casa \"nostra\"")
                .english("home-made")
                .achievement(DIFFERENT)
                .missing(MissingRules.builder()
                        .missingActual(MissingRules.MissingActual.ZERO)
                        .zeroDenominator(MissingRules.ZeroDenominator.MET)
                        .build())
                .rollUp(DIFFERENT_ROLL_UP)
                .ratings(RatingBands.of(List.of(
                                new Band(new BigDecimal("12.50"), Rating.NOT_MET),
                                new Band(new BigDecimal("99.9"), new Rating("eccellente", "eccellente", "excellent")),
                                new Band(Edge.above(100), Rating.MET)))
                        .toBuilder()
                        .addBrackets(
                                new Bracket(
                                        Edge.from(new BigDecimal("12.5")),
                                        new Rating("B", "fascia B", "bracket B"),
                                        Optional.empty()),
                                new Bracket(
                                        Edge.above(95),
                                        new Rating("A", "A", "A"),
                                        Optional.of(new BigDecimal("110.0"))))
                        .build())
                .extensions(RichParts.extensions())
                .build();
    }

    private static AchievementRule power(long exponent) {
        return AchievementRuleProvider.find("power")
                .orElseThrow()
                .create(Map.of("exponent", BigDecimal.valueOf(exponent)));
    }

    private static SpecialRules.Builder special(RuleScope scope) {
        return SpecialRules.builder().scope(scope);
    }

    /** One in which special rules differ from general ones in every way. */
    private static ScoringPolicy withSpecialRules() {
        AchievementRules bare = AchievementRules.builder()
                .floor(BigDecimal.valueOf(13))
                .rule(power(2))
                .build();
        return different().toBuilder()
                .addSpecial(
                        special(new RuleScope.OfLevel("Obiettivo"))
                                .achievement(bare)
                                .missing(MissingRules.builder().build())
                                .rollUp(RollUp.builder().build())
                                .build(),
                        special(new RuleScope.OfLevel("Area"))
                                .achievement(DIFFERENT)
                                .missing(MissingRules.builder()
                                        .missingActual(MissingRules.MissingActual.REFUSED)
                                        .zeroDenominator(MissingRules.ZeroDenominator.MET)
                                        .build())
                                .rollUp(DIFFERENT_ROLL_UP)
                                .build(),
                        special(new RuleScope.OfKind("outcome"))
                                .achievement(DIFFERENT.toBuilder()
                                        .rule(power(3))
                                        .thresholds(ThresholdScale.builder().build())
                                        .workingDays(new WorkingDays(Set.of()))
                                        .build())
                                .build(),
                        special(new RuleScope.OfIndicator("07.03/1"))
                                .missing(MissingRules.builder().build())
                                .build())
                .build();
    }

    @Test
    void writesAllRules() throws IOException {
        assertThat(write(ScoringPolicy.allOrNothing())).isEqualTo("""
                        {
                          "albero": "policy",
                          "version": "1.0",
                          "id": "all-or-nothing",
                          "italian": "tutto o niente",
                          "english": "all or nothing",
                          "achievement": {
                            "floor": 0,
                            "cap": 100,
                            "higherIsBetter": "measured-by-target",
                            "lowerIsBetter": "target-by-measured",
                            "marks": "as-numbers",
                            "equalled": "just-below",
                            "changes": "by-change",
                            "parts": "least",
                            "levels": "latest",
                            "unfinished": "zero",
                            "bands": [
                              {"from": 0, "worth": 0},
                              {"from": 100, "worth": 100}
                            ]
                          },
                          "missing": {"missingActual": "left-out", "zeroDenominator": "left-out"},
                          "rollUp": {
                            "combination": "weighted-mean",
                            "weighing": "nested",
                            "mixedWeights": "incomplete",
                            "unitValue": "own-else-body"
                          },
                          "ratings": [
                            {"from": 0, "id": "not-met", "italian": "non raggiunto", "english": "not met"},
                            {"from": 50, "id": "partly-met", "italian": "parzialmente raggiunto", "english": "partly met"},
                            {"from": 100, "id": "met", "italian": "raggiunto", "english": "met"}
                          ]
                        }
                        """);
    }

    @Test
    void writesOfSpecialRulesWhatIsSpecial() throws IOException {
        assertThat(write(withSpecialRules())).contains("""
                          "special": [
                            {
                              "level": "Obiettivo",
                              "achievement": {"floor": 13, "cap": 100, "higherIsBetter": "measured-by-target", \
                        "lowerIsBetter": "target-by-measured", "marks": "as-numbers", "equalled": "just-below", \
                        "changes": "by-change", "parts": "least", "levels": "latest", "unfinished": "zero", \
                        "lateness": [], "workingDays": "none", "thresholds": "none", \
                        "rule": {"id": "power", "parameters": {"exponent": 2}}, "bands": [], "rounding": "none"},
                              "missing": {"missingActual": "left-out", "zeroDenominator": "left-out"},
                              "rollUp": {"combination": "weighted-mean", "weighing": "nested", "mixedWeights": "incomplete", \
                        "ownShare": "none", "unitValue": "own-else-body", "bands": [], "rounding": "none"}
                            },
                            {
                              "level": "Area",
                              "achievement": {},
                              "missing": {"missingActual": "refused"},
                              "rollUp": {}
                            },
                        """.indent(0));
    }

    @Test
    void readsBackEqual() throws IOException {
        for (ScoringPolicy preset : ScoringPolicy.presets()) {
            assertThat(read(write(preset)).orThrow()).isEqualTo(preset);
        }
        assertThat(read(write(different())).orThrow()).isEqualTo(different());
        assertThat(read(write(withSpecialRules())).orThrow()).isEqualTo(withSpecialRules());
        ScoringPolicy ofARule = ScoringPolicy.linearCapped().toBuilder()
                .achievement(AchievementRules.builder().rule(power(1)).build())
                .addSpecial(special(new RuleScope.OfKind("efficacia"))
                        .achievement(AchievementRules.builder().build())
                        .build())
                .build();
        assertThat(read(write(ofARule)).orThrow()).isEqualTo(ofARule);
    }

    @Test
    void isWhatTheSchemaSays() throws IOException {
        assertThat(SchemaCheck.faults(write(withSpecialRules()))).isEmpty();
    }

    @Test
    void takesWhatSpecialRulesLeaveOutFromTheGeneralOnes() throws IOException {
        ScoringPolicy policy = read("""
                        {"albero": "policy", "version": "1.0", "id": "mio",
                         "achievement": {"cap": 120, "lateness": [{"fromDays": 1, "worth": 50}], "rounding": {"decimals": 1}},
                         "missing": {"missingActual": "zero"},
                         "rollUp": {"combination": "worst", "ownShare": 30},
                         "special": [
                           {"level": "Area", "rollUp": {"weighing": "flat"}, "missing": {"zeroDenominator": "met"}},
                           {"kind": "outcome", "achievement": {"cap": 150, "lateness": []}}
                         ]}
                        """).orThrow();

        assertThat(policy.special())
                .containsExactly(
                        special(new RuleScope.OfLevel("Area"))
                                .rollUp(policy.rollUp().toBuilder()
                                        .weighing(RollUp.Weighing.FLAT)
                                        .build())
                                .missing(policy.missing().toBuilder()
                                        .zeroDenominator(MissingRules.ZeroDenominator.MET)
                                        .build())
                                .build(),
                        special(new RuleScope.OfKind("outcome"))
                                .achievement(policy.achievement().toBuilder()
                                        .cap(BigDecimal.valueOf(150))
                                        .lateness(LatenessBands.NONE)
                                        .build())
                                .build());
    }

    @Test
    void takesBandsThatSayTheirEndAsWhatTheyMean() throws IOException {
        ScoringPolicy policy = read("""
                        {"albero": "policy", "version": "1.0", "id": "mio",
                         "achievement": {"bands": [
                           {"from": 0, "to": 59.99, "worth": 0}, {"from": 60, "to": 60}, {"above": 60, "to": 100, "worth": 100}]},
                         "ratings": [{"from": 0, "to": 70, "id": "B"}, {"from": 70, "id": "A"}],
                         "brackets": [{"from": 0, "to": 89.9, "id": "B"}, {"from": 90, "to": 1000, "id": "A", "pays": 100}]}
                        """).orThrow();

        assertThat(policy.achievement().bands().bands())
                .containsExactly(
                        ScoreBands.Band.worth(0, 0),
                        ScoreBands.Band.asAchieved(60),
                        new ScoreBands.Band(Edge.above(60), Optional.of(BigDecimal.valueOf(100))));
        assertThat(policy.ratings().bands()).extracting(Band::edge).containsExactly(Edge.from(0), Edge.from(70));
        assertThat(policy.ratings().brackets())
                .containsExactly(
                        new Bracket(Edge.from(0), new Rating("B", "B", "B"), Optional.empty()),
                        new Bracket(Edge.from(90), new Rating("A", "A", "A"), Optional.of(BigDecimal.valueOf(100))));
    }

    @Test
    void saysWhereARuleInCodeIsNotThere() throws IOException {
        ClassLoader withRules = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(read("""
                            {"albero": "policy", "version": "1.0", "id": "mio", "achievement": {"rule": {"id": "radice"}}}
                            """).diagnostics())
                    .extracting(found -> found.display(Locale.ENGLISH))
                    .containsExactly("/achievement/rule/id (line 1, column 84): “radice” is not among the rules in code"
                            + " of this program, which has none; correct the name, or add the library that has it");
        } finally {
            Thread.currentThread().setContextClassLoader(withRules);
        }
    }

    @Test
    void keepsExtensionsAsDeepAsTheyMayBe() throws IOException {
        ExtensionValue deep = ExtensionValue.of("Nota");
        for (int depth = 1; depth < ExtensionValue.MAX_DEPTH; depth++) {
            deep = new ExtensionValue.Items(List.of(deep));
        }
        ScoringPolicy policy = ScoringPolicy.linearCapped().toBuilder()
                .extensions(Map.of("deep", deep))
                .build();

        assertThat(read(write(policy))).isEqualTo(ReadResult.of(policy, List.of()));
    }

    @Test
    void takesWhatIsLeftOutFromTheDefault() throws IOException {
        assertThat(read("""
                        {"albero": "policy", "version": "1.0", "id": "mio"}
                        """).orThrow())
                .isEqualTo(ScoringPolicy.builder()
                        .id("mio")
                        .ratings(ScoringPolicy.linearCapped().ratings())
                        .build());
    }

    @Test
    void callsARatingByItsIdIfItHasNoOtherName() throws IOException {
        assertThat(read("""
                        {"albero": "policy", "version": "1.0", "id": "mio", "ratings": [{"from": 0.0, "id": "A"}]}
                        """).orThrow().ratings())
                .isEqualTo(RatingBands.of(List.of(new Band(BigDecimal.ZERO, new Rating("A", "A", "A")))));
    }

    /** What stands at the end of a band in a document is held against the next as in code. */
    @Test
    void takesEndsOfBandsAsCodeDoes() throws IOException {
        Rating rating = new Rating("A", "A", "A");
        List<BigDecimal> numbers = Stream.of("89", "89.9", "89.99", "90", "90.01", "90.1", "91")
                .map(BigDecimal::new)
                .toList();
        for (BigDecimal to : numbers) {
            for (BigDecimal next : numbers) {
                for (boolean isIncluded : List.of(true, false)) {
                    List<Range> ranges = List.of(
                            new Range(Edge.from(0), Optional.of(to), rating),
                            new Range(new Edge(next, isIncluded), Optional.empty(), rating));
                    String document = """
                            {"albero": "policy", "version": "1.0", "id": "mio", "ratings": [
                              {"from": 0, "to": %s, "id": "A"}, {"%s": %s, "id": "A"}]}
                            """.formatted(to, isIncluded ? "from" : "above", next);

                    assertThat(read(document).value().map(ScoringPolicy::ratings))
                            .as(document)
                            .isEqualTo(inCode(ranges));
                }
            }
        }
    }

    private static Optional<RatingBands> inCode(List<Range> ranges) {
        try {
            return Optional.of(RatingBands.ofRanges(ranges));
        } catch (IllegalArgumentException gapOrOverlap) {
            return Optional.empty();
        }
    }

    @Test
    void isEitherReadOrRefusedWithAReasonWhateverContradictsWhat() throws IOException {
        RandomPolicies policies = new RandomPolicies(1);
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            String document = policies.next();
            ReadResult<ScoringPolicy> result = read(document);

            assertThat(result.value().isPresent()).as(document).isNotEqualTo(result.hasErrors());
            if (result.value().isPresent()) {
                read++;
                assertThat(read(write(result.orThrow()))).as(document).isEqualTo(result);
            }
        }
        assertThat(read).isGreaterThan(500);
    }
}
