package io.github.albero.model.table;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.table.TableHeader.Column;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.target.UnitOfMeasure.Named;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Adds the indicator of a row to a node: each cell goes where its column says. */
final class IndicatorReader {

    private final PlanPeriod period;
    private final CellReader cells;
    private final Locale language;
    private final Diagnostics diagnostics;

    IndicatorReader(PlanPeriod period, CellReader cells, Locale language, Diagnostics diagnostics) {
        this.period = period;
        this.cells = cells;
        this.language = language;
        this.diagnostics = diagnostics;
    }

    void read(PlanLine.IndicatorRow row, NodeDraft node) {
        RowTexts texts = row.texts();
        RowTexts targets = texts.where(IndicatorReader::isTarget);
        String name = row.text(ColumnRole.INDICATOR);
        String target = targets.where(this::isOfThePlan).firstText();
        boolean hasTarget = !target.isEmpty()
                || (period.year().isEmpty() && !targets.byColumn().isEmpty());
        if (!hasTarget) {
            diagnostics.add(ReadProblem.TARGET_MISSING, row.location(), Map.of("indicator", name));
        }
        IndicatorDraft indicator = node.addIndicator(name, target);
        RowTexts rest = texts.where(column -> column.role() != ColumnRole.INDICATOR && !isMainTarget(column, targets));
        rest.byColumn().forEach((column, cell) -> tell(indicator, column, cell, row.location()));
    }

    private static boolean isTarget(Column column) {
        return column.role() == ColumnRole.TARGET || column.role() == ColumnRole.FURTHER_TARGET;
    }

    /** Whether a column of targets is of the plan's own period: it names no year, or that of the plan. */
    private boolean isOfThePlan(Column column) {
        return column.year().isEmpty() || column.year().equals(period.year());
    }

    private boolean isMainTarget(Column column, RowTexts targets) {
        return targets.where(this::isOfThePlan).byColumn().keySet().stream()
                .findFirst()
                .filter(column::equals)
                .isPresent();
    }

    private void tell(IndicatorDraft indicator, Column column, CellText cell, Location row) {
        Location location = row.cell(cell.index() + 1);
        String text = cell.text();
        switch (column.role()) {
            case CODE -> indicator.code(text);
            case WEIGHT -> cells.weight(text, location).ifPresent(indicator::weight);
            case OWNER -> indicator.owner(cells.owner(text, location));
            case FORMULA -> indicator.formula(text);
            case KIND -> indicator.kind(text);
            case SOURCE -> indicator.source(text);
            case UNIT -> unit(indicator, column, text, location);
            case PREVIOUS_VALUE -> previous(indicator, column, text, location);
            case TARGET, FURTHER_TARGET ->
                indicator.target(column.year().orElseThrow().getValue(), text);
            default -> keep(indicator, column, text);
        }
    }

    private void unit(IndicatorDraft indicator, Column column, String text, Location location) {
        Optional<UnitOfMeasure> unit = UnitOfMeasure.read(text, language).or(() -> named(text));
        unit.ifPresentOrElse(indicator::unit, () -> {
            diagnostics.add(ReadProblem.UNIT_NOT_READ, location, Map.of("unit", text));
            keep(indicator, column, text);
        });
    }

    private static Optional<UnitOfMeasure> named(String text) {
        boolean isNoun = text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(sign -> Character.isDigit(sign) || sign == '«' || sign == '»');
        return isNoun ? Optional.of(new Named(text)) : Optional.empty();
    }

    private void previous(IndicatorDraft indicator, Column column, String text, Location location) {
        Optional<Year> year = column.year();
        if (year.isEmpty()) {
            indicator.baseline(text);
        } else if (year.get().isBefore(Year.from(period.from()))) {
            indicator.previous(year.get().getValue(), text);
        } else {
            diagnostics.add(
                    ReadProblem.PREVIOUS_VALUE_NOT_BEFORE,
                    location,
                    Map.of("column", column.words(), "period", period.display()));
            keep(indicator, column, text);
        }
    }

    private static void keep(IndicatorDraft indicator, Column column, String text) {
        indicator.extension(CellReader.extensionName(column), ExtensionValue.of(text));
    }
}
