package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.UnitDirectory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class AlberoModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new AlberoModule()).build();

    /** A document of an application. */
    record Letter(String sender, Plan plan, List<Actuals> sent) {}

    static List<Object> values() {
        Plan plan = RichPlan.document().plan();
        return List.of(
                RichPlan.document(),
                plan,
                RichPlan.document().actuals(),
                RichPlan.units(),
                ScoringPolicy.trafficLight(),
                Adjustments.none());
    }

    @ParameterizedTest
    @MethodSource("values")
    void readsBackWhatItWrites(Object value) {
        Class<?> type = List.of(
                        PlanDocument.class,
                        Plan.class,
                        Actuals.class,
                        UnitDirectory.class,
                        ScoringPolicy.class,
                        Adjustments.class)
                .stream()
                .filter(one -> one.isInstance(value))
                .findFirst()
                .orElseThrow();

        Object fromText = MAPPER.readValue(MAPPER.writeValueAsString(value), type);
        Object fromTree = MAPPER.convertValue(MAPPER.valueToTree(value), type);

        assertThat(fromText).isEqualTo(value);
        assertThat(fromTree).isEqualTo(value);
    }

    @Test
    void putsPlansIntoOtherDocuments() {
        PlanDocument rich = RichPlan.document();
        Letter letter = new Letter("URP", rich.plan(), List.of(rich.actuals(), Actuals.none()));
        String text = MAPPER.writeValueAsString(letter);

        assertThat(text).startsWith("{\"sender\":\"URP\",\"plan\":{\"albero\":\"plan\",\"version\":\"1.0\",");
        assertThat(MAPPER.readValue(text, Letter.class)).isEqualTo(letter);
    }

    @Test
    void freezesResults() {
        PlanDocument rich = RichPlan.document();
        PlanEvaluation evaluation = PlanEvaluation.of(
                rich.plan(), rich.actuals(), ScoringPolicy.linearCapped(), LocalDate.of(2024, 12, 31));

        PlanEvaluation again = MAPPER.readValue(MAPPER.writeValueAsString(evaluation), PlanEvaluation.class);

        assertThat(again.result()).isEqualTo(evaluation.result());
    }

    @Test
    void saysAllThatIsWrong() {
        String text = """
                {"sender": "URP", "plan": {"albero": "plan", "version": "1.0", "title": " ", "period": 2024, "nodi": []},
                 "sent": []}
                """;

        assertThatThrownBy(() -> MAPPER.readValue(text, Letter.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("""
                        the field “organisation” is missing; add it here
                        /title: the text is blank; write something
                        /nodi: unknown field “nodi”; the nearest name is “nodes”
                        """);
    }

    @Test
    void leavesNumbersExact() {
        String text = """
                {"albero": "plan", "version": "1.0", "title": "P", "organisation": "C", "period": 2024, "levels": ["A"],
                 "nodes": [{"title": "N", "weight": 1e999999999}]}
                """;

        assertThatThrownBy(() -> MAPPER.readValue(text, Plan.class)).hasMessageContaining("/nodes/0/weight");
    }
}
