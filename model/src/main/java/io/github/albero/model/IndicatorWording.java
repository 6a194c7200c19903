package io.github.albero.model;

import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of an indicator, its name and formula, supply to its target (rules A9 and A11).
 *
 * @param text the words
 */
record IndicatorWording(IndicatorText text) {

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?<![\\d.,])(\\d{1,3})\\s?%\\s+(?:(?:de[ilg]\\S*|of)\\s+)?\\p{L}");

    static IndicatorWording of(Indicator indicator, Locale language) {
        return new IndicatorWording(IndicatorText.of(indicator, language));
    }

    /**
     * A unit and the words that it follows from.
     *
     * @param unit a unit of time
     * @param words such as {@code ore}
     */
    record WordedUnit(UnitOfMeasure unit, String words) {}

    IndicatorDirection direction() {
        return new IndicatorDirection(text);
    }

    IndicatorDoubts doubts() {
        return new IndicatorDoubts(text);
    }

    /** The unit of an amount of a mean time that has none: days if the words name no other; empty of anything else. */
    Optional<WordedUnit> unit() {
        return text.wording()
                .durations()
                .meanTime(text.whole())
                .map(time -> Stream.of(
                                unit(WordingRole.WORKING_DAYS, UnitOfMeasure.WORKING_DAY),
                                unit(WordingRole.DAYS, UnitOfMeasure.DAY),
                                unit(WordingRole.HOURS, UnitOfMeasure.HOUR),
                                unit(WordingRole.MINUTES, UnitOfMeasure.MINUTE))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(() -> new WordedUnit(UnitOfMeasure.DAY, time)));
    }

    private Optional<WordedUnit> unit(WordingRole role, UnitOfMeasure unit) {
        return text.find(role).map(words -> new WordedUnit(unit, words));
    }

    /** The share of cases that the name says, when the target is the limit in time that each of them keeps (A11). */
    Optional<Quantity> shareWithin(Quantity target) {
        if (!target.unit().isTime() || text.says(text.wording().changeByAShare())) {
            return Optional.empty();
        }
        Matcher share = PERCENTAGE.matcher(text.name());
        return share.find() ? Optional.of(Quantity.percent(Long.parseLong(share.group(1)))) : Optional.empty();
    }
}
