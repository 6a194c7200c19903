package io.github.albero.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Doubt;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.TargetInterpretation;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.Displayable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the targets of the real plan mean, against what a person decided, indicator by indicator (rules A9 to A11). */
class InterpretationTest {

    private static final Path TEXT = Path.of("data/maremma-tirreno-2024/plan.txt");
    private static final Path MEANINGS = Path.of("src/test/resources/interpretation/maremma-tirreno-2024.tsv");

    private static Plan plan;
    private static List<String> meanings;

    @BeforeAll
    static void readBoth() throws IOException {
        plan = new FlattenedTextFormat()
                .read(Source.of(TEXT), ReadContext.defaults())
                .orThrow()
                .plan();
        List<String> rows = Files.readAllLines(MEANINGS);
        meanings = rows.subList(1, rows.size());
    }

    @Test
    void suppliesWhatWasLeftOutAndDoubtsWhatNobodyCanTell() {
        Set<String> ids = decidedIds();

        assertThat(indicators().filter(one -> ids.contains(one.id())).map(InterpretationTest::row))
                .containsExactlyElementsOf(meanings);
    }

    @Test
    void takesEveryOtherTargetAsItIsWritten() {
        Set<String> ids = decidedIds();

        assertThat(indicators().filter(one -> !ids.contains(one.id())))
                .hasSize(146 - meanings.size())
                .allSatisfy(indicator -> {
                    Target target = indicator.targets().get(0);
                    TargetInterpretation meaning = TargetInterpretation.of(indicator, target, plan.language());
                    assertThat(meaning.criterion()).isEqualTo(target.criterion());
                    assertThat(meaning.assumptions()).isEmpty();
                    assertThat(meaning.doubt()).isEmpty();
                });
    }

    private static Set<String> decidedIds() {
        return meanings.stream().map(row -> row.split("\t", -1)[0]).collect(Collectors.toSet());
    }

    private static Stream<Indicator> indicators() {
        return Stream.concat(plan.allIndicators(), plan.cards().stream().flatMap(PostObjectives::allIndicators));
    }

    private static String row(Indicator indicator) {
        Target target = indicator.targets().get(0);
        TargetInterpretation meaning = TargetInterpretation.of(indicator, target, plan.language());
        return String.join(
                "\t",
                indicator.id(),
                target.text(),
                written(meaning.criterion()),
                meaning.assumptions().stream().map(InterpretationTest::written).collect(Collectors.joining("; ")),
                meaning.doubt().map(Doubt::name).orElse(""));
    }

    private static String written(Assumption assumption) {
        Object assumed = assumption.assumed() instanceof Displayable value
                ? value.display(Locale.ITALIAN)
                : assumption.assumed();
        String words = assumption.words().isEmpty() ? "" : " «" + assumption.words() + "»";
        return assumption.kind() + " " + assumed + words;
    }

    private static String written(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            return comparison.operator().symbol() + " " + written(comparison.amount());
        }
        if (criterion instanceof WithinShare share) {
            return share.operator().symbol() + " " + written(share.share()) + " within " + written(share.limit());
        }
        return criterion.toString();
    }

    private static String written(Quantity quantity) {
        String unit = quantity.unit() instanceof UnitOfMeasure.Named named
                ? named.noun()
                : quantity.unit().toString();
        return quantity.amount().toPlainString() + " " + unit;
    }
}
