package io.github.albero.excel;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.Edge;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.MissingRules;
import io.github.albero.evaluation.policy.Rating;
import io.github.albero.evaluation.policy.RatingBands;
import io.github.albero.evaluation.policy.RuleScope;
import io.github.albero.evaluation.policy.ScoreBands;
import io.github.albero.evaluation.policy.SpecialRules;
import io.github.albero.evaluation.policy.ThresholdScale;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.BehaviourScore;
import io.github.albero.model.CardContent;
import io.github.albero.model.CardItem;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.TargetScope;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitCombination;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An invented plan that asks for every rule whose result a report shows in a way of its own. */
final class EveryRule {

    private EveryRule() {}

    static PlanEvaluation evaluation() {
        return evaluation(policy());
    }

    static PlanEvaluation evaluation(ScoringPolicy policy) {
        return PlanEvaluation.of(plan(), actuals(), policy, adjustments(), Sample.YEAR_END);
    }

    private static ScoringPolicy policy() {
        return ScoringPolicy.builder()
                .id("invented")
                .italian("regole inventate")
                .english("invented rules")
                .achievement(achievement().build())
                .ratings(ratings())
                .addSpecial(SpecialRules.builder()
                        .scope(new RuleScope.OfIndicator("02.01/1"))
                        .missing(MissingRules.builder()
                                .missingActual(MissingRules.MissingActual.ZERO)
                                .build())
                        .build())
                .addSpecial(SpecialRules.builder()
                        .scope(new RuleScope.OfKind("efficacia"))
                        .achievement(achievement()
                                .bands(new ScoreBands(List.of(
                                        ScoreBands.Band.worth(0, 0),
                                        ScoreBands.Band.worth(60, 80),
                                        ScoreBands.Band.asAchieved(95))))
                                .build())
                        .build())
                .build();
    }

    private static AchievementRules.Builder achievement() {
        return AchievementRules.builder()
                .lateness(new LatenessBands(List.of(
                        new LatenessBands.Band(1, BigDecimal.valueOf(80)),
                        new LatenessBands.Band(16, BigDecimal.valueOf(50)),
                        new LatenessBands.Band(61, BigDecimal.ZERO))))
                .thresholds(ThresholdScale.builder()
                        .minimum(BigDecimal.valueOf(60))
                        .maximum(BigDecimal.valueOf(100))
                        .target(BigDecimal.valueOf(90))
                        .build());
    }

    /** Met only above 90: 90 itself is met in part. */
    private static RatingBands ratings() {
        return RatingBands.of(List.of(
                        new RatingBands.Band(BigDecimal.ZERO, Rating.NOT_MET),
                        new RatingBands.Band(BigDecimal.valueOf(70), Rating.PARTLY_MET),
                        new RatingBands.Band(Edge.above(90), Rating.MET)))
                .toBuilder()
                .addBrackets(bracket(0, "D", 0), bracket(50, "C", 60), bracket(70, "B", 80), bracket(90, "A", 100))
                .build();
    }

    private static RatingBands.Bracket bracket(long from, String name, long pays) {
        return new RatingBands.Bracket(
                from == 0 ? Edge.from(from) : Edge.above(from),
                new Rating(name.toLowerCase(Locale.ROOT), name, name),
                Optional.of(BigDecimal.valueOf(pays)));
    }

