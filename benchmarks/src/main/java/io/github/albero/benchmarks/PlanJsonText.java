package io.github.albero.benchmarks;

import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.Direction;
import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.TargetParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Plans as they are written in JSON: areas, ten objectives in each, three indicators in each of these. */
final class PlanJsonText {

    private static final int INDICATORS_OF_AN_AREA = 30;
    private static final JsonPlanFormat FORMAT = new JsonPlanFormat();
    private static final TargetParser TARGETS = TargetParser.in(Locale.ITALIAN);
    private static final List<String> OFFICES =
            List.of("Servizio Staff", "Ufficio URP", "Servizio Bilancio Patrimonio");
    private static final UnitDirectory UNITS = UnitDirectory.of(IntStream.range(0, OFFICES.size())
            .mapToObj(place -> OrganisationalUnit.builder()
                    .id("u" + place)
                    .name(OFFICES.get(place))
                    .build())
            .toList());

    private PlanJsonText() {}

    static byte[] written(Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            FORMAT.write(PlanDocument.of(plan), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A plan with about as many indicators as are asked for, of which that many targets are different. */
    static Plan plan(int indicators, int targets) {
        Plan.Builder plan = Plan.builder()
                .title("Piano della performance")
                .organisation("Comune di Esempio")
                .period(PlanPeriod.ofYear(2024))
                .units(UNITS)
                .addLevels(Level.of("Area"), Level.of("Obiettivo"));
        for (int area = 1; area <= indicators / INDICATORS_OF_AN_AREA; area++) {
            plan.addNode(area(area, targets));
        }
        return plan.build();
    }

    private static PlanNode area(int area, int targets) {
        String code = Integer.toString(area);
        PlanNode.Builder node = PlanNode.builder()
                .id(code)
                .code(code)
                .title("Servizi alle imprese e ai consumatori " + code)
                .level("Area");
        for (int objective = 1; objective <= 10; objective++) {
            node.addChild(objective(code + "." + objective, area * 10 + objective, targets));
        }
        return node.build();
    }

    private static PlanNode objective(String code, int number, int targets) {
        PlanNode.Builder node = PlanNode.builder()
                .id(code)
                .code(code)
                .title("Semplificazione amministrativa e digitalizzazione dei servizi, obiettivo " + code)
                .level("Obiettivo")
                .weight(BigDecimal.TEN);
        for (int place = 1; place <= 3; place++) {
            node.addIndicator(indicator(code + "/" + place, number * 3 + place, targets));
        }
        return node.build();
    }

    private static Indicator indicator(String id, int number, int targets) {
        return Indicator.builder()
                .id(id)
                .code("KPI " + id)
                .name("Percentuale di pratiche evase nei termini sul totale delle pratiche ricevute, indicatore " + id)
                .kind("efficacia")
                .direction(Direction.HIGHER_IS_BETTER)
                .measurementKind(MeasurementKind.CUMULATIVE)
                .addAllTargets(TARGETS.read(text(number % targets)).targets())
                .weight(BigDecimal.valueOf(number % 7 + 1))
                .addOwner(UNITS.resolve(OFFICES.get(number % OFFICES.size())))
                .source("protocollo informatico")
                .build();
    }

    private static String text(int number) {
        return switch (number % 4) {
            case 0 -> ">= " + (number / 4 % 100 + 1) + "%";
            case 1 -> "<= " + (number / 4 + 1) + " gg";
            case 2 -> "almeno " + (number / 4 + 1) + " campagne";
            default -> (number / 4 % 28 + 1) + "/" + (number / 112 % 12 + 1) + "/2024";
        };
    }
}
