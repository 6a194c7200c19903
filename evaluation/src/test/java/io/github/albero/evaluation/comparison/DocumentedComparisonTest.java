package io.github.albero.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code on the page of comparisons is compiled and run, and prints what the page says. */
class DocumentedComparisonTest {

    private static final Path PAGE = Path.of("../docs/comparison.md");
    private static final Path EXAMPLE =
            Path.of("src/test/java/io/github/albero/evaluation/comparison/ComparisonExample.java");

    private static List<String> blocks(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        return block.results().map(found -> found.group(1).strip()).toList();
    }

    /** However lines are indented. */
    private static String plain(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Test
    void theCodeIsCompiled() throws IOException {
        String example = plain(Files.readString(EXAMPLE)
                .replace("forEach(this::print)", "forEach(System.out::println)")
                .replace("print(", "System.out.println("));

        assertThat(blocks("java"))
                .hasSize(7)
                .allSatisfy(block -> assertThat(example).contains(plain(block)));
    }

    @Test
    void itPrintsWhatThePageSays() throws IOException {
        String printed = String.join("\n", ComparisonExample.run());

        assertThat(blocks("text"))
                .isEqualTo(
                        Arrays.stream(printed.split("\n\n")).map(String::strip).toList());
    }
}
