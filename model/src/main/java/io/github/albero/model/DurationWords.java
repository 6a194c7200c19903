package io.github.albero.model;

import static io.github.albero.model.WordingLexicon.BLANKS;
import static io.github.albero.model.WordingLexicon.SIGNS;

import io.github.albero.model.target.UnitOfMeasure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words for how long something takes: less is better of a mean time and of the days until an answer, more of hours of
 * training, and nobody can tell of the length of a visit.
 */
final class DurationWords {

    private static final Set<UnitOfMeasure> DAYS = Set.of(UnitOfMeasure.DAY, UnitOfMeasure.WORKING_DAY);
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[:;()]|\\s[-–—]\\s");
    private static final String TIME = "time";
    private static final String EITHER = "either";

    private final WordingLexicon words;
    private final Locale language;
    private final PhraseSearch mentioned;
    private final Pattern taken;
    private final Pattern wanted;
    private final Pattern days;
    private final Pattern inDays;

    DurationWords(WordingLexicon words, Locale language) {
        this.words = words;
        this.language = language;
        String anyDays = words.any(WordingRole.WORKING_DAYS, WordingRole.DAYS);
        this.mentioned = words.search(
                WordingRole.SHORT_TIME,
                WordingRole.DAYS_TAKEN,
                WordingRole.TIME_WANTED,
                WordingRole.WORKING_DAYS,
                WordingRole.DAYS);
        this.taken = beginning(words, words.any(WordingRole.SHORT_TIME, WordingRole.DAYS_TAKEN));
        this.wanted = beginning(words, words.any(WordingRole.TIME_WANTED));
        this.days = beginning(words, anyDays);
        this.inDays = Pattern.compile(
                "(?:^" + SIGNS + "|(?<!\\p{L})in[\\s\\p{Z}]++)(?<" + TIME + ">" + anyDays + ")" + SIGNS + "$");
    }

    /** A clause that begins with a time, and what the time is of if that leaves the direction open. */
    private static Pattern beginning(WordingLexicon words, String time) {
        return Pattern.compile("^" + SIGNS
                + words.few(SIGNS, WordingRole.COUNTING, WordingRole.LITTLE, WordingRole.BETTERMENT)
                + "(?<" + TIME + ">" + time + ")" + BLANKS + words.few(BLANKS, WordingRole.LITTLE)
                + "(?<" + EITHER + ">" + words.any(WordingRole.TIME_EITHER) + ")?");
    }

    /**
     * Which way an amount of time is better where no clause begins with a time: days are few by themselves, of hours, months
     * and years the words must say it.
     */
    Optional<WordedDirection> ofTime(String text, UnitOfMeasure unit) {
        return words.find(WordingRole.SHORT_TIME, text)
                .map(WordedDirection::less)
                .or(() -> Stream.of(WordingRole.TIME_EITHER, WordingRole.BETTERMENT)
                        .flatMap(role -> words.find(role, text).stream())
                        .findFirst()
                        .map(WordedDirection::open))
                .or(() -> Optional.of(
                        DAYS.contains(unit)
                                ? WordedDirection.less(unit.display(language))
                                : WordedDirection.open(unit.display(language))));
    }

    /** Which way a number is better that may be one of days, where no clause begins with a time; empty if it is none. */
    Optional<WordedDirection> ofNumber(String text) {
        if (mentioned.in(text).isEmpty()) {
            return Optional.empty();
        }
        return words.find(WordingRole.SHORT_TIME, text)
                .map(WordedDirection::open)
                .or(() -> clause(
                        text,
                        inDays,
                        found -> words.find(WordingRole.TIME_EITHER, text)
                                .map(WordedDirection::open)
                                .orElseGet(() -> WordedDirection.less(found.group(TIME)))))
                .or(() -> clause(text, days, found -> WordedDirection.open(found.group(TIME))));
    }

    /** What is said of the mean time of something. */
    WordedDirection meanTimeOf(String something) {
        return words.find(WordingRole.TIME_EITHER, something)
                .map(WordedDirection::open)
                .orElseGet(() -> WordedDirection.less(something));
    }

    /** What a clause says that begins with a time, whatever the target is. */
    Optional<WordedDirection> said(String text) {
        if (mentioned.in(text).isEmpty()) {
            return Optional.empty();
        }
        return clause(
                        text,
                        taken,
                        found -> found.group(EITHER) == null
                                ? WordedDirection.less(found.group(TIME))
                                : WordedDirection.open(found.group()))
                .or(() -> clause(text, wanted, found -> WordedDirection.more(found.group(TIME))));
    }

    /** A mean or waiting time with which a clause begins. */
    Optional<String> meanTime(String text) {
        return said(text)
                .filter(said -> said.direction() == Direction.LOWER_IS_BETTER)
                .flatMap(said -> words.find(WordingRole.SHORT_TIME, said.words()));
    }

    private static <T> Optional<T> clause(String text, Pattern pattern, Function<Matcher, T> reading) {
        List<String> clauses = List.of(BETWEEN_CLAUSES.split(text));
        return clauses.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(reading);
    }
}
