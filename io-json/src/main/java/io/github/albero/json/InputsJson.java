package io.github.albero.json;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.ReadContext;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The inputs of an evaluation in its document: {@code plan}, {@code actuals} and {@code policy}, each a document. */
final class InputsJson {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final Limits NONE =
            Limits.builder().maxParts(Integer.MAX_VALUE).build();

    private InputsJson() {}

    static void write(JsonOutput out, EvaluationInputs inputs) {
        writings(inputs).forEach((name, writing) -> {
            out.name(name);
            writing.accept(out);
        });
    }

    private static Map<String, Consumer<JsonOutput>> writings(EvaluationInputs inputs) {
        Plan plan = inputs.plan();
        Map<String, Consumer<JsonOutput>> writings = new LinkedHashMap<>();
        writings.put(
                "plan",
                out -> Documents.write(
                        DocumentKind.PLAN,
                        Optional.of(plan.language()),
                        out,
                        content -> PlanJson.write(content, PlanDocument.of(plan), new UnderstoodTargets())));
        writings.put(
                "actuals",
                out -> Documents.write(
                        DocumentKind.ACTUALS,
                        Optional.of(plan.language()),
                        out,
                        content -> ActualsJson.write(content, inputs.actuals())));
        writings.put(
                "policy",
                out -> Documents.write(
                        DocumentKind.POLICY,
                        Optional.empty(),
                        out,
                        content -> PolicyJson.write(content, inputs.policy())));
        return writings;
    }

    /** The hashes of the inputs as they will be written. */
    static void writeHashes(JsonOutput out, EvaluationInputs inputs) {
        out.name("hashes");
        out.block(() -> writings(inputs)
                .forEach((name, writing) -> out.text(name, hash(JsonOutput.write(value -> {
                    if (!out.hasExtensions()) {
                        value.leaveOutExtensions();
                    }
                    writing.accept(value);
                })))));
    }

    private static String hash(byte[] document) {
        JsonReading reading =
                new JsonReading(new String(document, StandardCharsets.UTF_8), NONE, new Diagnostics(NONE), 1);
        return CanonicalJson.sha256(JsonParsing.parse(reading).orElseThrow(), reading);
    }

    private static Optional<String> hash(JsonCursor value) {
        Optional<String> hash = value.text();
        boolean isHash = hash.filter(text -> HASH.matcher(text).matches()).isPresent();
        return isHash || hash.isEmpty() ? hash : value.refuse(JsonProblem.NOT_A_HASH);
    }

    /** The inputs, for an evaluation like the first; empty if one of them cannot be read. */
    static Optional<EvaluationInputs> read(JsonFields fields, ReadContext context) {
        Optional<Plan> plan = fields.require(
                "plan",
                value -> Documents.readWithin(
                        value,
                        context,
                        DocumentKind.PLAN,
                        document -> PlanJson.read(document, context, new UnderstoodTargets())
                                .map(PlanDocument::plan)));
        Optional<Actuals> actuals = fields.require(
                "actuals",
                value -> Documents.readWithin(
                        value,
                        context,
                        DocumentKind.ACTUALS,
                        document ->
                                Optional.of(ActualsJson.read(document.fields()).asWritten())));
        Optional<ScoringPolicy> policy = fields.require(
                "policy",
                value -> Documents.readWithin(
                        value, context, DocumentKind.POLICY, document -> PolicyJson.read(document.fields())));
        return plan.isPresent() && actuals.isPresent() && policy.isPresent()
                ? Optional.of(new EvaluationInputs(plan.get(), actuals.get(), policy.get()))
                : Optional.empty();
    }

    /** Reports which inputs are not those whose hashes were written. */
    static Optional<Boolean> compareHashes(JsonFields hashes, JsonFields document) {
        for (String name : new String[] {"plan", "actuals", "policy"}) {
            Optional<String> written = hashes.require(name, InputsJson::hash);
            document.find(name).ifPresent(input -> {
                String computed = CanonicalJson.sha256(input.value(), input.reading());
                if (written.isPresent() && !written.get().equals(computed)) {
                    hashes.find(name)
                            .orElseThrow()
                            .report(EvaluationDifference.INPUT_CHANGED, Map.of("input", name, "computed", computed));
                }
            });
        }
        return hashes.isFaulty() ? Optional.empty() : Optional.of(true);
    }
}
