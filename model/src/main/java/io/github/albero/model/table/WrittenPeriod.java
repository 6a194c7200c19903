package io.github.albero.model.table;

import io.github.albero.model.PlanPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The period that a line above the tables names, such as {@code Piano 2025}, {@code Anno 2025} or {@code 2024-2026}. */
final class WrittenPeriod {

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(?<from>20\\d{2})(?:\\s*[-–/]\\s*(?<to>20\\d{2}))?(?!\\d)");
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

    private static PlanPeriod period(Matcher years) {
        int from = Integer.parseInt(years.group("from"));
        int to = years.group("to") == null ? from : Integer.parseInt(years.group("to"));
        return new PlanPeriod(LocalDate.of(from, 1, 1), LocalDate.of(Math.max(from, to), 12, 31));
    }
}
