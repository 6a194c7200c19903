package io.github.albero.model.format.toys;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ActualsCollector;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.SourceAccount;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A small but whole adapter: a line that says what follows, then the bytes of the value as letters, each line with its
 * check sum, and a line that ends it.
 */
public class ToyFormat implements PlanFormat {

    private static final String PLAN = "toy plan";
    private static final String ACTUALS = "toy actuals";
    private static final String END = "end";

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("toy");
    }

    @Override
    public Recognition recognise(Source source) throws IOException {
        String head = new String(source.head(ACTUALS.length()), StandardCharsets.UTF_8);
        return head.startsWith(PLAN) || head.startsWith(ACTUALS) ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
        Diagnostics diagnostics = new Diagnostics(context.limits());
        Optional<PlanDocument> document =
                read(source, context, PLAN, diagnostics).map(PlanDocument.class::cast);
        return new ReadResult<>(document, diagnostics.all(), SourceAccount.empty());
    }

    @Override
    public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
        Diagnostics diagnostics = new Diagnostics(context.limits());
        Optional<Actuals> actuals = read(source, context, ACTUALS, diagnostics)
                .map(Actuals.class::cast)
                .map(written -> collected(written, plan, diagnostics));
        return new ReadResult<>(actuals, diagnostics.all(), SourceAccount.empty());
    }

    private static Actuals collected(Actuals written, Plan plan, Diagnostics diagnostics) {
        ActualsCollector collector = new ActualsCollector(plan, diagnostics);
        written.note().ifPresent(collector::note);
        written.all().forEach(actual -> collector.add(actual, new Location.Line(2)));
        return collector.actuals();
    }

    private static Optional<Object> read(Source source, ReadContext context, String head, Diagnostics diagnostics)
            throws IOException {
        Optional<Diagnostic> refusal = source.refusal(context.limits());
        if (refusal.isPresent()) {
            diagnostics.add(refusal.get());
            return Optional.empty();
        }
        List<String> lines = Arrays.asList(source.text().split("\n", -1));
        if (!lines.get(0).equals(head)) {
            diagnostics.add(ToyProblem.NO_TOY, new Location.Line(1), Map.of("head", head));
            return Optional.empty();
        }
        return read(lines, diagnostics);
    }

    private static Optional<Object> read(List<String> lines, Diagnostics diagnostics) throws IOException {
        StringBuilder letters = new StringBuilder();
        int line = 1;
        while (line < lines.size() && !lines.get(line).equals(END)) {
            letters.append(content(lines.get(line), new Location.Line(line + 1), diagnostics));
            line++;
        }
        if (line != lines.size() - 2) {
            diagnostics.add(ToyProblem.NO_END, new Location.Line(lines.size()), Map.of());
        }
        return diagnostics.all().isEmpty() ? Optional.of(value(letters.toString())) : Optional.empty();
    }

    private static String content(String line, Location location, Diagnostics diagnostics) {
        int blank = line.indexOf(' ');
        String content = line.substring(blank + 1);
        if (!line.substring(0, blank + 1).equals(checkSum(content) + " ")) {
            diagnostics.add(ToyProblem.DAMAGED, location, Map.of("found", content));
        }
        return content;
    }

    private static Object value(String letters) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(letters);
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        } catch (ClassNotFoundException e) {
            throw new LinkageError("a check sum was right by chance", e);
        }
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        write(PLAN, document, target);
    }

    @Override
    public boolean canWriteActuals() {
        return true;
    }

    @Override
    public void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
        write(ACTUALS, actuals, target);
    }

    private static void write(String head, Serializable value, OutputStream target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(value);
        }
        StringBuilder text = new StringBuilder(head).append('\n');
        String letters = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes.toByteArray());
        letters.lines()
                .forEach(line ->
                        text.append(checkSum(line)).append(' ').append(line).append('\n'));
        target.write(text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8));
        target.flush();
    }

    private static String checkSum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
