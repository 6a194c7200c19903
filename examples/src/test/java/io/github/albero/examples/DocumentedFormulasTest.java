package io.github.albero.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.FormulaEvaluation;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.Formula;
import io.github.albero.model.Plan;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.ExpressionProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rows on the page of formulas say what happens. */
class DocumentedFormulasTest {

    private static final Path PAGE = Path.of("../docs/formulas.md");
    private static final Pattern HEADER = Pattern.compile("\\| ([A-Z][^`|]*) \\| [^|]* \\|");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");
    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final Map<String, BigDecimal> VALUES = Map.of(
            "risolti", new BigDecimal("3"),
            "chiusi", new BigDecimal("1.5"),
            "ricevuti", new BigDecimal("9"),
            "nulla", BigDecimal.ZERO);

    /** A row of the page. */
    private record Row(String text, String meaning) {}

    private static List<Row> rows(String header) throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean isWanted = false;
        for (String line : Files.readAllLines(PAGE)) {
            Matcher head = HEADER.matcher(line);
            Matcher row = ROW.matcher(line);
            if (head.matches()) {
                isWanted = head.group(1).equals(header);
            } else if (row.matches() && isWanted) {
                rows.add(new Row(row.group(1), row.group(2).replace("\\|", "|")));
            }
        }
        return rows;
    }

    private static void assertEachMeans(String header, int count, UnaryOperator<String> meaning) throws IOException {
        assertThat(rows(header))
                .hasSize(count)
                .allSatisfy(row -> assertThat(meaning.apply(row.text())).isEqualTo(row.meaning()));
    }

    private static String read(String text, Locale language) {
        return Formula.of(text, language).computation().display(Locale.ENGLISH);
    }

    @Test
    void formulasAreReadAsThePageSays() throws IOException {
        assertEachMeans("In Italian", 37, text -> read(text, Locale.ITALIAN));
        assertEachMeans("In English", 8, text -> read(text, Locale.ENGLISH));
    }

    @Test
    void expressionsGiveWhatThePageSays() throws IOException {
        assertEachMeans(
                "Expression",
                6,
                text -> FormulaEvaluation.of(new Expression(text), VALUES).display(Locale.ENGLISH));
    }

    @Test
    void otherTextsAreNoExpressionsForTheReasonThatThePageGives() throws IOException {
        assertEachMeans(
                "Not an expression",
                5,
                text -> ExpressionProblem.in(text).orElseThrow().display(Locale.ENGLISH));
    }

    @Test
    void whatIsStatedInJsonStandsBesideTheWords() throws IOException {
        Matcher json = JSON.matcher(Files.readString(PAGE));
        assertThat(json.find()).isTrue();
        Plan plan = new JsonPlanFormat()
                .read(Source.of("plan.json", json.group(1).getBytes(StandardCharsets.UTF_8)), ReadContext.defaults())
                .orThrow()
                .plan();

        assertThat(plan.allIndicators().map(one -> one.formula().orElseThrow()))
                .containsExactly(
                        Formula.of(
                                "Capacità di risposta dello sportello",
                                new Ratio("quesiti risolti", "quesiti ricevuti")),
                        Formula.expression("(risolti + chiusi) / ricevuti * 100"));
    }
}
