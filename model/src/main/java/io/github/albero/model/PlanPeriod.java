package io.github.albero.model;

import io.github.albero.model.target.Target;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The days that a plan covers, such as the year 2024.
 *
 * @param from the first day
 * @param to the last day, which belongs to the period
 */
public record PlanPeriod(LocalDate from, LocalDate to) implements Serializable {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the period ends before it starts
     */
    public PlanPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period must not end before it starts: " + from + " to " + to);
        }
    }

    /**
     * A calendar year.
     *
     * @param year such as 2024
     * @return from 1 January to 31 December
     * @throws java.time.DateTimeException if the number cannot be a year
     */
    public static PlanPeriod ofYear(int year) {
        return new PlanPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * The one calendar year in which the period lies, to which dates without a year belong.
     *
     * @return the year; empty if the period begins in one year and ends in another
     */
    public Optional<Year> year() {
        return from.getYear() == to.getYear() ? Optional.of(Year.from(from)) : Optional.empty();
    }

    /**
     * The year whose targets apply on a day.
     *
     * @param day any day
     * @return the year of the day; after the period its last year
     */
    public Year yearAt(LocalDate day) {
        return Year.from(day.isAfter(to) ? to : day);
    }

    /**
     * The day by which a target is due.
     *
     * @param target a target of a plan of this period
     * @return the day that the target names, else the last day of the year that it names, else that of this period
     */
    public LocalDate dueOf(Target target) {
        return target.due()
                .or(() -> target.year().map(year -> year.atMonth(12).atEndOfMonth()))
                .orElse(to);
    }

    /**
     * Whether the day belongs to the period.
     *
     * @param day any day
     * @return whether it is neither before the first day nor after the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * The period as people say it.
     *
     * @return {@code 2024} for a calendar year, otherwise both days in ISO form
     */
    public String display() {
        return equals(ofYear(from.getYear())) ? Integer.toString(from.getYear()) : from + "/" + to;
    }
}
