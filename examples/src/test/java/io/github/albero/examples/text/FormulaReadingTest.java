package io.github.albero.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Formula;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How every indicator of the real plan is computed, against what a person says. */
class FormulaReadingTest {

    private static final Path TEXT = Path.of("data/maremma-tirreno-2024/plan.txt");
    private static final Path READINGS = Path.of("src/test/resources/formulas/maremma-tirreno-2024.tsv");

    @Test
    void saysWhatAPersonSays() throws IOException {
        Plan plan = new FlattenedTextFormat()
                .read(Source.of(TEXT), ReadContext.defaults())
                .orThrow()
                .plan();
        List<String> rows = Files.readAllLines(READINGS);

        assertThat(Stream.concat(plan.allIndicators(), plan.cards().stream().flatMap(PostObjectives::allIndicators))
                        .map(FormulaReadingTest::row))
                .hasSize(146)
                .containsExactlyElementsOf(rows.subList(1, rows.size()));
    }

    private static String row(Indicator indicator) {
        Formula formula = Formula.of(indicator, Locale.ITALIAN);
        return String.join(
                "\t", indicator.id(), formula.text(), formula.computation().display(Locale.ITALIAN));
    }
}
