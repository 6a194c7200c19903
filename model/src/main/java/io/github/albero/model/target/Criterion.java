package io.github.albero.model.target;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the text of a target says, such as "at least 80 %".
 *
 * <p>The set is closed. Code that must treat every kind asks {@link #match} with one function per kind, so that a new
 * kind, which comes only with a new major version, is a compile error there.
 */
public sealed interface Criterion extends Displayable, Serializable {

    /**
     * An amount with an operator, such as {@code ≥ 80%}.
     *
     * @param operator how the measured amount must stand to the target's
     * @param amount the target's amount
     */
    record Comparison(ComparisonOperator operator, Quantity amount) implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.comparison(this);
        }
    }

    /**
     * An amount between two bounds, both included, such as {@code tra 90% e 95%}.
     *
     * @param low the lower bound
     * @param high the upper bound, not below the lower
     * @param unit the unit of both
     */
    record Interval(BigDecimal low, BigDecimal high, UnitOfMeasure unit) implements Criterion {

        /**
         * Checks the order of the bounds.
         *
         * @throws IllegalArgumentException if the lower is above the upper, or one has too many digits
         */
        public Interval {
            low = ExactDecimal.of(low);
            high = ExactDecimal.of(high);
            Objects.requireNonNull(unit, "unit");
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("interval must go upward, not from " + low + " to " + high);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.interval(this);
        }
    }

    /**
     * An amount whose operator was left out, such as {@code 3 N.}
     *
     * @param amount the target's amount
     */
    record BareAmount(Quantity amount) implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bareAmount(this);
        }
    }

    /**
     * The thing shall be done: the target was a date, kept as {@link Target#due()}, such as {@code 31/12/2024}, or a
     * word such as {@code SI}, which means by the end of the period.
     */
    record Completion() implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.completion(this);
        }
    }

    /**
     * A change, such as {@code incremento del 10% rispetto alla baseline}: a change of +10 % or more.
     *
     * @param operator how the measured change must stand to the target's
     * @param change the change with its sign: 10 for an increase of 10 %, -20 for a reduction of 20 %, 0 for the value of
     *     the reference itself
     * @param reference what it is measured against
     */
    record RelativeChange(ComparisonOperator operator, Quantity change, Reference reference) implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.relativeChange(this);
        }
    }

    /**
     * A share of cases that keep a limit, such as 90 % of the documents within 1 day; measured as that share (rule
     * A11).
     *
     * @param operator how the measured share must stand to the target's
     * @param share the share of cases, in percent, not negative
     * @param limit the limit that each of them keeps, not negative
     */
    record WithinShare(ComparisonOperator operator, Quantity share, Quantity limit) implements Criterion {

        /**
         * Checks that the share is one.
         *
         * @throws IllegalArgumentException if it is not in percent, or it or the limit is negative
         */
        public WithinShare {
            if (!share.unit().equals(UnitOfMeasure.PERCENT)
                    || share.amount().signum() < 0
                    || limit.amount().signum() < 0) {
                throw new IllegalArgumentException("share must be a percentage within a limit, not "
                        + share.display(Locale.ENGLISH) + " within " + limit.display(Locale.ENGLISH));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withinShare(this);
        }
    }

    /**
     * Several requirements that must all be met, such as {@code +1.000 enti per un totale di almeno 3.000}.
     *
     * @param parts two or more, in the order written, each one that can be met; none of them consists of parts
     */
    record AllOf(List<Criterion> parts) implements Criterion {

        /**
         * Copies the parts.
         *
         * @throws IllegalArgumentException if there are fewer than two, or one of them has parts or cannot be met
         */
        public AllOf {
            parts = List.copyOf(parts);
            if (parts.size() < 2 || parts.stream().anyMatch(AllOf::isNoPart)) {
                throw new IllegalArgumentException("all-of must have two or more simple parts, not " + parts);
            }
        }

        private static boolean isNoPart(Criterion part) {
            return part instanceof AllOf || part instanceof Undefined;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    /** Words without a requirement in numbers or dates, such as {@code Vademecum pubblicato}. */
    record Qualitative() implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.qualitative(this);
        }
    }

    /**
     * Nothing that could be reached, such as {@code n.d.} or a bare {@code >=}.
     *
     * @param why what is missing
     */
    record Undefined(Why why) implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undefined(this);
        }
    }

    /** Why a text defines no target. */
    enum Why {
        /** Nothing, a dash or a word for "not available" was written. */
        NOT_GIVEN,
        /** An operator was written without an amount. */
        NO_AMOUNT,
        /** The value from which the plan starts was written, and none to reach. */
        ONLY_BASELINE,
        /** The possible answers were written, such as {@code SI/NO}, and not the one that is wanted. */
        ONLY_ANSWERS,
        /** The text is longer than {@value TargetParser#MAX_LENGTH} characters. */
        TOO_LONG,
        /** A number has more digits than can be kept. */
        TOO_MANY_DIGITS
    }

    /**
     * One function for each kind of criterion.
     *
     * @param <R> what the functions return
     */
    interface Cases<R> {

        /** An amount with an operator. */
        R comparison(Comparison criterion);

        /** An amount between two bounds. */
        R interval(Interval criterion);

        /** An amount without an operator. */
        R bareAmount(BareAmount criterion);

        /** A deed with a due date. */
        R completion(Completion criterion);

        /** A change. */
        R relativeChange(RelativeChange criterion);

        /** A share of cases within a limit. */
        R withinShare(WithinShare criterion);

        /** Several requirements. */
        R allOf(AllOf criterion);

        /** Words only. */
        R qualitative(Qualitative criterion);

        /** Nothing to reach. */
        R undefined(Undefined criterion);
    }

    /**
     * Calls the function for this kind.
     *
     * @param cases one function per kind
     * @param <R> what they return
     * @return what the called function returned
     */
    <R> R match(Cases<R> cases);

    @Override
    default String display(Locale language) {
        return TargetFormat.in(language).print(this, Optional.empty());
    }
}
