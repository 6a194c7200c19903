package io.github.albero.model;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one measurement found, such as 412 of 530 or "done on 12 May".
 *
 * <p>The set is closed. Code that must treat every kind asks {@link #match} with one function per kind, so that a new
 * kind, which comes only with a new major version, is a compile error there.
 */
public sealed interface Measurement extends Serializable {

    /**
     * An amount, such as 7 days.
     *
     * @param quantity the amount, 95 for 95 %
     */
    record Value(Quantity quantity) implements Measurement {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.value(this);
        }
    }

    /**
     * A part of a whole, such as 412 of 530 reports.
     *
     * @param numerator the part
     * @param denominator the whole; zero is kept, and judged by the scoring policy
     */
    record Fraction(BigDecimal numerator, BigDecimal denominator) implements Measurement {

        /**
         * Brings both numbers into the shape in which they are kept.
         *
         * @throws IllegalArgumentException if one has too many digits
         */
        public Fraction {
            numerator = ExactDecimal.of(numerator);
            denominator = ExactDecimal.of(denominator);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fraction(this);
        }
    }

    /**
     * The thing was done.
     *
     * @param date the day on which it was done
     */
    record DoneOn(LocalDate date) implements Measurement {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.doneOn(this);
        }
    }

    /** The thing was not done. */
    record NotDone() implements Measurement {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notDone(this);
        }
    }

    /**
     * The thing is under way.
     *
     * @param percent how much of it is done, 60 for 60 %
     */
    record Progress(BigDecimal percent) implements Measurement {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException unless between 0 and 100
         */
        public Progress {
            percent = Percentages.require(percent, "progress");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.progress(this);
        }
    }

    /**
     * Somebody judged how far a target in words was reached.
     *
     * @param percent the degree of attainment, 80 for 80 %
     */
    record Assessed(BigDecimal percent) implements Measurement {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException unless between 0 and 100
         */
        public Assessed {
            percent = Percentages.require(percent, "assessment");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.assessed(this);
        }
    }

    /**
     * It could not be measured, through nobody's fault.
     *
     * @param reason why, not blank
     */
    record NotAssessable(String reason) implements Measurement {

        /**
         * Checks that a reason is given.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public NotAssessable {
            BlankText.refuse(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAssessable(this);
        }
    }

    /**
     * One function for each kind of measurement.
     *
     * @param <R> what the functions return
     */
    interface Cases<R> {

        /** An amount. */
        R value(Value measurement);

        /** A part of a whole. */
        R fraction(Fraction measurement);

        /** Done on a day. */
        R doneOn(DoneOn measurement);

        /** Not done. */
        R notDone(NotDone measurement);

        /** Under way. */
        R progress(Progress measurement);

        /** Judged by somebody. */
        R assessed(Assessed measurement);

        /** Not measurable. */
        R notAssessable(NotAssessable measurement);
    }

    /**
     * Calls the function for this kind.
     *
     * @param cases one function per kind
     * @param <R> what they return
     * @return what the called function returned
     */
    <R> R match(Cases<R> cases);
}
