package io.github.albero.model.target;

import com.google.common.collect.ImmutableMap;
import io.github.albero.model.target.UnitOfMeasure.Standard;
import io.github.albero.model.text.NumberText;
import io.github.albero.model.text.Phrases;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** The words for units in one language: the first of each list is written, and the second after a single one. */
final class UnitWords {

    /** The units whose second word is the singular. */
    private static final Set<Standard> SINGULARS = Set.of(
            Standard.PERCENTAGE_POINT,
            Standard.DAY,
            Standard.WORKING_DAY,
            Standard.HOUR,
            Standard.MINUTE,
            Standard.MONTH,
            Standard.YEAR);

    private static final UnitWords ITALIAN = new UnitWords(
            Locale.ITALIAN,
            "scala %s-%s",
            Pattern.compile("(?:su )?scala (?:da )?(\\S+?)\\s*(?:-|–|a)\\s*(\\S+)"),
            ImmutableMap.<Standard, List<String>>builder()
                    .put(Standard.NONE, List.of(""))
                    .put(Standard.NUMBER, List.of("N.", "N", "n°", "nr", "num", "numero"))
                    .put(Standard.PERCENT, List.of("%", "per cento", "percento", "percentuale"))
                    .put(Standard.PERCENTAGE_POINT, List.of("punti percentuali", "punto percentuale", "p.p."))
                    .put(Standard.DAY, List.of("giorni", "giorno", "gg", "g"))
                    .put(
                            Standard.WORKING_DAY,
                            List.of("giorni lavorativi", "giorno lavorativo", "gg lavorativi", "gg lav"))
                    .put(Standard.HOUR, List.of("ore", "ora", "h"))
                    .put(Standard.MINUTE, List.of("minuti", "minuto", "min"))
                    .put(Standard.MONTH, List.of("mesi", "mese"))
                    .put(Standard.YEAR, List.of("anni", "anno"))
                    .put(Standard.EURO, List.of("€", "euro", "eur"))
                    .build());

    private static final UnitWords ENGLISH = new UnitWords(
            Locale.ENGLISH,
            "scale %s-%s",
            Pattern.compile("(?:on a )?scale (?:from )?(\\S+?)\\s*(?:-|–|to)\\s*(\\S+)"),
            ImmutableMap.<Standard, List<String>>builder()
                    .put(Standard.NONE, List.of(""))
                    .put(Standard.NUMBER, List.of("No.", "no", "n.", "n", "number"))
                    .put(Standard.PERCENT, List.of("%", "per cent", "percent"))
                    .put(Standard.PERCENTAGE_POINT, List.of("percentage points", "percentage point", "p.p."))
                    .put(Standard.DAY, List.of("days", "day", "d"))
                    .put(Standard.WORKING_DAY, List.of("working days", "working day"))
                    .put(Standard.HOUR, List.of("hours", "hour", "h"))
                    .put(Standard.MINUTE, List.of("minutes", "minute", "min"))
                    .put(Standard.MONTH, List.of("months", "month"))
                    .put(Standard.YEAR, List.of("years", "year"))
                    .put(Standard.EURO, List.of("€", "euros", "euro", "eur"))
                    .build());

    private final Locale language;
    private final String scaleForm;
    private final Pattern scaleWords;
    private final Map<Standard, String> symbols = new EnumMap<>(Standard.class);
    private final Map<UnitOfMeasure, String> singulars = new HashMap<>();
    private final Map<String, UnitOfMeasure> byWord;

    private UnitWords(Locale language, String scaleForm, Pattern scaleWords, Map<Standard, List<String>> words) {
        this.language = language;
        this.scaleForm = scaleForm;
        this.scaleWords = scaleWords;
        ImmutableMap.Builder<String, UnitOfMeasure> units = ImmutableMap.builder();
        words.forEach((unit, spellings) -> {
            symbols.put(unit, spellings.get(0));
            if (SINGULARS.contains(unit)) {
                singulars.put(unit, spellings.get(1));
            }
            spellings.forEach(word -> units.put(key(word), unit));
        });
        this.byWord = units.buildKeepingLast();
    }

    static UnitWords of(Locale language) {
        return Phrases.isItalian(language) ? ITALIAN : ENGLISH;
    }

    String symbol(Standard unit) {
        return Objects.requireNonNull(symbols.get(unit));
    }

    /** The word after the number one. */
    String one(UnitOfMeasure unit) {
        return singulars.getOrDefault(unit, unit.display(language));
    }

    String scale(BigDecimal from, BigDecimal to) {
        return scaleForm.formatted(NumberText.write(from, language), NumberText.write(to, language));
    }

    Optional<UnitOfMeasure> read(String text) {
        String key = key(text);
        Optional<UnitOfMeasure> standard = Optional.ofNullable(byWord.get(key));
        return standard.isPresent() ? standard : readScale(key);
    }

    private Optional<UnitOfMeasure> readScale(String key) {
        Matcher scale = scaleWords.matcher(key);
        if (!scale.matches()) {
            return Optional.empty();
        }
        Optional<NumberText> from = NumberText.read(scale.group(1), language);
        Optional<NumberText> to = NumberText.read(scale.group(2), language);
        return from.isPresent()
                        && to.isPresent()
                        && from.get().value().compareTo(to.get().value()) < 0
                ? Optional.of(
                        new UnitOfMeasure.Scale(from.get().value(), to.get().value()))
                : Optional.empty();
    }

    private static String key(String word) {
        return Strings.CS.removeEnd(StringUtils.normalizeSpace(word).toLowerCase(Locale.ROOT), ".");
    }
}
