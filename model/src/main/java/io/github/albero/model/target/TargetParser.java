package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Token.Kind;
import io.github.albero.model.text.ExactDecimal;
import io.github.albero.model.text.NumberText;
import java.text.Normalizer;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads targets as people write them, such as {@code > =80%}, {@code 3 N.}, {@code almeno 6 campagne entro giugno},
 * {@code incremento del 10% rispetto alla baseline} or {@code 31/12/2024} (rules A1 to A8, A11, A12).
 *
 * <p>A parser never throws on text: what it does not understand whole is {@link Qualitative}, for a wrong number is worse
 * than none (rule A8). It is immutable and may be shared.
 */
public final class TargetParser {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 4_000;

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    /** What is a target in one year is one in any other. */
    static final Optional<Year> ANY_YEAR = Optional.of(Year.of(2000));

    private final Lexicon lexicon;
    private final Optional<Year> planYear;

    private TargetParser(Lexicon lexicon, Optional<Year> planYear) {
        this.lexicon = lexicon;
        this.planYear = planYear;
    }

    /**
     * The parser of one language. It does not know the year of the plan: dates without a year are words to it.
     *
     * @param language Italian or English
     * @return the parser
     * @throws IllegalArgumentException if it is another language
     */
    public static TargetParser in(Locale language) {
        return new TargetParser(Lexicon.of(language), Optional.empty());
    }

    /**
     * A parser for a plan of one year, in which {@code 31/12}, {@code entro giugno} and {@code I semestre} are days of
     * that year.
     *
     * @param year the year of the plan
     * @return the parser
     */
    public TargetParser ofYear(Year year) {
        return new TargetParser(lexicon, Optional.of(year));
    }

    /**
     * Reads the targets of a text: nearly always one, several where it names several years or days.
     *
     * @param text any text
     * @return what it says
     */
    public TargetReading read(String text) {
        if (text.length() > MAX_LENGTH) {
            return reading(text, new Undefined(Why.TOO_LONG));
        }
        String written = visible(text);
        List<Token> tokens = tokens(written);
        Optional<Undefined> undefined = NoTarget.in(tokens, lexicon);
        if (undefined.isPresent()) {
            return reading(text, undefined.get());
        }
        return new SeriesReader(written, tokens, lexicon, planYear)
                .parts()
                .map(parts -> reading(text, parts, tokens))
                .orElseGet(() -> reading(text, notUnderstood(tokens)));
    }

    /**
     * Whether a text is a target and nothing else: it begins with the requirement, as {@code almeno 3 convenzioni} does,
     * or is a word that stands for "no target". {@code Stipula di 3 convenzioni} and prose are not.
     *
     * @param text any text
     * @return whether the text could only be a target
     */
    public boolean isTarget(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        String written = visible(text);
        List<Token> tokens = tokens(written);
        if (NoTarget.in(tokens, lexicon).isPresent()) {
            return true;
        }
        boolean isInWords =
                Lexicon.lengthAt(Word.INCREASE, tokens, 0) > 0 || Lexicon.lengthAt(Word.DECREASE, tokens, 0) > 0;
        return !isInWords
                && (new SeriesReader(written, tokens, lexicon, planYear.or(() -> ANY_YEAR))
                                .partsWithoutWords()
                                .isPresent()
                        || notUnderstood(tokens) instanceof Undefined);
    }

    /** The tokens of a text without the dash of a list before it and the marks that end it. */
    private List<Token> tokens(String written) {
        List<Token> tokens = lexicon.tokens(written);
        int end = tokens.size();
        while (end > 1
                && (tokens.get(end - 1).isMark('.')
                        || tokens.get(end - 1).isMark(';')
                        || tokens.get(end - 1).isMark(','))) {
            end--;
        }
        boolean isItem = end > 1
                && tokens.get(0).is(Kind.DASH)
                && !tokens.get(0).touches(tokens.get(1))
                && !tokens.get(1).is(Kind.NUMBER);
        return unwrapped(tokens.subList(isItem ? 1 : 0, end));
    }

    /** Without the brackets around all of it, or the apostrophe that makes text of a number in a spreadsheet. */
    private static List<Token> unwrapped(List<Token> tokens) {
        int last = tokens.size() - 1;
        boolean isBracketed = last > 2
                && tokens.get(0).isMark('(')
                && tokens.get(last).isMark(')')
                && tokens.subList(1, last).stream().noneMatch(token -> token.isMark('(') || token.isMark(')'));
        if (isBracketed) {
            return tokens.subList(1, last);
        }
        boolean isMarkedAsText =
                last > 1 && (tokens.get(0).isMark('\'') || tokens.get(0).isMark('’'));
        return isMarkedAsText ? tokens.subList(1, last + 1) : tokens;
    }

    private static String visible(String text) {
        String visible = isPlain(text)
                ? text
                : Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        return visible.indexOf('&') < 0
                ? visible
                : visible.replace("&gt;", ">")
                        .replace("&lt;", "<")
                        .replace("&ge;", "≥")
                        .replace("&le;", "≤");
    }

    /** Whether a text holds no sign that could be invisible or combined with another. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> (sign < '\u0300' && sign != '\u00AD') || sign == '≥' || sign == '≤');
    }

    private Criterion notUnderstood(List<Token> tokens) {
        boolean isTooLong = tokens.stream().anyMatch(token -> token.is(Kind.NUMBER) && isTooLong(token));
        return isTooLong ? new Undefined(Why.TOO_MANY_DIGITS) : new Qualitative();
    }

    private static boolean isTooLong(Token number) {
        return number.number().isEmpty()
                && number.key().chars().filter(Character::isDigit).count() > ExactDecimal.MAX_DIGITS;
    }

    private static TargetReading reading(String text, Criterion criterion) {
        return new TargetReading(
                List.of(Target.builder().text(text).criterion(criterion).build()), List.of());
    }

    private TargetReading reading(String text, List<SeriesReader.Part> parts, List<Token> tokens) {
        List<Target> targets = parts.stream()
                .map(part -> target(parts.size() == 1 ? text : part.text(), part.requirement()))
                .toList();
        return new TargetReading(targets, assumptions(tokens));
    }

    private static Target target(String text, Requirement requirement) {
        return Target.builder()
                .text(text)
                .criterion(requirement.criterion())
                .due(requirement.dues().stream().findFirst())
                .year(requirement.year())
                .build();
    }

    /** All numbers of a text that was understood belong to what it says. */
    private List<Assumption> assumptions(List<Token> tokens) {
        List<Assumption> assumptions = new ArrayList<>();
        for (Token token : tokens) {
            token.number()
                    .filter(NumberText::readsDifferentlyElsewhere)
                    .map(number -> new Assumption(Assumption.Kind.NUMBER_IN_THIS_LANGUAGE, number.value()))
                    .ifPresent(assumptions::add);
        }
        return assumptions;
    }
}
