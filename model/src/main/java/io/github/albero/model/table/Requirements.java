package io.github.albero.model.table;

import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;

/** Whether a cell reads as a target: a number, a share, a date, or a sign that none is set. */
final class Requirements {

    private Requirements() {}

    static boolean isRequirement(TargetParser parser, String text) {
        return parser.read(text).targets().stream()
                .map(Target::criterion)
                .noneMatch(criterion ->
                        criterion instanceof Criterion.Qualitative || criterion.equals(new Undefined(Why.TOO_LONG)));
    }
}
