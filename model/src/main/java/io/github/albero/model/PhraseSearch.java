package io.github.albero.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the first of some phrases in a text, trying only where a word begins with one of their first letters. */
final class PhraseSearch {

    private final Pattern phrases;
    private final Set<Character> firstLetters;

    PhraseSearch(Pattern phrases, Set<Character> firstLetters) {
        this.phrases = phrases;
        this.firstLetters = Set.copyOf(firstLetters);
    }

    Optional<String> in(String text) {
        Matcher matcher = phrases.matcher(text);
        for (int place = 0; place < text.length(); place++) {
            if (firstLetters.contains(text.charAt(place))
                    && isWordBeginning(text, place)
                    && matcher.region(place, text.length()).lookingAt()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    private static boolean isWordBeginning(String text, int place) {
        return place == 0 || !Character.isLetter(text.charAt(place - 1));
    }
}
