package io.github.albero.json;

import io.github.albero.evaluation.EvaluationFormat;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * Results as JSON, for programs and open data: {@code {"albero": "evaluation", "version": "1.0", …}}.
 *
 * <ul>
 *   <li>document: {@code plan} (title, organisation, period), {@code asOf}, {@code policy} (id, and its rules in words),
 *       {@code audience}, {@code actualsNote}, {@code result}, {@code nodes}, {@code units}, {@code cards}
 *   <li>result: {@code score} (as shown, 2 decimals) and {@code exact} (12 decimals), or {@code reason}; {@code rating},
 *       {@code coverage}, {@code worst}, {@code best} (all in percent), {@code provisional}
 *   <li>node: {@code id}, {@code code}, {@code title}, {@code level}, {@code weight}, {@code result}, {@code
 *       explanation}, {@code indicators}, {@code children}
 *   <li>indicator: {@code id}, {@code name}, {@code target} (as written), {@code criterion} (what it means), {@code due},
 *       {@code measured}, {@code amount} and {@code variance} (in the target's unit), {@code outcome}, {@code raw},
 *       {@code rule}, {@code result}, {@code weight}, {@code assumptions}, {@code explanation}; inside the body also
 *       {@code missingUnits} and {@code actuals}
 *   <li>unit: {@code id}, {@code name}, {@code result}, {@code explanation}, {@code indicators} (their ids), {@code
 *       reportedApart} (those that the unit measured itself, in full)
 *   <li>weight: {@code written}, {@code counted} in the mean, {@code share} of the parent and {@code effective} on the
 *       whole, both in percent
 * </ul>
 *
 * <p>The public edition has no cards, notes, evidence and reporters. Results are written only; what they were made of is
 * kept in the plan, the actuals and the policy.
 */
public final class JsonEvaluationFormat implements EvaluationFormat {

    /** The format; it has no options. */
    public JsonEvaluationFormat() {}

    @Override
    public String id() {
        return "json-evaluation";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json");
    }

    @Override
    public void write(PlanEvaluation evaluation, ReportOptions options, OutputStream target) throws IOException {
        Documents.write(
                DocumentKind.EVALUATION,
                options.language(),
                target,
                out -> new EvaluationJson(out, options).write(evaluation));
    }
}
