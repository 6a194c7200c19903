package io.github.albero.model.target;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What follows the amount of a requirement.
 *
 * @param dues the days that are named
 * @param year the year that is named
 * @param reference what a change is compared with
 */
record Tail(List<LocalDate> dues, Optional<Year> year, Optional<Reference> reference) {

    static final Tail EMPTY = new Tail(List.of(), Optional.empty(), Optional.empty());

    /** Whether another names the same days and year. */
    boolean isSameTime(Tail other) {
        return dues.equals(other.dues) && year.equals(other.year);
    }

    boolean isDated() {
        return !dues.isEmpty() || year.isPresent();
    }

    Tail with(List<LocalDate> days) {
        return new Tail(days, year, reference);
    }

    Tail with(Year other) {
        return new Tail(dues, Optional.of(other), reference);
    }

    Tail with(Reference other) {
        return new Tail(dues, year, Optional.of(other));
    }
}
