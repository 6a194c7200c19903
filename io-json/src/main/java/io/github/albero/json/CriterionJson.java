package io.github.albero.json;

import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import java.util.Optional;

/** Criteria: {@code {"type": "comparison", "operator": "at-least", "amount": 80, "unit": "percent"}}. */
final class CriterionJson {

    private CriterionJson() {}

    /** The kinds of criteria, as documents name them. */
    private enum Type {
        COMPARISON,
        BARE_AMOUNT,
        COMPLETION,
        WITHIN_SHARE,
        QUALITATIVE,
        UNDEFINED
    }

    static Optional<Criterion> read(JsonCursor value) {
        return value.object(CriterionJson::read);
    }

    private static Optional<Criterion> read(JsonFields fields) {
        Optional<Type> type = fields.require("type", field -> field.word(Type.class));
        if (type.isEmpty()) {
            fields.acceptOthers();
            return Optional.empty();
        }
        return switch (type.get()) {
            case COMPARISON -> comparison(fields);
            case BARE_AMOUNT -> quantity(fields).map(BareAmount::new);
            case COMPLETION -> Optional.of(new Completion());
            case WITHIN_SHARE -> withinShare(fields);
            case QUALITATIVE -> Optional.of(new Qualitative());
            case UNDEFINED ->
                fields.require("why", field -> field.word(Why.class)).map(Undefined::new);
        };
    }

    private static Optional<Criterion> comparison(JsonFields fields) {
        Optional<ComparisonOperator> operator = operator(fields);
        Optional<Quantity> amount = quantity(fields);
        return operator.isPresent() && amount.isPresent()
                ? Optional.of(new Comparison(operator.get(), amount.get()))
                : Optional.empty();
    }

    private static Optional<Criterion> withinShare(JsonFields fields) {
        Optional<ComparisonOperator> operator = operator(fields);
        Optional<Quantity> share = fields.require("share", field -> field.object(CriterionJson::quantity));
        Optional<Quantity> limit = fields.require("limit", field -> field.object(CriterionJson::quantity));
        return operator.isPresent() && share.isPresent() && limit.isPresent()
                ? Optional.of(new WithinShare(operator.get(), share.get(), limit.get()))
                : Optional.empty();
    }

    private static Optional<ComparisonOperator> operator(JsonFields fields) {
        return fields.require("operator", field -> field.word(ComparisonOperator.class));
    }

    private static Optional<Quantity> quantity(JsonFields fields) {
        return QuantityJson.read(fields, "amount", "unit");
    }

    static void write(JsonOutput out, Criterion criterion) {
        out.line(() -> criterion.match(new Writer(out)));
    }

    private record Writer(JsonOutput out) implements Criterion.Cases<Type> {

        private Type type(Type type) {
            out.word("type", type);
            return type;
        }

        private void quantity(Quantity quantity) {
            QuantityJson.write(out, quantity, "amount", "unit");
        }

        @Override
        public Type comparison(Comparison criterion) {
            Type type = type(Type.COMPARISON);
            out.word("operator", criterion.operator());
            quantity(criterion.amount());
            return type;
        }

        @Override
        public Type bareAmount(BareAmount criterion) {
            Type type = type(Type.BARE_AMOUNT);
            quantity(criterion.amount());
            return type;
        }

        @Override
        public Type completion(Completion criterion) {
            return type(Type.COMPLETION);
        }

        @Override
        public Type withinShare(WithinShare criterion) {
            Type type = type(Type.WITHIN_SHARE);
            out.word("operator", criterion.operator());
            out.name("share");
            out.line(() -> quantity(criterion.share()));
            out.name("limit");
            out.line(() -> quantity(criterion.limit()));
            return type;
        }

        @Override
        public Type qualitative(Qualitative criterion) {
            return type(Type.QUALITATIVE);
        }

        @Override
        public Type undefined(Undefined criterion) {
            Type type = type(Type.UNDEFINED);
            out.word("why", criterion.why());
            return type;
        }
    }
}
