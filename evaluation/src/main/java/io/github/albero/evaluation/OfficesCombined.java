package io.github.albero.evaluation;

import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.text.ExactDecimal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measurement from those of several offices (rule B4): fractions add up, part by part and whole by whole; a deed is
 * done when the last office has done it. Nothing else is combined.
 *
 * @param measurement the measurement, if there can be one
 * @param reason why there is none, unless an office's report is simply still missing
 */
record OfficesCombined(Optional<Measurement> measurement, Optional<Reason> reason) {

    static OfficesCombined of(List<Measurement> measurements, boolean isOneMissing) {
        if (measurements.size() == 1 && !isOneMissing) {
            return one(measurements.get(0));
        }
        if (measurements.stream().allMatch(Fraction.class::isInstance)) {
            return sum(measurements.stream().map(Fraction.class::cast).toList());
        }
        if (measurements.stream().allMatch(OfficesCombined::isDeed)) {
            return deed(measurements, isOneMissing);
        }
        return measurements.size() == 1
                ? one(measurements.get(0))
                : new OfficesCombined(Optional.empty(), Optional.of(Reason.OFFICES_NOT_COMBINABLE));
    }

    private static OfficesCombined one(Measurement measurement) {
        return new OfficesCombined(Optional.of(measurement), Optional.empty());
    }

    /** An office with nothing to count does not count. */
    private static OfficesCombined sum(List<Fraction> fractions) {
        List<Fraction> counted = fractions.stream()
                .filter(one -> one.denominator().signum() != 0)
                .toList();
        if (counted.isEmpty()) {
            return one(fractions.get(0));
        }
        BigDecimal numerator = sum(counted.stream().map(Fraction::numerator));
        BigDecimal denominator = sum(counted.stream().map(Fraction::denominator));
        return ExactDecimal.isBounded(numerator) && ExactDecimal.isBounded(denominator)
                ? one(new Fraction(numerator, denominator))
                : new OfficesCombined(Optional.empty(), Optional.of(Reason.OFFICES_NOT_COMBINABLE));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean isDeed(Measurement measurement) {
        return measurement instanceof DoneOn || measurement instanceof NotDone || measurement instanceof Progress;
    }

    private static OfficesCombined deed(List<Measurement> measurements, boolean isOneMissing) {
        Optional<Measurement> unfinished =
                measurements.stream().filter(one -> !(one instanceof DoneOn)).findFirst();
        if (unfinished.isPresent()) {
            return one(new NotDone());
        }
        return isOneMissing
                ? new OfficesCombined(Optional.empty(), Optional.empty())
                : measurements.stream()
                        .map(one -> ((DoneOn) one).date())
                        .max(Comparator.naturalOrder())
                        .map(last -> one(new DoneOn(last)))
                        .orElseThrow();
    }
}
