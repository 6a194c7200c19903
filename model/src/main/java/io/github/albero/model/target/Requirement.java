package io.github.albero.model.target;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * What a text or a part of it asks for.
 *
 * @param criterion what shall be reached
 * @param dues the days that are named, in the order written
 * @param year the year that is named
 */
record Requirement(Criterion criterion, List<LocalDate> dues, Optional<Year> year) {

    static Requirement of(Criterion criterion, Tail tail) {
        return new Requirement(criterion, tail.dues(), tail.year());
    }

    Requirement in(Year other) {
        return new Requirement(criterion, dues, Optional.of(other));
    }

    boolean isDated() {
        return !dues.isEmpty() || year.isPresent();
    }
}
