package io.github.albero.model.format.toys;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A toy that does not keep the extensions of a plan, its cards or the note of actuals, and says so. */
public class ForgetfulToy extends ToyFormat {

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        Plan kept = document.plan().toBuilder()
                .extensions(Map.of())
                .cards(List.of())
                .build();
        super.write(PlanDocument.builder().from(document).plan(kept).build(), target);
    }

    @Override
    public List<Diagnostic> losses(PlanDocument document) {
        Stream<Diagnostic> extensions = document.plan().extensions().keySet().stream()
                .map(name -> new Diagnostic(Loss.EXTENSION_NOT_KEPT, Map.of("name", name), Location.whole()));
        Stream<Diagnostic> cards = document.plan().cards().stream()
                .map(card ->
                        new Diagnostic(Loss.CARD_NOT_KEPT, Map.of("post", card.post()), Location.Part.card(card.id())));
        return Stream.concat(extensions, cards).toList();
    }

    @Override
    public void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
        super.writeActuals(Actuals.of(actuals.all()), plan, target);
    }

    @Override
    public List<Diagnostic> lossesOfActuals(Actuals actuals, Plan plan) {
        return actuals.note()
                .map(note -> List.of(new Diagnostic(
                        Loss.ATTRIBUTE_NOT_KEPT, Map.of("attribute", LostAttribute.NOTE), Location.whole())))
                .orElse(List.of());
    }
}
