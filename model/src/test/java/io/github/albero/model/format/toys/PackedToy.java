package io.github.albero.model.format.toys;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** A toy that is packed: what it says of lines it says of the text in the package. */
public class PackedToy extends ToyFormat {

    private static final int HEAD = 100;

    @Override
    public Recognition recognise(Source source) throws IOException {
        return super.recognise(unpacked(source, source.head(HEAD)));
    }

    @Override
    public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
        return super.read(unpacked(source, context), context);
    }

    @Override
    public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
        return super.readActuals(unpacked(source, context), plan, context);
    }

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        super.write(document, text);
        pack(text, target);
    }

    @Override
    public void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        super.writeActuals(actuals, plan, text);
        pack(text, target);
    }

    private static void pack(ByteArrayOutputStream text, OutputStream target) throws IOException {
        GZIPOutputStream pack = new GZIPOutputStream(target);
        pack.write(text.toByteArray());
        pack.finish();
        target.flush();
    }

    private static Source unpacked(Source source, ReadContext context) throws IOException {
        return source.refusal(context.limits()).isPresent()
                ? source
                : unpacked(source, source.head(Integer.MAX_VALUE - 8));
    }

    /** As much as can be unpacked. */
    private static Source unpacked(Source source, byte[] packed) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            stream.transferTo(text);
        } catch (EOFException | ZipException damaged) {
            return Source.of(source.name(), text.toByteArray());
        }
        return Source.of(source.name(), text.toByteArray());
    }
}
