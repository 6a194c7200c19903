package io.github.albero.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules are found in tests by their numbers. */
class EveryRuleTest {

    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Path TESTS = Path.of("src/test/java/io/github/albero/evaluation");
    private static final Pattern HEADING = Pattern.compile("(?m)^### ([B-E]\\d+)\\.");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\b[B-E]\\d+\\b");

    @Test
    void aCommentOfATestNamesEachRuleOfThePage() throws IOException {
        List<String> rules = HEADING.matcher(Files.readString(PAGE))
                .results()
                .map(heading -> heading.group(1))
                .toList();
        Set<String> named = new TreeSet<>();
        try (Stream<Path> tests = Files.walk(TESTS)) {
            for (Path test : tests.filter(Files::isRegularFile).toList()) {
                COMMENT.matcher(Files.readString(test))
                        .results()
                        .flatMap(comment -> NUMBER.matcher(comment.group()).results())
                        .map(MatchResult::group)
                        .forEach(named::add);
            }
        }

        assertThat(rules).hasSize(31);
        assertThat(named).containsAll(rules);
    }
}
