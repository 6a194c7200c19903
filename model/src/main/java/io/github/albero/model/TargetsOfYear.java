package io.github.albero.model;

import io.github.albero.model.target.Target;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The targets that an indicator has for one year, among those for other years.
 *
 * @param year the year
 * @param ownYear the year of the plan's period, of which targets without a year are; empty if it lies in several
 */
record TargetsOfYear(Year year, Optional<Year> ownYear) {

    /** Other targets in place of those of the year: where the first of them stood, or at the end if there was none. */
    List<Target> replaced(List<Target> all, List<Target> others) {
        int place =
                (int) all.stream().takeWhile(target -> !isOfThisYear(target)).count();
        List<Target> after = new ArrayList<>(
                all.stream().filter(target -> !isOfThisYear(target)).toList());
        after.addAll(place, others.stream().map(this::ofThisYear).toList());
        return after;
    }

    private boolean isOfThisYear(Target target) {
        return target.year().or(() -> ownYear).filter(year::equals).isPresent();
    }

    private Target ofThisYear(Target target) {
        return target.year().or(() -> ownYear.filter(year::equals)).isPresent()
                ? target
                : target.toBuilder().year(year).build();
    }
}
