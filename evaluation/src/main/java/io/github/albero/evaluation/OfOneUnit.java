package io.github.albero.evaluation;

import io.github.albero.evaluation.policy.AchievementRules.Levels;
import io.github.albero.model.Actual;
import io.github.albero.model.Measurement;
import io.github.albero.model.MeasurementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one unit, or the body as a whole, measured in the course of the period (rules B2, B3).
 *
 * @param actuals the actuals that it rests on
 * @param measurement the measurement; empty if there can be none
 * @param combined how it was made of several; empty if it is that of one day
 * @param reason why there is no measurement
 */
record OfOneUnit(
        List<Actual> actuals, Optional<Measurement> measurement, Optional<Combined> combined, Optional<Reason> reason) {

    private static final Comparator<Actual> FIRMEST_AND_LATEST =
            Comparator.comparing(Actual::state).thenComparing(Actual::date);

    /** Any order will do where actuals say the same, as long as it is always the same (rule E4). */
    static final Comparator<Actual> STEADY = Comparator.comparing(Actual::toString);

    /**
     * Chooses among reports, or makes one of them.
     *
     * @param reports what was reported in the period, one at least
     * @param context what kind of measurement it is, and the rules
     */
    static OfOneUnit of(List<Actual> reports, IndicatorContext context) {
        if (reports.size() == 1) {
            return one(reports.get(0));
        }
        Optional<MeasurementKind> kind = context.indicator().measurementKind();
        boolean isMean = kind.equals(Optional.of(MeasurementKind.LEVEL))
                && context.achievement().levels() == Levels.MEAN;
        return isMean || kind.equals(Optional.of(MeasurementKind.PERIODIC))
                ? overTime(reports, isMean)
                : firmest(reports);
    }

    private static OfOneUnit one(Actual actual) {
        return new OfOneUnit(List.of(actual), Optional.of(actual.measurement()), Optional.empty(), Optional.empty());
    }

    private static OfOneUnit none(List<Actual> actuals, Reason reason) {
        return new OfOneUnit(actuals, Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    /** The firmest report, and of these the latest. */
    private static OfOneUnit firmest(List<Actual> reports) {
        Actual best = Collections.max(reports, FIRMEST_AND_LATEST);
        List<Actual> rivals = reports.stream()
                .filter(actual -> FIRMEST_AND_LATEST.compare(actual, best) == 0)
                .sorted(STEADY)
                .toList();
        boolean agree = rivals.stream().map(Actual::measurement).distinct().count() == 1;
        return agree ? one(rivals.get(rivals.size() - 1)) : none(rivals, Reason.CONFLICTING_ACTUALS);
    }

    private static OfOneUnit overTime(List<Actual> reports, boolean isMean) {
        TreeMap<LocalDate, List<Actual>> byDay = new TreeMap<>();
        reports.forEach(report ->
                byDay.computeIfAbsent(report.date(), day -> new ArrayList<>()).add(report));
        List<Actual> actuals = new ArrayList<>();
        for (List<Actual> ofDay : byDay.values()) {
            OfOneUnit day = firmest(ofDay);
            if (day.reason().isPresent()) {
                return day;
            }
            actuals.addAll(day.actuals());
        }
        List<Measurement> parts = actuals.stream().map(Actual::measurement).toList();
        if (parts.size() == 1 || parts.stream().allMatch(UnitsTogether::isDeed)) {
            return one(actuals.get(actuals.size() - 1));
        }
        Optional<Combined> combined =
                Combined.ratioOfSums(parts).or(() -> isMean ? Combined.plainMean(parts) : Combined.sum(parts));
        return combined.isPresent()
                ? new OfOneUnit(actuals, Optional.of(combined.get().result()), combined, Optional.empty())
                : none(actuals, Reason.PERIODS_NOT_COMBINABLE);
    }
}
