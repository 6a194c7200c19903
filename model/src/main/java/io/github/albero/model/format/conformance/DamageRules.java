package io.github.albero.model.format.conformance;

import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a format makes of sources that are not as they should be. */
final class DamageRules {

    private final Subject subject;
    private final Specimens specimens;

    private DamageRules(Subject subject, Specimens specimens) {
        this.subject = subject;
        this.specimens = specimens;
    }

    static Stream<Check> of(Subject subject, Specimens specimens) {
        DamageRules rules = new DamageRules(subject, specimens);
        return Stream.of(
                new Check("a source that is cut short throws nothing", () -> {
                    for (Specimen whole : specimens.all()) {
                        Damage.cutShort(whole).forEach(rules::tryAll);
                    }
                }),
                new Check("a source with wrong bytes throws nothing", () -> {
                    for (Specimen whole : specimens.all()) {
                        Damage.wrongBytes(whole).forEach(rules::tryAll);
                    }
                }),
                new Check(
                        "what is no plan at all throws nothing",
                        () -> rules.others().forEach(rules::tryAll)),
                new Check("where there is no value there is an error", rules::checkReasons));
    }

    private void tryAll(Specimen specimen) {
        subject.recognise(specimen.source());
        subject.read(specimen);
        subject.readActuals(specimen);
    }

    private List<Specimen> others() {
        return OtherContent.all().entrySet().stream()
                .map(other -> Specimen.of(
                        subject.source(other.getKey(), other.getValue()),
                        ReadContext.defaults(),
                        SamplePlans.small().document().plan()))
                .toList();
    }

    private void checkReasons() throws IOException {
        List<Specimen> damaged = new ArrayList<>(others());
        for (Specimen whole : specimens.all()) {
            damaged.addAll(Damage.cutShort(whole));
            damaged.addAll(Damage.wrongBytes(whole));
        }
        for (Specimen specimen : damaged) {
            Results.of(subject, specimen)
                    .forEach(result -> Expect.that(
                            result.value().isPresent() || result.hasErrors(),
                            () -> "a result of " + specimen.name()
                                    + " has neither value nor error; it should say why there" + " is no value"));
        }
    }
}
