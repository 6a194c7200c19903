package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the schema refuses the reader refuses, and the other way round, but for what only the meaning says. Asked of the
 * complete documents, after each of many small changes to each of their values: a field or a rule that only one of the
 * two knows shows here.
 */
@ExtendWith(WithRules.class)
class SchemaAgreesWithReaderTest {

    private static final List<String> KINDS = CompleteDocuments.KINDS;
    private static final Path SOURCES = Path.of("src/main/java/io/github/albero/json");
    private static final Pattern NAME = Pattern.compile("\"([a-z][A-Za-z]*)\"");

    private static final Set<DiagnosticCode> UNKNOWN =
            Set.of(JsonProblem.UNKNOWN_FIELD, JsonProblem.FIELD_UNLIKE_ANY, JsonProblem.EXTENSIONS_NOT_HERE);

    private static final SchemaTree TREE = new SchemaTree();
    private static final IdentityHashMap<JsonNode, JsonNode> SAMPLES = new IdentityHashMap<>();

    @BeforeAll
    static void collectSamples() throws IOException {
        for (String kind : KINDS) {
            for (Place place : places(kind)) {
                place.speaking().forEach(part -> SAMPLES.putIfAbsent(part, place.value()));
            }
        }
    }

    private static List<Place> places(String kind) throws IOException {
        return Place.all(SchemaCheck.MAPPER.readTree(CompleteDocuments.text(kind)), TREE);
    }

    /** The places of which each is unlike all before: of which other parts of the schema speak, or with other fields. */
    private static List<Place> unlikePlaces(String kind) throws IOException {
        IdentityHashMap<JsonNode, Integer> numbers = new IdentityHashMap<>();
        Set<List<Object>> met = new HashSet<>();
        return places(kind).stream()
                .filter(place -> met.add(List.of(
                        place.value().getNodeType(),
                        List.copyOf(place.value().propertyNames()),
                        place.speaking().stream()
                                .map(part -> numbers.computeIfAbsent(part, next -> numbers.size()))
                                .toList())))
                .toList();
    }

    private static List<Diagnostic> read(String kind, JsonNode document) throws IOException {
        return CompleteDocuments.read(kind, Json.source(document.toString())).diagnostics();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void onEveryMutant(String kind) throws IOException {
        List<String> disagreements = new ArrayList<>();
        for (Place place : unlikePlaces(kind)) {
            for (Mutant mutant : Mutant.of(place, SAMPLES)) {
                disagreement(kind, mutant.document())
                        .ifPresent(found -> disagreements.add(mutant.change() + ": " + found));
            }
        }

        assertThat(disagreements).isEmpty();
    }

    private static Optional<String> disagreement(String kind, JsonNode document) throws IOException {
        List<String> faults = SchemaCheck.faults(document);
        Set<DiagnosticCode> found =
                read(kind, document).stream().map(Diagnostic::code).collect(Collectors.toSet());
        boolean isAgreed = faults.isEmpty()
                ? found.stream().allMatch(Meaning::may)
                : found.stream().anyMatch(code -> !Meaning.isOnly(code));
        return isAgreed ? Optional.empty() : Optional.of("schema " + faults + ", reader " + found);
    }

    /** Names that the reader's code holds are tried as fields everywhere: those that it takes must be in the schema. */
    @ParameterizedTest
    @FieldSource("KINDS")
    void onTheFieldsThatThereAre(String kind) throws IOException {
        Set<String> names = namesInTheCode();
        for (Place place : places(kind)) {
            Set<String> unknown = new TreeSet<>(names);
            place.fields().forEach(unknown::remove);
            if (place.fields().isEmpty() || !(place.value() instanceof ObjectNode object)) {
                continue;
            }
            ObjectNode more = object.deepCopy();
            unknown.forEach(name -> more.put(name, 1));

            assertThat(unknownFields(read(kind, place.with(more)), place))
                    .as(place.pointer().toString())
                    .containsExactlyElementsOf(unknown);
        }
    }

    private static Set<String> unknownFields(List<Diagnostic> diagnostics, Place place) {
        return diagnostics.stream()
                .filter(one -> UNKNOWN.contains(one.code()))
                .map(one -> ((Location.Json) one.location()).pointer())
                .filter(pointer -> pointer.startsWith(place.pointer() + "/"))
                .map(pointer -> pointer.substring(place.pointer().length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesInTheCode() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                NAME.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void onTheWordsThatThereAre(String kind) throws IOException {
        JsonNode misspelt = SchemaCheck.MAPPER.getNodeFactory().stringNode("misspelt");
        for (Place place : places(kind)) {
            if (place.words().isEmpty()) {
                continue;
            }
            assertThat(read(kind, place.with(misspelt)))
                    .as(place.pointer().toString())
                    .filteredOn(found -> found.code() == JsonProblem.UNKNOWN_WORD)
                    .allSatisfy(found ->
                            assertThat(found.arguments()).containsEntry("known", String.join(", ", place.words())));
        }
    }
}
