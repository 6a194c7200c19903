package io.github.albero.model.format.toys;

import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.text.Phrases;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A toy that has no place for a language or for units, takes them from what is known beforehand, and reads no French. */
public class NarrowToy extends ToyFormat {

    @Override
    public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
        ReadResult<PlanDocument> read = super.read(source, context);
        Locale language = context.language();
        return read.value().isEmpty() || Phrases.isItalian(language) || Phrases.isEnglish(language)
                ? read.map(document -> with(document, language, context.units()))
                : ReadResult.failed(List.of(new Diagnostic(
                        ReadProblem.LANGUAGE_NOT_READ,
                        Map.of("language", language.toLanguageTag()),
                        Location.whole())));
    }

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        super.write(with(document, Locale.ITALIAN, UnitDirectory.empty()), target);
    }

    @Override
    public List<Diagnostic> losses(PlanDocument document) {
        List<Diagnostic> losses = new ArrayList<>();
        Plan plan = document.plan();
        if (!plan.language().equals(Locale.ITALIAN)) {
            losses.add(new Diagnostic(
                    Loss.ATTRIBUTE_NOT_KEPT, Map.of("attribute", LostAttribute.LANGUAGE), Location.whole()));
        }
        int units = plan.units().units().size();
        if (units > 0) {
            losses.add(new Diagnostic(Loss.UNITS_NOT_KEPT, Map.of("count", units), Location.whole()));
        }
        return losses;
    }

    private static PlanDocument with(PlanDocument document, Locale language, UnitDirectory units) {
        Plan plan = document.plan().toBuilder().language(language).units(units).build();
        return PlanDocument.builder().from(document).plan(plan).build();
    }
}
