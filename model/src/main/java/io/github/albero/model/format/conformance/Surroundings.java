package io.github.albero.model.format.conformance;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Where a program may run: its default locale and time zone.
 *
 * @param locale the locale
 * @param zone the id of the time zone
 */
record Surroundings(String locale, String zone) {

    static final Surroundings PLAIN = new Surroundings("en-US", "UTC");

    /** Where letters change case otherwise, digits are others, years are counted otherwise, and days begin elsewhere. */
    static final List<Surroundings> ODD = List.of(
            new Surroundings("tr-TR", "Europe/Istanbul"),
            new Surroundings("ar-EG-u-nu-arab", "Africa/Cairo"),
            new Surroundings("th-TH-u-ca-buddhist-nu-thai", "Asia/Bangkok"),
            new Surroundings("it-IT", "Pacific/Kiritimati"),
            new Surroundings("de-CH", "Pacific/Pago_Pago"));

    /** What is made here; the former surroundings are restored afterwards. */
    <T> T make(Supplier<T> making) {
        Locale formerLocale = Locale.getDefault();
        Locale formerDisplay = Locale.getDefault(Locale.Category.DISPLAY);
        Locale formerFormat = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone formerZone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return making.get();
        } finally {
            Locale.setDefault(formerLocale);
            Locale.setDefault(Locale.Category.DISPLAY, formerDisplay);
            Locale.setDefault(Locale.Category.FORMAT, formerFormat);
            TimeZone.setDefault(formerZone);
        }
    }

    @Override
    public String toString() {
        return locale + " and " + zone;
    }
}
