package io.github.albero.examples.text;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import io.github.albero.model.table.PlanTableReader;
import io.github.albero.model.table.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a published document: a line per row, a tab between cells, pages one after another.
 *
 * <p>This is all that an adapter for a kind of table has to do: say whether a source is one, and turn it into rows.
 */
public final class FlattenedTextFormat implements PlanFormat {

    /** Makes the format. */
    public FlattenedTextFormat() {}

    @Override
    public String id() {
        return "flattened-text";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt");
    }

    @Override
    public Recognition recognise(Source source) throws IOException {
        if (!extensions().contains(source.extension())) {
            return Recognition.NO;
        }
        boolean isPlan = PlanTableReader.with(ReadContext.defaults()).recognises(rows(source));
        return isPlan ? Recognition.CERTAIN : Recognition.POSSIBLE;
    }

    @Override
    public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
        Optional<Diagnostic> refusal = source.refusal(context.limits());
        return refusal.isPresent()
                ? ReadResult.failed(List.of(refusal.get()))
                : PlanTableReader.with(context).read(rows(source), source.name());
    }

    private static List<TableRow> rows(Source source) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        for (String line : source.text().lines().toList()) {
            rows.add(TableRow.ofTexts(new Location.Line(rows.size() + 1), line.split("\t", -1)));
        }
        return rows;
    }
}
