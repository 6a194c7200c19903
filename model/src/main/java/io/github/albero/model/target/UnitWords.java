package io.github.albero.model.target;

import com.google.common.collect.ImmutableMap;
import io.github.albero.model.target.Token.Kind;
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
import java.util.stream.Collectors;

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

    private static final int LONGEST = 3;

    private static final UnitWords ITALIAN = new UnitWords(
            Locale.ITALIAN,
            "scala %s-%s",
            ImmutableMap.<Standard, List<String>>builder()
                    .put(Standard.NONE, List.of(""))
                    .put(Standard.NUMBER, List.of("N.", "N", "n°", "nr", "num", "numero"))
                    .put(Standard.PERCENT, List.of("%", "per cento", "percento", "percentuale"))
                    .put(
                            Standard.PERCENTAGE_POINT,
                            List.of("punti percentuali", "punto percentuale", "p.p.", "pp", "punti %"))
                    .put(Standard.DAY, List.of("giorni", "giorno", "gg", "giorni solari", "gg solari"))
                    .put(
                            Standard.WORKING_DAY,
                            List.of(
                                    "giorni lavorativi",
                                    "giorno lavorativo",
                                    "gg lavorativi",
                                    "gg lavorativo",
                                    "gg lav"))
                    .put(Standard.HOUR, List.of("ore", "ora", "h"))
                    .put(Standard.MINUTE, List.of("minuti", "minuto", "min"))
                    .put(Standard.MONTH, List.of("mesi", "mese"))
                    .put(Standard.YEAR, List.of("anni", "anno"))
                    .put(Standard.EURO, List.of("€", "euro", "eur"))
                    .build());

    private static final UnitWords ENGLISH = new UnitWords(
            Locale.ENGLISH,
            "scale %s-%s",
            ImmutableMap.<Standard, List<String>>builder()
                    .put(Standard.NONE, List.of(""))
                    .put(Standard.NUMBER, List.of("No.", "no", "n.", "n", "number"))
                    .put(Standard.PERCENT, List.of("%", "per cent", "percent"))
                    .put(Standard.PERCENTAGE_POINT, List.of("percentage points", "percentage point", "p.p."))
                    .put(Standard.DAY, List.of("days", "day", "d", "calendar days", "calendar day"))
                    .put(Standard.WORKING_DAY, List.of("working days", "working day", "business days", "business day"))
                    .put(Standard.HOUR, List.of("hours", "hour", "h"))
                    .put(Standard.MINUTE, List.of("minutes", "minute", "min"))
                    .put(Standard.MONTH, List.of("months", "month"))
                    .put(Standard.YEAR, List.of("years", "year"))
                    .put(Standard.EURO, List.of("€", "euros", "euro", "eur"))
                    .build());

    private final Locale language;
    private final String scaleForm;
    private final Map<Standard, String> symbols = new EnumMap<>(Standard.class);
    private final Map<UnitOfMeasure, String> singulars = new HashMap<>();
    private final Map<String, UnitOfMeasure> byWord;
    private final Set<String> firstWords;

    private UnitWords(Locale language, String scaleForm, Map<Standard, List<String>> words) {
        this.language = language;
        this.scaleForm = scaleForm;
        ImmutableMap.Builder<String, UnitOfMeasure> units = ImmutableMap.builder();
        words.forEach((unit, spellings) -> {
            symbols.put(unit, spellings.get(0));
            if (SINGULARS.contains(unit)) {
                singulars.put(unit, spellings.get(1));
            }
            spellings.forEach(word -> units.put(keyOf(word), unit));
        });
        this.byWord = units.buildKeepingLast();
        this.firstWords = byWord.keySet().stream()
                .map(spelling -> spelling.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String keyOf(String words) {
        return Lexer.tokens(words, word -> false).stream().map(Token::key).collect(Collectors.joining(" "));
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

    /** The unit that a text is, and nothing else. */
    Optional<UnitOfMeasure> read(String text) {
        Cursor cursor = Cursor.of(text, Lexicon.of(language));
        return cursor.isAtEnd() ? Optional.of(UnitOfMeasure.NONE) : cursor.attemptWhole(() -> take(cursor));
    }

    /** The longest unit that stands at a place. */
    Optional<UnitOfMeasure> take(Cursor cursor) {
        int longest = firstWords.contains(cursor.token().key()) ? LONGEST : 0;
        for (int length = longest; length > 0; length--) {
            UnitOfMeasure unit = byWord.get(key(cursor, length));
            if (unit != null) {
                cursor.skip(length);
                return Optional.of(unit);
            }
        }
        return cursor.attempt(() -> scale(cursor));
    }

    /** A unit that may stand before its number: {@code giorni 30}, {@code euro 5.000}. */
    Optional<UnitOfMeasure> takeBeforeNumber(Cursor cursor) {
        UnitOfMeasure unit = cursor.tokenAhead(1).is(Kind.NUMBER)
                ? byWord.getOrDefault(cursor.token().key(), UnitOfMeasure.NONE)
                : UnitOfMeasure.NONE;
        boolean isSpan = Phrases.isItalian(language) && (unit == UnitOfMeasure.DAY || unit == UnitOfMeasure.MONTH);
        boolean isBefore =
                unit == UnitOfMeasure.EURO || (isSpan && !cursor.token().key().equals(one(unit)));
        if (isBefore) {
            cursor.skip();
        }
        return isBefore ? Optional.of(unit) : Optional.empty();
    }

    private static String key(Cursor cursor, int length) {
        String key = cursor.token().key();
        for (int ahead = 1; ahead < length; ahead++) {
            key = key + " " + cursor.tokenAhead(ahead).key();
        }
        return key;
    }

    private Optional<UnitOfMeasure> scale(Cursor cursor) {
        if (!cursor.take(Word.SCALE)) {
            return Optional.empty();
        }
        cursor.take(Word.FROM);
        Optional<BigDecimal> from = end(cursor);
        boolean isRange = cursor.take(Kind.DASH) || cursor.take(Word.TO);
        Optional<BigDecimal> to = isRange ? end(cursor) : Optional.empty();
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0
                ? Optional.of(new UnitOfMeasure.Scale(from.get(), to.get()))
                : Optional.empty();
    }

    private Optional<BigDecimal> end(Cursor cursor) {
        boolean isNegative = cursor.take(Kind.DASH);
        Optional<BigDecimal> number =
                cursor.isAt(Kind.NUMBER) ? cursor.token().number().map(NumberText::value) : Optional.empty();
        cursor.skip();
        return number.map(value -> isNegative ? value.negate() : value);
    }
}
