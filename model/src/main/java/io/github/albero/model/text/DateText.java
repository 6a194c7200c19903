package io.github.albero.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them: day, month and year in this order, {@code 31/12/2024}, {@code 31.12.2024},
 * {@code 30/6/2024}, {@code 31/03/23}, or ISO, {@code 2024-12-31} (rule A5).
 */
public final class DateText {

    private static final Pattern ITALIAN = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private DateText() {}

    /**
     * Reads a date. A year of two digits is one of this century.
     *
     * @param text the date and nothing else
     * @return the date; empty if the text is not one, or there is no such day
     */
    public static Optional<LocalDate> read(String text) {
        Matcher italian = ITALIAN.matcher(text);
        if (italian.matches()) {
            String year = italian.group(4);
            return date(year.length() == 2 ? "20" + year : year, italian.group(3), italian.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Writes a date: {@code 31/12/2024} in Italian, {@code 2024-12-31} in English.
     *
     * @param date a date with a year of at most four digits
     * @param language the language to write in
     * @return text that {@link #read} reads back
     */
    public static String write(LocalDate date, Locale language) {
        return Phrases.isItalian(language) ? DAY_MONTH_YEAR.format(date) : date.toString();
    }
}
