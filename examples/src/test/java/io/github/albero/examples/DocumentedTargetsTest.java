package io.github.albero.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetFormat;
import io.github.albero.model.target.TargetParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rows on the pages of targets say how they are read. */
class DocumentedTargetsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|(?: ([^|]+) \\|)?$");

    @Test
    void targetsAreReadAsThePageInItalianSays() throws IOException {
        List<MatchResult> rows = rows("target.md");

        assertThat(rows)
                .hasSize(78)
                .allSatisfy(row -> assertThat(read(row.group(1), Locale.ITALIAN, ", senza operatore", "; poi "))
                        .isEqualTo(row.group(2)));
    }

    @Test
    void targetsAreReadAsThePageInEnglishSays() throws IOException {
        List<MatchResult> rows = rows("target.en.md");

        assertThat(rows)
                .hasSize(32)
                .allSatisfy(row -> assertThat(read(row.group(1), Locale.ENGLISH, ", without an operator", "; then "))
                        .isEqualTo(row.group(2)));
    }

    private static List<MatchResult> rows(String page) throws IOException {
        return ROW.matcher(Files.readString(DOCS.resolve(page))).results().toList();
    }

    private static String read(String text, Locale language, String bare, String then) {
        return TargetParser.in(language).ofYear(Year.of(2025)).read(text).targets().stream()
                .map(target -> TargetFormat.in(language).print(target) + (isBare(target) ? bare : ""))
                .collect(Collectors.joining(then));
    }

    private static boolean isBare(Target target) {
        return target.criterion() instanceof Criterion.BareAmount;
    }
}
