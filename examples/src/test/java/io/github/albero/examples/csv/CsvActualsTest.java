package io.github.albero.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Actual;
import io.github.albero.model.Actual.State;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvActualsTest {

    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final String HEADER = "Id indicatore;Indicatore;Data;Valore;Numeratore;Denominatore;"
            + "Data di realizzazione;Unità di misura;Ufficio;Stato;Nota;Evidenza;Fonte\n";

    private static final Plan PLAN = PlanDraft.of("Piano 2024", "Comune di Esempio", PlanPeriod.ofYear(2024))
            .units(UnitDirectory.of(List.of(
                    OrganisationalUnit.builder().id("urp").name("Ufficio URP").build())))
            .levels("Obiettivo")
            .node(
                    "01",
                    "Servizi",
                    node -> node.indicator("Imprese assistite", ">= 200", one -> one.code("I1"))
                            .indicator("Pratiche evase", ">= 80%")
                            .indicator("Nuovo sportello", "30/06/2024")
                            .indicator("Reclami", "< 5"))
            .node("02", "Altro", node -> node.indicator("Reclami", "< 3"))
            .build();

    private static ReadResult<Actuals> read(String text) throws IOException {
        return new CsvPlanFormat()
                .readActuals(
                        Source.of("dati.csv", text.getBytes(StandardCharsets.UTF_8)), PLAN, ReadContext.defaults());
    }

    private static List<String> findings(ReadResult<?> result) {
        return result.diagnostics().stream()
                .map(one -> one.display(Locale.ITALIAN))
                .toList();
    }

    private static Actual value(String id, String number, UnitOfMeasure unit) {
        return Actual.of(id, YEAR_END, new Measurement.Value(new Quantity(new BigDecimal(number), unit)));
    }

    @Test
    void sayAllOfAMeasurement() throws IOException {
        ReadResult<Actuals> result = read(HEADER + """
                01/1;Imprese assistite;31/12/2024;1.250;;;;;Ufficio URP;provvisorio;stima;registro;CRM
                01/2;Pratiche evase;31.12.24;;412;530;;;;definitivo;;;
                01/3;Nuovo sportello;2024-12-31;;;;15/06/2024;;;verificato;;;
                01/4;Reclami;31/12/2024;;;;no;;;;;;
                """);

        assertThat(result.orThrow().all())
                .containsExactly(
                        value("01/1", "1250", UnitOfMeasure.NONE).toBuilder()
                                .indicatorName("Imprese assistite")
                                .unit("urp")
                                .state(State.PROVISIONAL)
                                .note("stima")
                                .evidence("registro")
                                .source("CRM")
                                .build(),
                        Actual.of(
                                        "01/2",
                                        YEAR_END,
                                        new Measurement.Fraction(BigDecimal.valueOf(412), BigDecimal.valueOf(530)))
                                .toBuilder()
                                .indicatorName("Pratiche evase")
                                .build(),
                        Actual.of("01/3", YEAR_END, new Measurement.DoneOn(LocalDate.of(2024, 6, 15))).toBuilder()
                                .indicatorName("Nuovo sportello")
                                .state(State.VERIFIED)
                                .build(),
                        Actual.of("01/4", YEAR_END, new Measurement.NotDone()).toBuilder()
                                .indicatorName("Reclami")
                                .build());
        assertThat(findings(result)).isEmpty();
    }

    @Test
    void mayBeEnglish() throws IOException {
        assertThat(read("""
                        Indicator id,Date,Value,Unit of measure,State,Comment
                        01/2,2024-12-31,95,%,final,ok
                        """).orThrow().all()).containsExactly(value("01/2", "95", UnitOfMeasure.PERCENT));
    }

    @Test
    void mayNameTheirIndicatorByCodeOrName() throws IOException {
        assertThat(read("""
                        Codice;Indicatore;Data;Valore
                        I1;;31/12/2024;7
                        ;pratiche  evase;31/12/2024;95 %
                        """).orThrow().all()).extracting(Actual::indicatorId).containsExactly("01/1", "01/2");
    }

    @ParameterizedTest
    @CsvSource({
        "95 %, 95, PERCENT",
        "'95,5%', 95.5, PERCENT",
        "12 gg, 12, DAY",
        "€ 1.200, 1200, EURO",
        "95, 95, NONE",
        "'0,95%', 0.95, PERCENT",
        "-3, -3, NONE"
    })
    void mayHaveTheirUnitBesideThem(String written, String number, UnitOfMeasure.Standard unit) throws IOException {
        assertThat(read("Id;Data;Valore\n01/2;31/12/2024;" + written).orThrow().all())
                .containsExactly(value("01/2", number, unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/1;;31/12/2024;circa 95;;;;;;;;; | riga 2, colonna 4: «circa 95» non è un numero; scrivere solo il numero, come 95 o 82,5%, e le parole nella nota
            01/1;;31/12/2024;v. nota;;;;;;;;; | riga 2, colonna 4: «v. nota» non è un numero; scrivere solo il numero, come 95 o 82,5%, e le parole nella nota
            01/2;;31/12/2024;0,95;;;;;;;;; | riga 2, colonna 4: «0,95» può essere una quota o una percentuale; scriverla con il segno, come 95% o 0,95%
            01/1;;31/12/2024;7 gg;;;;ore;;;;; | riga 2, colonna 4: «7 gg» non è nell'unità di misura della riga; lasciarne una
            01/1;;31/12/2024;7;;;;1000 euro;;;;; | riga 2, colonna 8: «1000 euro» non è un'unità di misura nota; scrivere ad esempio %, giorni, euro o N.
            01/3;;31/12/2024;;;;SI;;;;;; | riga 2, colonna 7: «SI» non è una data; scrivere il giorno della realizzazione, come 31/12/2024, oppure «no»
            01/3;;31/12/2024;;;;31/02/2024;;;;;; | riga 2, colonna 7: «31/02/2024» non è una data; scrivere il giorno della realizzazione, come 31/12/2024, oppure «no»
            01/1;;dicembre;7;;;;;;;;; | riga 2, colonna 3: «dicembre» non è una data; scriverla come 31/12/2024
            01/1;;;7;;;;;;;;; | riga 2, colonna 3: manca la data della rilevazione; scriverla come 31/12/2024
            01/2;;31/12/2024;;412;;;;;;;; | riga 2, colonna 6: servono numeratore e denominatore: qui c'è solo «412»
            01/2;;31/12/2024;80%;412;530;;;;;;; | riga 2, colonna 4: «80%» non è numeratore diviso denominatore; correggere, o lasciare in bianco il valore
            01/2;;31/12/2024;;412 su;530;;;;;;; | riga 2, colonna 5: «412 su» non è un numero; scrivere solo il numero, come 95 o 82,5%, e le parole nella nota
            01/3;;31/12/2024;7;;;15/06/2024;;;;;; | riga 2, colonna 7: «15/06/2024» è una seconda misura nella stessa riga; lasciarne una
            01/1;;31/12/2024;7;;;;;;fatto;;; | riga 2, colonna 10: «fatto» non è uno stato; scrivere provvisorio, definitivo o verificato
            ;Reclami;31/12/2024;7;;;;;;;;; | riga 2, colonna 2: «Reclami» è il nome di più indicatori (01/4, 02/1); scrivere quale nella colonna «Id indicatore»
            ;Boh;31/12/2024;7;;;;;;;;; | riga 2, colonna 2: il piano non ha un indicatore «Boh»; scriverlo come nel piano, o aggiungere l'id
            ;;31/12/2024;7;;;;;;;;; | riga 2, colonna 1: manca l'indicatore; scriverne l'id, come 01.01/1, o il nome
            01/9;;31/12/2024;7;;;;;;;;; | riga 2: il piano non ha un indicatore «01/9»; tra i suoi id ci sono 01/1, 01/2, 01/3
            01/1;Reclami;31/12/2024;7;;;;;;;;; | riga 2: l'indicatore «01/1» nel piano si chiama «Imprese assistite», qui «Reclami»; correggere l'id o il nome
            01/1;;31/12/2024;7;;;;;Ufficio X;;;; | riga 2: l'elenco del piano non ha una struttura «Ufficio X»; tra i suoi id ci sono urp
            01/1;;31/12/2024;7;;;;;;;;;;x | riga 2: la riga ha 14 celle, l'intestazione 13; una cella che contiene il separatore va tra virgolette
            """)
    void thatAreWrongAreLeftOutWithOneMessage(String row, String message) throws IOException {
        ReadResult<Actuals> result = read(HEADER + row);

        assertThat(findings(result)).containsExactly(message);
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.value().orElseThrow().all()).isEmpty();
    }

    @Test
    void mayRepeatTheQuotientOfTheirFraction() throws IOException {
        assertThat(read(HEADER + """
                        01/2;;31/12/2024;77,74%;412;530;;;;;;;
                        01/2;;30/06/2024;0,78;412;530;;;;;;;
                        """).orThrow().all())
                .extracting(Actual::measurement)
                .containsOnly(new Measurement.Fraction(BigDecimal.valueOf(412), BigDecimal.valueOf(530)));
    }

    @Test
    void ofAnotherYearAreReported() throws IOException {
        assertThat(findings(read(HEADER + "01/1;;31/01/2025;7;;;;;;;;;\n")))
                .containsExactly("riga 2: il dato di «01/1» è del 31/01/2025, fuori dal periodo del piano (2024);"
                        + " controllare la data");
    }

    @Test
    void thatAreMissingAreCountedAndNeverZero() throws IOException {
        ReadResult<Actuals> result = read("Dati al 31/12\n\n" + HEADER + """
                01/1;;31/12/2024;;;;;;;;manca il registro;;
                01/2;;31/12/2024;;;;;;;;;;
                01/4;;31/12/2024;0;;;;;;;;;
                """);

        assertThat(result.orThrow().all()).containsExactly(value("01/4", "0", UnitOfMeasure.NONE));
        assertThat(findings(result)).containsExactly("righe senza misura: 2; quegli indicatori restano senza dato");
        assertThat(result.account().entries())
                .extracting(SourceAccount.Entry::use)
                .containsExactly(
                        RowUse.PREAMBLE,
                        RowUse.PREAMBLE,
                        RowUse.HEADER,
                        RowUse.NOT_MEASURED,
                        RowUse.NOT_MEASURED,
                        RowUse.ACTUAL);
    }

    @Test
    void withoutAHeaderAreNone() throws IOException {
        assertThat(findings(read("a;b\n1;2\n")))
                .containsExactly("nessuna riga d'intestazione riconosciuta: servono almeno le colonne «Id indicatore» o"
                        + " «Indicatore», «Data» e una misura («Valore», «Numeratore» e «Denominatore», «Data di"
                        + " realizzazione» o «Avanzamento»)");
    }

    @Test
    void withColumnsThatAreNotKnownSaySo() throws IOException {
        assertThat(findings(read("Id;Data;Valore;Colore\n01/1;31/12/2024;7;blu\n")))
                .containsExactly(
                        "riga 1, colonna 4: la colonna «Colore» non viene letta; il suo contenuto è tralasciato");
    }
}
