package io.github.albero.excel;

import io.github.albero.evaluation.AppliedRule;
import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.evaluation.LinkEvaluation;
import io.github.albero.evaluation.NodeEvaluation;
import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.Score;
import io.github.albero.model.Actual;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Owner;
import io.github.albero.model.ScoreOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                .filter(found -> isInternal() && found instanceof NotAssessable)
                .map(one -> ((NotAssessable) one).reason())
                .ifPresent(remarks::add);
        if (evaluation.rule().filter(AppliedRule.MISSING_AS_FLOOR::equals).isPresent()) {
            remarks.add(words.say("MISSING_AS_FLOOR"));
        }
        if (reason.filter(Reason.AMBIGUOUS_TARGET::equals).isPresent()) {
            evaluation.doubt().map(words::say).ifPresent(remarks::add);
        }
        evaluation.confirmedReading().map(this::confirmed).ifPresent(remarks::add);
        evaluation.assumptions().stream().map(words::say).forEach(remarks::add);
        new Measured(evaluation, words)
                .units()
                .map(units -> words.say("UNITS_APART", units))
                .ifPresent(remarks::add);
        evaluation.externalCauses().stream().map(this::raised).distinct().forEach(remarks::add);
        evaluation.override().map(this::decided).ifPresent(remarks::add);
        return String.join(SEPARATOR, remarks);
    }

    String of(NodeEvaluation evaluation) {
        return evaluation.override().map(this::decided).orElseGet(() -> reason(evaluation.score()));
    }

    String of(LinkEvaluation evaluation) {
        return reason(evaluation.result().score());
    }

    private String reason(Score score) {
        return score.reason().map(words::say).orElse("");
    }

    private boolean isInternal() {
        return words.audience() == Audience.INTERNAL;
    }

    /** That a score was decided is for everybody to know; by whom and why is for the body. */
    private String decided(ScoreOverride override) {
        return isInternal()
                ? words.say(
                        "DECIDED_BY",
                        Map.of(
                                "percent", override.percent(),
                                "approver", override.approver(),
                                "reason", withoutStop(override.reason())))
                : words.say("DECIDED");
    }

    private String raised(ExternalCause cause) {
        return isInternal()
                ? words.say(
                        "EXTERNAL_CAUSE_BY",
                        Map.of(
                                "share", cause.share(),
                                "approver", cause.approver(),
                                "reason", withoutStop(cause.reason())))
                : words.say("EXTERNAL_CAUSE");
    }

    private String confirmed(ConfirmedReading reading) {
        String confirmed = words.say(
                "CONFIRMED",
                Map.of(
                        "reading", reading.reading().text(),
                        "by", reading.confirmedBy(),
                        "date", reading.date()));
        return reading.remark()
                .filter(remark -> isInternal())
                .map(remark ->
                        words.say("CONFIRMED_REMARK", Map.of("confirmed", confirmed, "remark", withoutStop(remark))))
                .orElse(confirmed);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
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
