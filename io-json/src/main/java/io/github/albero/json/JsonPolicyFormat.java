package io.github.albero.json;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Scoring policies as JSON, so that a body's rules need no code: what is written reads back equal.
 *
 * <pre>{@code
 * {
 *   "albero": "policy",
 *   "version": "1.0",
 *   "id": "semaforo",
 *   "italian": "semaforo 70/90",
 *   "english": "traffic light 70/90",
 *   "achievement": {"floor": 0, "cap": 100, "equalled": "just-below"},
 *   "missing": {"missingActual": "left-out"},
 *   "rollUp": {"weighing": "nested"},
 *   "ratings": [
 *     {"from": 0, "id": "not-met", "italian": "non raggiunto", "english": "not met"},
 *     {"from": 70, "id": "partly-met", "italian": "parzialmente raggiunto", "english": "partly met"},
 *     {"from": 90, "id": "met", "italian": "raggiunto", "english": "met"}
 *   ]
 * }
 * }</pre>
 *
 * <p>The fields; those with a star must be there. What is left out is as in {@link ScoringPolicy#linearCapped()}:
 *
 * <ul>
 *   <li>document: {@code albero}*, {@code version}*, {@code id}*, {@code italian} and {@code english} (the id if left
 *       out), {@code achievement}, {@code missing}, {@code rollUp}, {@code ratings} (to be written if the floor is not 0),
 *       {@code extensions}
 *   <li>achievement: {@code floor}, from 0 to less than 100; {@code cap}, 100 or more; {@code equalled} ({@code
 *       "just-below"}, {@code "zero"})
 *   <li>missing: {@code missingActual} ({@code "left-out"}, {@code "zero"})
 *   <li>rollUp: {@code weighing} ({@code "nested"}, {@code "flat"})
 *   <li>ratings, upward from the floor, each to where the next begins: {@code from}*, {@code id}*, {@code italian} and
 *       {@code english} (the id if left out)
 * </ul>
 */
public final class JsonPolicyFormat {

    /** The format; it has no options. */
    public JsonPolicyFormat() {}

    /**
     * Reads a policy.
     *
     * @param source the document
     * @param context how much may be read
     * @return the policy and the findings; a missing file is a finding too. There is no policy if anything in it is wrong
     * @throws IOException if the source cannot be read
     */
    public ReadResult<ScoringPolicy> read(Source source, ReadContext context) throws IOException {
        return Documents.read(
                source, context, List.of(DocumentKind.POLICY), document -> PolicyJson.read(document.fields()));
    }

    /**
     * Writes a policy, with all its rules.
     *
     * @param policy the policy
     * @param target where to; it stays open
     * @throws IOException if the target cannot be written
     */
    public void write(ScoringPolicy policy, OutputStream target) throws IOException {
        Documents.write(DocumentKind.POLICY, Optional.empty(), target, out -> PolicyJson.write(out, policy));
    }
}
