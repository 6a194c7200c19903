package io.github.albero.excel;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.Reason;
import io.github.albero.model.Actual;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has to be known of a row beside its numbers.
 *
 * @param words the words of the report
 */
record Remarks(Words words) {

    private static final String SEPARATOR = "; ";

    /** Why there is no score, what is in doubt, what was assumed. */
    String of(IndicatorEvaluation evaluation) {
        List<String> remarks = new ArrayList<>();
        Optional<Reason> reason = evaluation.score().reason();
        reason.map(words::say).ifPresent(remarks::add);
        evaluation
                .measurement()
                .filter(found -> words.audience() == Audience.INTERNAL && found instanceof NotAssessable)
                .map(one -> ((NotAssessable) one).reason())
                .ifPresent(remarks::add);
        if (evaluation.rule().filter(AppliedRule.MISSING_AS_FLOOR::equals).isPresent()) {
            remarks.add(words.say("MISSING_AS_FLOOR"));
        }
        if (reason.filter(Reason.AMBIGUOUS_TARGET::equals).isPresent()) {
            evaluation.doubt().map(words::say).ifPresent(remarks::add);
        }
        evaluation.assumptions().stream().map(words::say).forEach(remarks::add);
        return String.join(SEPARATOR, remarks);
    }

    String of(NodeEvaluation evaluation) {
        return evaluation.score().reason().map(words::say).orElse("");
    }

    String owners(List<Owner> owners) {
        return owners.stream().map(Owner::text).distinct().collect(Collectors.joining(SEPARATOR));
    }

    String notes(IndicatorEvaluation evaluation) {
        return said(evaluation, Actual::note);
    }

    String evidence(IndicatorEvaluation evaluation) {
        return said(evaluation, Actual::evidence);
    }

    private static String said(IndicatorEvaluation evaluation, Function<Actual, Optional<String>> what) {
        return evaluation.actuals().stream()
                .map(what)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
    }
}
