package io.github.albero.json;

import io.github.albero.model.formula.Computation;
import io.github.albero.model.formula.Computation.Ambiguous;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.Form;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.Computation.Words;
import io.github.albero.model.formula.ExpressionProblem;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.List;
import java.util.Optional;

/** What formulas say: {@code {"type": "ratio", "numerator": "pareri", "denominator": "quesiti"}}. */
final class ComputationJson {

    private ComputationJson() {}

    /** The kinds of computations, as documents name them. */
    private enum Type {
        RATIO,
        CHANGE_ON_PREVIOUS_YEAR,
        COUNT,
        MEAN_TIME,
        EXPRESSION,
        WORDS,
        AMBIGUOUS
    }

    static Optional<Computation> read(JsonCursor value) {
        return value.object(ComputationJson::read);
    }

    private static Optional<Computation> read(JsonFields fields) {
        Optional<Type> type = fields.require("type", field -> field.word(Type.class));
        if (type.isEmpty()) {
            fields.acceptOthers();
            return Optional.empty();
        }
        return switch (type.get()) {
            case RATIO -> ratio(fields);
            case CHANGE_ON_PREVIOUS_YEAR -> change(fields);
            case COUNT -> of(fields).map(Count::new);
            case MEAN_TIME -> meanTime(fields);
            case EXPRESSION -> fields.require("expression", ComputationJson::expression);
            case WORDS -> Optional.of(new Words());
            case AMBIGUOUS -> fields.require("parts", ComputationJson::ambiguous);
        };
    }

    private static Optional<Computation> ratio(JsonFields fields) {
        Optional<String> numerator = fields.require("numerator", JsonCursor::words);
        Optional<String> denominator = fields.require("denominator", JsonCursor::words);
        return numerator.isPresent() && denominator.isPresent()
                ? Optional.of(new Ratio(numerator.get(), denominator.get()))
                : Optional.empty();
    }

    private static Optional<Computation> change(JsonFields fields) {
        Optional<String> of = of(fields);
        Optional<Form> form = fields.require("form", field -> field.word(Form.class));
        return of.isPresent() && form.isPresent()
                ? Optional.of(new ChangeOnPreviousYear(of.get(), form.get()))
                : Optional.empty();
    }

    private static Optional<Computation> meanTime(JsonFields fields) {
        Optional<String> of = of(fields);
        Optional<UnitOfMeasure> unit =
                fields.has("unit") ? fields.find("unit", UnitOfMeasureJson::read) : Optional.of(UnitOfMeasure.NONE);
        return of.isPresent() && unit.isPresent() ? Optional.of(new MeanTime(of.get(), unit.get())) : Optional.empty();
    }

    private static Optional<String> of(JsonFields fields) {
        return fields.require("of", JsonCursor::words);
    }

    private static Optional<Computation> expression(JsonCursor value) {
        Optional<String> text = value.text();
        Optional<ExpressionProblem> problem = text.flatMap(ExpressionProblem::in);
        return problem.isPresent()
                ? value.refuse(JsonProblem.NOT_AN_EXPRESSION, "problem", problem.get())
                : text.map(Expression::new);
    }

    private static Optional<Computation> ambiguous(JsonCursor value) {
        List<JsonCursor> items = value.items();
        List<String> parts =
                items.stream().flatMap(item -> item.text().stream()).toList();
        if (!value.isList() || parts.size() < items.size()) {
            return Optional.empty();
        }
        return parts.size() < 2 ? value.refuse(JsonProblem.TOO_FEW_PARTS) : Optional.of(new Ambiguous(parts));
    }

    static void write(JsonOutput out, Computation computation) {
        out.line(() -> computation.match(new Writer(out)));
    }

    private record Writer(JsonOutput out) implements Computation.Cases<Type> {

        private Type type(Type type) {
            out.word("type", type);
            return type;
        }

        @Override
        public Type ratio(Ratio computation) {
            Type type = type(Type.RATIO);
            out.text("numerator", computation.numerator());
            out.text("denominator", computation.denominator());
            return type;
        }

        @Override
        public Type changeOnPreviousYear(ChangeOnPreviousYear computation) {
            Type type = type(Type.CHANGE_ON_PREVIOUS_YEAR);
            out.text("of", computation.of());
            out.word("form", computation.form());
            return type;
        }

        @Override
        public Type count(Count computation) {
            Type type = type(Type.COUNT);
            out.text("of", computation.of());
            return type;
        }

        @Override
        public Type meanTime(MeanTime computation) {
            Type type = type(Type.MEAN_TIME);
            out.text("of", computation.of());
            if (!computation.unit().equals(UnitOfMeasure.NONE)) {
                UnitOfMeasureJson.write(out, "unit", computation.unit());
            }
            return type;
        }

        @Override
        public Type expression(Expression computation) {
            Type type = type(Type.EXPRESSION);
            out.text("expression", computation.text());
            return type;
        }

        @Override
        public Type words(Words computation) {
            return type(Type.WORDS);
        }

        @Override
        public Type ambiguous(Ambiguous computation) {
            Type type = type(Type.AMBIGUOUS);
            out.list("parts", computation.parts(), out::text);
            return type;
        }
    }
}
