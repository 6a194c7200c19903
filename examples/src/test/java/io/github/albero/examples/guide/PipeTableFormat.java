package io.github.albero.examples.guide;

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

/** A plan in a page of a wiki: a table whose cells stand between vertical bars. */
public final class PipeTableFormat implements PlanFormat {

    @Override
    public String id() {
        return "pipe-table";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("wiki");
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
            rows.add(TableRow.ofTexts(new Location.Line(rows.size() + 1), cells(line)));
        }
        return rows;
    }

    private static String[] cells(String line) {
        String inside = line.strip();
        inside = inside.startsWith("|") ? inside.substring(1) : inside;
        inside = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
        return inside.split("\\|", -1);
    }
}
