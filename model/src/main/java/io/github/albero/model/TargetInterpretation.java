package io.github.albero.model;

import com.google.common.base.Suppliers;
import io.github.albero.model.target.Assumption;
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
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * What a target means for its indicator, the one place where this is said: what was left out is supplied and recorded
 * as an assumption (rule A9), what nobody can tell without asking is a doubt (rule A10).
 *
 * <p>So {@code 25} on a mean time means at most 25 days, {@code 100%} on a share at least 100 %.
 */
@Value.Immutable
public abstract class TargetInterpretation implements Serializable {

    private static final long serialVersionUID = 1L;

    TargetInterpretation() {}

    /**
     * What has to be reached.
     *
     * @return the criterion, never a {@link BareAmount}, nor is a part of it; where there is a doubt, what it would be if the amount stood as
     *     it is written, at least the amount if it has no operator
     */
    public abstract Criterion criterion();

    /**
     * What was not written but taken to be meant.
     *
     * @return the assumptions, none if the target says everything
     */
    public abstract List<Assumption> assumptions();

    /**
     * Why the target cannot be scored as it stands.
     *
     * @return the doubt, empty if there is none
     */
    public abstract Optional<Doubt> doubt();

    /**
     * Says what a target means.
     *
     * @param indicator the indicator
     * @param target one of its targets
     * @param language the language in which the two are written, which is that of {@linkplain Plan#language() their
     *     plan}; in others than Italian and English no words are understood
     * @return the meaning
     */
    public static TargetInterpretation of(Indicator indicator, Target target, Locale language) {
        TargetInterpretation meaning = target.criterion().match(new Reader(indicator, language));
        List<Assumption> numbers = NumbersAsRead.in(target, language);
        return new Builder()
                .criterion(meaning.criterion())
                .addAllAssumptions(numbers)
                .addAllAssumptions(meaning.assumptions())
                .doubt(meaning.doubt())
                .build();
    }

    private static TargetInterpretation clear(Criterion criterion, List<Assumption> assumptions) {
        return new Builder().criterion(criterion).assumptions(assumptions).build();
    }

    private static TargetInterpretation doubtful(Criterion criterion, Doubt doubt) {
        return new Builder().criterion(criterion).doubt(doubt).build();
    }

    /** Reads one criterion in the light of its indicator. */
    private static final class Reader implements Criterion.Cases<TargetInterpretation> {

        private final Indicator indicator;
        private final Supplier<IndicatorWording> wording;

        /** The words are looked at only for what may leave something to them. */
        private Reader(Indicator indicator, Locale language) {
            this.indicator = indicator;
            this.wording = Suppliers.memoize(() -> IndicatorWording.of(indicator, language));
        }

        @Override
        public TargetInterpretation comparison(Comparison written) {
            Quantity amount = inUnitOfPlan(written.amount());
            Optional<Doubt> doubt = wording.get().doubts().about(amount);
            Optional<Assumption> contradiction =
                    doubt.isPresent() ? Optional.empty() : contradiction(written.operator(), amount);
            return amount(written.operator(), amount, contradiction, doubt);
        }

        @Override
        public TargetInterpretation bareAmount(BareAmount written) {
            Quantity amount = inUnitOfPlan(written.amount());
            Optional<WordedDirection> said = indicator.direction() == Direction.UNKNOWN
                    ? wording.get().direction().of(amount)
                    : Optional.empty();
            ComparisonOperator operator =
                    operator(said.map(WordedDirection::direction).orElse(indicator.direction()));
            Optional<Doubt> doubt = wording.get().doubts().about(amount);
            boolean isOpen = said.filter(words -> !words.isCertain()).isPresent();
            return isOpen
                    ? amount(operator, amount, Optional.empty(), doubt.or(() -> Optional.of(Doubt.MORE_OR_LESS)))
                    : amount(operator, amount, Optional.of(operatorAssumed(operator, said)), doubt);
        }

        private static ComparisonOperator operator(Direction direction) {
            return direction == Direction.LOWER_IS_BETTER ? ComparisonOperator.AT_MOST : ComparisonOperator.AT_LEAST;
        }

        private Assumption operatorAssumed(ComparisonOperator operator, Optional<WordedDirection> said) {
            if (indicator.direction() != Direction.UNKNOWN) {
                return new Assumption(Assumption.Kind.OPERATOR_FROM_DIRECTION, operator.symbol());
            }
            return said.map(from ->
                            new Assumption(Assumption.Kind.OPERATOR_FROM_WORDING, operator.symbol(), from.words()))
                    .orElseGet(() -> new Assumption(Assumption.Kind.OPERATOR_BY_DEFAULT, operator.symbol()));
        }

