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
 *   <li>document: {@code albero}*, {@code version}*, {@code language}, {@code id}, {@code title}*, {@code organisation}*, {@code
 *       period}* (a year or {@code {"from", "to"}}), {@code approvingAct} ({@code {"text"*, "date"}}), {@code levels},
 *       {@code units}, {@code extensions}, {@code nodes}, {@code cards}, {@code revisions}, {@code actuals}, {@code
 *       actualsNote}
 *   <li>level: its name, or {@code {"name"*, "codes"}} with the shape of its codes, such as {@code "00.00"}
 *   <li>unit: {@code id}*, {@code name}*, {@code aliases}, {@code parent}
 *   <li>node: {@code id}, {@code code}, {@code title}*, {@code level} (that of its depth if left out), {@code weight},
 *       {@code owners}, {@code links} (ids of nodes, or {@code {"node"*, "weight"}}), {@code extensions}, {@code
 *       indicators}, {@code children}
 *   <li>indicator: {@code id}, {@code code}, {@code name}*, {@code formula}, {@code kind}, {@code direction}, {@code
 *       unit}, {@code measured} ({@code "cumulative"}, {@code "periodic"}, {@code "level"}, {@code "milestone"}), {@code
 *       shared}, {@code target} or {@code targets}, {@code thresholds}, {@code previous}, {@code weight}, {@code owners},
 *       {@code source}, {@code extensions}
 *   <li>shared, who reports: a word such as {@code "ratio-of-sums"}, {@code "weighted-mean"}, {@code "sum"}, {@code
 *       "worst"}, {@code "how-many-reach-it"}; or {@code {"combination", "weights", "targetScope"}} with weights by unit
 *       id and {@code "each-unit"} or {@code "in-total"}; or {@code {"reporter", "targetScope"}} with the unit that
 *       reports for all
 *   <li>thresholds: {@code minimum}, {@code target}, {@code maximum}, {@code excellent}, at least one, and their {@code
 *       unit} of measure
 *   <li>previous: values by year, and the {@code baseline}, each a text or {@code {"text"*, "amount", "unit"}}
 *   <li>extensions: anything by name; it is kept as it is
 *   <li>formula: its text in the language of the document, or {@code {"text"*, "computation"*}}; a computation is {@code
 *       {"type"*}} with {@code ratio} ({@code numerator}*, {@code denominator}*), {@code change-on-previous-year} ({@code
 *       of}*, {@code form}*: {@code quotient} or {@code variation}), {@code count} ({@code of}*), {@code mean-time}
 *       ({@code of}*, {@code unit}), {@code expression} ({@code expression}*), {@code words}, or {@code ambiguous} ({@code
 *       parts}*)
 *   <li>target: its text in the language of the document, or {@code {"text"*, "criterion"*, "due", "year"}}; a criterion
 *       is {@code {"type"*}} with {@code comparison} ({@code operator}*, {@code amount}*, {@code unit}), {@code interval}
 *       ({@code low}*, {@code high}*, {@code unit}), {@code bare-amount} ({@code amount}*, {@code unit}), {@code
 *       completion}, {@code relative-change} ({@code operator}*, {@code amount}*, {@code unit}, {@code reference}: {@code
 *       "baseline"}, {@code "previous-year"}, {@code {"year"}} or {@code {"named"}}), {@code within-share} ({@code
 *       operator}*, {@code share}*, {@code limit}*), {@code all-of} ({@code parts}*), {@code qualitative}, or {@code
 *       undefined} ({@code why}*)
 *   <li>owner: its text, or {@code {"text"*, "units"*, "assumed"}} with the units' ids or {@code "all"}, and the parts
 *       of the text that were taken for one of them, each {@code {"written"*, "unit"*}}
 *   <li>card: {@code id} (the post if left out), {@code post}*, {@code unit}, {@code mandate} ({@code {"from", "to"}}),
 *       {@code nodes}, {@code items}, {@code extensions}
 *   <li>item of a card: {@code title}, {@code weight}, and exactly one of {@code node}, {@code indicator}, {@code unit}
 *       with an id, {@code body} (true), {@code external} with a name, {@code gate} with the id of a condition and {@code
 *       heldBack}* in percent
 *   <li>revision: {@code number}*, {@code act}* ({@code {"text"*, "date"}}), {@code effective}*, {@code changes}
 *   <li>change: {@code reason}*, {@code proposer}, {@code opinion}, and exactly one of {@code targetsOf} with {@code
 *       target} or {@code targets}; {@code weightOf} with {@code weight}*; {@code ownersOf} with {@code owners}*; {@code
 *       addIndicatorTo} with an {@code indicator}*; {@code addNodeTo} with a {@code node}*; {@code addTopNode} with a
 *       node; {@code withdraw} with an id
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
            JsonFields fields = document.fields();
            fields.require("actuals", Optional::of);
            return Optional.of(actuals(document.kind(), fields).of(plan, document.diagnostics()));
        });
    }

    private static ActualsJson actuals(DocumentKind kind, JsonFields fields) {
        if (kind == DocumentKind.ACTUALS) {
            return ActualsJson.read(fields);
        }
        fields.acceptOthers();
        return ActualsJson.readInPlan(fields);
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
