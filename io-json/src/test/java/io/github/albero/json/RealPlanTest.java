package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.UnitEvaluation;
import io.github.albero.model.Actuals;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.table.PlanTableReader;
import io.github.albero.model.table.TableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of a chamber, with its units and invented actuals. */
class RealPlanTest {

    private static final Path DATA = Path.of("../examples/data/maremma-tirreno-2024");

    private static ReadResult<UnitDirectory> units() throws IOException {
        return new JsonUnitDirectoryFormat().read(Source.of(DATA.resolve("plan.units.json")), ReadContext.defaults());
    }

    private static Plan plan() throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (String line : Source.of(DATA.resolve("plan.txt")).text().split("\\R", -1)) {
            rows.add(TableRow.ofTexts(new Location.Line(rows.size() + 1), line.split("\t", -1)));
        }
        ReadContext context = ReadContext.builder().units(units().orThrow()).build();
        return PlanTableReader.with(context)
                .read(rows, "plan.txt")
                .value()
                .orElseThrow()
                .plan();
    }

    private static ReadResult<Actuals> actuals() throws IOException {
        return new JsonPlanFormat()
                .readActuals(Source.of(DATA.resolve("actuals.json")), plan(), ReadContext.defaults());
    }

    @Test
    void readsItsUnits() throws IOException {
        ReadResult<UnitDirectory> units = units();

        assertThat(units.diagnostics()).isEmpty();
        assertThat(units.value().orElseThrow().units()).hasSize(8);
    }

    @Test
    void knowsAllItsOwnersAndAssumesNone() throws IOException {
        List<Owner> owners =
                plan().allIndicators().flatMap(one -> one.owners().stream()).toList();

        assertThat(owners).hasSize(122);
        assertThat(owners)
                .allSatisfy(owner -> assertThat(owner.resolution()).isNotEqualTo(Owner.Resolution.UNRESOLVED))
                .allSatisfy(owner -> assertThat(owner.assumptions()).isEmpty());
        assertThat(plan().cards()).allSatisfy(card -> assertThat(card.unit()).isPresent());
    }

    @Test
    void resolvesItsOwnersFromTheNamesOfItsUnitsAlone() throws IOException {
        UnitDirectory names = UnitDirectory.of(units().orThrow().units().stream()
                .map(unit -> OrganisationalUnit.builder()
                        .id(unit.id())
                        .name(unit.name())
                        .build())
                .toList());

        assertThat(plan().allIndicators().flatMap(one -> one.owners().stream()))
                .allSatisfy(owner ->
                        assertThat(names.resolve(owner.text()).unitIds()).isEqualTo(owner.unitIds()));
    }

    @Test
    void readsItsActuals() throws IOException {
        ReadResult<Actuals> actuals = actuals();

        assertThat(actuals.diagnostics()).isEmpty();
        assertThat(actuals.value().orElseThrow().all()).hasSizeGreaterThan(100);
        assertThat(actuals.value().orElseThrow().note()).isPresent();
    }

    @Test
    void isWrittenAsTheSchemaSays() throws IOException {
        PlanDocument document =
                PlanDocument.builder().plan(plan()).actuals(actuals().orThrow()).build();

        assertThat(SchemaCheck.faults(Json.write(document))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.units.json", "actuals.json"})
    void keepsFilesThatAreAsTheSchemaSays(String file) throws IOException {
        assertThat(SchemaCheck.faults(Files.readString(DATA.resolve(file)))).isEmpty();
    }

    @Test
    void readsBackEqual() throws IOException {
        PlanDocument document =
                PlanDocument.builder().plan(plan()).actuals(actuals().orThrow()).build();

        assertThat(Json.read(Json.write(document)).orThrow()).isEqualTo(document);
    }

    @Test
    void givesTheSameResultsFromThePublishedEdition() throws IOException {
        PlanEvaluation evaluation = PlanEvaluation.of(
                plan(), actuals().orThrow(), ScoringPolicy.linearCapped(), LocalDate.of(2024, 12, 31));

        String publicDocument = FrozenEvaluationTest.write(evaluation, Audience.PUBLIC, Locale.ITALIAN);
        String internalDocument = FrozenEvaluationTest.write(evaluation, Audience.INTERNAL, Locale.ITALIAN);
        ReadResult<PlanEvaluation> published = FrozenEvaluationTest.read(publicDocument);
        ReadResult<PlanEvaluation> internal = FrozenEvaluationTest.read(internalDocument);

        assertThat(SchemaCheck.faults(publicDocument)).isEmpty();
        assertThat(SchemaCheck.faults(internalDocument)).isEmpty();
        assertThat(published.diagnostics()).isEmpty();
        assertThat(published.orThrow().result()).isEqualTo(evaluation.result());
        assertThat(published.orThrow().indicators())
                .extracting(IndicatorEvaluation::score)
                .containsExactlyElementsOf(evaluation.indicators().stream()
                        .map(IndicatorEvaluation::score)
                        .toList());
        assertThat(published.orThrow().units())
                .extracting(UnitEvaluation::result)
                .containsExactlyElementsOf(
                        evaluation.units().stream().map(UnitEvaluation::result).toList());
        assertThat(published.orThrow().cards()).isEmpty();
        assertThat(internal.diagnostics()).isEmpty();
        assertThat(internal.orThrow()).isEqualTo(evaluation);
    }
}
