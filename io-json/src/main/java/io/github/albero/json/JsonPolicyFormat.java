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
 *   "achievement": {"cap": 120, "bands": [{"from": 0, "worth": 0}, {"from": 60}]},
 *   "missing": {"missingActual": "zero"},
 *   "ratings": [
 *     {"from": 0, "id": "not-met", "italian": "non raggiunto", "english": "not met"},
 *     {"from": 70, "id": "partly-met", "italian": "parzialmente raggiunto", "english": "partly met"},
 *     {"from": 90, "id": "met", "italian": "raggiunto", "english": "met"}
 *   ],
 *   "special": [{"kind": "outcome", "achievement": {"cap": 150}}]
 * }
 * }</pre>
 *
 * <p>The fields; those with a star must be there. What is left out is as in {@link ScoringPolicy#linearCapped()}, and within
 * {@code special} as in the general rules of the policy:
 *
 * <ul>
 *   <li>document: {@code albero}*, {@code version}*, {@code id}*, {@code italian} and {@code english} (the id if left
 *       out), {@code achievement}, {@code missing}, {@code rollUp}, {@code ratings} (to be written if the floor is not 0),
 *       {@code brackets}, {@code special}, {@code extensions}
 *   <li>achievement, as {@link io.github.albero.evaluation.policy.AchievementRules}: {@code floor}, from 0 to less than
 *       100; {@code cap}, 100 or more; {@code higherIsBetter}, {@code lowerIsBetter}, {@code marks}, {@code equalled},
 *       {@code changes}, {@code parts}, {@code levels} and {@code unfinished}, each one of the words of its type, such as
 *       {@code "from-baseline"}; {@code lateness}, a list of {@code fromDays}* and {@code worth}*; {@code workingDays} with
 *       {@code holidays}; {@code thresholds} with {@code minimum}, {@code target}, {@code maximum}, {@code excellent},
 *       {@code below} and {@code above}; {@code rule} with {@code id}* and {@code parameters}, found as
 *       {@link io.github.albero.evaluation.policy.AchievementRuleProvider#find}; {@code bands}; {@code rounding} with {@code
 *       decimals}* and {@code mode} ({@code "half-up"} if left out)
 *   <li>missing: {@code missingActual} ({@code "left-out"}, {@code "zero"}, {@code "refused"}) and {@code zeroDenominator}
 *       ({@code "left-out"}, {@code "met"}, {@code "refused"})
 *   <li>rollUp, as {@link io.github.albero.evaluation.policy.RollUp}: {@code combination}, {@code weighing}, {@code
 *       mixedWeights}, {@code ownShare}, {@code unitValue}, {@code bands}, {@code rounding}
 *   <li>each of {@code bands}, {@code ratings} and {@code brackets}, upward from the floor: {@code from} or, if the number
 *       itself is not in the band, {@code above}; {@code to}, which is checked against the next band and not kept. Beside
 *       it, bands have {@code worth} (as achieved if left out); ratings and brackets {@code id}*, {@code italian} and
 *       {@code english} (the id if left out); brackets {@code pays} too
 *   <li>special: {@code level}, {@code kind} or {@code indicator}, and at least one of {@code achievement}, {@code missing}
 *       and, for a level, {@code rollUp}. What the general rules have and these do not is {@code "none"} or an empty list
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
