package io.github.albero.excel;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Act;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Correction;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small plan with something of everything. */
final class Sample {

    static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private Sample() {}

    static PlanEvaluation evaluation() {
        return evaluation(plan().build());
    }

    static PlanEvaluation evaluation(Plan plan) {
        return PlanEvaluation.of(plan, actuals(), ScoringPolicy.linearCapped(), YEAR_END);
    }

    static PlanEvaluation without(PlanDraft plan) {
        return PlanEvaluation.of(plan.build(), Actuals.none(), ScoringPolicy.linearCapped(), YEAR_END);
    }

    static PlanDraft empty() {
        return PlanDraft.of("Piano della performance", "Comune di Esempio", PlanPeriod.ofYear(2024));
    }

    static PlanDraft plan() {
        return empty().approvedBy(new Act("DGC 5/2024", Optional.empty()))
                .units(UnitDirectory.of(List.of(unit("urp", "Ufficio URP"), unit("bil", "Servizio Bilancio"))))
                .levels("Area", "Obiettivo")
                .node(
                        "01",
                        "Servizi",
                        area -> area.node(
                                        "01.01",
                                        "Sanzioni",
                                        objective -> objective
                                                .indicator(
                                                        "Ordinanze su verbali",
                                                        ">= 80%",
                                                        one -> one.owner("Ufficio URP"))
                                                .indicator(
                                                        "Tempo medio di risposta",
                                                        "<= 7 gg",
                                                        one -> one.owner("Ufficio URP")))
                                .node(
                                        "01.02",
                                        "Portale",
                                        objective -> objective.indicator("Portale avviato", "30/06/2024")))
                .node(
                        "02",
                        "Bilancio",
                        area -> area.node(
                                "02.01",
                                "Riscossione",
                                objective -> objective
                                        .indicator("Solleciti inviati", "25", one -> one.owner("Servizio Bilancio"))
                                        .indicator("Aste svolte", ">= 2", one -> one.owner("Servizio Bilancio"))))
                .card(
                        "EQ Bilancio",
                        card -> card.unit("bil")
                                .node(
                                        "EQ_01",
                                        "Obiettivo della scheda",
                                        node -> node.indicator("Indicatore della scheda", ">= 4", one -> one.weight(70))
                                                .indicator(
                                                        "Relazione della scheda",
                                                        "31/12/2024",
                                                        one -> one.weight(30))));
    }

    private static OrganisationalUnit unit(String id, String name) {
        return OrganisationalUnit.builder().id(id).name(name).build();
    }

    static Actuals actuals() {
        return Actuals.builder()
                .note("Dati di prova.")
                .addAll(actual("01.01/1", new Fraction(BigDecimal.valueOf(412), BigDecimal.valueOf(530)))
                        .note("Nota riservata.")
                        .evidence("Protocollo riservato 17")
                        .reporter("Ufficio che ha rilevato")
                        .source("Archivio interno")
                        .forecast(new NotAssessable("Previsione interna"))
                        .correction(new Correction(days("4321"), "Refuso interno"))
                        .build())
                .addAll(actual("01.01/2", days("6.5"))
                        .state(Actual.State.PROVISIONAL)
                        .build())
                .addAll(actual("01.02/1", new DoneOn(LocalDate.of(2024, 7, 18))).build())
                .addAll(actual("02.01/2", new NotAssessable("Nessun bene da vendere."))
                        .build())
                .addAll(actual("EQ Bilancio:EQ_01/1", new Value(Quantity.number(3)))
                        .note("Nota della scheda.")
                        .build())
                .build();
    }

    private static Value days(String amount) {
        return new Value(new Quantity(new BigDecimal(amount), UnitOfMeasure.DAY));
    }

    static Actual.Builder actual(String indicator, Measurement measurement) {
        return Actual.builder().indicatorId(indicator).date(YEAR_END).measurement(measurement);
    }
}
