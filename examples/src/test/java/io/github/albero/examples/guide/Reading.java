package io.github.albero.examples.guide;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.ScoringPolicy;
import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.PlanFormats;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads a plan and its actuals, and tells the user what is wrong with them. */
public final class Reading {

    private static final PlanFormats FORMATS = PlanFormats.of(new JsonPlanFormat());

    private final PrintStream user;

    public Reading(PrintStream user) {
        this.user = user;
    }

    public Optional<PlanEvaluation> evaluate(Source planFile, Source actualsFile, LocalDate day) throws IOException {
        ReadContext context = ReadContext.defaults();
        Optional<Plan> plan =
                told(planFile, FORMATS.readPlan(planFile, context)).map(PlanDocument::plan);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        Optional<Actuals> actuals = told(actualsFile, FORMATS.readActuals(actualsFile, plan.get(), context));
        return actuals.map(them -> PlanEvaluation.of(plan.get(), them, ScoringPolicy.linearCapped(), day));
    }

    private <T> Optional<T> told(Source source, ReadResult<T> result) {
        result.diagnostics()
                .forEach(finding -> user.println(
                        finding.severity() + " " + source.name() + ", " + finding.display(Locale.ITALIAN)));
        return result.value().filter(any -> !result.hasErrors());
    }
}
