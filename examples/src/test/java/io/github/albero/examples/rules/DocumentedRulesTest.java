package io.github.albero.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked examples on the page of the rules give what the page says. */
class DocumentedRulesTest {

    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Map<String, Integer> LAST_RULES = Map.of("B", 5, "C", 14, "D", 8, "E", 4);

    @Test
    void everyRuleHasAnExample() throws IOException {
        RulesPage page = RulesPage.read(PAGE);
        Set<String> withExample = new HashSet<>(page.rows().keySet());
        withExample.addAll(page.trees().keySet());

        assertThat(withExample)
                .containsExactlyInAnyOrderElementsOf(LAST_RULES.entrySet().stream()
                        .flatMap(section -> IntStream.rangeClosed(1, section.getValue())
                                .mapToObj(number -> section.getKey() + number))
                        .toList());
    }

    @Test
    void indicatorsAreScoredAsThePageSays() throws IOException {
        List<String> said = new ArrayList<>();
        List<String> found = new ArrayList<>();
        List<String> reversed = new ArrayList<>();
        RulesPage.read(PAGE).rows().values().stream().flatMap(List::stream).forEach(row -> {
            IndicatorExample example = new IndicatorExample(row);
            assertThat(example.expected()).as(row.toString()).isNotEmpty();
            said.add(row + " gives " + example.expected());
            found.add(row + " gives " + example.found(false));
            reversed.add(row + " gives " + example.found(true));
        });

        assertThat(found).isEqualTo(said);
        assertThat(reversed).isEqualTo(said);
    }

    @Test
    void treesAndCardsGiveWhatThePageSays() throws IOException {
        RulesPage.read(PAGE)
                .trees()
                .forEach((rule, trees) -> trees.forEach(block -> {
                    assertThat(new TreeExample(block).expected()).as(rule).isNotEmpty();
                    assertThat(new TreeExample(block).found(false))
                            .as(rule)
                            .isEqualTo(new TreeExample(block).expected());
                    assertThat(new TreeExample(block).found(true))
                            .as(rule)
                            .isEqualTo(new TreeExample(block).expected());
                }));
    }
}
