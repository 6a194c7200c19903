package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static Owner resolved(String text, Owner.Resolution resolution, String... ids) {
        return Owner.builder().text(text).resolution(resolution).addUnitIds(ids).build();
    }

    @Nested
    class Resolve {

        static Stream<Arguments> owners() {
            return Stream.of(
                    listed("Ufficio Anagrafe", "anagrafe"),
                    listed("ufficio  ANAGRAFE", "anagrafe"),
                    listed("UfficioAnagrafe.", "anagrafe"),
                    listed("S. Anagrafe", "anagrafe"),
                    listed("Servizio Scuola, Sport e Cultura", "scuola"),
                    listed("S.Anagrafe, Scuola", "anagrafe", "scuola"),
                    listed("Scuola; S.Anagrafe", "scuola", "anagrafe"),
                    listed("Scuola ,S. Anagrafe,", "scuola", "anagrafe"),
                    listed("Scuola, scuola", "scuola"));
        }

        private static Arguments listed(String text, String... ids) {
            return Arguments.argumentSet(text, text, resolved(text, Owner.Resolution.LISTED, ids));
        }

        @ParameterizedTest
        @MethodSource("owners")
        void knowsUnitsByTheirSpellings(String text, Owner owner) {
            assertThat(DIRECTORY.resolve(text)).isEqualTo(owner);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Tutti i servizi", "tutti gli uffici", "TUTTE LE STRUTTURE", "Tutte le aree", "All units"})
        void knowsWordsForAll(String text) {
            assertThat(DIRECTORY.resolve(text)).isEqualTo(resolved(text, Owner.Resolution.ALL));
            assertThat(UnitDirectory.empty().resolve(text)).isEqualTo(resolved(text, Owner.Resolution.ALL));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Anagrafe", "Scuola e Anagrafe", "Scuola, Tributi", "Scuola,,S.Anagrafe", ",", "-"})
        void guessesNothing(String text) {
            assertThat(DIRECTORY.resolve(text)).isEqualTo(resolved(text, Owner.Resolution.UNRESOLVED));
        }

        @Test
        void refusesABlankText() {
            assertThatThrownBy(() -> DIRECTORY.resolve(" "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("owner must not be blank");
        }
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

            assertThatThrownBy(listedNone::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("owner 'x' must list units if, and only if, it is LISTED");
            assertThatThrownBy(allSome::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("owner 'y' must list units if, and only if, it is LISTED");
        }
    }
}
