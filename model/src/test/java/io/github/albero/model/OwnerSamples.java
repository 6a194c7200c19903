package io.github.albero.model;

import java.util.List;
import java.util.stream.Stream;

/** Values of units and of who answers for something. */
final class OwnerSamples {

    private OwnerSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(OrganisationalUnit.class, OwnerSamples::units),
                Samples.of(UnitDirectory.class, OwnerSamples::directories),
                Samples.of(AssumedUnit.class, OwnerSamples::assumptions),
                Samples.of(Owner.class, OwnerSamples::owners));
    }

    static OrganisationalUnit.Builder unit(String id, String name) {
        return OrganisationalUnit.builder().id(id).name(name);
    }

    private static List<OrganisationalUnit> units() {
        return List.of(
                unit("a", "A").build(),
                unit("b", "A").build(),
                unit("a", "B").build(),
                unit("a", "A").addAliases("AA", "AAA").build(),
                unit("a", "A").parent("b").build(),
                unit("a", "A").extensions(StructureSamples.EXTENSIONS).build());
    }

    private static List<UnitDirectory> directories() {
        OrganisationalUnit one = unit("a", "Servizio Promozione e Sviluppo").build();
        OrganisationalUnit other = unit("b", "Ufficio URP").parent("a").build();
        return List.of(
                UnitDirectory.empty(),
                UnitDirectory.of(List.of(one)),
                UnitDirectory.of(List.of(one, other)),
                UnitDirectory.builder().extensions(StructureSamples.EXTENSIONS).build());
    }

    private static List<AssumedUnit> assumptions() {
        return List.of(new AssumedUnit("URP", "urp"), new AssumedUnit("URP", "urp2"), new AssumedUnit("U.R.P.", "urp"));
    }

    private static List<Owner> owners() {
        Owner.Builder listed = Owner.builder().text("URP").resolution(Owner.Resolution.LISTED);
        return List.of(
                Owner.unresolved("URP"),
                Owner.unresolved("Staff"),
                Owner.all("URP"),
                Owner.listed("URP", List.of("b")),
                listed.addUnitIds("a", "b").build(),
                listed.addAssumption(new AssumedUnit("URP", "a")).build());
    }
}
