package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Formula;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaJsonTest {

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of(Locale.ITALIAN, Formula.of("n. pareri / n. quesiti"), "\"n. pareri / n. quesiti\""),
                Arguments.of(Locale.ITALIAN, Formula.expression("resi / chiesti"), "\"= resi / chiesti\""),
                Arguments.of(
                        Locale.ITALIAN,
                        Formula.ratio("pareri", "quesiti"),
                        "{\"text\": \"pareri / quesiti\", \"computation\": {\"type\": \"ratio\", "
                                + "\"numerator\": \"pareri\", \"denominator\": \"quesiti\"}}"),
                Arguments.of(
                        Locale.ITALIAN,
                        Formula.of("Rapidità", new MeanTime("risposta", UnitOfMeasure.DAY)),
                        "{\"text\": \"Rapidità\", \"computation\": {\"type\": \"mean-time\", "
                                + "\"of\": \"risposta\", \"unit\": \"day\"}}"),
                Arguments.of(Locale.ENGLISH, Formula.of("number of visits", Locale.ENGLISH), "\"number of visits\""),
                Arguments.of(
                        Locale.ENGLISH,
                        Formula.of("numero di visite"),
                        "{\"text\": \"numero di visite\", \"computation\": {\"type\": \"count\", \"of\": \"visite\"}}"),
                Arguments.of(
                        Locale.FRENCH,
                        Formula.of("nombre de visites", new Count("visites")),
                        "{\"text\": \"nombre de visites\", \"computation\": {\"type\": \"count\", \"of\": \"visites\"}}"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void isItsTextWhereThatSaysEverything(Locale language, Formula formula, String json) throws IOException {
        Plan plan = PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2025))
                .levels("Area")
                .node("1", "Area", area -> area.indicator("a", "", it -> it.formula(formula)))
                .build()
                .toBuilder()
                .language(language)
                .build();

        assertThat(Json.write(plan)).contains("\"formula\": " + json + "}");
        assertThat(Json.read(Json.write(plan)).orThrow().plan()).isEqualTo(plan);
    }
}
