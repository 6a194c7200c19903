package io.github.albero.model;

import io.github.albero.model.formula.Computation;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.DateText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the words of an indicator, its name and formula, say about its target (rules A9 to A11). */
final class IndicatorWording {

    private static final Pattern MEAN_TIME = words(
            "temp[oi] medi[oa]?|tempistica media|durata media"
                    + "|tempo di (?:attesa|risposta|pagamento|evasione|lavorazione)|ritardo|(?:mean|average|waiting|response) time|delay");
    private static final Pattern UNWANTED = words("error[ei]|reclam[oi]|non conformità|sospes[aeio]|rifiutat[aeio]"
            + "|respint[aeio]|scart[aoi]t[aeio]|assenz[ae]|errors?|complaints?|suspended|rejected|absences?");
    private static final Pattern HANDLED =
            words("(?:evas|gestit|risolt|trattat|riscontrat|chius)[aeio]|handled|resolved|answered|closed");
    private static final Pattern BETTERMENT =
            words("riduzione|diminuzione|miglioramento|reduction|decrease|improvement");
    private static final Pattern CHANGE = words("incremento|aumento|miglioramento|crescita|riduzione|diminuzione"
            + "|increase|improvement|growth|reduction|decrease");
    private static final Pattern PREVIOUS_YEAR =
            Pattern.compile("(?iu)\\b[xn]\\s?[-–−]\\s?1\\b|anno (?:precedente|prima|scorso)|previous year|last year");
    private static final Pattern COUNT_MARK_AFTER_SLASH = Pattern.compile("(?iu)/\\s*n(?:[.°º]|umero\\b)");
    private static final Pattern COMPARISON =
            Pattern.compile("(?<=[\\p{L}\\p{N})])\\s+[<>]=?\\s*(?:n[.°º]|\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_DATE = Pattern.compile("\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b");
    /** An act is cited with its day: that is no deadline (rule A5). */
    private static final Pattern ACT_WITH_DATE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:delibera(?:zione)?|determina(?:zione)?|decreto|d\\.?p\\.?[cr]\\.?m?|d\\.?\\s?lgs\\.?|legge|regolamento"
                    + "|circolare|direttiva|ods|odg|ordine di servizio|verbale|nota|resolution|decree|act)(?!\\p{L})"
                    + "[^;:,()]{0,60}?(?:del|dell'|of)\\s*\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b");

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?<![\\d.,])(\\d{1,3})\\s?%\\s+(?:(?:de[ilg]\\S*|of)\\s+)?\\p{L}");
    private static final Pattern CHANGE_BY_A_SHARE = Pattern.compile(
            "(?iu)(?:incremento|aumento|miglioramento|crescita|riduzione|diminuzione"
                    + "|increase|improvement|growth|reduction|decrease)\\s+(?:del?l?|di|of|by)\\s+(?:il\\s+)?\\d{1,3}\\s?%");
    private static final Pattern WORKING_DAYS = words("giorn[oi] lavorativ[oi]|gg\\.? lav(?:orativi)?|working days?");
    private static final Pattern DAYS = words("giorn[oi]|gg|days?");
    private static final Pattern WITHIN_DAYS =
            words("(?:entro|within)\\s+(?:(?:i|the)\\s+)?[\\p{L}\\d]+\\s+(?:giorn[oi]|gg|days?|working days?)");
    private static final Pattern HOURS = words("or[ae]|hours?");
    private static final Pattern MINUTES = words("minut[oi]|minutes?");
    private static final Set<UnitOfMeasure> TIMES = Set.of(
            UnitOfMeasure.DAY,
            UnitOfMeasure.WORKING_DAY,
            UnitOfMeasure.HOUR,
            UnitOfMeasure.MINUTE,
            UnitOfMeasure.MONTH);

    private final String text;
    private final Optional<String> formula;
    private final Computation computation;

    private IndicatorWording(String text, Optional<String> formula, Computation computation) {
        this.text = text;
        this.formula = formula;
        this.computation = computation;
    }

    static IndicatorWording of(Indicator indicator, Locale language) {
        Optional<String> formula =
                indicator.formula().map(Formula::text).filter(words -> !words.equals(indicator.name()));
        return new IndicatorWording(
                indicator.name(), formula, Formula.of(indicator, language).computation());
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
    }

    private boolean says(Pattern pattern) {
        return pattern.matcher(text).find()
                || formula.filter(words -> pattern.matcher(words).find()).isPresent();
    }

    boolean isMeanTime() {
        return says(MEAN_TIME);
    }

    /** Whether less is better, when the target is this amount: 10 % of a reduction is better when it is more. */
    boolean isLowerBetter(Quantity target) {
        if (target.unit().equals(UnitOfMeasure.PERCENT)) {
            return !says(BETTERMENT) && (isMeanTime() || isUnwanted());
        }
        return isMeanTime() || isDays(target) || (isUnwanted() && !says(BETTERMENT));
    }

    /** Something nobody wants, such as complaints; but complaints that were dealt with are wanted. */
    private boolean isUnwanted() {
        return says(UNWANTED) && !says(HANDLED);
    }

    /** Days that something takes, not things that were done within some days. */
    private boolean isDays(Quantity target) {
        return target.unit().equals(UnitOfMeasure.DAY)
                || target.unit().equals(UnitOfMeasure.WORKING_DAY)
                || (target.unit().equals(UnitOfMeasure.NONE) && says(DAYS) && !says(WITHIN_DAYS));
    }

    UnitOfMeasure timeUnit() {
        if (says(WORKING_DAYS)) {
            return UnitOfMeasure.WORKING_DAY;
        }
        if (says(DAYS)) {
            return UnitOfMeasure.DAY;
        }
        if (says(HOURS)) {
            return UnitOfMeasure.HOUR;
        }
        return says(MINUTES) ? UnitOfMeasure.MINUTE : UnitOfMeasure.DAY;
    }

    /** The share of cases that the words name, when the target is the limit in time that each of them keeps (A11). */
    Optional<Quantity> shareWithin(Quantity target) {
        if (!TIMES.contains(target.unit()) || says(CHANGE_BY_A_SHARE)) {
            return Optional.empty();
        }
        Matcher share = PERCENTAGE.matcher(text);
        return share.find() ? Optional.of(Quantity.percent(Long.parseLong(share.group(1)))) : Optional.empty();
    }

    Optional<Doubt> doubtAbout(Quantity target) {
        boolean percent = target.unit().equals(UnitOfMeasure.PERCENT);
        if (percent && says(CHANGE) && says(PREVIOUS_YEAR) && !isStatedVariation()) {
            return Optional.of(Doubt.CHANGE_OR_LEVEL);
        }
        if (says(COMPARISON)) {
            return Optional.of(Doubt.COMPARISON_INSIDE);
        }
        if (divisions() > 1 || computation instanceof Computation.Ambiguous) {
            return Optional.of(Doubt.CHAIN_OF_DIVISIONS);
        }
        if (percent && divisions() == 0 && distinctDates() > 1) {
            return Optional.of(Doubt.SEVERAL_DEADLINES);
        }
        return Optional.empty();
    }

    /** Whether the value of the indicator is itself a change on the previous year. */
    boolean isVariation() {
        return computation instanceof Computation.ChangeOnPreviousYear change
                && change.form() == Computation.Form.VARIATION;
    }

    /** Whether the plan has a formula that says so, and not only a name. */
    private boolean isStatedVariation() {
        return formula.isPresent() && isVariation();
    }

    private long divisions() {
        return Math.max(
                count(COUNT_MARK_AFTER_SLASH, text),
                formula.map(words -> count(COUNT_MARK_AFTER_SLASH, words)).orElse(0L));
    }

    private long distinctDates() {
        return Stream.concat(Stream.of(text), formula.stream())
                .map(words -> ACT_WITH_DATE.matcher(words).replaceAll(" "))
                .flatMap(words -> FULL_DATE.matcher(words).results())
                .map(date -> DateText.read(date.group()))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private static long count(Pattern pattern, String words) {
        return pattern.matcher(words).results().count();
    }
}
