package io.github.albero.model.target;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The phrases that begin with a word, by the role that they play. */
final class Roles {

    static final Roles NONE = new Roles(Map.of());

    private static final Comparator<List<String>> LONGEST_FIRST =
            Comparator.<List<String>>comparingInt(List::size).reversed();

    private final Map<Word, List<List<String>>> phrases;

    private Roles(Map<Word, List<List<String>>> phrases) {
        this.phrases = phrases;
    }

    /** The word with one more phrase. */
    Roles with(Word role, List<String> phrase) {
        Map<Word, List<List<String>>> more = new EnumMap<>(Word.class);
        more.putAll(phrases);
        more.merge(role, List.of(phrase), Roles::joined);
        return new Roles(more);
    }

    /** The phrases of two words of which either may stand. */
    Roles or(Roles other) {
        if (this == NONE) {
            return other;
        }
        if (other == NONE) {
            return this;
        }
        Map<Word, List<List<String>>> both = new EnumMap<>(Word.class);
        both.putAll(phrases);
        other.phrases.forEach((role, more) -> both.merge(role, more, Roles::joined));
        return new Roles(both);
    }

    private static List<List<String>> joined(List<List<String>> some, List<List<String>> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** Whether the word alone plays one of some roles. */
    boolean isAnyOf(Set<Word> some) {
        return some.stream()
                .anyMatch(
                        role -> phrases.getOrDefault(role, List.of()).stream().anyMatch(phrase -> phrase.size() == 1));
    }

    /** How many tokens the longest phrase in a role has that begins with the token at a place; 0 if none stands there. */
    int lengthOf(Word role, List<Token> tokens, int at) {
        List<List<String>> candidates = this == NONE ? null : phrases.get(role);
        if (candidates != null) {
            for (List<String> phrase : candidates) {
                if (standsAt(phrase, tokens, at)) {
                    return phrase.size();
                }
            }
        }
        return 0;
    }

    private static boolean standsAt(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int index = 1; index < phrase.size(); index++) {
            Token token = tokens.get(at + index);
            String word = phrase.get(index);
            if (!word.equals(token.key()) && !word.equals(token.base())) {
                return false;
            }
        }
        return true;
    }
}
