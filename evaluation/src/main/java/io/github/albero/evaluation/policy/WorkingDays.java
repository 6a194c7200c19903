package io.github.albero.evaluation.policy;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which a body works: from Monday to Friday, without its holidays. A due date on another day moves to the next
 * of them, where the policy says so (rule B5).
 *
 * @param holidays the days on which it does not work besides; they are stated and not computed, so that every reader of the
 *     policy has the same
 */
public record WorkingDays(Set<LocalDate> holidays) implements Serializable {

    /** Copies the days. */
    public WorkingDays {
        holidays = Collections.unmodifiableSet(new TreeSet<>(holidays));
    }

    /**
     * The first working day that is not before a day.
     *
     * @param day any day
     * @return the day itself if it is a working day
     */
    public LocalDate atOrAfter(LocalDate day) {
        LocalDate found = day;
        while (isFree(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.contains(day);
    }
}
