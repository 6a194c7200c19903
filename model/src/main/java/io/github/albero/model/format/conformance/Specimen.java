package io.github.albero.model.format.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.albero.model.Plan;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.SourceText;
import java.io.IOException;

/**
 * A source in the format that is being checked.
 *
 * @param name its name, and how it was damaged
 * @param source the source
 * @param context what is to be known beforehand to read it
 * @param plan a plan whose actuals it may hold
 */
record Specimen(String name, Source source, ReadContext context, Plan plan) {

    static Specimen of(Source source, ReadContext context, Plan plan) {
        return new Specimen("'" + source.name() + "'", source, context, plan);
    }

    /** Whether it is made of lines: a text has no control characters but those that blanks are made of. */
    boolean isText() throws IOException {
        byte[] content = Damage.content(this);
        return SourceText.of(content).isUtf16()
                || new String(content, ISO_8859_1).chars().allMatch(Specimen::isOfTexts);
    }

    private static boolean isOfTexts(int one) {
        return one >= ' ' || (one >= '\t' && one <= '\r');
    }

    /** The same specimen with other bytes. */
    Specimen damaged(String how, byte[] content) {
        return new Specimen(name + ", " + how + ",", Source.of(source.name(), content), context, plan);
    }

    /** The same specimen with something else known beforehand. */
    Specimen knowing(ReadContext other) {
        return new Specimen(name, source, other, plan);
    }
}
