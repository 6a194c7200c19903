package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Documents named for what is wrong with them, and the whole messages, first in Italian and then in English, in {@code
 * expected.txt}. What begins with {@code actuals-}, {@code units-}, {@code policy-}, {@code adjustments-} or {@code
 * evaluation-} is read as such, everything else as a plan.
 *
 * <p>Their folders say what is wrong: the {@code syntax}, so that they are no JSON; the {@code structure}, which schema
 * and reader refuse alike; or the {@code meaning}, which only the reader can know, such as results that the inputs do not give.
 * Those of a {@code newer} version are not wrong, but for a schema that does not know it.
 */
@ExtendWith(WithRules.class)
class BrokenDocumentsTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Path EXPECTED = BROKEN.resolve("expected.txt");

    /** With {@code -Dgolden.update=true} the expectations are written anew, and the test fails so that somebody looks. */
    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        StringBuilder messages = new StringBuilder();
        for (String name : documents().toList()) {
            messages.append(name).append('\n');
            messages(read(name))
                    .forEach(message -> messages.append("  ").append(message).append('\n'));
            messages.append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, messages);
            fail(EXPECTED + " was written anew");
        }

        assertThat(messages.toString().lines()).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    }

    @Test
    void showsEachProblem() throws IOException {
        Set<DiagnosticCode> shown = new HashSet<>();
        for (String name : documents().toList()) {
            shown.addAll(problems(name));
        }

        assertThat(shown).contains(JsonProblem.values()).contains(EvaluationDifference.values());
    }

    @Test
    void keepsEveryDocumentInTheFolderThatSaysWhatIsWrong() throws IOException {
        assertThat(documents()).allMatch(name -> name.matches("(syntax|structure|meaning|newer)/[a-z0-9-]+"));
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void isNoJson(String name) {
        assertThatThrownBy(() -> SchemaCheck.MAPPER.readValue(Files.readAllBytes(file(name)), JsonNode.class))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @MethodSource("structure")
    void isRefusedBySchemaAndReaderAlike(String name) throws IOException {
        assertThat(SchemaCheck.faults(text(name))).isNotEmpty();
        assertThat(problems(name)).anyMatch(code -> !Meaning.isOnly(code));
    }

    @Test
    void breaksEveryRuleOfTheSchema() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String name : structure().toList()) {
            broken.addAll(SchemaCheck.broken(text(name)));
        }

        assertThat(new SchemaTree().rules())
                .filteredOn(rule -> broken.stream().noneMatch(place -> place.startsWith(rule)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("meaning")
    void isRefusedByTheReaderOnly(String name) throws IOException {
        assertThat(SchemaCheck.faults(text(name))).isEmpty();
        assertThat(problems(name)).isNotEmpty().allMatch(Meaning::may);
    }

    @ParameterizedTest
    @MethodSource("newer")
    void isRefusedByTheSchemaOnly(String name) throws IOException {
        assertThat(SchemaCheck.faults(text(name))).isNotEmpty();
        assertThat(read(name).diagnostics())
                .isNotEmpty()
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.WARNING);
    }

    static Stream<String> syntax() throws IOException {
        return documents().filter(name -> name.startsWith("syntax/"));
    }

    static Stream<String> structure() throws IOException {
        return documents().filter(name -> name.startsWith("structure/"));
    }

    static Stream<String> meaning() throws IOException {
        return documents().filter(name -> name.startsWith("meaning/"));
    }

    static Stream<String> newer() throws IOException {
        return documents().filter(name -> name.startsWith("newer/"));
    }

    private static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.walk(BROKEN)) {
            return files
                    .map(file -> BROKEN.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path file(String name) {
        return BROKEN.resolve(name + ".json");
    }

    static String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    private static List<DiagnosticCode> problems(String name) throws IOException {
        return read(name).diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static ReadResult<?> read(String name) throws IOException {
        Source source = Source.of(file(name));
        if (name.contains("/actuals-")) {
            return new JsonPlanFormat().readActuals(source, plan(), ReadContext.defaults());
        }
        if (name.contains("/units-")) {
            return new JsonUnitDirectoryFormat().read(source, ReadContext.defaults());
        }
        if (name.contains("/policy-")) {
            return new JsonPolicyFormat().read(source, ReadContext.defaults());
        }
        if (name.contains("/adjustments-")) {
            return new JsonAdjustmentsFormat().read(source, ReadContext.defaults());
        }
        if (name.contains("/evaluation-")) {
            return new JsonEvaluationFormat().read(source, ReadContext.defaults());
        }
        return new JsonPlanFormat().read(source, ReadContext.defaults());
    }

    private static Plan plan() {
        OrganisationalUnit staff =
                OrganisationalUnit.builder().id("staff").name("S.Staff").build();
        return PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2024))
                .units(UnitDirectory.of(List.of(staff)))
                .levels("Area")
                .node("01", "Servizi", node -> node.indicator("Imprese assistite", ">= 200"))
                .build();
    }

    private static List<String> messages(ReadResult<?> result) {
        return Stream.of(Locale.ITALIAN, Locale.ENGLISH)
                .flatMap(language -> result.diagnostics().stream().map(one -> one.display(language)))
                .toList();
    }
}
