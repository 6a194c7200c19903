package io.github.albero.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * A format in which results are written.
 *
 * <p>A format is immutable and has a public constructor without parameters. New methods of this interface will always be
 * default methods.
 */
public interface EvaluationFormat {

    /**
     * The name of the format, unique among those an application uses.
     *
     * @return lower-case words joined by hyphens, such as {@code excel-report}
     */
    String id();

    /**
     * What names of files in this format end with.
     *
     * @return such as {@code xlsx}, in lower case and without the dot
     */
    Set<String> extensions();

    /**
     * Writes the results of a plan.
     *
     * @param evaluation the results
     * @param options for whom and in which language
     * @param target where to; it stays open
     * @throws IOException if the target cannot be written
     */
    void write(PlanEvaluation evaluation, ReportOptions options, OutputStream target) throws IOException;
}
