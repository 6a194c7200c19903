package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.text.DateText;
import io.github.albero.model.text.NumberText;
import io.github.albero.model.text.Phrases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Writes what a target says, such as {@code ≥ 80%} or {@code ≥ 6 entro il 30/06/2024} (rule A13).
 *
 * <p>The text reads back as the same criterion and due date in the same language, but for {@link Qualitative} and
 * {@link Undefined}, of which only a word is written. Nouns that could be taken for something else stand between « and ».
 * A format is immutable and may be shared.
 */
public final class TargetFormat {

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.target.formats", language));

    private final Locale language;

    private TargetFormat(Locale language) {
        this.language = language;
    }

    /**
     * The format of one language.
     *
     * @param language the language to write in
     * @return the format
     */
    public static TargetFormat in(Locale language) {
        return new TargetFormat(language);
    }

    /**
     * Writes an amount.
     *
     * @param quantity any quantity
     * @return such as {@code 80%} or {@code 7 giorni}
     */
    public String print(Quantity quantity) {
        boolean isPercent = quantity.isPercent();
        String number = isPercent
                ? NumberText.writeWithoutGroups(quantity.amount(), language)
                : NumberText.write(quantity.amount(), language);
        String unit = unit(quantity);
        return unit.isEmpty() || unit.equals("%") ? number + unit : number + " " + unit;
    }

    private String unit(Quantity quantity) {
        if (quantity.unit() instanceof UnitOfMeasure.Named named) {
            return NounReader.isPlain(named.noun(), language) ? named.noun() : Quoted.quote(named.noun());
        }
        return quantity.amount().compareTo(BigDecimal.ONE) == 0
                ? UnitWords.of(language).one(quantity.unit())
                : quantity.unit().display(language);
    }

    /**
     * Writes a target with its due date and year, whatever its own text is.
     *
     * @param target any target
     * @return such as {@code anno 2025: ≥ 80%}
     */
    public String print(Target target) {
        String text = print(target.criterion(), target.due());
        return target.year()
                .map(year -> PHRASES.say(language, "IN_YEAR", Map.of("year", year, "requirement", text)))
                .orElse(text);
    }

    /**
     * Writes a criterion with its due date.
     *
     * @param criterion what should be reached
     * @param due the day by which; empty if none is named
     * @return the text
     */
    public String print(Criterion criterion, Optional<LocalDate> due) {
        if (criterion instanceof Completion && due.isPresent()) {
            return DateText.write(due.get(), language);
        }
        String requirement = criterion.match(new Requirement());
        return due.map(day -> PHRASES.say(language, "BY", Map.of("requirement", requirement, "date", day)))
                .orElse(requirement);
    }

    private String print(ComparisonOperator operator, Quantity amount) {
        return operator.symbol() + " " + print(amount);
    }

    private final class Requirement implements Criterion.Cases<String> {

        @Override
        public String comparison(Comparison criterion) {
            return print(criterion.operator(), criterion.amount());
        }

        @Override
        public String interval(Interval criterion) {
            UnitOfMeasure shared =
                    criterion.unit().equals(UnitOfMeasure.PERCENT) ? criterion.unit() : UnitOfMeasure.NONE;
            return PHRASES.say(
                    language,
                    "BETWEEN",
                    Map.of(
                            "low",
                            print(new Quantity(criterion.low(), shared)),
                            "high",
                            print(new Quantity(criterion.high(), criterion.unit()))));
        }

        @Override
        public String bareAmount(BareAmount criterion) {
            String amount = print(criterion.amount());
            return criterion.amount().amount().signum() < 0
                    ? PHRASES.say(language, "VALUE", Map.of("amount", amount))
                    : amount;
        }

        @Override
        public String completion(Completion criterion) {
            return PHRASES.say(language, "DONE");
        }

        @Override
        public String relativeChange(RelativeChange criterion) {
            int way = criterion.change().amount().signum();
            ComparisonOperator operator = way < 0 ? criterion.operator().mirrored() : criterion.operator();
            Quantity size = new Quantity(
                    criterion.change().amount().abs(), criterion.change().unit());
            String change = PHRASES.say(
                    language,
                    way > 0 ? "INCREASE" : way < 0 ? "DECREASE" : "CHANGE",
                    Map.of("amount", print(operator, size)));
            return change + reference(criterion.reference());
        }

        private String reference(Reference reference) {
            if (reference.equals(Reference.NOT_WRITTEN)) {
                return "";
            }
            String words = reference instanceof Reference.Named named
                    ? Quoted.quote(named.words())
                    : reference.display(language);
            String kind = reference instanceof Reference.Standard standard
                    ? standard.name()
                    : reference instanceof Reference.OfYear ? "YEAR" : "VALUE";
            return " " + PHRASES.say(language, "COMPARED_WITH_" + kind, Map.of("reference", words));
        }

        @Override
        public String withinShare(WithinShare criterion) {
            return PHRASES.say(
                    language,
                    "WITHIN",
                    Map.of("share", print(criterion.operator(), criterion.share()), "limit", print(criterion.limit())));
        }

        @Override
        public String allOf(AllOf criterion) {
            return criterion.parts().stream()
                    .map(part -> part.match(this))
                    .collect(Collectors.joining(" " + PHRASES.say(language, "ALL_OF") + " "));
        }

        @Override
        public String qualitative(Qualitative criterion) {
            return PHRASES.say(language, "QUALITATIVE");
        }

        @Override
        public String undefined(Undefined criterion) {
            return PHRASES.say(language, criterion.why().name());
        }
    }
}
