package io.github.albero.json;

import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The hashes in a document of results: of each input, and of the document around them. */
final class HashesJson {

    static final String FIELD = "hashes";

    private static final List<String> INPUTS = List.of("plan", "actuals", "policy");
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

    /** Reports which inputs, or else what around them, is not that whose hash was written. */
    static void compare(JsonFields fields) {
        fields.require(FIELD, value -> value.object(hashes -> compare(hashes, fields.object())));
    }

    private static Optional<Boolean> compare(JsonFields hashes, JsonCursor document) {
        Map<String, String> computed = of(document.entries(), document.reading());
        boolean isInputChanged = false;
        for (String input : INPUTS) {
            isInputChanged |= differs(input, EvaluationDifference.INPUT_CHANGED, hashes, computed);
        }
        Optional<String> whole = hashes.require(DOCUMENT, HashesJson::hash);
        if (!isInputChanged && whole.isPresent()) {
            differs(DOCUMENT, EvaluationDifference.DOCUMENT_CHANGED, hashes, computed);
        }
        return hashes.isFaulty() ? Optional.empty() : Optional.of(true);
    }

    private static boolean differs(
            String name, EvaluationDifference difference, JsonFields hashes, Map<String, String> computed) {
        Optional<String> written = hashes.require(name, HashesJson::hash);
        String now = computed.getOrDefault(name, "");
        boolean differs =
                written.isPresent() && !now.isEmpty() && !written.get().equals(now);
        if (differs) {
            hashes.find(name).orElseThrow().report(difference, Map.of("input", name, "computed", now));
        }
        return differs;
    }

    private static Optional<String> hash(JsonCursor value) {
        Optional<String> hash = value.text();
        boolean isHash = hash.filter(text -> HASH.matcher(text).matches()).isPresent();
        return isHash || hash.isEmpty() ? hash : value.refuse(JsonProblem.NOT_A_HASH);
    }
}
