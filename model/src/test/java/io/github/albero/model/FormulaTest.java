package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.Computation.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static Indicator.Builder indicator(String name) {
        return Indicator.builder().id("1/1").name(name);
    }

    @Test
    void keepsTheTextBesideWhatItSays() {
        Formula formula = Formula.of(" n. pareri /n. quesiti");

        assertThat(formula.text()).isEqualTo(" n. pareri /n. quesiti");
        assertThat(formula.computation()).isEqualTo(new Ratio("n. pareri", "n. quesiti"));
    }

    @Test
    void isReadInItalianUnlessSaidOtherwise() {
        assertThat(Formula.of("numero di imprese").computation()).isEqualTo(new Count("imprese"));
        assertThat(Formula.of("number of firms").computation()).isEqualTo(new Words());
        assertThat(Formula.of("number of firms", Locale.ENGLISH).computation()).isEqualTo(new Count("firms"));
    }

    @Test
    void canBeStated() {
        assertThat(Formula.ratio("ordinanze emesse", "verbali ricevuti"))
                .isEqualTo(Formula.of(
                        "ordinanze emesse / verbali ricevuti", new Ratio("ordinanze emesse", "verbali ricevuti")));
        assertThat(Formula.expression("(risolti + chiusi) / ricevuti"))
                .isEqualTo(Formula.of("= (risolti + chiusi) / ricevuti"))
                .isEqualTo(
                        Formula.of("= (risolti + chiusi) / ricevuti", new Expression("(risolti + chiusi) / ricevuti")));
    }

    @Test
    void differsInTextAndInWhatItSays() {
        Formula formula = Formula.of("Esito", new Count("esiti"));

        assertThat(formula).isNotEqualTo(Formula.of("Esiti", new Count("esiti")));
        assertThat(formula).isNotEqualTo(Formula.of("Esito", new Count("cause")));
    }

    @Test
    void refusesAnExpressionThatIsNone() {
        assertThatThrownBy(() -> Formula.expression("a +"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expression 'a +': character 4: a number, a name or an opening parenthesis is needed here");
    }

    @Test
    void ofAnIndicatorIsItsOwn() {
        Formula own = Formula.of("Azioni svolte");

        assertThat(Formula.of(indicator("Numero azioni").formula(own).build(), Locale.ITALIAN))
                .isEqualTo(own);
    }

    @Test
    void ofAnIndicatorWithoutOneIsWhatItsNameSays() {
        assertThat(Formula.of(indicator("Numero azioni").build(), Locale.ITALIAN))
                .isEqualTo(Formula.of("Numero azioni", new Count("azioni")));
        assertThat(Formula.of(indicator("number of visits").build(), Locale.ENGLISH))
                .isEqualTo(Formula.of("number of visits", new Count("visits")));
    }

    @Test
    void ofADraftIsReadInTheLanguageOfThePlan() {
        Plan plan = PlanDraft.of("Plan", "Council", PlanPeriod.ofYear(2025))
                .node(
                        "1",
                        "Area",
                        area -> area.indicator("a", "5", it -> it.formula("number of visits"))
                                .indicator("b", "5", it -> it.formula(Formula.ratio("x", "y"))))
                .language(Locale.ENGLISH)
                .build();

        assertThat(plan.allIndicators().map(one -> one.formula().orElseThrow()))
                .containsExactly(Formula.of("number of visits", Locale.ENGLISH), Formula.ratio("x", "y"));
    }

    @Test
    void ofADraftIsNotBlank() {
        assertThatThrownBy(() -> new IndicatorDraft("a", "5").formula(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("formula must not be blank");
    }
}
