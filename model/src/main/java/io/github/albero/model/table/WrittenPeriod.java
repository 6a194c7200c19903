package io.github.albero.model.table;

import io.github.albero.model.PlanPeriod;
import io.github.albero.model.text.DateText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The period that a line above the tables names, such as {@code Piano 2025}, {@code Anno 2025} or {@code 2024-2026}. */
final class WrittenPeriod {

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(?<from>20\\d{2})(?:\\s*[-–/]\\s*(?<to>20\\d{2}))?(?!\\d)");
    private static final Pattern DAYS = Pattern.compile("(?<from>[\\d/.-]{8,10})\\s+[-–]\\s+(?<to>[\\d/.-]{8,10})");
    private static final Pattern PERIOD_WORDS =
            Pattern.compile("(?iu)^(?:(?:anno|anni|periodo|esercizio|triennio|year|years|period)\\b|20\\d{2})");

    private WrittenPeriod() {}

    /** The period in a title, wherever it stands. */
    static Optional<PlanPeriod> inTitle(String title) {
        Matcher years = YEARS.matcher(title);
        return years.find() ? Optional.of(period(years)) : Optional.empty();
    }

    /** The period in another line, if that is what the line is about. */
    static Optional<PlanPeriod> inRemark(String line) {
        return PERIOD_WORDS.matcher(line).find() ? inTitle(line) : Optional.empty();
    }

    /** The period that stands after a label: years, or two days such as {@code 01/07/2025 - 30/06/2026}. */
    static Optional<PlanPeriod> afterLabel(String text) {
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            return inTitle(text);
        }
        Optional<LocalDate> from = DateText.read(days.group("from"));
        Optional<LocalDate> to = DateText.read(days.group("to"));
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new PlanPeriod(from.get(), to.get()))
                : Optional.empty();
    }

    private static PlanPeriod period(Matcher years) {
        int from = Integer.parseInt(years.group("from"));
        int to = years.group("to") == null ? from : Integer.parseInt(years.group("to"));
        return new PlanPeriod(LocalDate.of(from, 1, 1), LocalDate.of(Math.max(from, to), 12, 31));
    }
}
