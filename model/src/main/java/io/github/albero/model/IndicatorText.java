package io.github.albero.model;

import io.github.albero.model.formula.Computation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of an indicator, and what is understood of them.
 *
 * @param wording what can be understood in their language
 * @param name the name of the indicator in small letters
 * @param formula the words of its formula in small letters; empty if it has none apart from the name
 * @param computation what it computes
 */
record IndicatorText(LanguageWording wording, String name, Optional<String> formula, Computation computation) {

    static IndicatorText of(Indicator indicator, Locale language) {
        Optional<String> formula =
                indicator.formula().map(Formula::text).filter(words -> !words.equals(indicator.name()));
        return new IndicatorText(
                LanguageWording.in(language),
                plain(indicator.name()),
                formula.map(IndicatorText::plain),
                Formula.of(indicator, language).computation());
    }

    /** Words in small letters, with the apostrophe of typewriters. */
    static String plain(String words) {
        return words.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    List<String> parts() {
        return Stream.concat(Stream.of(name), formula.stream()).toList();
    }

    String whole() {
        return String.join("; ", parts());
    }

    Optional<String> find(WordingRole role) {
        return wording.words().find(role, whole());
    }

    boolean says(WordingRole role) {
        return find(role).isPresent();
    }

    boolean says(Pattern pattern) {
        return parts().stream().anyMatch(part -> pattern.matcher(part).find());
    }
}
