package io.github.albero.json;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plans as JSON: what is written reads back equal. A plan that a person writes can be as short as this:
 *
 * <pre>{@code
 * {
 *   "albero": "plan",
 *   "version": "1.0",
 *   "language": "it",
 *   "title": "Piano della performance",
 *   "organisation": "Comune di Esempio",
 *   "period": 2025,
 *   "levels": ["Area", "Obiettivo"],
 *   "nodes": [
 *     {"code": "01", "title": "Servizi alle imprese", "children": [
 *       {"code": "01.01", "title": "Assistenza", "indicators": [
 *         {"name": "Imprese assistite", "target": ">= 200", "owners": ["Ufficio URP"]}
 *       ]}
 *     ]}
 *   ]
 * }
 * }</pre>
 *
 * <p>Every field, what it means and which values it may have is said by {@link JsonSchema}, and on the page of JSON
 * documents in the documentation, which is made of it. {@code organisation} and {@code period} may be left out if the
 * {@link ReadContext} knows them.
 *
 * <p>Ids that are left out are made as {@link io.github.albero.model.GeneratedIds} says. A generated id that would come
 * out otherwise is kept as {@code generatedId}.
 *
 * <p>Actuals may also be a document of their own:
 *
 * <pre>{@code
 * {
 *   "albero": "actuals",
 *   "version": "1.0",
 *   "actuals": [
 *     {"indicator": "01.01/1", "date": "2025-12-31", "value": 187}
 *   ]
 * }
 * }</pre>
 *
 * <p>A format remembers what the texts of targets say, for the next document: an application keeps one for all.
 */
public final class JsonPlanFormat implements PlanFormat {

    private static final String EXTENSION = "json";
    private static final int HEAD = 512;

    private final UnderstoodTargets understood = new UnderstoodTargets();

    /** The format; it has no options. */
    public JsonPlanFormat() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Set<String> extensions() {
        return Set.of(EXTENSION);
    }

    @Override
    public Recognition recognise(Source source) throws IOException {
        if (Documents.isStart(SourceText.ofBeginning(source.head(HEAD)).text())) {
            return Recognition.CERTAIN;
        }
        return source.extension().equals(EXTENSION) ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
        return Documents.read(
                source, context, List.of(DocumentKind.PLAN), document -> PlanJson.read(document, context, understood));
    }

    /**
     * Reads measurements of a plan, from a document of actuals or from the actuals in a document of a plan. In the
     * latter, only they are looked at.
     */
    @Override
    public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
        return Documents.read(source, context, List.of(DocumentKind.ACTUALS, DocumentKind.PLAN), document -> {
            JsonFields fields = document.fields();
            Optional<ActualsJson> actuals = document.kind() == DocumentKind.PLAN
                    ? actualsInPlan(fields)
                    : Optional.of(ActualsJson.read(fields));
            return actuals.map(all -> all.of(plan, document.diagnostics()));
        });
    }

    private static Optional<ActualsJson> actualsInPlan(JsonFields fields) {
        fields.acceptOthers();
        return fields.has("actuals")
                ? Optional.of(ActualsJson.readInPlan(fields))
                : fields.object().refuse(JsonProblem.PLAN_WITHOUT_ACTUALS);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        Documents.write(
                DocumentKind.PLAN,
                document.plan().language(),
                target,
                out -> PlanJson.write(out, document, understood));
    }

    @Override
    public boolean canWriteActuals() {
        return true;
    }

    @Override
    public void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
        Documents.write(DocumentKind.ACTUALS, plan.language(), target, out -> ActualsJson.write(out, actuals));
    }
}
