package io.github.albero.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of indicators in one natural language, by their role and as parts of patterns. */
final class WordingLexicon {

    static final String BLANKS = "[\\s\\p{Z}]*+";

    /** Signs beside words; no digit, for what stands before a number belongs to the number. */
    static final String SIGNS = "[^\\p{L}\\d]*+";

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int FEW = 12;
    private static final String NEVER = "(?!)";
    private static final PhraseSearch NOTHING = new PhraseSearch(Pattern.compile(NEVER), Set.of());

    private final Map<WordingRole, List<String>> phrases;
    private final Map<WordingRole, PhraseSearch> searches = new EnumMap<>(WordingRole.class);

    private WordingLexicon(Map<WordingRole, List<String>> phrases) {
        this.phrases = phrases;
        for (WordingRole role : WordingRole.values()) {
            searches.put(role, search(role));
        }
    }

    /** The words of a language, Italian or English. */
    static WordingLexicon in(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("io.github.albero.model.wording", language);
        return new WordingLexicon(Arrays.stream(WordingRole.values())
                .collect(Collectors.toMap(role -> role, role -> List.of(BAR.split(bundle.getString(role.name()))))));
    }

    /** No words, for languages that are not understood. */
    static WordingLexicon empty() {
        return new WordingLexicon(Map.of());
    }

    List<String> phrases(WordingRole role) {
        return phrases.getOrDefault(role, List.of());
    }

    private Stream<String> phrases(WordingRole... roles) {
        return Arrays.stream(roles).flatMap(role -> phrases(role).stream()).distinct();
    }

    /** A search for phrases of any of these roles. */
    PhraseSearch search(WordingRole... roles) {
        return new PhraseSearch(
                Pattern.compile(any(roles)),
                phrases(roles).map(phrase -> phrase.charAt(0)).collect(Collectors.toSet()));
    }

    /** A part of a pattern: one phrase of any of these roles, the longest that fits. */
    String any(WordingRole... roles) {
        String alternatives = phrases(roles)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(WordingLexicon::regex)
                .collect(Collectors.joining("|"));
        return alternatives.isEmpty() ? NEVER : "(?>" + alternatives + ")";
    }

    /** A part of a pattern: a few phrases of these roles, or none, each with what stands behind it. */
    String few(String behind, WordingRole... roles) {
        return "(?:" + any(roles) + behind + "){0," + FEW + "}";
    }

    private static String regex(String phrase) {
        String words = BLANK.splitAsStream(phrase)
                .map(WordingLexicon::regexOfWord)
                .collect(Collectors.joining("[\\s\\p{Z}]++"));
        return Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)) ? words + "(?!\\p{L})" : words;
    }

    /** A word, a beginning of words before a star, or any word. */
    private static String regexOfWord(String word) {
        if (word.equals("*")) {
            return "\\p{L}++";
        }
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*+"
                : Pattern.quote(word);
    }

    /** The first words of a role in a text. */
    Optional<String> find(WordingRole role, String text) {
        return searches.getOrDefault(role, NOTHING).in(text);
    }

    boolean says(WordingRole role, String text) {
        return find(role, text).isPresent();
    }
}
