package io.github.albero.excel;

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

/** The kinds of target that a reader tells apart; what a target says is not looked at here. */
enum TargetKind {
    /** An amount. */
    AMOUNT,
    /** Between two amounts. */
    INTERVAL,
    /** A change. */
    CHANGE,
    /** Several requirements. */
    SEVERAL,
    /** A share of cases within a limit. */
    SHARE_WITHIN_LIMIT,
    /** A date. */
    DATE,
    /** Words. */
    WORDS,
    /** No target. */
    NONE;

    static TargetKind of(Criterion criterion) {
        return criterion.match(new Kinds());
    }

    private static final class Kinds implements Criterion.Cases<TargetKind> {

        @Override
        public TargetKind comparison(Comparison criterion) {
            return AMOUNT;
        }

        @Override
        public TargetKind bareAmount(BareAmount criterion) {
            return AMOUNT;
        }

        @Override
        public TargetKind interval(Interval criterion) {
            return INTERVAL;
        }

        @Override
        public TargetKind relativeChange(RelativeChange criterion) {
            return CHANGE;
        }

        @Override
        public TargetKind allOf(AllOf criterion) {
            return SEVERAL;
        }

        @Override
        public TargetKind completion(Completion criterion) {
            return DATE;
        }

        @Override
        public TargetKind withinShare(WithinShare criterion) {
            return SHARE_WITHIN_LIMIT;
        }

        @Override
        public TargetKind qualitative(Qualitative criterion) {
            return WORDS;
        }

        @Override
        public TargetKind undefined(Undefined criterion) {
            return NONE;
        }
    }
}
