package io.github.albero.examples.rules;

import io.github.albero.evaluation.Score;
import io.github.albero.model.Actual;
import io.github.albero.model.Correction;
import io.github.albero.model.Measurement;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measurements, days and numbers as the page of the rules writes them. */
final class Written {

    static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
    private static final Pattern LABELLED = Pattern.compile("([^:]+): *(.+)");
    private static final Pattern FRACTION = Pattern.compile("(-?[\\d.]+) / (-?[\\d.]+)");
    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]+");
    private static final Pattern CORRECTED = Pattern.compile("(.+), instead of (.+)");

    private Written() {}

    static LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            throw new IllegalArgumentException("not a day: " + text);
        }
        int year = day.group(3) == null ? YEAR_END.getYear() : Integer.parseInt(day.group(3));
        return LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
    }

    /** What was reported, such as {@code 30/06 provisional: 4; 31/12: 5}. */
    static List<Actual> actuals(String indicatorId, String text) {
        return text.isEmpty() || text.equals("missing")
                ? List.of()
                : Arrays.stream(text.split("; "))
                        .map(part -> actual(indicatorId, part))
                        .toList();
    }

    private static Actual actual(String indicatorId, String text) {
        Actual.Builder actual = Actual.builder().indicatorId(indicatorId).date(YEAR_END);
        Matcher labelled = LABELLED.matcher(text);
        String measured = text;
        if (labelled.matches()) {
            Arrays.stream(labelled.group(1).split(" ")).forEach(label -> label(actual, label));
            measured = labelled.group(2);
        }
        Matcher corrected = CORRECTED.matcher(measured);
        if (corrected.matches()) {
            actual.correction(new Correction(measurement(corrected.group(2)), "a slip"));
            measured = corrected.group(1);
        }
        return actual.measurement(measurement(measured)).build();
    }

    private static void label(Actual.Builder actual, String label) {
        Optional<Actual.State> state = Arrays.stream(Actual.State.values())
                .filter(one -> word(one).equals(label))
                .findFirst();
        if (DAY.matcher(label).matches()) {
            actual.date(day(label));
        } else if (state.isPresent()) {
            actual.state(state.get());
        } else {
            actual.unit(label);
        }
    }

    static Measurement measurement(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return new Measurement.Fraction(number(fraction.group(1)), number(fraction.group(2)));
        }
        if (text.startsWith("done ")) {
            return new Measurement.DoneOn(day(text.substring("done ".length())));
        }
        if (text.startsWith("progress ")) {
            return new Measurement.Progress(number(text.substring("progress ".length())));
        }
        if (text.startsWith("assessed ")) {
            return new Measurement.Assessed(number(text.substring("assessed ".length())));
        }
        return switch (text) {
            case "not done" -> new Measurement.NotDone();
            case "not assessable" -> new Measurement.NotAssessable("no service in this year");
            default -> new Measurement.Value(quantity(text));
        };
    }

    static Quantity quantity(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new Quantity(number(text), UnitOfMeasure.NONE);
        }
        if (Target.parse(text, Locale.ENGLISH).criterion() instanceof BareAmount bare) {
            return bare.amount();
        }
        throw new IllegalArgumentException("not a measurement: " + text);
    }

    /** A number, also in percent. */
    static BigDecimal number(String text) {
        return new BigDecimal(text.replace("%", "").strip());
    }

    /** A constant as policies write it, such as {@code from-baseline}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A score as the page says it: the displayed number without zeros at its end, or why there is none. */
    static String score(Score score) {
        return score.scored()
                .map(one -> plain(one.shown()))
                .orElseGet(() -> score.reason().orElseThrow().display(Locale.ENGLISH));
    }

    /** A number that is not displayed by the library, with 2 decimals at most. */
    static String rounded(BigDecimal number) {
        return plain(number.setScale(2, RoundingMode.HALF_UP));
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
