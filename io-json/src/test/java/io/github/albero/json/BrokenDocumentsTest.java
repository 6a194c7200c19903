package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents named for what is wrong with them, and the whole messages, first in Italian and then in English, in {@code
 * expected.txt}. What begins with {@code actuals-}, {@code units-}, {@code policy-}, {@code adjustments-} or {@code evaluation-} is read as such,
 * everything else as a plan.
 */
class BrokenDocumentsTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Path EXPECTED = BROKEN.resolve("expected.txt");

    /** With {@code -Dgolden.update=true} the expectations are written anew, and the test fails so that somebody looks. */
    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        StringBuilder messages = new StringBuilder();
        for (String name : documents()) {
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
        for (String name : documents()) {
            read(name).diagnostics().forEach(diagnostic -> shown.add(diagnostic.code()));
        }

        assertThat(shown).contains(JsonProblem.values()).contains(EvaluationDifference.values());
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static ReadResult<?> read(String name) throws IOException {
        Source source = Source.of(BROKEN.resolve(name + ".json"));
        if (name.startsWith("actuals-")) {
            return new JsonPlanFormat().readActuals(source, plan(), ReadContext.defaults());
        }
        if (name.startsWith("units-")) {
            return new JsonUnitDirectoryFormat().read(source, ReadContext.defaults());
        }
        if (name.startsWith("policy-")) {
            return new JsonPolicyFormat().read(source, ReadContext.defaults());
        }
        if (name.startsWith("adjustments-")) {
            return new JsonAdjustmentsFormat().read(source, ReadContext.defaults());
        }
        if (name.startsWith("evaluation-")) {
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
