package io.github.albero.json;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Many plans in one file, a document on each line (JSON Lines), such as the plans of all bodies of a country with what
 * they measured. They are read one by one; only those that are worked on are in memory:
 *
 * <pre>{@code
 * try (Stream<ReadResult<PlanDocument>> plans = new JsonPlanLines().read(Source.of(file), ReadContext.defaults())) {
 *     plans.parallel().forEach(read -> read.value().ifPresent(document -> …));
 * }
 * }</pre>
 *
 * <p>Each line is a document as {@link JsonPlanFormat} reads it; blank lines are passed over. They are in UTF-8, or all
 * in UTF-16; a line that is in neither is read as Windows-1252, with a warning. They are written in UTF-8.
 */
public final class JsonPlanLines {

    private final UnderstoodTargets understood = new UnderstoodTargets();

    /** The lines; they have no options. */
    public JsonPlanLines() {}

    /**
     * Reads plans, each when its turn comes. What is wrong with one does not touch the others; its place is the line in
     * the file.
     *
     * @param source the file or bytes, of any size
     * @param context what is known beforehand of all plans; its limits are those of one line
     * @return the plans in the order of the lines, to be closed by the caller. It may be made parallel. A missing file is
     *     the finding of one result without a plan. Reading it throws
     *     {@link java.io.UncheckedIOException} if the source cannot be read further
     * @throws IOException if the source cannot be opened
     */
    public Stream<ReadResult<PlanDocument>> read(Source source, ReadContext context) throws IOException {
        Limits ofAll =
                Limits.builder().from(context.limits()).maxBytes(Long.MAX_VALUE).build();
        Optional<Diagnostic> refusal = source.refusal(ofAll);
        if (refusal.isPresent()) {
            return Stream.of(ReadResult.failed(List.of(refusal.get())));
        }
        NumberedLines lines = new NumberedLines(source, context.limits().maxBytes());
        return StreamSupport.stream(lines, false)
                .onClose(lines::close)
                .filter(line -> !line.isBlank())
                .map(line -> read(line, context));
    }

    private ReadResult<PlanDocument> read(NumberedLines.Line line, ReadContext context) {
        if (line.isTooLong()) {
            long limit = context.limits().maxBytes();
            return ReadResult.failed(List.of(new Diagnostic(
                    ReadProblem.LINE_TOO_LONG,
                    Map.of("size", Long.toString(line.length()), "limit", Long.toString(limit)),
                    new Location.Line(line.number()))));
        }
        return Documents.read(
                line.text(),
                line.number(),
                context,
                List.of(DocumentKind.PLAN),
                document -> PlanJson.read(document, context, understood));
    }

    /**
     * Writes a plan as the next line.
     *
     * @param document the plan and its actuals
     * @param target where to; it stays open
     * @throws IOException if the target cannot be written
     */
    public void write(PlanDocument document, OutputStream target) throws IOException {
        Documents.writeLine(
                DocumentKind.PLAN,
                document.plan().language(),
                target,
                out -> PlanJson.write(out, document, understood));
    }
}
