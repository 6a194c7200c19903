package io.github.albero.examples.csv;

import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.Measurement;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.DateText;
import io.github.albero.model.text.NumberText;
import io.github.albero.model.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Actuals as rows below a header, with the columns that one of them needs. */
final class ActualsSheet {

    private static final Set<ActualsColumn> ALWAYS =
            EnumSet.of(ActualsColumn.ID, ActualsColumn.DATE, ActualsColumn.VALUE, ActualsColumn.STATE);

    private final Locale language;

    private ActualsSheet(Locale language) {
        this.language = language;
    }

    static List<List<String>> of(Actuals actuals, Locale language) {
        ActualsSheet sheet = new ActualsSheet(language);
        List<Map<ActualsColumn, String>> cells =
                actuals.all().stream().map(sheet::cells).toList();
        Set<ActualsColumn> columns = EnumSet.copyOf(ALWAYS);
        cells.forEach(row -> columns.addAll(row.keySet()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream()
                .map(column -> column.words(Phrases.isItalian(language)))
                .toList());
        cells.forEach(row -> rows.add(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return rows;
    }

    private Map<ActualsColumn, String> cells(Actual actual) {
        Map<ActualsColumn, String> cells = new EnumMap<>(ActualsColumn.class);
        cells.put(ActualsColumn.ID, actual.indicatorId());
        actual.indicatorName().ifPresent(name -> cells.put(ActualsColumn.NAME, name));
        actual.unit().ifPresent(unit -> cells.put(ActualsColumn.UNIT, unit));
        cells.put(ActualsColumn.DATE, DateText.write(actual.date(), language));
        cells.put(ActualsColumn.STATE, state(actual.state()));
        actual.note().ifPresent(note -> cells.put(ActualsColumn.NOTE, note));
        actual.evidence().ifPresent(evidence -> cells.put(ActualsColumn.EVIDENCE, evidence));
        actual.reporter().ifPresent(reporter -> cells.put(ActualsColumn.REPORTER, reporter));
        actual.source().ifPresent(source -> cells.put(ActualsColumn.SOURCE, source));
        cells.putAll(actual.measurement().match(new MeasurementAsCells()));
        return cells;
    }

    private String state(Actual.State state) {
        boolean isItalian = Phrases.isItalian(language);
        return switch (state) {
            case PROVISIONAL -> isItalian ? "provvisorio" : "provisional";
            case FINAL -> isItalian ? "definitivo" : "final";
            case VERIFIED -> isItalian ? "verificato" : "verified";
        };
    }

    private String number(BigDecimal number) {
        return NumberText.writeWithoutGroups(number, language);
    }

    private final class MeasurementAsCells implements Measurement.Cases<Map<ActualsColumn, String>> {

        @Override
        public Map<ActualsColumn, String> value(Measurement.Value measurement) {
            Quantity quantity = measurement.quantity();
            String unit = quantity.unit().equals(UnitOfMeasure.NONE)
                    ? MeasurementCells.NO_UNIT
                    : quantity.unit().display(language);
            return Map.of(ActualsColumn.VALUE, number(quantity.amount()), ActualsColumn.UNIT_OF_MEASURE, unit);
        }

        @Override
        public Map<ActualsColumn, String> fraction(Measurement.Fraction measurement) {
            return Map.of(
                    ActualsColumn.NUMERATOR,
                    number(measurement.numerator()),
                    ActualsColumn.DENOMINATOR,
                    number(measurement.denominator()));
        }

        @Override
        public Map<ActualsColumn, String> doneOn(Measurement.DoneOn measurement) {
            return Map.of(ActualsColumn.DONE_ON, DateText.write(measurement.date(), language));
        }

        @Override
        public Map<ActualsColumn, String> notDone(Measurement.NotDone measurement) {
            return Map.of(ActualsColumn.DONE_ON, "no");
        }

        @Override
        public Map<ActualsColumn, String> progress(Measurement.Progress measurement) {
            return Map.of(ActualsColumn.PROGRESS, number(measurement.percent()) + "%");
        }

        @Override
        public Map<ActualsColumn, String> assessed(Measurement.Assessed measurement) {
            return Map.of(ActualsColumn.ASSESSED, number(measurement.percent()) + "%");
        }

        @Override
        public Map<ActualsColumn, String> notAssessable(Measurement.NotAssessable measurement) {
            return Map.of(ActualsColumn.NOT_ASSESSABLE, measurement.reason());
        }
    }
}
