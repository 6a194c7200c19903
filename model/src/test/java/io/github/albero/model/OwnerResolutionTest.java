package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what plans write as owner is understood. In the tables an assumption is the unit's id in brackets. */
class OwnerResolutionTest {

    private static final UnitDirectory CHAMBER = directory(
            "bilancio", "Servizio Bilancio e Patrimonio",
            "promozione", "Servizi di Promozione e Sviluppo Economico",
            "regolazione", "Servizi di Regolazione del Mercato e Tutela del Consumatore",
            "legale", "Ufficio Assistenza e Tutela Legale",
            "gdtd", "Ufficio G.D.T.D.",
            "segreteria", "Servizio Segreteria",
            "staff", "Servizio Staff",
            "scuola", "Settore Scuola, Sport e Cultura",
            "qualita", "U.O. Qualità dell'Organizzazione",
            "acquisti", "Dipartimento Acquisti/Contratti");

    private static UnitDirectory directory(String... idsAndNames) {
        return UnitDirectory.of(IntStream.range(0, idsAndNames.length / 2)
                .mapToObj(place -> unit(idsAndNames[2 * place], idsAndNames[2 * place + 1]))
                .toList());
    }

    private static OrganisationalUnit unit(String id, String name) {
        return OrganisationalUnit.builder().id(id).name(name).build();
    }

    private static String understood(UnitDirectory directory, String text) {
        Owner owner = directory.resolve(text);
        assertThat(owner.text()).isEqualTo(text);
        if (owner.resolution() != Owner.Resolution.LISTED) {
            return owner.resolution().name();
        }
        List<String> assumed =
                owner.assumptions().stream().map(AssumedUnit::unitId).toList();
        return String.join(
                " ",
                owner.unitIds().stream()
                        .map(id -> assumed.contains(id) ? "[" + id + "]" : id)
                        .toList());
    }

