package io.github.albero.json;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
 * <p>The fields of a plan; those with a star must be there, but for {@code organisation} and {@code period} if the
 * {@link ReadContext} knows them:
 *
 * <ul>
 *   <li>document: {@code albero}*, {@code version}*, {@code language}, {@code title}*, {@code organisation}*, {@code
 *       period}* (a year or {@code {"from", "to"}}), {@code approvingAct} ({@code {"text"*, "date"}}), {@code levels},
 *       {@code units}, {@code nodes}, {@code cards}, {@code actuals}, {@code actualsNote}
 *   <li>unit: {@code id}*, {@code name}*, {@code aliases}, {@code parent}
 *   <li>node: {@code id}, {@code code}, {@code title}*, {@code level} (that of its depth if left out), {@code weight},
 *       {@code owners}, {@code indicators}, {@code children}
 *   <li>indicator: {@code id}, {@code code}, {@code name}*, {@code formula}, {@code direction}, {@code unit}, {@code
 *       target} or {@code targets}, {@code weight}, {@code owners}
 *   <li>target: its text in the language of the document, or {@code {"text"*, "criterion"*, "due"}}
 *   <li>owner: its text, or {@code {"text"*, "units"*, "assumed"}} with the units' ids or {@code "all"}, and the parts
 *       of the text that were taken for one of them, each {@code {"written"*, "unit"*}}
 *   <li>card: {@code id} (the post if left out), {@code post}*, {@code unit}, {@code nodes}
 *   <li>actual: {@code indicator}*, {@code name}, {@code unit}, {@code date}*, a measurement*, {@code state}, {@code
 *       forecast} (a measurement), {@code note}, {@code evidence}, {@code reporter}, {@code source}, {@code correction}
 *       ({@code {"replaces"*, "reason"*}}, the former a measurement)
 *   <li>measurement: exactly one of {@code value} (with {@code unitOfMeasure}), {@code numerator} and {@code
 *       denominator}, {@code doneOn}, {@code notDone}, {@code progress}, {@code assessed}, {@code notAssessable}
 *   <li>unit of measure: a word such as {@code "percent"} or {@code "working-day"}, {@code {"named": "campagne"}}, or
 *       {@code {"scale": [1, 4]}}
 * </ul>
 *
 * <p>Ids that are left out are made as {@link io.github.albero.model.GeneratedIds} says. A generated id that would come
 * out otherwise is kept as {@code generatedId}.
 *
 * <p>Actuals may also be a document of their own, {@code {"albero": "actuals", "version": "1.0", "note", "actuals"}}.
 */
public final class JsonPlanFormat implements PlanFormat {

    private static final String EXTENSION = "json";
    private static final int HEAD = 512;

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
        if (Documents.isStart(new String(source.head(HEAD), StandardCharsets.UTF_8))) {
            return Recognition.CERTAIN;
        }
        return source.extension().equals(EXTENSION) ? Recognition.POSSIBLE : Recognition.NO;
    }

    @Override
    public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
        return Documents.read(
                source, context, List.of(DocumentKind.PLAN), document -> PlanJson.read(document, context));
    }

    /**
     * Reads measurements of a plan, from a document of actuals or from the actuals in a document of a plan. In the
     * latter, only they are looked at.
     */
    @Override
    public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
        return Documents.read(source, context, List.of(DocumentKind.ACTUALS, DocumentKind.PLAN), document -> {
            boolean inPlan = document.kind() == DocumentKind.PLAN;
            document.fields().require("actuals", Optional::of);
            if (inPlan) {
                document.fields().acceptOthers();
            }
            return PlanJson.readActuals(document, inPlan ? "actualsNote" : "note", Optional.of(plan));
        });
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        Documents.write(DocumentKind.PLAN, document.plan().language(), target, out -> PlanJson.write(out, document));
    }
}
