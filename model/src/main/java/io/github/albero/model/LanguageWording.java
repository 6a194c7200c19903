package io.github.albero.model;

import io.github.albero.model.text.Phrases;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What can be understood in indicators of one language.
 *
 * @param words the words
 * @param unwanted those for what nobody wants
 * @param durations those for how long something takes
 * @param changeByAShare a change and how much it is, such as {@code riduzione del 10 %}
 */
record LanguageWording(WordingLexicon words, UnwantedWords unwanted, DurationWords durations, Pattern changeByAShare) {

    private static final LanguageWording ITALIAN = of(WordingLexicon.in(Locale.ITALIAN), Locale.ITALIAN);
    private static final LanguageWording ENGLISH = of(WordingLexicon.in(Locale.ENGLISH), Locale.ENGLISH);
    private static final LanguageWording OTHER = of(WordingLexicon.empty(), Locale.ENGLISH);

    private static LanguageWording of(WordingLexicon words, Locale language) {
        Pattern changeByAShare = Pattern.compile(
                "(?<!\\p{L})" + words.any(WordingRole.CHANGE) + "\\s+(?:del?l?|di|of|by)\\s+(?:il\\s+)?\\d{1,3}\\s?%");
        return new LanguageWording(words, new UnwantedWords(words), new DurationWords(words, language), changeByAShare);
    }

    /** The wording of a language; nothing is understood in others than Italian and English. */
    static LanguageWording in(Locale language) {
        if (Phrases.isItalian(language)) {
            return ITALIAN;
        }
        return Phrases.isEnglish(language) ? ENGLISH : OTHER;
    }
}
