/**
 * JSON: the lasting form of plans, lossless, versioned and short enough to write by hand.
 *
 * <ul>
 *   <li>{@link io.github.albero.json.JsonPlanFormat}: plans and actuals
 *   <li>{@link io.github.albero.json.JsonEvaluationFormat}: results
 *   <li>{@link io.github.albero.json.JsonUnitDirectoryFormat}: the units of a body
 *   <li>{@link io.github.albero.json.JsonSchema}: every field of these documents
 *   <li>{@link io.github.albero.json.JsonProblem}: what can be wrong with a document
 * </ul>
 *
 * <p>Every document is an object that begins with its kind and the version of the form:
 *
 * <pre>{@code
 * {"albero": "plan", "version": "1.0", "language": "it", ...}
 * }</pre>
 *
 * <p>Names of fields are those of the model. Dates are ISO dates, numbers are exact, words are lower-case and joined by
 * hyphens. A field that is not known is an error. All types are immutable and safe to share between threads; no
 * parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.json;

import org.jspecify.annotations.NullMarked;
