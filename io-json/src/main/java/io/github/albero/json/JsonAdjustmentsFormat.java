package io.github.albero.json;

import io.github.albero.model.Adjustments;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decisions about an evaluation as JSON: what is written reads back equal.
 *
 * <pre>{@code
 * {
 *   "albero": "adjustments",
 *   "version": "1.0",
 *   "language": "it",
 *   "externalCauses": [
 *     {"indicator": "01.01/1", "share": 50, "reason": "Portale nazionale fermo", "approver": "Segreteria generale"}
 *   ],
 *   "confirmedReadings": [
 *     {"indicator": "01.01/2", "reading": ">= 5%", "confirmedBy": "Segreteria generale", "date": "2025-02-03"}
 *   ]
 * }
 * }</pre>
 *
 * <p>The fields; those with a star must be there:
 *
 * <ul>
 *   <li>document: {@code albero}*, {@code version}*, {@code language} (of targets), {@code overrides}, {@code
 *       externalCauses}, {@code behaviours}, {@code confirmedReadings}, {@code acceptedFindings}, {@code extensions}
 *   <li>override, one for an id: {@code id}* (of an indicator or node), {@code percent}*, {@code reason}*, {@code
 *       approver}*
 *   <li>external cause: {@code indicator}*, {@code share}* (0 to 100), {@code reason}*, {@code approver}*
 *   <li>behaviour: {@code card}*, {@code item}*, {@code percent}* (0 to 100)
 *   <li>confirmed reading, one for an indicator: {@code indicator}*, {@code reading}* (a target as in {@link
 *       JsonPlanFormat}), {@code confirmedBy}*, {@code date}*, {@code remark}
 *   <li>accepted finding: {@code code}*, {@code place}* (an id), {@code reason}*, {@code acceptedBy}*, {@code date}*
 * </ul>
 *
 * <p>Whether a plan has the ids is for whoever applies the decisions.
 */
public final class JsonAdjustmentsFormat {

    /** The format; it has no options. */
    public JsonAdjustmentsFormat() {}

    /**
     * Reads decisions.
     *
     * @param source the document
     * @param context how much may be read, and the language of targets in a document that does not say it
     * @return the decisions and the findings; a missing file is a finding too, a decision in which something is wrong is
     *     left out
     * @throws IOException if the source cannot be read
     */
    public ReadResult<Adjustments> read(Source source, ReadContext context) throws IOException {
        return Documents.read(
                source,
                context,
                List.of(DocumentKind.ADJUSTMENTS),
                document -> Optional.of(new AdjustmentsJson(document.language()).read(document.fields())));
    }

    /**
     * Writes decisions.
     *
     * @param adjustments the decisions
     * @param language the language of the targets in them
     * @param target where to; it stays open
     * @throws IOException if the target cannot be written
     */
    public void write(Adjustments adjustments, Locale language, OutputStream target) throws IOException {
        Documents.write(
                DocumentKind.ADJUSTMENTS,
                language,
                target,
                out -> new AdjustmentsJson(language).write(out, adjustments));
    }
}
