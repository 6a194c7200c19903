package io.github.albero.model;

import static io.github.albero.model.WordingLexicon.BLANKS;
import static io.github.albero.model.WordingLexicon.SIGNS;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words for what nobody wants, such as complaints. Less is better only where a text begins with them and does not say
 * that something is done about it: {@code reclami ricevuti}, but neither {@code reclami evasi} nor {@code senza reclami},
 * and nobody can tell of {@code sportello reclami}.
 */
final class UnwantedWords {

    private static final String WORD = "(?:\\p{L}++" + BLANKS + ")";
    private static final String NOUN = "noun";
    private static final String BEFORE = "before";
    private static final String STATE = "state";

    private final WordingLexicon words;
    private final PhraseSearch mentioned;
    private final Pattern dealtWith;
    private final Pattern beginning;

    UnwantedWords(WordingLexicon words) {
        this.words = words;
        this.mentioned = words.search(
                WordingRole.UNWANTED, WordingRole.UNWANTED_STATE, WordingRole.STATE_BEFORE, WordingRole.OPEN);
        this.dealtWith = dealtWith(words);
        this.beginning = beginning(words);
    }

    /** {@code correzione degli errori}, {@code errori corretti}, {@code senza errori}. */
    private static Pattern dealtWith(WordingLexicon words) {
        String noun = words.any(WordingRole.UNWANTED, WordingRole.OPEN);
        String state = "(?:" + words.any(WordingRole.UNWANTED_STATE) + "|" + words.any(WordingRole.STATE_BEFORE)
                + BLANKS + WORD + ")";
        String of = BLANKS + words.few(BLANKS, WordingRole.LITTLE, WordingRole.TOWARDS, WordingRole.COUNTING);
        String before = words.any(WordingRole.DEALT_BEFORE) + of + "(?:" + noun + "|" + WORD + "{1,2}?" + state + ")";
        String without = words.any(WordingRole.WITHOUT) + of + "(?:" + noun + "|" + state + ")";
        String behind = "(?:" + noun + "|" + state + ")[\\s\\p{Z}-]*+"
                + words.few(BLANKS, WordingRole.TOWARDS, WordingRole.PASSING) + words.any(WordingRole.DEALT_AFTER);
        return Pattern.compile("(?<!\\p{L})(?:" + without + "|" + before + "|" + behind + ")");
    }

    /** {@code n. reclami}, {@code percentuale di mandati di pagamento respinti}, {@code rejected applications}. */
    private static Pattern beginning(WordingLexicon words) {
        String counting = words.few(SIGNS, WordingRole.COUNTING, WordingRole.LITTLE);
        String things = WORD + "?(?:" + words.any(WordingRole.LITTLE) + BLANKS + WORD + ")?" + WORD + "?";
        String end = "(?=[\\s\\p{Z}]*+(?:$|[^\\p{L}\\s\\p{Z}-]|" + words.any(WordingRole.FOLLOWING) + "))";
        return Pattern.compile("^" + SIGNS + counting + "(?:"
                + "(?<" + NOUN + ">" + words.any(WordingRole.UNWANTED) + ")"
                + "|(?<" + BEFORE + ">" + words.any(WordingRole.STATE_BEFORE) + ")" + BLANKS + WORD
                + "|" + things + "(?<" + STATE + ">" + words.any(WordingRole.UNWANTED_STATE) + "))" + end);
    }

    /** Which way it is better by these words; empty if they name nothing unwanted. */
    Optional<WordedDirection> direction(String text) {
        return mentioned
                .in(text)
                .map(words -> dealtWith(text).or(() -> unwanted(text)).orElseGet(() -> WordedDirection.open(words)));
    }

    private Optional<WordedDirection> dealtWith(String text) {
        Matcher found = dealtWith.matcher(text);
        return found.find() ? Optional.of(WordedDirection.more(found.group())) : Optional.empty();
    }

    private Optional<WordedDirection> unwanted(String text) {
        Matcher found = beginning.matcher(text);
        if (!found.find()
                || words.says(WordingRole.BETTERMENT, text)
                || isDealtWithLater(text.substring(found.end()))) {
            return Optional.empty();
        }
        return Stream.of(NOUN, BEFORE, STATE)
                .flatMap(group -> Optional.ofNullable(found.group(group)).stream())
                .findFirst()
                .map(WordedDirection::less);
    }

    /** Before the division, if there is one: what is behind it is what the unwanted is a part of. */
    private boolean isDealtWithLater(String rest) {
        int division = rest.indexOf('/');
        return words.says(WordingRole.DEALT_AFTER, division < 0 ? rest : rest.substring(0, division));
    }
}
