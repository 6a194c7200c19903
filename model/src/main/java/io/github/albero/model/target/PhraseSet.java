package io.github.albero.model.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words, of which the longest that stands at a place is found. */
final class PhraseSet {

    private static final Comparator<String[]> LONGEST_FIRST =
            Comparator.<String[]>comparingInt(words -> words.length).reversed();

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();

    /** A set of phrases, each its words with one blank between them; a star after the only word stands for any ending. */
    PhraseSet(List<String> phrases) {
        for (String phrase : phrases) {
            if (phrase.endsWith("*")) {
                beginnings.add(phrase.substring(0, phrase.length() - 1));
            } else {
                String[] words = phrase.split(" ");
                byFirstWord
                        .computeIfAbsent(words[0], first -> new ArrayList<>())
                        .add(words);
            }
        }
        byFirstWord.values().forEach(list -> list.sort(LONGEST_FIRST));
    }

    /** How many tokens the longest phrase at a place has; 0 if none stands there. */
    int lengthAt(List<Token> tokens, int at, Function<String, String> baseForm) {
        if (at >= tokens.size()) {
            return 0;
        }
        String key = tokens.get(at).key();
        String base = baseForm.apply(key);
        int length = longest(byFirstWord.get(key), tokens, at, baseForm);
        if (!base.equals(key)) {
            length = Math.max(length, longest(byFirstWord.get(base), tokens, at, baseForm));
        }
        return length == 0 && beginnings.stream().anyMatch(key::startsWith) ? 1 : length;
    }

    private static int longest(
            @Nullable List<String[]> phrases, List<Token> tokens, int at, Function<String, String> baseForm) {
        if (phrases != null) {
            for (String[] phrase : phrases) {
                if (standsAt(phrase, tokens, at, baseForm)) {
                    return phrase.length;
                }
            }
        }
        return 0;
    }

    private static boolean standsAt(String[] phrase, List<Token> tokens, int at, Function<String, String> baseForm) {
        if (at + phrase.length > tokens.size()) {
            return false;
        }
        for (int index = 1; index < phrase.length; index++) {
            String key = tokens.get(at + index).key();
            if (!phrase[index].equals(key) && !phrase[index].equals(baseForm.apply(key))) {
                return false;
            }
        }
        return true;
    }
}
