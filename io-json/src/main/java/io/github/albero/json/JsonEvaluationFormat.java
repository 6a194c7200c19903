package io.github.albero.json;

import io.github.albero.evaluation.EvaluationFormat;
import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Severity;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * Results as JSON, for programs and open data: {@code {"albero": "evaluation", "version": "1.0", …}}. A document carries
 * what the results were made of, so that {@link #read} can evaluate again, years later, and prove them.
 *
 * <ul>
 *   <li>document: {@code language} (of sentences), {@code asOf}, {@code audience}, {@code rules} (of the policy, in
 *       words), {@code result}, {@code explanation}, {@code nodes}, {@code units}, {@code cards}; then the inputs: {@code
 *       plan} (as it was revised by the day) and {@code actuals}, whole documents as in {@link JsonPlanFormat}, and
 *       {@code policy}, one as in {@link JsonPolicyFormat}; {@code adjustments}, one as in {@link JsonAdjustmentsFormat}, if
 *       anything was decided; at last {@code hashes}
 *   <li>result: {@code score} (as shown, 2 decimals) and {@code exact} (12 decimals), or {@code reason}; {@code rating},
 *       {@code coverage}, {@code worst}, {@code best} (all in percent), {@code provisional}
 *   <li>node: {@code id}, {@code code}, {@code title}, {@code level}, {@code weight}, {@code result}, {@code
 *       explanation}, {@code decision} (in place of the computed score), {@code indicators}, {@code links} (nodes elsewhere
 *       that count here: {@code node}, {@code weight}, {@code result}), {@code children}
 *   <li>indicator: {@code id}, {@code name}, {@code target} (as written), {@code criterion} (what it means), {@code due},
 *       {@code measured}, {@code amount} and {@code variance} (in the target's unit), {@code outcome}, {@code raw},
 *       {@code rule}, {@code reading} (what somebody confirmed that the target means), {@code externalCause}, {@code
 *       decision}, {@code result}, {@code weight}, {@code assumptions}, {@code explanation}; inside the body also
 *       {@code missingUnits} and {@code actuals}
 *   <li>unit: {@code id}, {@code name}, {@code result}, {@code explanation}, {@code indicators} (their ids), {@code
 *       reportedApart} (those that the unit measured itself, in full)
 *   <li>card: {@code id}, {@code post}, {@code result}, {@code explanation}, {@code nodes}, {@code lines} (what else it
 *       counts: {@code of}, {@code weight}, {@code result}), {@code gates} ({@code condition}, {@code heldBack}, {@code
 *       standing}), {@code beforeGates}, {@code bracket}, {@code mandateShare} and {@code paidShare} in percent
 *   <li>decision: {@code percent}; inside the body also {@code reason} and {@code approver}
 *   <li>weight: {@code written}, {@code counted} in the mean, {@code share} of the parent and {@code effective} on the
 *       whole, both in percent
 *   <li>hashes: of {@code plan}, {@code actuals}, {@code policy}, {@code adjustments} and the whole {@code document} but for the hashes,
 *       SHA-256 in lower-case hexadecimal digits
 * </ul>
 *
 * <p>The public edition has no cards, notes, reasons, evidence, reporters, forecasts, corrections and what they replaced,
 * revisions to come and extensions, in the results as well as in the inputs; what was decided about the tree is in it, but
 * not why and by whom. Its hashes are of the published inputs, which give the same results.
 *
 * <p>A hash is that of the UTF-8 bytes of the canonical form of what it is of, as it stands in the document, which any program
 * can compute from the file:
 *
 * <ul>
 *   <li>no blanks and line ends between values; fields of an object in the order of their names by UTF-16 code units, lists
 *       as they are
 *   <li>numbers written out without an exponent, without zeros at the end of the decimals, zero as {@code 0}
 *   <li>in texts, a backslash before {@code "} and before a backslash, and below U+0020 the short escapes of JSON or four lower-case hexadecimal
 *       digits after a backslash and {@code u}, likewise halves of surrogate pairs that stand alone; everything else as it is
 * </ul>
 *
 * <p>This is RFC 8785 but for numbers, which are not rounded.
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

    /**
     * Evaluates the inputs in a document again and reports every difference from the results in it: an input or a document
     * whose hash does not fit, a number or word that is another one, results that are missing or too much, each an {@link
     * EvaluationDifference} where it stands. Where only sentences differ (explanations, rules, assumptions), as they may
     * with another version of the library, that is one note. A document that has not the form of one is not evaluated: all
     * that is wrong with its form is reported instead. Of a newer minor version, results that are not known are warned of and
     * not compared.
     *
     * @param source the document
     * @param context how much may be read
     * @return the new evaluation, and no errors if it is the same; without a value if the document or an input in it cannot
     *     be read. What was odd about the inputs when they were evaluated first is not said again
     * @throws IOException if the source cannot be read
     */
    public ReadResult<PlanEvaluation> read(Source source, ReadContext context) throws IOException {
        ReadContext all = ReadContext.builder()
                .from(context)
                .limits(Limits.builder()
                        .from(context.limits())
                        .maxDiagnostics(Integer.MAX_VALUE)
                        .build())
                .build();
        ReadResult<PlanEvaluation> read = Documents.read(
                source,
                all,
                List.of(DocumentKind.EVALUATION),
                document -> FrozenEvaluation.read(document, all.limits()));
        Diagnostics kept = new Diagnostics(context.limits());
        read.diagnostics().stream()
                .filter(JsonEvaluationFormat::isOfTheDocument)
                .forEach(kept::add);
        return new ReadResult<>(read.value(), kept.all(), read.account());
    }

    private static boolean isOfTheDocument(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                || diagnostic.code() instanceof EvaluationDifference
                || diagnostic.code() instanceof JsonProblem;
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
