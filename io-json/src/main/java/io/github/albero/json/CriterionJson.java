package io.github.albero.json;

import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Criteria: {@code {"type": "comparison", "operator": "at-least", "amount": 80, "unit": "percent"}}. */
final class CriterionJson {

    private CriterionJson() {}

    /** The kinds of criteria, as documents name them. */
    private enum Type {
        COMPARISON,
        INTERVAL,
        BARE_AMOUNT,
        COMPLETION,
        RELATIVE_CHANGE,
        WITHIN_SHARE,
        ALL_OF,
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
            case INTERVAL -> interval(fields);
            case BARE_AMOUNT -> quantity(fields).map(BareAmount::new);
            case COMPLETION -> Optional.of(new Completion());
            case RELATIVE_CHANGE -> relativeChange(fields);
            case WITHIN_SHARE -> withinShare(fields);
            case ALL_OF -> fields.require("parts", CriterionJson::parts).map(AllOf::new);
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

    private static Optional<Criterion> interval(JsonFields fields) {
        Optional<Quantity> low = QuantityJson.read(fields, "low", "unit");
        Optional<BigDecimal> high = fields.require("high", JsonCursor::number);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return low.get().amount().compareTo(high.get()) > 0
                ? fields.object().refuse(JsonProblem.INTERVAL_BACKWARDS)
                : Optional.of(
                        new Interval(low.get().amount(), high.get(), low.get().unit()));
    }

    private static Optional<Criterion> relativeChange(JsonFields fields) {
        Optional<ComparisonOperator> operator = operator(fields);
        Optional<Quantity> change = quantity(fields);
        Optional<Reference> reference = fields.has("reference")
                ? fields.find("reference", ReferenceJson::read)
                : Optional.of(Reference.NOT_WRITTEN);
        return operator.isPresent() && change.isPresent() && reference.isPresent()
                ? Optional.of(new RelativeChange(operator.get(), change.get(), reference.get()))
                : Optional.empty();
    }

    private static Optional<List<Criterion>> parts(JsonCursor value) {
        List<JsonCursor> items = value.items();
        List<Criterion> parts =
                items.stream().flatMap(item -> read(item).stream()).toList();
        boolean isSimple = parts.stream().noneMatch(part -> part instanceof AllOf || part instanceof Undefined);
        if (parts.size() < items.size()) {
            return Optional.empty();
        }
        return parts.size() > 1 && isSimple ? Optional.of(parts) : value.refuse(JsonProblem.NOT_PARTS);
    }

    private static Optional<Quantity> share(JsonCursor value) {
        Optional<Quantity> share = value.object(CriterionJson::quantity);
        boolean isNoShare = share.filter(found -> !found.unit().equals(UnitOfMeasure.PERCENT)
                        || found.amount().signum() < 0)
                .isPresent();
        return isNoShare ? value.refuse(JsonProblem.NOT_A_SHARE) : share;
    }

    private static Optional<Quantity> limit(JsonCursor value) {
        Optional<Quantity> limit = value.object(CriterionJson::quantity);
        return limit.filter(found -> found.amount().signum() < 0).isPresent()
                ? value.refuse(JsonProblem.NEGATIVE_LIMIT)
                : limit;
    }

    private static Optional<Criterion> withinShare(JsonFields fields) {
        Optional<ComparisonOperator> operator = operator(fields);
        Optional<Quantity> share = fields.require("share", CriterionJson::share);
        Optional<Quantity> limit = fields.require("limit", CriterionJson::limit);
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
        public Type interval(Interval criterion) {
            Type type = type(Type.INTERVAL);
            out.number("low", criterion.low());
            QuantityJson.write(out, new Quantity(criterion.high(), criterion.unit()), "high", "unit");
            return type;
        }

        @Override
        public Type relativeChange(RelativeChange criterion) {
            Type type = type(Type.RELATIVE_CHANGE);
            out.word("operator", criterion.operator());
            quantity(criterion.change());
            ReferenceJson.write(out, criterion.reference());
            return type;
        }

        @Override
        public Type allOf(AllOf criterion) {
            Type type = type(Type.ALL_OF);
            out.list("parts", criterion.parts(), part -> CriterionJson.write(out, part));
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
