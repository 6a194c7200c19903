package io.github.albero.examples.csv;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import io.github.albero.model.table.PlanTableReader;
import io.github.albero.model.table.TableRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plans and actuals as CSV or TSV, as spreadsheets write them: semicolons, commas, tabs or bars between the cells, with or
 * without quotes, in UTF-8, UTF-16 or Windows-1252.
 *
 * <p>A plan may have any layout that {@link PlanTableReader} knows. Actuals have a row for each measurement, below a header
 * such as {@code Id indicatore;Indicatore;Data;Valore;Numeratore;Denominatore;Data di realizzazione;Stato;Nota}.
 */
public final class CsvPlanFormat implements PlanFormat {

    /** Makes the format. */
    public CsvPlanFormat() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv");
    }

    @Override
    public Recognition recognise(Source source) throws IOException {
        if (!extensions().contains(source.extension())) {
            return Recognition.NO;
        }
        CsvText text = CsvText.of(source);
        return KnownHeader.isIn(CsvRows.of(text, Delimiter.of(text)).rows())
                ? Recognition.CERTAIN
                : Recognition.POSSIBLE;
    }

    @Override
    public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
        CsvRows rows = rows(source, context.limits());
        if (rows.problem().isPresent()) {
            return ReadResult.failed(List.of(rows.problem().get()));
        }
        Diagnostics diagnostics = new Diagnostics(context.limits());
        List<TableRow> table = RowWidths.checked(rows.rows(), row -> KnownHeader.isOfPlan(List.of(row)), diagnostics);
        ReadResult<PlanDocument> read = PlanTableReader.with(context).read(table, source.name());
        read.diagnostics().forEach(diagnostics::add);
        return new ReadResult<>(read.value(), diagnostics.all(), read.account());
    }

    @Override
    public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
        CsvRows rows = rows(source, context.limits());
        if (rows.problem().isPresent()) {
            return ReadResult.failed(List.of(rows.problem().get()));
        }
        Diagnostics diagnostics = new Diagnostics(context.limits());
        List<TableRow> table =
                RowWidths.checked(rows.rows(), row -> ActualsHeader.read(row).isPresent(), diagnostics);
        return new ActualsReader(plan, diagnostics).read(table);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void write(PlanDocument document, OutputStream target) throws IOException {
        CsvSheet.write(PlanSheet.of(document.plan()), target);
    }

    @Override
    public List<Diagnostic> losses(PlanDocument document) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReadContext context = ReadContext.builder()
                .language(document.plan().language())
                .units(document.plan().units())
                .build();
        try {
            write(document, written);
            ReadResult<PlanDocument> back = read(Source.of("plan.csv", written.toByteArray()), context);
            return PlanLosses.between(document, back.value().map(PlanDocument::plan));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public boolean canWriteActuals() {
        return true;
    }

    @Override
    public void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
        CsvSheet.write(ActualsSheet.of(actuals, plan.language()), target);
    }

    @Override
    public List<Diagnostic> lossesOfActuals(Actuals actuals, Plan plan) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            writeActuals(actuals, plan, written);
            ReadResult<Actuals> back =
                    readActuals(Source.of("actuals.csv", written.toByteArray()), plan, ReadContext.defaults());
            return ActualsLosses.between(actuals, back.value().map(Actuals::all).orElse(List.of()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CsvRows rows(Source source, Limits limits) throws IOException {
        Optional<Diagnostic> refusal = source.refusal(limits);
        if (refusal.isPresent()) {
            return new CsvRows(List.of(), refusal);
        }
        CsvText text = CsvText.of(source);
        return CsvRows.of(text, Delimiter.of(text));
    }
}