    private static Plan plan() {
        PlanDraft plan = Sample.empty()
                .units(UnitDirectory.of(Stream.of("Anagrafe", "Bilancio", "Cultura", "Patrimonio", "Tributi")
                        .map(name -> OrganisationalUnit.builder()
                                .id(name.toLowerCase(Locale.ROOT))
                                .name("Ufficio " + name)
                                .build())
                        .toList()))
                .levels("Area", "Obiettivo");
        plan.node(
                "01",
                "Servizi ai cittadini",
                area -> area.node(
                                "01.01",
                                "Tempi e qualità",
                                node -> node.weight(40)
                                        .indicator("Tempo medio di rilascio", "tra 5 e 7 gg")
                                        .indicator(
                                                "Utenti serviti",
                                                "+5% rispetto al 2023",
                                                one -> one.previous(2023, "2300"))
                                        .indicator(
                                                "Giudizio medio",
                                                ">= 80%",
                                                one -> one.kind("efficacia").owner("Ufficio Anagrafe")))
                        .node(
                                "01.02",
                                "Trasparenza di ogni ufficio",
                                node -> node.weight(35)
                                        .indicator(
                                                "Sezioni aggiornate",
                                                ">= 95%",
                                                one -> one.owner("Tutti gli uffici")
                                                        .eachUnit(
                                                                UnitCombination.HOW_MANY_REACH_IT,
                                                                TargetScope.EACH_UNIT))
                                        .indicator(
                                                "Risposte nei termini",
                                                ">= 90%",
                                                one -> one.owner("Tutti gli uffici")
                                                        .eachUnit(UnitCombination.WORST, TargetScope.EACH_UNIT)))
                        .linksTo("02.02", 25));
        plan.node(
                "02",
                "Bilancio e patrimonio",
                area -> area.node(
                                "02.01",
                                "Tempi di pagamento",
                                node -> node.indicator("Fatture pagate in anticipo", ">= 10")
                                        .indicator(
                                                "Giorni di ritardo", "<= 30 gg", one -> one.owner("Ufficio Bilancio")))
                        .node(
                                "02.02",
                                "Riscossione",
                                node -> node.indicator(
                                                "Incassi su accertamenti",
                                                ">= 60%",
                                                one -> one.thresholds(Thresholds.builder()
                                                        .minimum(percent("50"))
                                                        .target(percent("60"))
                                                        .maximum(percent("75"))
                                                        .build()))
                                        .indicator("Regolamento approvato", "30/06/2024")
                                        .indicator(
                                                "Solleciti al mese",
                                                ">= 5%",
                                                one -> one.formula("n. solleciti / n. posizioni aperte / n. mesi")))
                        .node(
                                "02.03",
                                "Alienazioni",
                                node -> node.indicator("Aste svolte", ">= 4").indicator("Perizie", ">= 10")));
        plan.node(
                "03",
                "Cultura",
                area -> area.node(
                                "03.01",
                                "Teatro",
                                node -> node.weight(70)
                                        .indicator("Repliche", ">= 40")
                                        .indicator("Laboratori", ">= 12"))
                        .linksTo("02.02", 30));
        plan.card(
                "EQ Servizi",
                card -> card.unit("anagrafe")
                        .from(LocalDate.of(2024, 4, 1))
                        .node("S1", "Sportello", node -> node.weight(30).indicator("Appuntamenti in linea", ">= 1000"))
                        .node("S2", "Formazione", node -> node.weight(10).indicator("Ore per persona", ">= 20"))
                        .refersTo("01.01", 20)
                        .refersTo("02.01/2", 10)
                        .unitResult("anagrafe", 5)
                        .bodyResult(5)
                        .item(CardItem.builder()
                                .content(new CardContent.ExternalScore("Comportamenti"))
                                .title("Comportamenti organizzativi")
                                .weight(BigDecimal.valueOf(20))
                                .build())
                        .gate("02.01/2", 30)
                        .gate("01.01/1", 10));
        plan.card(
                "EQ Cultura",
                card -> card.unit("cultura")
                        .node("C1", "Stagione", node -> node.weight(60).indicator("Spettatori", ">= 5000"))
                        .external("Comportamenti", 40)
                        .gate("02.01", 20));
        plan.card(
                "EQ Tributi",
                card -> card.node(
                                "T1",
                                "Riscossione coattiva",
                                node -> node.weight(60)
                                        .indicator("Ruoli", ">= 10")
                                        .linksTo("02.03"))
                        .node(
                                "T2",
                                "Banca dati",
                                node -> node.weight(40)
                                        .indicator("Posizioni bonificate", ">= 200", one -> one.weight(50))
                                        .linksTo("02.03", 50))
                        .to(LocalDate.of(2024, 6, 30))
                        .gate("02.03/9", 15));
        return plan.build();
    }

    private static Quantity percent(String amount) {
        return new Quantity(new BigDecimal(amount), UnitOfMeasure.PERCENT);
    }

    private static Actuals actuals() {
        List<Actual> actuals = new ArrayList<>(List.of(
                actual("01.01/1", days("6")),
                actual("01.01/2", number("2369")),
                actual("01.01/3", fraction(150, 200)),
                actual("02.01/2", days("36")),
                actual("02.02/1", fraction(33, 50)),
                actual("02.02/2", new DoneOn(LocalDate.of(2024, 7, 10))),
                actual("02.02/3", fraction(7, 100)),
                actual("02.03/1", number("1")),
                actual("02.03/2", number("5")),
                actual("03.01/1", number("30")),
                actual("03.01/2", number("9")),
                actual("EQ Servizi:S1/1", number("1250")),
                actual("EQ Servizi:S2/1", number("16")),
                actual("EQ Cultura:C1/1", number("4000")),
                actual("EQ Tributi:T1/1", number("5")),
                actual("EQ Tributi:T2/1", number("150"))));
        long found = 90;
        for (String unit : List.of("anagrafe", "bilancio", "cultura", "patrimonio", "tributi")) {
            actuals.add(
                    Sample.actual("01.02/1", fraction(found, 100)).unit(unit).build());
            actuals.add(Sample.actual("01.02/2", fraction(found - 4, 100))
                    .unit(unit)
                    .build());
            found += 3;
        }
        return Actuals.builder().note("Dati inventati.").all(actuals).build();
    }

    private static Actual actual(String indicator, Measurement measurement) {
        return Sample.actual(indicator, measurement).build();
    }

    private static Value number(String amount) {
        return new Value(Quantity.number(Long.parseLong(amount)));
    }

    private static Value days(String amount) {
        return new Value(new Quantity(new BigDecimal(amount), UnitOfMeasure.DAY));
    }

    private static Fraction fraction(long part, long whole) {
        return new Fraction(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static Adjustments adjustments() {
        return Adjustments.builder()
                .addOverrides(
                        new ScoreOverride(
                                "02.03", BigDecimal.valueOf(60), "Le aste sono state sospese.", "Segretario riservato"),
                        new ScoreOverride("EQ Tributi:T1", BigDecimal.valueOf(70), "Ruoli sospesi", "Nucleo riservato"),
                        new ScoreOverride(
                                "03.01/1", BigDecimal.valueOf(90), "Teatro chiuso per lavori", "Giunta riservata"))
                .addExternalCauses(new ExternalCause(
                        "03.01/2", BigDecimal.valueOf(50), "Alluvione nel motivo", "Nucleo riservato"))
                .addBehaviours(new BehaviourScore("EQ Servizi", "Comportamenti", BigDecimal.valueOf(85)))
                .addConfirmedReadings(ConfirmedReading.builder()
                        .indicatorId("02.02/3")
                        .reading(Target.parse(">= 5%", Locale.ITALIAN))
                        .confirmedBy("Segreteria generale")
                        .date(LocalDate.of(2024, 3, 1))
                        .remark("Come detto nella nota riservata.")
                        .build())
                .build();
    }
}
