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
        assertReadAsWritten("target.md", Locale.ITALIAN, ", senza operatore", "; poi ");
    }

    @Test
    void targetsAreReadAsThePageInEnglishSays() throws IOException {
        assertReadAsWritten("target.en.md", Locale.ENGLISH, ", without an operator", "; then ");
    }

    private static void assertReadAsWritten(String page, Locale language, String bare, String then) throws IOException {
        String text = Files.readString(DOCS.resolve(page));
        List<MatchResult> rows = ROW.matcher(text).results().toList();

        assertThat(rows)
                .hasSameSizeAs(
                        text.lines().filter(line -> line.startsWith("| `")).toList());
        assertThat(rows.stream().map(row -> row.group(1) + " → " + read(row.group(1), language, bare, then)))
                .isNotEmpty()
                .isEqualTo(rows.stream()
                        .map(row -> row.group(1) + " → " + row.group(2))
                        .toList());
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
