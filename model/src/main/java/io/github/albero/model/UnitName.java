package io.github.albero.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a unit's name that tell it from others: {@code S.Bilancio e Patrimonio} is {@code servizio}, {@code
 * bilancio}, {@code patrimonio}, and so is {@code Servizio Bilancio Patrimonio}.
 *
 * <p>Case, accents and punctuation are left out, and little words such as {@code della} unless they come last, where
 * they may tell one unit from another. A kind of unit that stands first is written in full.
 *
 * @param words in their order; none if the name has no letters or digits
 * @param hasKind whether the first word is a kind of unit
 */
record UnitName(List<String> words, boolean hasKind) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOTTED_LETTERS =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])");

    private static final Set<String> LITTLE_WORDS = Set.of(
            ("e ed di d del dello della dell dei degli delle per da dal dalla al allo alla all ai agli alle in nel nello"
                            + " nella nell nei negli nelle con su sul sulla il lo la l gli le and of for the to")
                    .split(" "));

    private static final Map<String, String> KINDS = kinds();

    private static final Set<String> SECOND_WORDS_OF_A_UNIT =
            Set.of("operativa", "operative", "organizzativa", "organizzative");

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        for (String spellings : List.of(
                "servizio servizi serv s",
                "ufficio uffici uff",
                "uo",
                "unita",
                "dipartimento dipartimenti dip",
                "direzione direzioni dir",
                "settore settori sett",
                "area aree",
                "service services",
                "office offices",
                "department departments dept",
                "unit units")) {
            String[] words = spellings.split(" ");
            for (String word : words) {
                kinds.put(word, words[0]);
            }
        }
        return kinds;
    }

    static UnitName of(String text) {
        List<String> words = withoutLittleWords(words(text));
        if (words.isEmpty()) {
            return new UnitName(words, false);
        }
        if (isOperativeUnit(words)) {
            words.subList(0, 2).clear();
            words.add(0, "uo");
        }
        String first = words.get(0);
        words.set(0, KINDS.getOrDefault(first, first));
        return new UnitName(List.copyOf(words), KINDS.containsKey(first));
    }

    private static List<String> words(String text) {
        String folded = withoutAccents(text).toLowerCase(Locale.ROOT);
        String joined = DOTTED_LETTERS
                .matcher(folded)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(".", "")));
        return NOT_IN_WORDS
                .splitAsStream(joined)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static List<String> withoutLittleWords(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            if (place == words.size() - 1 || !LITTLE_WORDS.contains(words.get(place))) {
                kept.add(words.get(place));
            }
        }
        return kept;
    }

    /** {@code U. O.} with a blank, or in full. */
    private static boolean isOperativeUnit(List<String> words) {
        return words.size() > 1
                && ((words.get(0).equals("u") && words.get(1).equals("o"))
                        || (words.get(0).equals("unita") && SECOND_WORDS_OF_A_UNIT.contains(words.get(1))));
    }

    /** What is compared of the whole name. */
    String key() {
        return String.join("", words);
    }

    /** Whether there is more to the name than a kind of unit. */
    boolean isMoreThanAKind() {
        return words.size() > (hasKind ? 1 : 0);
    }
}
