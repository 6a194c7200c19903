package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.WithinShare;

/** The kinds of criteria as the tables of targets name them. */
final class CriterionNames implements Criterion.Cases<String> {

    @Override
    public String comparison(Comparison criterion) {
        return "comparison";
    }

    @Override
    public String interval(Interval criterion) {
        return "interval";
    }

    @Override
    public String bareAmount(BareAmount criterion) {
        return "amount";
    }

    @Override
    public String completion(Completion criterion) {
        return "completion";
    }

    @Override
    public String relativeChange(RelativeChange criterion) {
        return "change";
    }

    @Override
    public String withinShare(WithinShare criterion) {
        return "share within";
    }

    @Override
    public String allOf(AllOf criterion) {
        return "all of";
    }

    @Override
    public String qualitative(Qualitative criterion) {
        return "words";
    }

    @Override
    public String undefined(Undefined criterion) {
        return "no target";
    }
}
