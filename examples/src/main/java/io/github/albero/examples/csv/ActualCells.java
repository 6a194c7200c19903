package io.github.albero.examples.csv;

import io.github.albero.examples.csv.ActualsHeader.Cells;
import io.github.albero.model.Actual;
import io.github.albero.model.Actual.State;
import io.github.albero.model.Indicator;
import io.github.albero.model.Measurement;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Plan;
import io.github.albero.model.text.DateText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one row of actuals. */
final class ActualCells {

    private static final Map<String, State> STATES = Map.of(
            "provvisorio", State.PROVISIONAL,
            "definitivo", State.FINAL,
            "verificato", State.VERIFIED,
            "provisional", State.PROVISIONAL,
            "final", State.FINAL,
            "verified", State.VERIFIED);

    private final Plan plan;
    private final Cells cells;

    ActualCells(Plan plan, Cells cells) {
        this.plan = plan;
        this.cells = cells;
    }

    Actual actual() throws WrongCell {
        String id = indicatorId();
        Actual.Builder actual = Actual.builder()
                .indicatorId(id)
                .indicatorName(cells.in(ActualsColumn.NAME))
                .date(date())
                .measurement(new MeasurementCells(cells, plan.language(), plan.indicator(id)).measurement())
                .note(cells.in(ActualsColumn.NOTE))
                .evidence(cells.in(ActualsColumn.EVIDENCE))
                .reporter(cells.in(ActualsColumn.REPORTER))
                .source(cells.in(ActualsColumn.SOURCE))
                .unit(cells.in(ActualsColumn.UNIT).map(this::unitId));
        Optional<State> state = state();
        return state.map(actual::state).orElse(actual).build();
    }

    /** The id in the row, or that of the one indicator with this code or, where the row has none, with this name. */
    private String indicatorId() throws WrongCell {
        Optional<String> written = cells.in(ActualsColumn.ID);
        if (written.isEmpty()) {
            return idOfName();
        }
        List<Indicator> coded =
                plan.indicatorInStates(written.get()).isEmpty() ? plan.indicatorsWithCode(written.get()) : List.of();
        if (coded.size() > 1) {
            throw wrong(CsvProblem.CODE_OF_SEVERAL, ActualsColumn.ID, Map.of("code", written.get(), "ids", ids(coded)));
        }
        return coded.isEmpty() ? written.get() : coded.get(0).id();
    }

    private String idOfName() throws WrongCell {
        Optional<String> name = cells.in(ActualsColumn.NAME);
        if (name.isEmpty()) {
            throw wrong(CsvProblem.INDICATOR_MISSING, ActualsColumn.ID, Map.of());
        }
        Actual named = Actual.builder()
                .indicatorId("?")
                .indicatorName(name)
                .date(plan.period().to())
                .measurement(new Measurement.NotDone())
                .build();
        List<Indicator> found = plan.everyIndicator().filter(named::isNamedAs).toList();
        if (found.size() != 1) {
            throw found.isEmpty()
                    ? wrong(CsvProblem.NAME_UNKNOWN, ActualsColumn.NAME, Map.of("name", name.get()))
                    : wrong(
                            CsvProblem.NAME_OF_SEVERAL,
                            ActualsColumn.NAME,
                            Map.of("name", name.get(), "ids", ids(found)));
        }
        return found.get(0).id();
    }

    private static String ids(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::id).collect(Collectors.joining(", "));
    }

    private LocalDate date() throws WrongCell {
        String written = cells.in(ActualsColumn.DATE).orElse("");
        Optional<LocalDate> date = DateText.read(written);
        if (date.isEmpty()) {
            throw written.isEmpty()
                    ? wrong(CsvProblem.DATE_MISSING, ActualsColumn.DATE, Map.of())
                    : wrong(CsvProblem.DATE_WRONG, ActualsColumn.DATE, Map.of("value", written));
        }
        return date.get();
    }

    private String unitId(String written) {
        return plan.units()
                .unit(written)
                .or(() -> plan.units().unitCalled(written))
                .map(OrganisationalUnit::id)
                .orElse(written);
    }

    private Optional<State> state() throws WrongCell {
        Optional<String> written = cells.in(ActualsColumn.STATE);
        Optional<State> state = written.map(word -> STATES.get(word.toLowerCase(Locale.ROOT)));
        if (written.isPresent() && state.isEmpty()) {
            throw wrong(CsvProblem.STATE_WRONG, ActualsColumn.STATE, Map.of("value", written.get()));
        }
        return state;
    }

    private WrongCell wrong(CsvProblem problem, ActualsColumn column, Map<String, Serializable> arguments) {
        return new WrongCell(problem, cells.at(column), arguments);
    }
}