        /** The written operator stands, but not in silence. */
        private Optional<Assumption> contradiction(ComparisonOperator operator, Quantity amount) {
            return wording.get()
                    .direction()
                    .besideTarget(amount)
                    .filter(said -> operator != ComparisonOperator.EQUAL_TO && said.isMore() != operator.asksForMore())
                    .map(said ->
                            new Assumption(Assumption.Kind.OPERATOR_AGAINST_WORDING, operator.symbol(), said.words()));
        }

        private TargetInterpretation amount(
                ComparisonOperator operator, Quantity amount, Optional<Assumption> assumed, Optional<Doubt> doubt) {
            Optional<Quantity> share = wording.get().shareWithin(amount);
            if (share.isPresent()
                    && doubt.filter(open -> open != Doubt.MORE_OR_LESS).isEmpty()) {
                return withinShare(share.get(), amount);
            }
            List<Assumption> assumptions = new ArrayList<>();
            assumed.ifPresent(assumptions::add);
            return new Builder()
                    .criterion(new Comparison(operator, withUnit(amount, assumptions)))
                    .assumptions(assumptions)
                    .doubt(doubt)
                    .build();
        }

        @Override
        public TargetInterpretation completion(Completion written) {
            return clear(written, List.of());
        }

        @Override
        public TargetInterpretation withinShare(WithinShare written) {
            return clear(written, List.of());
        }

        @Override
        public TargetInterpretation interval(Interval written) {
            List<Assumption> assumptions = new ArrayList<>();
            Quantity low = inUnitOfPlan(new Quantity(written.low(), written.unit()));
            UnitOfMeasure unit = withUnit(low, assumptions).unit();
            return new Builder()
                    .criterion(new Interval(written.low(), written.high(), unit))
                    .assumptions(assumptions)
                    .doubt(wording.get().doubts().about(low))
                    .build();
        }

        /** A change of what is itself the change on the previous year is the value of the indicator. */
        @Override
        public TargetInterpretation relativeChange(RelativeChange written) {
            boolean isOnPreviousYear = written.reference().equals(Reference.NOT_WRITTEN)
                    || written.reference().equals(Reference.PREVIOUS_YEAR);
            boolean isInPercent = written.change().unit().equals(UnitOfMeasure.PERCENT);
            return isOnPreviousYear && isInPercent && wording.get().doubts().isVariation()
                    ? clear(new Comparison(written.operator(), written.change()), List.of())
                    : clear(written, List.of());
        }

        @Override
        public TargetInterpretation allOf(AllOf written) {
            List<TargetInterpretation> parts =
                    written.parts().stream().map(part -> part.match(this)).toList();
            return new Builder()
                    .criterion(new AllOf(
                            parts.stream().map(TargetInterpretation::criterion).toList()))
                    .assumptions(parts.stream()
                            .flatMap(part -> part.assumptions().stream())
                            .distinct()
                            .toList())
                    .doubt(parts.stream().flatMap(part -> part.doubt().stream()).findFirst())
                    .build();
        }

        @Override
        public TargetInterpretation qualitative(Qualitative written) {
            return doubtful(written, Doubt.IN_WORDS);
        }

        @Override
        public TargetInterpretation undefined(Undefined written) {
            return doubtful(written, Doubt.NO_TARGET);
        }

        private TargetInterpretation withinShare(Quantity share, Quantity limit) {
            WithinShare criterion = new WithinShare(ComparisonOperator.AT_LEAST, share, limit);
            return clear(
                    criterion,
                    List.of(new Assumption(Assumption.Kind.SHARE_FROM_WORDING, criterion, share.display(Locale.ROOT))));
        }

        /** The plan's column of units is as good as a unit in the target. */
        private Quantity inUnitOfPlan(Quantity amount) {
            return amount.unit().equals(UnitOfMeasure.NONE)
                    ? new Quantity(amount.amount(), indicator.unit().orElse(UnitOfMeasure.NONE))
                    : amount;
        }

        private Quantity withUnit(Quantity amount, List<Assumption> assumptions) {
            if (!amount.unit().equals(UnitOfMeasure.NONE)) {
                return amount;
            }
            return wording.get()
                    .unit()
                    .map(time -> {
                        assumptions.add(new Assumption(Assumption.Kind.UNIT_FROM_WORDING, time.unit(), time.words()));
                        return new Quantity(amount.amount(), time.unit());
                    })
                    .orElse(amount);
        }
    }

    /** Builds interpretations. */
    static final class Builder extends TargetInterpretationBuilder {
        Builder() {}
    }
}
