package io.github.albero.json;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ReportOptions;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.model.Actuals;
import io.github.albero.model.Adjustments;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson put the library's types into an application's own documents:
 *
 * <pre>{@code
 * record Upload(String sender, Plan plan) {}
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new AlberoModule()).build();
 * String text = mapper.writeValueAsString(new Upload("URP", plan));
 * Plan again = mapper.readValue(text, Upload.class).plan();
 * }</pre>
 *
 * <p>Known are {@link Plan}, {@link PlanDocument}, {@link Actuals}, {@link UnitDirectory}, {@link ScoringPolicy}, {@link
 * Adjustments} and {@link PlanEvaluation}. Each stands there as the document that its format writes, with kind and
 * version, so that it can be read in years to come. Actuals are not held against a plan when they are read. Of an
 * evaluation the public edition is written, in Italian.
 *
 * <p>A document of which something is wrong is refused with Jackson's {@code MismatchedInputException}: its message gives
 * all errors in English, each with its place in the document.
 *
 * <p>The one type of this library with Jackson in its signature. It needs {@code jackson-databind} 3, which the library
 * itself does not bring along.
 */
@SuppressWarnings("exports") // Only an application that uses it needs jackson-databind in its module path.
public final class AlberoModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module; it has no options. */
    public AlberoModule() {
        super("albero");
        JsonPlanFormat plans = new JsonPlanFormat();
        add(PlanDocument.class, plans::write, source -> plans.read(source, ReadContext.defaults()));
        add(
                Plan.class,
                (plan, target) -> plans.write(PlanDocument.of(plan), target),
                source -> plans.read(source, ReadContext.defaults()).map(PlanDocument::plan));
        add(
                Actuals.class,
                AlberoModule::write,
                source -> Documents.read(
                        source,
                        ReadContext.defaults(),
                        List.of(DocumentKind.ACTUALS),
                        document ->
                                Optional.of(ActualsJson.read(document.fields()).asWritten())));
        JsonUnitDirectoryFormat units = new JsonUnitDirectoryFormat();
        add(
                UnitDirectory.class,
                (directory, target) -> units.write(directory, Locale.ITALIAN, target),
                source -> units.read(source, ReadContext.defaults()));
        JsonPolicyFormat policies = new JsonPolicyFormat();
        add(ScoringPolicy.class, policies::write, source -> policies.read(source, ReadContext.defaults()));
        JsonAdjustmentsFormat adjustments = new JsonAdjustmentsFormat();
        add(
                Adjustments.class,
                (decisions, target) -> adjustments.write(decisions, Locale.ITALIAN, target),
                source -> adjustments.read(source, ReadContext.defaults()));
        JsonEvaluationFormat results = new JsonEvaluationFormat();
        add(
                PlanEvaluation.class,
                (evaluation, target) -> results.write(evaluation, ReportOptions.defaults(), target),
                source -> results.read(source, ReadContext.defaults()));
    }

    private static void write(Actuals actuals, OutputStream target) throws IOException {
        Documents.write(DocumentKind.ACTUALS, Locale.ITALIAN, target, out -> ActualsJson.write(out, actuals));
    }

    private <T> void add(Class<T> type, EmbeddedWriter.Writing<T> writing, EmbeddedReader.Reading<T> reading) {
        addSerializer(type, new EmbeddedWriter<>(writing));
        addDeserializer(type, new EmbeddedReader<>(type, reading));
    }
}
