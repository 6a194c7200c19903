package io.github.albero.model.target;

import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.util.Locale;
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

    /** The thing shall be done: the target was a date, kept as {@link Target#due()}, such as {@code 31/12/2024}. */
    record Completion() implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.completion(this);
        }
    }

    /**
     * A share of cases that keep a limit, such as 90 % of the documents within 1 day; measured as that share (rule
     * A11).
     *
     * @param operator how the measured share must stand to the target's
     * @param share the share of cases, in percent
     * @param limit the limit that each of them keeps
     */
    record WithinShare(ComparisonOperator operator, Quantity share, Quantity limit) implements Criterion {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withinShare(this);
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

        /** An amount without an operator. */
        R bareAmount(BareAmount criterion);

        /** A deed with a due date. */
        R completion(Completion criterion);

        /** A share of cases within a limit. */
        R withinShare(WithinShare criterion);

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
