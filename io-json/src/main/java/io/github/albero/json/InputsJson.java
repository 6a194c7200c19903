package io.github.albero.json;

import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ReadContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The inputs of an evaluation in its document: {@code plan}, {@code actuals}, {@code policy} and, where there are any, {@code adjustments}, each a document. */
final class InputsJson {

    /** Fields of a plan that stand in a document of their own here, and what they are called there. */
    private static final Map<String, String> APART =
            Map.of("actuals", "actuals", "actualsNote", "note", "actualsExtensions", "extensions");

    private InputsJson() {}

    static void write(JsonOutput out, EvaluationInputs inputs) {
        Plan plan = inputs.plan();
        Optional<Locale> language = Optional.of(plan.language());
        out.name("plan");
        Documents.write(
                DocumentKind.PLAN,
                language,
                out,
                content -> PlanJson.write(content, PlanDocument.of(plan), new UnderstoodTargets()));
        out.name("actuals");
        Documents.write(DocumentKind.ACTUALS, language, out, content -> ActualsJson.write(content, inputs.actuals()));
        out.name("policy");
        Documents.write(
                DocumentKind.POLICY, Optional.empty(), out, content -> PolicyJson.write(content, inputs.policy()));
        if (!inputs.adjustments().equals(Adjustments.none())) {
            out.name("adjustments");
            Documents.write(
                    DocumentKind.ADJUSTMENTS,
                    language,
                    out,
                    content -> new AdjustmentsJson(plan.language()).write(content, inputs.adjustments()));
        }
    }

    /** The inputs, for an evaluation like the first; empty if one of them cannot be read. */
    static Optional<EvaluationInputs> read(JsonFields fields, ReadContext context) {
        Optional<Plan> plan = fields.require(
                "plan",
                value -> Documents.readWithin(value, context, DocumentKind.PLAN, document -> plan(document, context)));
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
        Optional<Adjustments> adjustments = fields.has("adjustments")
                ? fields.find(
                        "adjustments",
                        value -> Documents.readWithin(
                                value,
                                context,
                                DocumentKind.ADJUSTMENTS,
                                document ->
                                        Optional.of(new AdjustmentsJson(document.language()).read(document.fields()))))
                : Optional.of(Adjustments.none());
        return plan.isPresent() && actuals.isPresent() && policy.isPresent() && adjustments.isPresent()
                ? Optional.of(new EvaluationInputs(plan.get(), actuals.get(), policy.get(), adjustments.get()))
                : Optional.empty();
    }

    private static Optional<Plan> plan(Documents.Opened document, ReadContext context) {
        APART.forEach((here, there) -> document.fields()
                .find(here)
                .ifPresent(field ->
                        field.reportName(JsonProblem.ACTUALS_NOT_HERE, Map.of("field", here, "there", there))));
        return PlanJson.read(document, context, new UnderstoodTargets()).map(PlanDocument::plan);
    }
}
