package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Qualitative;
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

/**
 * Writes what a target says, such as {@code ≥ 80%} or {@code ≥ 6 entro il 30/06/2024} (rule A13).
 *
 * <p>The text of a comparison, of a bare amount that is not negative, or of a completion reads back as the same criterion
 * and due date in the same language, if the unit is a standard one or a scale. A format is immutable and may be shared.
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
        String number = NumberText.write(quantity.amount(), language);
        String unit = quantity.amount().compareTo(BigDecimal.ONE) == 0
                ? UnitWords.of(language).one(quantity.unit())
                : quantity.unit().display(language);
        return unit.isEmpty() || unit.equals("%") ? number + unit : number + " " + unit;
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

    private final class Requirement implements Criterion.Cases<String> {

        @Override
        public String comparison(Comparison criterion) {
            return criterion.operator().symbol() + " " + print(criterion.amount());
        }

        @Override
        public String bareAmount(BareAmount criterion) {
            return print(criterion.amount());
        }

        @Override
        public String completion(Completion criterion) {
            return PHRASES.say(language, "DONE");
        }

        @Override
        public String withinShare(WithinShare criterion) {
            return PHRASES.say(
                    language,
                    "WITHIN",
                    Map.of(
                            "share",
                            criterion.operator().symbol() + " " + print(criterion.share()),
                            "limit",
                            print(criterion.limit())));
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
