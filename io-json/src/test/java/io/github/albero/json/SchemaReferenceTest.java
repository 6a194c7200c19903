package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.text.ExactDecimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/json.md}: what stands between {@code <!-- begin: … -->} and {@code <!-- end -->} is made of the
 * schema, of the complete documents and of the limits; the rest is written by hand.
 */
class SchemaReferenceTest {

    private static final Path PAGE = Path.of("../docs/json.md");
    private static final Pattern MADE =
            Pattern.compile("(?<=<!-- begin: )([a-z ]+)( -->\\n).*?(?=<!-- end -->)", Pattern.DOTALL);

    /** With {@code -Dgolden.update=true} the page is written anew, and the test fails so that somebody looks. */
    @Test
    void saysWhatTheSchemaSays() throws IOException {
        String page = Files.readString(PAGE);
        String made = MADE.matcher(page)
                .replaceAll(part ->
                        Matcher.quoteReplacement(part.group(1) + part.group(2) + "\n" + made(part.group(1)) + "\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, made);
            fail(PAGE + " was written anew");
        }

        assertThat(page.lines()).containsExactlyElementsOf(made.lines().toList());
    }

    private static String made(String part) {
        try {
            return switch (part) {
                case "documents" -> new SchemaReference().documents();
                case "other types" -> new SchemaReference().otherTypes();
                case "simple values" -> new SchemaReference().simpleValues();
                case "limits" -> limits();
                default -> "```json\n" + CompleteDocuments.text(part) + "```\n";
            };
        } catch (IOException notThere) {
            throw new AssertionError(notThere);
        }
    }

    private static String limits() throws IOException {
        Diagnostic beyond = new JsonPlanFormat()
                .read(Json.source("[".repeat(10_000)), ReadContext.defaults())
                .diagnostics()
                .get(0);
        Limits limits = ReadContext.defaults().limits();
        return String.format(
                Locale.ENGLISH,
                """
                - %,d MiB, %,d values, and %,d problems reported, unless the program sets other limits; each object and each list is a value too
                - values nested %s deep
                - %d levels of nodes, and extensions nested %d deep
                - numbers of %d digits
                """,
                limits.maxBytes() / 1024 / 1024,
                limits.maxParts(),
                limits.maxDiagnostics(),
                beyond.arguments().get("depth"),
                Plan.MAX_DEPTH,
                ExtensionValue.MAX_DEPTH,
                ExactDecimal.MAX_DIGITS);
    }
}
