package io.github.albero.json;

import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The hashes in a document of results: of each input, and of the document around them. */
final class HashesJson {

    static final String FIELD = "hashes";

    private static final List<String> INPUTS = List.of("plan", "actuals", "policy", "adjustments");
    private static final Set<String> OPTIONAL = Set.of("adjustments");
    private static final String DOCUMENT = "document";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final Limits NONE =
            Limits.builder().maxParts(Integer.MAX_VALUE).build();

    private HashesJson() {}

    /** Writes the hashes of what has been written; nothing may follow them. */
    static void write(JsonOutput out) {
        JsonReading reading = new JsonReading(out.soFar(), NONE, new Diagnostics(NONE), 1);
        JsonCursor document = JsonCursor.ofDocument(JsonParsing.parse(reading).orElseThrow(), reading);
        out.name(FIELD);
        out.block(() -> of(document.entries(), reading).forEach(out::text));
    }

    /** The hashes by their names; those of inputs that are not there are left out. */
    private static Map<String, String> of(Map<String, JsonCursor> document, JsonReading reading) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String input : INPUTS) {
            if (document.containsKey(input)) {
                hashes.put(input, CanonicalJson.sha256(document.get(input).value(), reading));
            }
        }
        hashes.put(DOCUMENT, CanonicalJson.sha256Without(FIELD, document, reading));
        return hashes;
    }

    /** Reports which inputs are not those whose hashes were written; if all are, whether what is around them is not. */
    static void compare(JsonFields fields) {
        fields.require(FIELD, value -> value.object(hashes -> compare(hashes, fields)));
    }

    private static Optional<Boolean> compare(JsonFields hashes, JsonFields document) {
        JsonCursor around = document.object();
        Map<String, String> computed = of(around.entries(), around.reading());
        boolean areInputsTheSame = true;
        for (String input : INPUTS) {
            areInputsTheSame &= isInputTheSame(input, hashes, document, computed);
        }
        if (areInputsTheSame) {
            isTheSame(DOCUMENT, EvaluationDifference.DOCUMENT_CHANGED, hashes, computed);
        } else {
            hashes.require(DOCUMENT, HashesJson::hash);
        }
        return hashes.isFaulty() ? Optional.empty() : Optional.of(true);
    }

    /** Whether an input is the one whose hash was written; of one that may be left out, also whether it still is. */
    private static boolean isInputTheSame(
            String input, JsonFields hashes, JsonFields document, Map<String, String> computed) {
        boolean hasHash = hashes.has(input);
        boolean isThere = computed.containsKey(input);
        if (!OPTIONAL.contains(input) || (hasHash && isThere)) {
            return isTheSame(input, EvaluationDifference.INPUT_CHANGED, hashes, computed);
        }
        if (hasHash && hashes.find(input, HashesJson::hash).isPresent()) {
            hashes.find(input).orElseThrow().report(EvaluationDifference.INPUT_REMOVED, Map.of("input", input));
        }
        if (isThere) {
            document.find(input).orElseThrow().reportName(EvaluationDifference.INPUT_ADDED, Map.of("input", input));
        }
        return !hasHash && !isThere;
    }

    /** Whether a part is the one whose hash was written; of one that is not there, or has no hash, that is not known. */
    private static boolean isTheSame(
            String name, EvaluationDifference difference, JsonFields hashes, Map<String, String> computed) {
        Optional<String> written = hashes.require(name, HashesJson::hash);
        Optional<String> now = Optional.ofNullable(computed.get(name));
        if (written.isEmpty() || now.isEmpty()) {
            return false;
        }
        boolean isTheSame = written.equals(now);
        if (!isTheSame) {
            hashes.find(name).orElseThrow().report(difference, Map.of("input", name, "computed", now.get()));
        }
        return isTheSame;
    }

    private static Optional<String> hash(JsonCursor value) {
        Optional<String> hash = value.text();
        boolean isHash = hash.filter(text -> HASH.matcher(text).matches()).isPresent();
        return isHash || hash.isEmpty() ? hash : value.refuse(JsonProblem.NOT_A_HASH);
    }
}
