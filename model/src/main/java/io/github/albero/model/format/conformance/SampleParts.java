package io.github.albero.model.format.conformance;

import io.github.albero.model.AssumedUnit;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Owner;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What several samples have in common. */
final class SampleParts {

    private SampleParts() {}

    static UnitDirectory units() {
        return UnitDirectory.of(List.of(
                OrganisationalUnit.builder()
                        .id("bil")
                        .name("Ufficio Bilancio")
                        .addAliases("UB", "Ragioneria")
                        .build(),
                OrganisationalUnit.builder()
                        .id("imp")
                        .name("Sportello Imprese")
                        .parent("bil")
                        .build(),
                OrganisationalUnit.builder()
                        .id("arc")
                        .name("Archivio")
                        .parent("a unit that there is no longer")
                        .build()));
    }

    /** A plan that has units, and hardly anything else. */
    static SamplePlan withUnits() {
        return SamplePlan.of("units", SamplePlans.draft().units(units()).build());
    }

    static List<Owner> owners() {
        return List.of(
                units().resolve("Tutti gli uffici"),
                units().resolve("UB, Sportello Imprese"),
                units().resolve("Consulente esterno"),
                Owner.builder()
                        .text("Sportello")
                        .resolution(Owner.Resolution.LISTED)
                        .addUnitIds("imp")
                        .addAssumptions(new AssumedUnit("Sportello", "imp"))
                        .build(),
                Owner.builder()
                        .text("Tutti tranne uno")
                        .resolution(Owner.Resolution.LISTED)
                        .addUnitIds("bil", "a unit that there is no longer")
                        .build());
    }

    static List<UnitOfMeasure> unitsOfMeasure() {
        return Stream.concat(
                        Stream.of(UnitOfMeasure.Standard.values()),
                        Stream.of(
                                new UnitOfMeasure.Named("sopralluoghi"),
                                new UnitOfMeasure.Scale(BigDecimal.ONE, new BigDecimal("5.5"))))
                .toList();
    }
}
