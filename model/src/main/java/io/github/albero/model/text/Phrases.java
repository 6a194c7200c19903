package io.github.albero.model.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences with named gaps in Italian and English, such as {@code «{value}» is not a number; write it like 12.5}.
 *
 * <p>Each module keeps its own sentences in two resource bundles, and names them in its own code so that they stay
 * inside the module:
 *
 * <pre>{@code
 * static final Phrases PHRASES = Phrases.from(language -> ResourceBundle.getBundle("org.example.messages", language));
 * }</pre>
 */
public final class Phrases {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle italian;
    private final ResourceBundle english;

    private Phrases(ResourceBundle italian, ResourceBundle english) {
        this.italian = italian;
        this.english = english;
    }

    /**
     * The sentences of two bundles.
     *
     * @param bundles asked once for Italian and once for English
     * @return the sentences
     * @throws java.util.MissingResourceException if there is no bundle for one of the two
     */
    public static Phrases from(Function<Locale, ResourceBundle> bundles) {
        return new Phrases(bundles.apply(Locale.ITALIAN), bundles.apply(Locale.ENGLISH));
    }

    /**
     * Whether a reader of this locale is served in Italian; every other one is served in English.
     *
     * @param language any locale
     * @return whether its language is Italian
     */
    public static boolean isItalian(Locale language) {
        return language.getLanguage().equals(Locale.ITALIAN.getLanguage());
    }

    /**
     * Whether targets, tables and other words of this locale are understood.
     *
     * @param language any locale
     * @return whether its language is Italian or English
     */
    public static boolean isUnderstood(Locale language) {
        return isItalian(language) || isEnglish(language);
    }

    /**
     * Whether words of this locale are English; other than sentences for a reader, words of further languages are not
     * understood.
     *
     * @param language any locale
     * @return whether its language is English
     */
    public static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * A sentence without gaps.
     *
     * @param language the reader's language
     * @param key the sentence's key
     * @return the sentence
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    public String say(Locale language, String key) {
        return say(language, key, Map.of());
    }

    /**
     * A sentence with its gaps filled. Numbers, dates and {@link Displayable} values are written in the reader's
     * language; every other argument as its own text. A gap without an argument stays visible as {@code {name}}.
     *
     * @param language the reader's language
     * @param key the sentence's key
     * @param arguments what goes into the gaps, by name
     * @return the sentence
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    public String say(Locale language, String key, Map<String, ?> arguments) {
        String sentence = (isItalian(language) ? italian : english).getString(key);
        return GAP.matcher(sentence).replaceAll(gap -> {
            Object argument = arguments.get(gap.group(1));
            return Matcher.quoteReplacement(argument == null ? gap.group() : written(argument, language));
        });
    }

    private static String written(Object argument, Locale language) {
        if (argument instanceof Displayable value) {
            return value.display(language);
        }
        if (argument instanceof BigDecimal number) {
            return NumberText.write(number, language);
        }
        if (argument instanceof LocalDate date) {
            return DateText.write(date, language);
        }
        return argument.toString();
    }
}