    @Nested
    class OneUnit {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Servizio Bilancio e Patrimonio",
                    "S. Bilancio Patrimonio",
                    "Servizio Bilancio Patrimonio",
                    "S.Bilancio e Patrimonio",
                    "SERV. BILANCIO E PATRIMONIO",
                    "Servizi di bilancio e del patrimonio",
                    "Il Servizio Bilancio - Patrimonio"
                })
        void isKnownByItsNameAlone(String text) {
            UnitDirectory alone = directory("bilancio", "Servizio Bilancio e Patrimonio");

            assertThat(alone.resolve(text)).isEqualTo(Owner.listed(text, List.of("bilancio")));
            assertThat(alone.unitCalled(text)).contains(alone.units().get(0));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Serv. Promozione Sviluppo Economico    | promozione
                        Uff. Assistenza Tutela Legale          | legale
                        ufficio GDTD                           | gdtd
                        Uff. G.D.T.D                           | gdtd
                        UO Qualita' Organizzazione             | qualita
                        U. O. Qualità Organizzazione           | qualita
                        Unità operativa Qualità Organizzazione | qualita
                        Sett. Scuola Sport e Cultura           | scuola
                        Dip. Acquisti e Contratti              | acquisti
                        Dip.Acquisti/Contratti                 | acquisti
                        """)
        void isKnownByItsNameSpelledOtherwise(String text, String expected) {
            assertThat(understood(CHAMBER, text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        S.Promozione                             | [promozione]
                        S. Promozione e Sviluppo                 | [promozione]
                        Servizio Promozione                      | [promozione]
                        Sviluppo economico                       | [promozione]
                        Patrimonio e Bilancio                    | [bilancio]
                        S.Regolazione                            | [regolazione]
                        Regolazione e Tutela                     | [regolazione]
                        Staff                                    | [staff]
                        Ufficio Legale                           | [legale]
                        """)
        void isAssumedFromSomeWordsThatNoOtherHas(String text, String expected) {
            assertThat(understood(CHAMBER, text)).isEqualTo(expected);
            assertThat(CHAMBER.unitCalled(text)).isEmpty();
        }

        @Test
        void isSaidToBeAssumedInItsOwnWords() {
            assertThat(CHAMBER.resolve("S.Staff, S.Promozione"))
                    .isEqualTo(Owner.builder()
                            .text("S.Staff, S.Promozione")
                            .resolution(Owner.Resolution.LISTED)
                            .addUnitIds("staff", "promozione")
                            .addAssumption(new AssumedUnit("S.Promozione", "promozione"))
                            .build());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tutela", // of two units
                    "Servizio", // a kind of unit
                    "Uff.",
                    "Ufficio Staff", // another kind
                    "Servizio Promozion", // nearly
                    "S.Staf",
                    "Servizio Staff e Presidenza",
                    "Servizio Promozione Turistica", // more words than the name has
                    "Dirigente",
                    "-",
                    ",",
                    "?!",
                    "1"
                })
        void isNotGuessedFromLess(String text) {
            assertThat(CHAMBER.resolve(text)).isEqualTo(Owner.unresolved(text));
        }

        @Test
        void isNotConfusedWithOneOfWhichOnlyTheLastWordIsDifferent() {
            UnitDirectory directory = directory("a", "Ufficio A", "e", "Ufficio E", "i", "Ufficio I");

            assertThat(understood(directory, "Uff. E")).isEqualTo("e");
            assertThat(understood(directory, "Uff. A")).isEqualTo("a");
            assertThat(understood(directory, "Ufficio")).isEqualTo("UNRESOLVED");
        }

        @Test
        void isNotNamedByWordsThatTwoUnitsShare() {
            UnitDirectory directory =
                    directory("one", "Servizio Bilancio e Patrimonio", "two", "S. Bilancio Patrimonio");

            assertThat(understood(directory, "Servizio Bilancio e Patrimonio")).isEqualTo("one");
            assertThat(understood(directory, "s.bilancio patrimonio")).isEqualTo("two");
            assertThat(understood(directory, "Serv. Bilancio e Patrimonio")).isEqualTo("UNRESOLVED");
            assertThat(understood(directory, "Patrimonio")).isEqualTo("UNRESOLVED");
        }

        @Test
        void isNotNamedByABlankAlias() {
            UnitDirectory directory = UnitDirectory.of(List.of(
                    OrganisationalUnit.builder()
                            .id("a")
                            .name("Uno")
                            .addAliases("", "-")
                            .build(),
                    OrganisationalUnit.builder()
                            .id("b")
                            .name("Due")
                            .addAliases("--")
                            .build()));

            assertThat(understood(directory, "***")).isEqualTo("UNRESOLVED");
        }
    }

    @Nested
    class AllUnits {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tutti i servizi",
                    "TUTTI  I SERVIZI",
                    "tutti",
                    "Tutte",
                    "Tutti gli uffici",
                    "Tutte le strutture",
                    "tutte le unità organizzative",
                    "Tutti i servizi dell'Ente",
                    "tutti i Centri di responsabilità",
                    "Tutto l'Ente",
                    "Intera struttura",
                    "all services",
                    "All the offices",
                    "all",
                    "S.Staff, tutti i servizi",
                    "Tutti gli uffici e S.Staff"
                })
        void areNamed(String text) {
            assertThat(CHAMBER.resolve(text)).isEqualTo(Owner.all(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tutti i servizi tranne S.Staff",
                    "Tutti i servizi, tranne S.Staff",
                    "Tutti i servizi interessati",
                    "Tutti i dirigenti",
                    "Tutti i servizi, OIV"
                })
        void areNotNamedByWordsThatLeaveSomeOut(String text) {
            assertThat(CHAMBER.resolve(text)).isEqualTo(Owner.unresolved(text));
        }

        @Test
        void areKnownWithoutADirectory() {
            assertThat(UnitDirectory.empty().resolve("tutti")).isEqualTo(Owner.all("tutti"));
            assertThat(UnitDirectory.empty()
                            .resolve("Tutti, tutte le strutture")
                            .resolution())
                    .isEqualTo(Owner.Resolution.ALL);
        }
    }

    @Nested
    class SeveralUnits {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Ufficio GDTD, Ufficio Assistenza e Tutela Legale, S.Segreteria | gdtd legale segreteria
                        S.Bilancio e Patrimonio, S.Promozione,S.Regolazione            | bilancio [promozione] [regolazione]
                        S.Staff; S.Segreteria                                          | staff segreteria
                        S.Staff/S.Segreteria                                           | staff segreteria
                        S.Staff + S.Segreteria                                         | staff segreteria
                        S.Staff - S.Segreteria                                         | staff segreteria
                        S.Staff e S.Segreteria                                         | staff segreteria
                        S.Staff ed S.Segreteria                                        | staff segreteria
                        S.Staff e/o S.Segreteria                                       | staff segreteria
                        S.Staff, S.Segreteria e Ufficio GDTD                           | staff segreteria gdtd
                        S.Staff, e S.Segreteria                                        | staff segreteria
                        S.Staff,, S.Segreteria;                                        | staff segreteria
                        S.Promozione e S.Regolazione                                   | [promozione] [regolazione]
                        Sett. Scuola, Sport e Cultura, S.Staff                         | scuola staff
                        S.Staff / Dip. Acquisti/Contratti e S.Segreteria               | staff acquisti segreteria
                        S.Staff, Servizio Staff, S. STAFF                              | staff
                        S.Segreteria, S.Staff                                          | segreteria staff
                        """)
        void standInOneText(String text, String expected) {
            assertThat(understood(CHAMBER, text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"S.Staff\nS.Segreteria", "S.Staff\r\nS.Segreteria", "S.Staff,\n- S.Segreteria"})
        void standOnLinesOfTheirOwn(String text) {
            assertThat(understood(CHAMBER, text)).isEqualTo("staff segreteria");
        }

        @Test
        void areReadWithAsFewAssumptionsAsPossible() {
            UnitDirectory directory = directory(
                    "bilancio", "Servizio Bilancio",
                    "patrimonio", "Servizio Patrimonio",
                    "storico", "Servizio Bilancio e Servizio Patrimonio Storico");

            assertThat(understood(directory, "S.Bilancio e S.Patrimonio")).isEqualTo("bilancio patrimonio");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "S.Staff, OIV",
                    "S.Staff e Presidenza",
                    "Staff e Promozione", // "and" may be part of a name
                    "Mercato, Legale Tutela Assistenza Ufficio Consulenza"
                })
        void areNotResolvedByHalves(String text) {
            assertThat(CHAMBER.resolve(text)).isEqualTo(Owner.unresolved(text));
        }

        @Test
        void areNotAssumedFromWordsOnBothSidesOfAComma() {
            assertThat(understood(CHAMBER, "Mercato, Tutela")).isEqualTo("UNRESOLVED");
        }
    }

    @Nested
    class WhateverTheText {

        private static final List<String> BITS = List.of(
                "S.",
                "Servizio ",
                "Uff. ",
                "U.O. ",
                "Staff",
                "Bilancio",
                "Patrimonio",
                "Tutela",
                "Legale",
                "Scuola",
                "Sport",
                "tutti i servizi",
                " e ",
                ",",
                ", ",
                "/",
                " - ",
                "\n",
                ";",
                " ",
                "di ",
                "e",
                "x",
                "'",
                "à",
                "\ud83c",
                "\u0000",
                "(",
                "Contratti",
                "Acquisti");

        private static Stream<String> texts() {
            Random random = new Random(20240131);
            return Stream.generate(() -> {
                        StringBuilder text = new StringBuilder("S");
                        for (int bits = random.nextInt(12); bits > 0; bits--) {
                            text.append(BITS.get(random.nextInt(BITS.size())));
                        }
                        return text.toString();
                    })
                    .limit(5000);
        }

        @Test
        void onlyUnitsOfTheDirectoryAreListedAndEachOnce() {
            List<String> ids =
                    CHAMBER.units().stream().map(OrganisationalUnit::id).toList();

            texts().map(CHAMBER::resolve).forEach(owner -> {
                assertThat(ids).containsAll(owner.unitIds());
                assertThat(owner.unitIds()).doesNotHaveDuplicates();
            });
        }

        @Test
        void theOrderOfTheUnitsMakesNoDifference() {
            List<OrganisationalUnit> units = new ArrayList<>(CHAMBER.units());
            Collections.reverse(units);
            UnitDirectory reversed = UnitDirectory.of(units);

            texts().forEach(text -> assertThat(reversed.resolve(text)).as(text).isEqualTo(CHAMBER.resolve(text)));
        }

        @Test
        void theNameOfEveryUnitIsThatUnit() {
            for (OrganisationalUnit unit : CHAMBER.units()) {
                assertThat(understood(CHAMBER, unit.name())).isEqualTo(unit.id());
                assertThat(understood(CHAMBER, "S.Staff, " + unit.name()).split(" "))
                        .contains(unit.id());
            }
        }

        @Test
        void aPartInWhichNothingIsToBeSeenIsNone() {
            for (String blank : List.of(" ", "\u00a0", "\u3000", "\u0085")) {
                assertThat(understood(CHAMBER, "S.Staff," + blank + ";S.Segreteria" + blank))
                        .isEqualTo("staff segreteria");
            }
        }

        @Test
        void aLongTextIsReadInNoTime() {
            String list = "S.Staff e ".repeat(499) + "S.Staff";

            assertThat(understood(CHAMBER, list)).isEqualTo("staff");
            assertThat(understood(CHAMBER, "S.Staff, " + list)).isEqualTo("UNRESOLVED");
            for (String piece : List.of(" ", "e ", ", ", " -", "a.", "\n", "S.Staff")) {
                assertThat(CHAMBER.resolve("x" + piece.repeat(2_000 / piece.length()) + "x")
                                .resolution())
                        .isEqualTo(Owner.Resolution.UNRESOLVED);
            }
            for (String piece : List.of(" ", "e ", ", ", " -", "a.", "\n", "S.Staff")) {
                assertThat(CHAMBER.resolve("x" + piece.repeat(20_000) + "x").resolution())
                        .isEqualTo(Owner.Resolution.UNRESOLVED);
            }
        }
    }
}
