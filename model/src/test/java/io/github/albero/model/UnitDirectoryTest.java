package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnitDirectoryTest {

    private static final OrganisationalUnit REGISTRY = OrganisationalUnit.builder()
            .id("anagrafe")
            .name("Ufficio Anagrafe")
            .addAlias("S.Anagrafe")
            .build();
    private static final OrganisationalUnit SCHOOL = OrganisationalUnit.builder()
            .id("scuola")
            .name("Servizio Scuola, Sport e Cultura")
            .addAlias("Scuola")
            .parent("anagrafe")
            .build();
    private static final UnitDirectory DIRECTORY = UnitDirectory.of(List.of(REGISTRY, SCHOOL));

    @Test
    void resolvesNoBlankText() {
        assertThatThrownBy(() -> DIRECTORY.resolve(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("owner must not be blank");
    }

    @Test
    void findsUnitsByIdAndBySpelling() {
        assertThat(DIRECTORY.unit("scuola")).contains(SCHOOL);
        assertThat(DIRECTORY.unit("Scuola")).isEmpty();
        assertThat(DIRECTORY.unitCalled("SCUOLA")).contains(SCHOOL);
        assertThat(DIRECTORY.unitCalled("tributi")).isEmpty();
    }

    @Test
    void saysWhichUnitsAnOwnerStandsFor() {
        assertThat(DIRECTORY.unitIds(DIRECTORY.resolve("Tutti i servizi"))).containsExactly("anagrafe", "scuola");
        assertThat(DIRECTORY.unitIds(DIRECTORY.resolve("Scuola"))).containsExactly("scuola");
        assertThat(DIRECTORY.unitIds(DIRECTORY.resolve("Tributi"))).isEmpty();
    }

    @Test
    void callsAUnitByItsName() {
        assertThat(DIRECTORY.nameOf("anagrafe")).isEqualTo("Ufficio Anagrafe");
        assertThat(DIRECTORY.nameOf("tributi")).isEqualTo("tributi");
    }

    @Nested
    class Parents {

        private static OrganisationalUnit unit(String id, String parent) {
            return OrganisationalUnit.builder().id(id).name(id).parent(parent).build();
        }

        private static List<String> ids(List<OrganisationalUnit> units) {
            return units.stream().map(OrganisationalUnit::id).toList();
        }

        @Test
        void areAboveAndChildrenBelow() {
            UnitDirectory directory = UnitDirectory.of(List.of(
                    unit("desk", "office"),
                    unit("office", "department"),
                    unit("other", "department"),
                    unit("department", "body")));

            assertThat(ids(directory.unitsAbove("desk"))).containsExactly("office", "department");
            assertThat(ids(directory.unitsBelow("department"))).containsExactly("desk", "office", "other");
            assertThat(ids(directory.unitsBelow("body"))).containsExactly("desk", "office", "other", "department");
            assertThat(directory.unitsAbove("body")).isEmpty();
            assertThat(directory.unitsBelow("desk")).isEmpty();
        }

        @Test
        void mayGoRoundInACircle() {
            UnitDirectory directory =
                    UnitDirectory.of(List.of(unit("a", "b"), unit("b", "c"), unit("c", "b"), unit("self", "self")));

            assertThat(ids(directory.unitsAbove("a"))).containsExactly("b", "c");
            assertThat(ids(directory.unitsAbove("b"))).containsExactly("c");
            assertThat(ids(directory.unitsBelow("b"))).containsExactly("a", "c");
            assertThat(ids(directory.unitsBelow("c"))).containsExactly("a", "b");
            assertThat(directory.unitsAbove("self")).isEmpty();
            assertThat(directory.unitsBelow("self")).isEmpty();
        }
    }

    @Nested
    class Refuses {

        @Test
        void anIdOfTwoUnits() {
            OrganisationalUnit other =
                    OrganisationalUnit.builder().id("scuola").name("Altro").build();

            assertThatThrownBy(() -> UnitDirectory.of(List.of(SCHOOL, other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("two units have the id 'scuola'");
        }

        @Test
        void aSpellingOfTwoUnits() {
            OrganisationalUnit other =
                    OrganisationalUnit.builder().id("altro").name("SCUOLA").build();

            assertThatThrownBy(() -> UnitDirectory.of(List.of(SCHOOL, other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("'SCUOLA' is a spelling of two units: scuola and altro");
        }

        @Test
        void aUnitWithoutIdOrName() {
            OrganisationalUnit.Builder noId =
                    OrganisationalUnit.builder().id("").name("x");
            OrganisationalUnit.Builder noName =
                    OrganisationalUnit.builder().id("x").name(" ");

            assertThatThrownBy(noId::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("unit id must not be blank");
            assertThatThrownBy(noName::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("unit name must not be blank");
        }

        @Test
        void anOwnerWhoseUnitsDoNotFitItsResolution() {
            Owner.Builder listedNone = Owner.builder().text("x").resolution(Owner.Resolution.LISTED);
            Owner.Builder allSome =
                    Owner.builder().text("y").resolution(Owner.Resolution.ALL).addUnitId("a");
            Owner.Builder assumesAnother = Owner.builder()
                    .text("z")
                    .resolution(Owner.Resolution.LISTED)
                    .addUnitId("a")
                    .addAssumption(new AssumedUnit("z", "b"));

            assertThatThrownBy(listedNone::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("owner 'x' must list units if, and only if, it is LISTED");
            assertThatThrownBy(assumesAnother::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("owner 'z' must list the unit that is assumed: b");
            assertThatThrownBy(allSome::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("owner 'y' must list units if, and only if, it is LISTED");
        }
    }
}
