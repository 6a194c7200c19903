package io.github.albero.model;

import io.github.albero.model.formula.Computation.Ambiguous;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.Form;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.Computation.Words;
import io.github.albero.model.formula.ExpressionProblem;
import io.github.albero.model.formula.ExpressionProblem.Kind;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.List;
import java.util.stream.Stream;

/** Values of what formulas say. */
final class FormulaSamples {

    private FormulaSamples() {}

    static Stream<Samples<?>> all() {
        return Stream.of(
                Samples.of(Ratio.class, FormulaSamples::ratios),
                Samples.of(ChangeOnPreviousYear.class, FormulaSamples::changes),
                Samples.of(Count.class, () -> List.of(new Count("a"), new Count("b"))),
                Samples.of(MeanTime.class, FormulaSamples::meanTimes),
                Samples.of(Expression.class, () -> List.of(new Expression("a + b"), new Expression("a - b"))),
                Samples.of(Words.class, () -> List.of(new Words())),
                Samples.of(Ambiguous.class, FormulaSamples::ambiguous),
                Samples.of(ExpressionProblem.class, FormulaSamples::problems));
    }

    private static List<Ratio> ratios() {
        return List.of(new Ratio("a", "b"), new Ratio("b", "b"), new Ratio("a", "a"));
    }

    private static List<ChangeOnPreviousYear> changes() {
        return List.of(
                new ChangeOnPreviousYear("a", Form.QUOTIENT),
                new ChangeOnPreviousYear("b", Form.QUOTIENT),
                new ChangeOnPreviousYear("a", Form.VARIATION));
    }

    private static List<MeanTime> meanTimes() {
        return List.of(
                new MeanTime("a", UnitOfMeasure.DAY),
                new MeanTime("b", UnitOfMeasure.DAY),
                new MeanTime("a", UnitOfMeasure.HOUR));
    }

    private static List<Ambiguous> ambiguous() {
        return List.of(new Ambiguous(List.of("a", "b")), new Ambiguous(List.of("a", "b", "c")));
    }

    private static List<ExpressionProblem> problems() {
        return List.of(
                new ExpressionProblem(Kind.UNKNOWN_SIGN, 1, "^"),
                new ExpressionProblem(Kind.NOT_OPENED, 1, "^"),
                new ExpressionProblem(Kind.UNKNOWN_SIGN, 2, "^"),
                new ExpressionProblem(Kind.UNKNOWN_SIGN, 1, "%"));
    }
}
