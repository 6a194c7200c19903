package io.github.albero.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.Score;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.RatingBands.Bracket;
import io.github.albero.json.JsonPolicyFormat;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Measurement;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.Thresholds;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies among the sample data score as the tables beside them say, which were worked out by hand. */
class PoliciesTest {

    private static final Path FOLDER = Path.of("data/policies");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The names of the policies. */
    public static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static ReadResult<ScoringPolicy> read(String name) throws IOException {
        return new JsonPolicyFormat().read(Source.of(FOLDER.resolve(name + ".json")), ReadContext.defaults());
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        Path table = FOLDER.resolve(name + ".expected.csv");
        try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, TABLE)) {
            return parser.getRecords();
        }
    }

    @Test
    void areThoseOfThisTest() throws IOException {
        assertThat(names())
                .containsExactly(
                        "bands-to-2022",
                        "from-60",
                        "proportional-from-2023",
                        "steps",
                        "thresholds",
                        "twice-the-target");
    }

    @ParameterizedTest
    @MethodSource("names")
    void haveANameInEachLanguageAndATable(String name) throws IOException {
        ReadResult<ScoringPolicy> read = read(name);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.orThrow().id()).isEqualTo(name);
        assertThat(read.orThrow().italian())
                .isNotEqualTo(read.orThrow().english())
                .isNotEqualTo(name);
        assertThat(rows(name)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void scoreAsTheTableSays(String name) throws IOException {
        assertScores(name);
    }

    private static void assertScores(String name) throws IOException {
        ScoringPolicy policy = read(name).orThrow();
        SoftAssertions found = new SoftAssertions();
        for (CSVRecord row : rows(name)) {
            String what = "line %d: %s of %s, %s"
                    .formatted(row.getRecordNumber() + 1, row.get("measured"), row.get("target"), row.get("how"));
            IndicatorEvaluation result = evaluate(policy, row);
            if (!row.get("raw").isEmpty()) {
                found.assertThat(result.raw().map(BigDecimal::stripTrailingZeros))
                        .as("raw of %s", what)
                        .contains(new BigDecimal(row.get("raw")).stripTrailingZeros());
            }
            Optional<BigDecimal> shown = result.score().scored().map(Score.Scored::shown);
            found.assertThat(shown).as("score of %s", what).contains(new BigDecimal(row.get("score")));
            found.assertThat(result.rating().map(rating -> rating.id()).orElse(""))
                    .as("rating of %s", what)
                    .isEqualTo(row.get("rating"));
            found.assertThat(shown.flatMap(policy.ratings()::bracket)
                            .map(PoliciesTest::id)
                            .orElse(""))
                    .as("bracket of %s", what)
                    .isEqualTo(row.get("bracket"));
        }
        found.assertAll();
    }

    private static String id(Bracket bracket) {
        return bracket.rating().id();
    }

    private static IndicatorEvaluation evaluate(ScoringPolicy policy, CSVRecord row) {
        Plan plan = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2025))
                .language(Locale.ITALIAN)
                .levels("Area")
                .node(
                        "01",
                        "Servizi",
                        node -> node.indicator(
                                "Indicatore",
                                row.get("target"),
                                indicator -> addThresholds(indicator, row.get("thresholds"))))
                .build();
        Actuals actuals = Actuals.of(List.of(Actual.of("01/1", DAY, measurement(row.get("measured")))));
        return PlanEvaluation.of(plan, actuals, policy, DAY).indicator("01/1");
    }

    /** Thresholds such as {@code minimum 75 target 85 excellent 95}. */
    private static void addThresholds(IndicatorDraft indicator, String text) {
        if (text.isEmpty()) {
            return;
        }
        List<String> words = List.of(text.split(" "));
        indicator.thresholds(Thresholds.builder()
                .minimum(after(words, "minimum"))
                .target(after(words, "target"))
                .maximum(after(words, "maximum"))
                .excellent(after(words, "excellent"))
                .build());
    }

    private static Optional<Quantity> after(List<String> words, String name) {
        int place = words.indexOf(name);
        return place < 0
                ? Optional.empty()
                : Optional.of(new Quantity(new BigDecimal(words.get(place + 1)), UnitOfMeasure.NONE));
    }

    private static Measurement measurement(String text) {
        if (text.contains("/")) {
            int slash = text.indexOf('/');
            return new Measurement.Fraction(
                    new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
        }
        UnitOfMeasure unit = text.endsWith("%") ? UnitOfMeasure.PERCENT : UnitOfMeasure.NONE;
        return new Measurement.Value(new Quantity(new BigDecimal(text.replace("%", "")), unit));
    }
}
