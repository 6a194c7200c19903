package io.github.albero.model.table;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns located rows into a plan, whatever they came from: a sheet, a CSV file, the text of a document.
 *
 * <p>It understands the <i>outline</i> layout: a title and the act above; a header row whose words are known in Italian or
 * English; a row per node with a code and a title in one cell ({@code 01 - Settore}, {@code 01.01 - Obiettivo}); a row
 * per indicator below its node. Weight and owner may stand in the row of a node as well. Several tables may follow one
 * another, those of the tree and cards, whose header has a column for the extra objectives of a post. Columns whose words
 * are not known, and all but the first of several columns of one kind, are left out with a warning. Repeated headers, page breaks, ruling lines, shifted columns, and a target that
 * ran together with its owner are expected.
 */
public final class PlanTableReader {

    private final ReadContext context;

    private PlanTableReader(ReadContext context) {
        this.context = context;
    }

    /**
     * A reader.
     *
     * @param context what is known beforehand
     * @return the reader
     */
    public static PlanTableReader with(ReadContext context) {
        return new PlanTableReader(context);
    }

    /**
     * Whether rows begin as a plan's table does, for adapters that must recognise their source.
     *
     * @param rows the first rows of a source
     * @return whether one of them is the header of a plan's table
     */
    public boolean recognises(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.typed(context.language()))
                        .toList())
                .anyMatch(cells -> TableHeader.read(cells).isPresent());
    }

    /**
     * Reads a plan.
     *
     * @param rows all rows of the source, blank ones included
     * @param name the plan's title if no row gives one, such as the name of the file
     * @return the plan, the findings and an account of every row that is not blank; without a value if there is no plan's
     *     table, nothing says which period it covers, or its language is neither Italian nor English
     */
    public ReadResult<PlanDocument> read(List<TableRow> rows, String name) {
        Locale language = context.language();
        if (!Phrases.isItalian(language) && !Phrases.isEnglish(language)) {
            return ReadResult.failed(List.of(new Diagnostic(
                    ReadProblem.LANGUAGE_NOT_READ, Map.of("language", language.toLanguageTag()), Location.whole())));
        }
        Diagnostics diagnostics = new Diagnostics(context.limits());
        TargetParser parser = TargetParser.in(context.language());
        OwnerWords owners = new OwnerWords(parser, context.units());
        List<PlanLine> lines = new RowClassifier(parser, owners, context.period()).classify(rows, context.language());
        SourceAccount account = new SourceAccount(lines.stream()
                .map(line -> new SourceAccount.Entry(line.location(), line.use()))
                .toList());
        Optional<PlanDocument> plan = plan(lines, name, parser, diagnostics);
        return new ReadResult<>(plan, diagnostics.all(), account);
    }

    private Optional<PlanDocument> plan(
            List<PlanLine> lines, String name, TargetParser parser, Diagnostics diagnostics) {
        if (lines.stream().noneMatch(PlanLine.Header.class::isInstance)) {
            diagnostics.add(ReadProblem.NO_PLAN_TABLE, Location.whole(), Map.of());
            return Optional.empty();
        }
        if (lines.stream().noneMatch(PlanLine.IndicatorRow.class::isInstance)) {
            diagnostics.add(ReadProblem.NO_INDICATORS, Location.whole(), Map.of());
            reportWhatWasNotUnderstood(lines, diagnostics);
            return Optional.empty();
        }
        PlanFrame frame = new PlanFrame(lines, context, diagnostics);
        String title = frame.title(name);
        String organisation = frame.organisation(title);
        Optional<PlanPeriod> period = frame.period(title, parser);
        return period.map(days -> PlanDocument.of(
                draft(lines, frame, title, organisation, days, diagnostics).build()));
    }

    private static void reportWhatWasNotUnderstood(List<PlanLine> lines, Diagnostics diagnostics) {
        for (PlanLine line : lines) {
            if (line instanceof PlanLine.Other other && other.use() == RowUse.NOT_UNDERSTOOD) {
                diagnostics.add(ReadProblem.ROW_NOT_UNDERSTOOD, other.location(), Map.of("text", other.text()));
            }
        }
    }

    private PlanDraft draft(
            List<PlanLine> lines,
            PlanFrame frame,
            String title,
            String organisation,
            PlanPeriod period,
            Diagnostics diagnostics) {
        PlanDraft draft = PlanDraft.of(title, organisation, period)
                .language(context.language())
                .units(context.units());
        frame.act().ifPresent(draft::approvedBy);
        new OutlineReader(draft, context.units(), context.language(), diagnostics).read(lines);
        return draft;
    }
}
