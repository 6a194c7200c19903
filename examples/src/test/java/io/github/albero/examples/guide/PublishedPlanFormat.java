package io.github.albero.examples.guide;

import io.github.albero.json.JsonPlanFormat;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Indicator;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan as it is published at first: JSON without the cards of posts and without revisions. */
public final class PublishedPlanFormat implements PlanFormat {

    private final PlanFormat json = new JsonPlanFormat();

    @Override
    public String id() {
        return "published-plan";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("published");
    }

    @Override
    public Recognition recognise(Source source) throws IOException {
        return extensions().contains(source.extension()) ? json.recognise(source) : Recognition.NO;
    }

    @Override
    public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
        return json.read(source, context);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        Plan plan = document.plan().toBuilder()
                .cards(List.of())
                .revisions(List.of())
                .build();
        Set<String> published = plan.allIndicators().map(Indicator::id).collect(Collectors.toSet());
        List<Actual> actuals = document.actuals().all().stream()
                .filter(actual -> published.contains(actual.indicatorId()))
                .toList();
        json.write(
                PlanDocument.builder()
                        .from(document)
                        .plan(plan)
                        .actuals(Actuals.builder()
                                .from(document.actuals())
                                .all(actuals)
                                .build())
                        .build(),
                target);
    }

    @Override
    public List<Diagnostic> losses(PlanDocument document) {
        List<Diagnostic> losses = new ArrayList<>();
        document.plan()
                .cards()
                .forEach(card -> losses.add(new Diagnostic(
                        Loss.CARD_NOT_KEPT, Map.of("post", card.post()), Location.Part.card(card.id()))));
        document.plan()
                .revisions()
                .forEach(revision -> losses.add(new Diagnostic(
                        Loss.REVISION_NOT_KEPT,
                        Map.of("number", revision.number()),
                        Location.Part.revision(revision.number()))));
        return losses;
    }
}
