package io.github.albero.model;

import static io.github.albero.model.StructureSamples.DAY;

import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Values of decisions about an evaluation. */
final class AdjustmentSamples {

    private AdjustmentSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(ScoreOverride.class, AdjustmentSamples::overrides),
                Samples.of(ExternalCause.class, AdjustmentSamples::causes),
                Samples.of(BehaviourScore.class, AdjustmentSamples::behaviours),
                Samples.of(ConfirmedReading.class, AdjustmentSamples::readings),
                Samples.of(AcceptedFinding.class, AdjustmentSamples::findings),
                Samples.of(Adjustments.class, AdjustmentSamples::adjustments),
                Samples.of(TargetInterpretation.class, AdjustmentSamples::interpretations));
    }

    private static List<ScoreOverride> overrides() {
        return List.of(
                new ScoreOverride("1", BigDecimal.ONE, "perché", "Giunta"),
                new ScoreOverride("2", BigDecimal.ONE, "perché", "Giunta"),
                new ScoreOverride("1", BigDecimal.TEN, "perché", "Giunta"),
                new ScoreOverride("1", BigDecimal.ONE, "altro", "Giunta"),
                new ScoreOverride("1", BigDecimal.ONE, "perché", "OIV"));
    }

    private static List<ExternalCause> causes() {
        return List.of(
                new ExternalCause("1", BigDecimal.ONE, "perché", "OIV"),
                new ExternalCause("2", BigDecimal.ONE, "perché", "OIV"),
                new ExternalCause("1", BigDecimal.TEN, "perché", "OIV"),
                new ExternalCause("1", BigDecimal.ONE, "altro", "OIV"),
                new ExternalCause("1", BigDecimal.ONE, "perché", "Giunta"));
    }

    private static List<BehaviourScore> behaviours() {
        return List.of(
                new BehaviourScore("BP", "Coordinamento", BigDecimal.ONE),
                new BehaviourScore("EQ", "Coordinamento", BigDecimal.ONE),
                new BehaviourScore("BP", "Ascolto", BigDecimal.ONE),
                new BehaviourScore("BP", "Coordinamento", BigDecimal.TEN));
    }

    private static ConfirmedReading.Builder reading() {
        return ConfirmedReading.builder()
                .indicatorId("1/1")
                .reading(StructureSamples.target(">= 5%"))
                .confirmedBy("Segreteria generale")
                .date(DAY);
    }

    private static List<ConfirmedReading> readings() {
        return List.of(
                reading().build(),
                reading().indicatorId("1/2").build(),
                reading().reading(StructureSamples.target(">= 6%")).build(),
                reading().confirmedBy("OIV").build(),
                reading().date(DAY.plusDays(1)).build(),
                reading().remark("sentito l'ufficio").build());
    }

    private static List<AcceptedFinding> findings() {
        return List.of(
                new AcceptedFinding("CODE", "1", "così nell'atto", "Segreteria", DAY),
                new AcceptedFinding("OTHER", "1", "così nell'atto", "Segreteria", DAY),
                new AcceptedFinding("CODE", "2", "così nell'atto", "Segreteria", DAY),
                new AcceptedFinding("CODE", "1", "altro", "Segreteria", DAY),
                new AcceptedFinding("CODE", "1", "così nell'atto", "OIV", DAY),
                new AcceptedFinding("CODE", "1", "così nell'atto", "Segreteria", DAY.plusDays(1)));
    }

    private static List<Adjustments> adjustments() {
        return List.of(
                Adjustments.none(),
                Adjustments.builder().overrides(overrides().subList(0, 2)).build(),
                Adjustments.builder().externalCauses(causes()).build(),
                Adjustments.builder().behaviours(behaviours()).build(),
                Adjustments.builder()
                        .confirmedReadings(readings().subList(0, 2))
                        .build(),
                Adjustments.builder().acceptedFindings(findings()).build(),
                Adjustments.builder().extensions(StructureSamples.EXTENSIONS).build());
    }

    private static TargetInterpretation.Builder interpretation() {
        return new TargetInterpretation.Builder().criterion(new Completion());
    }

    private static List<TargetInterpretation> interpretations() {
        Assumption assumption = new Assumption(Assumption.Kind.UNIT_FROM_WORDING, UnitOfMeasure.DAY);
        return List.of(
                interpretation().build(),
                interpretation().criterion(new Qualitative()).build(),
                interpretation().addAssumptions(assumption, assumption).build(),
                interpretation().doubt(Doubt.NO_TARGET).build());
    }
}
