package io.github.albero.model.format;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file format in which plans are kept. To write an adapter:
 *
 * <ol>
 *   <li>Implement {@link #id}, {@link #extensions}, {@link #recognise} and {@link #read}. If the source is a table, turn
 *       it into rows and let {@link io.github.albero.model.table.PlanTableReader} do the rest.
 *   <li>Begin with {@link Source#refusal}, which finds a missing file and one that is too large. Say what is wrong in
 *       {@link Diagnostic}s with a {@link Location}, collected by {@link Diagnostics}, and pass over nothing in silence;
 *       throw only what the stream throws. Close what you opened, and nothing else.
 *   <li>Implement {@link #readActuals} if the format can hold measurements, {@link #canWrite} and {@link #write} if it
 *       can be written, {@link #canWriteActuals} and {@link #writeActuals} if measurements can be a file of their own,
 *       {@link #losses} and {@link #lossesOfActuals} if it is poorer than what it is given.
 *   <li>Run the checks of {@code io.github.albero.model.format.conformance.FormatContract} on it; they are the rules of
 *       this interface.
 *   <li>Register it: {@code PlanFormats.of(new MyFormat())}. For {@link PlanFormats#discover}, provide it to
 *       {@link java.util.ServiceLoader} as well.
 * </ol>
 *
 * <p>A format is immutable, has a public constructor without parameters and does no work in it. New methods of this
 * interface will always be default methods.
 */
public interface PlanFormat {

    /**
     * The name of the format, unique among those an application uses.
     *
     * @return lower-case words joined by hyphens, such as {@code json}
     */
    String id();

    /**
     * What names of files in this format end with.
     *
     * @return such as {@code json}, in lower case and without the dot
     */
    Set<String> extensions();

    /**
     * Whether a source is in this format.
     *
     * @param source the source
     * @return how sure it is
     * @throws IOException if the source cannot be read
     */
    Recognition recognise(Source source) throws IOException;

    /**
     * Reads a plan.
     *
     * @param source the source, not larger than the limits of the context
     * @param context what is known beforehand
     * @return the plan and the findings; without a value if nothing could be made of the source
     * @throws IOException if the source cannot be read
     */
    ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException;

    /**
     * Reads measurements of a plan.
     *
     * @param source the source, not larger than the limits of the context
     * @param plan the plan that was measured
     * @param context what is known beforehand
     * @return the measurements and the findings; by default a refusal, for formats that hold none
     * @throws IOException if the source cannot be read
     */
    default ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
        return ReadResult.failed(
                List.of(new Diagnostic(ReadProblem.NO_ACTUALS_IN_FORMAT, Map.of("format", id()), Location.whole())));
    }

    /**
     * Whether {@link #write} is implemented.
     *
     * @return false by default
     */
    default boolean canWrite() {
        return false;
    }

    /**
     * Writes a plan.
     *
     * @param document the plan and its actuals
     * @param target where to; it stays open
     * @throws IOException if the target cannot be written
     * @throws UnsupportedOperationException if the format cannot be written
     */
    default void write(PlanDocument document, OutputStream target) throws IOException {
        throw new UnsupportedOperationException("format '" + id() + "' cannot be written");
    }

    /**
     * What {@link #write} would leave out or change: nothing else may come back otherwise. Ask before writing, and show it.
     *
     * @param document the plan and its actuals
     * @return the losses, each a {@link Loss} or a code of the format's own, at its {@link Location.Part} of the plan; none
     *     by default, which promises that what is written reads back equal
     */
    default List<Diagnostic> losses(PlanDocument document) {
        return List.of();
    }

    /**
     * Whether {@link #writeActuals} is implemented.
     *
     * @return false by default
     */
    default boolean canWriteActuals() {
        return false;
    }

    /**
     * Writes measurements of a plan as a file of their own, for {@link #readActuals}.
     *
     * @param actuals the measurements
     * @param plan the plan that was measured; it is not written
     * @param target where to; it stays open
     * @throws IOException if the target cannot be written
     * @throws UnsupportedOperationException if the format cannot be written
     */
    default void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
        throw new UnsupportedOperationException("actuals cannot be written in format '" + id() + "'");
    }

    /**
     * What {@link #writeActuals} would leave out or change.
     *
     * @param actuals the measurements
     * @param plan the plan that was measured
     * @return the losses, as {@link #losses} has them; none by default
     */
    default List<Diagnostic> lossesOfActuals(Actuals actuals, Plan plan) {
        return List.of();
    }
}
