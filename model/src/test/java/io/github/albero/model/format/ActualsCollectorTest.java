package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.Act;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActualsCollectorTest {

    private static final Location HERE = new Location.Cell("Dati", 7, 3);
    private static final Plan PLAN = PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2025))
            .units(UnitDirectory.of(List.of(OrganisationalUnit.builder()
                    .id("anagrafe")
                    .name("Ufficio Anagrafe")
                    .build())))
            .node("01.02", "Sportello", node -> node.indicator("N. utenti (totale)", "> 5"))
            .card("EQ", card -> card.node("1", "Report", node -> node.indicator("Report", "31/12/2025")))
            .build();

    private final Diagnostics diagnostics = new Diagnostics(Limits.defaults());
    private final ActualsCollector collector = new ActualsCollector(PLAN, diagnostics);

    private static Actual.Builder actual(String indicator) {
        return Actual.builder()
                .indicatorId(indicator)
                .date(LocalDate.of(2025, 6, 30))
                .measurement(new NotDone());
    }

    private void assertReported(ReadProblem problem, String italian, String english) {
        assertThat(collector.actuals()).isEqualTo(Actuals.none());
        assertThat(diagnostics.all()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(problem);
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.display(Locale.ITALIAN)).isEqualTo(italian);
            assertThat(diagnostic.display(Locale.ENGLISH)).isEqualTo(english);
        });
    }

    @Test
    void takesWhatBelongsToThePlanInItsOrder() {
        Actual inCard = actual("EQ:1/1").build();
        Actual inTree = actual("01.02/1")
                .indicatorName("n utenti  TOTALE")
                .unit("anagrafe")
                .build();

        collector.note("Prova.");
        collector.add(inCard, HERE);
        collector.add(inTree, HERE);

        assertThat(diagnostics.all()).isEmpty();
        assertThat(collector.actuals())
                .isEqualTo(Actuals.builder()
                        .note("Prova.")
                        .addAll(inCard)
                        .addAll(inTree)
                        .build());
    }

    @Test
    void takesWhatARevisionAddedAndWhatItWithdrew() {
        Plan revised = PlanDraft.of("Piano", "Comune", PlanPeriod.ofYear(2025))
                .node("01.02", "Sportello", node -> node.indicator("Utenti", "> 5"))
                .revision(
                        1,
                        new Act("DGC 9", Optional.empty()),
                        LocalDate.of(2025, 7, 1),
                        revision -> revision.change(
                                "sportello in rete",
                                change -> change.withdraw("01.02/1")
                                        .indicator("01.02", "Accessi", "> 500", indicator -> indicator.id("rete"))))
                .build();
        ActualsCollector ofRevised = new ActualsCollector(revised, diagnostics);
        Actuals taken = Actuals.of(List.of(
                actual("01.02/1").indicatorName("Utenti").build(),
                actual("rete").indicatorName("Accessi").build()));

        taken.all().forEach(one -> ofRevised.add(one, HERE));

        assertThat(diagnostics.all()).isEmpty();
        assertThat(ofRevised.actuals()).isEqualTo(taken);
        assertThat(taken.coverage(revised).ofUnknownIndicators()).isEmpty();
    }

    @Test
    void reportsAnIndicatorThatThePlanDoesNotHave() {
        collector.add(actual("01.2/1").build(), HERE);

        assertReported(
                ReadProblem.UNKNOWN_INDICATOR,
                "Dati!C7: il piano non ha un indicatore «01.2/1»; tra i suoi id ci sono 01.02/1, EQ:1/1",
                "Dati!C7: the plan has no indicator “01.2/1”; among its ids are 01.02/1, EQ:1/1");
    }

    @Test
    void knowsAnIndicatorByItsName() {
        collector.add(actual("n. utenti totale").build(), HERE);

        assertReported(
                ReadProblem.INDICATOR_BY_NAME,
                "Dati!C7: il piano non ha un indicatore «n. utenti totale»; quello che si chiama «N. utenti (totale)» ha"
                        + " l'id «01.02/1»",
                "Dati!C7: the plan has no indicator “n. utenti totale”; the one called “N. utenti (totale)” has the id"
                        + " “01.02/1”");
    }

    @Test
    void knowsAnIndicatorByTheNameBesideAWrongId() {
        collector.add(actual("01.2/1").indicatorName("Report").build(), HERE);

        assertReported(
                ReadProblem.INDICATOR_BY_NAME,
                "Dati!C7: il piano non ha un indicatore «01.2/1»; quello che si chiama «Report» ha l'id «EQ:1/1»",
                "Dati!C7: the plan has no indicator “01.2/1”; the one called “Report” has the id “EQ:1/1”");
    }

    @Test
    void knowsAUnitByItsName() {
        collector.add(actual("01.02/1").unit("Ufficio anagrafe").build(), HERE);

        assertReported(
                ReadProblem.UNIT_BY_NAME,
                "Dati!C7: «Ufficio anagrafe» è il nome di una struttura; scrivere il suo id «anagrafe»",
                "Dati!C7: “Ufficio anagrafe” is the name of a unit; write its id “anagrafe”");
    }

    @Test
    void reportsANameThatIsNotThePlans() {
        collector.add(actual("01.02/1").indicatorName("N. utenti (nuovi)").build(), HERE);

        assertReported(
                ReadProblem.NAME_MISMATCH,
                "Dati!C7: l'indicatore «01.02/1» nel piano si chiama «N. utenti (totale)», qui «N. utenti (nuovi)»;"
                        + " correggere l'id o il nome",
                "Dati!C7: the indicator “01.02/1” is called “N. utenti (totale)” in the plan, “N. utenti (nuovi)” here;"
                        + " correct the id or the name");
    }

    @Test
    void reportsAUnitThatTheDirectoryDoesNotHave() {
        collector.add(actual("01.02/1").unit("Anagraf").build(), HERE);

        assertReported(
                ReadProblem.UNKNOWN_UNIT,
                "Dati!C7: l'elenco del piano non ha una struttura «Anagraf»; tra i suoi id ci sono anagrafe",
                "Dati!C7: the plan's directory has no unit “Anagraf”; among its ids are anagrafe");
    }
}
