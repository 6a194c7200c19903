package io.github.albero.model.target;

import io.github.albero.model.target.Token.Kind;
import io.github.albero.model.text.NumberText;
import io.github.albero.model.text.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the target language in one natural language, by their role. */
final class Lexicon {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** Italian prepositions that have run together with an article, and elided words. */
    private static final Map<String, String> ITALIAN_BASE_FORMS = baseForms(
            "di: del dello della dei degli delle dell' d'",
            "a: al allo alla ai agli alle all' ad",
            "da: dal dallo dalla dai dagli dalle dall'",
            "in: nel nello nella nei negli nelle nell'",
            "su: sul sullo sulla sui sugli sulle sull'");

    private static final Set<Word> LEADING =
            Set.of(Word.AT_LEAST, Word.AT_MOST, Word.MORE_THAN, Word.BY, Word.AS_AT, Word.ARTICLE, Word.BY_AMOUNT);

    private static final Lexicon ITALIAN = new Lexicon(Locale.ITALIAN, ITALIAN_BASE_FORMS);
    private static final Lexicon ENGLISH = new Lexicon(Locale.ENGLISH, Map.of());

    private final Locale language;
    private final Map<String, String> baseForms;
    private final Map<String, Roles> rolesByWord = new HashMap<>();
    private final Map<Character, Map<String, Roles>> rolesByBeginning = new HashMap<>();
    private final Pattern singularNoun;
    private final Pattern actionNoun;
    private final Map<String, Integer> numbers;
    private final Map<String, Integer> months;
    private final Map<String, Integer> ordinals;
    private final Map<String, Integer> quarters;

    private Lexicon(Locale language, Map<String, String> baseForms) {
        ResourceBundle words = ResourceBundle.getBundle("io.github.albero.model.target.words", language);
        this.language = language;
        this.baseForms = baseForms;
        for (Word word : Word.values()) {
            BAR.splitAsStream(words.getString(word.name())).forEach(phrase -> add(word, phrase));
        }
        baseForms.forEach((form, base) -> rolesByWord.put(form, ownRoles(form).or(ownRoles(base))));
        this.singularNoun = Pattern.compile(words.getString("SINGULAR_NOUN"));
        this.actionNoun = Pattern.compile(words.getString("ACTION_NOUN"));
        this.numbers = new HashMap<>(series(words.getString("NUMBERS"), 0, 1));
        this.numbers.putAll(series(words.getString("TENS"), 20, 10));
        this.months = series(words.getString("MONTHS"), 1, 1);
        this.ordinals = series(words.getString("ORDINALS"), 1, 1);
        this.quarters = series(words.getString("QUARTERS"), 1, 1);
    }

    /**
     * The words of a language.
     *
     * @throws IllegalArgumentException if it is neither Italian nor English
     */
    static Lexicon of(Locale language) {
        if (Phrases.isItalian(language)) {
            return ITALIAN;
        }
        if (Phrases.isEnglish(language)) {
            return ENGLISH;
        }
        throw new IllegalArgumentException(
                "targets are read in Italian or English, not in '" + language.toLanguageTag() + "'");
    }

    private static Map<String, String> baseForms(String... families) {
        Map<String, String> forms = new HashMap<>();
        for (String family : families) {
            String[] words = BLANK.split(family.replace(":", ""));
            Arrays.stream(words).skip(1).forEach(form -> forms.put(form, words[0]));
        }
        return Map.copyOf(forms);
    }

    private static Map<String, Integer> series(String written, int first, int step) {
        Map<String, Integer> values = new HashMap<>();
        List<String> members = new ArrayList<>(List.of(SEMICOLON.split(written)));
        for (int index = 0; index < members.size(); index++) {
            for (String word : BLANK.split(members.get(index))) {
                values.put(word, first + index * step);
            }
        }
        return Map.copyOf(values);
    }

    Locale language() {
        return language;
    }

    private void add(Word role, String phrase) {
        if (phrase.endsWith("*")) {
            rolesByBeginning
                    .computeIfAbsent(phrase.charAt(0), initial -> new HashMap<>())
                    .merge(phrase.substring(0, phrase.length() - 1), Roles.NONE.with(role, List.of(phrase)), Roles::or);
        } else {
            List<String> words = List.of(BLANK.split(phrase));
            rolesByWord.merge(words.get(0), Roles.NONE.with(role, words), Roles::or);
        }
    }

    /** The tokens of a text, with what this language knows of each. */
    List<Token> tokens(String text) {
        List<Token> tokens = Lexer.tokens(text, this::mayStandGlued);
        tokens.replaceAll(this::known);
        return Citations.fold(this, tokens);
    }

    /** Only words that lead to a number: {@code al30/06} and {@code almeno3}, not {@code h2020} or {@code LA7}. */
    private boolean mayStandGlued(String word) {
        boolean isName = word.length() < 2 || Character.isUpperCase(word.charAt(1));
        return !isName && ownRoles(word.toLowerCase(Locale.ROOT)).isAnyOf(LEADING);
    }

    private Token known(Token token) {
        String base = baseForms.getOrDefault(token.key(), token.key());
        Optional<NumberText> number = token.is(Kind.NUMBER) ? NumberText.read(token.key(), language) : Optional.empty();
        return new Token(token.kind(), token.key(), base, roles(token), number, token.start(), token.end());
    }

    private Roles roles(Token token) {
        Roles roles = ownRoles(token.key());
        if (token.is(Kind.WORD)) {
            Map<String, Roles> beginnings =
                    rolesByBeginning.getOrDefault(token.key().charAt(0), Map.of());
            for (Map.Entry<String, Roles> beginning : beginnings.entrySet()) {
                roles = token.key().startsWith(beginning.getKey()) ? roles.or(beginning.getValue()) : roles;
            }
        }
        return roles;
    }

    private Roles ownRoles(String word) {
        return rolesByWord.getOrDefault(word, Roles.NONE);
    }

    /** Whether a noun, of one word or more, is clearly of one thing only: {@code stralcio}, {@code star rating}. */
    boolean isOfOne(String noun) {
        List<String> words = List.of(BLANK.split(noun.toLowerCase(Locale.ROOT)));
        return Phrases.isItalian(language)
                ? singularNoun.matcher(words.get(0)).matches()
                : words.stream().allMatch(word -> singularNoun.matcher(word).matches());
    }

    /** Whether a word is a noun of something that is done: {@code realizzazione}. */
    boolean isActionNoun(Token word) {
        return word.is(Kind.WORD) && actionNoun.matcher(word.key()).matches();
    }

    /** How many tokens at a place play a role; 0 if they do not. */
    static int lengthAt(Word role, List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).roles().lengthOf(role, tokens, at) : 0;
    }

    Optional<Integer> number(Token token) {
        return Optional.ofNullable(numbers.get(token.key()));
    }

    /** Whether a word is the name of a month and no short form of it, such as {@code set}, that may be another word. */
    boolean isNameOfMonth(Token word) {
        return word.key().length() > 3 && month(word).isPresent();
    }

    Optional<Integer> month(Token token) {
        return Optional.ofNullable(months.get(token.key()));
    }

    /** The quarter with which a part of the year ends that is written short: {@code Q3}, {@code H1}. */
    Optional<Integer> quarter(Token token) {
        return Optional.ofNullable(quarters.get(token.key()));
    }

    Optional<Integer> ordinal(Token token) {
        return Optional.ofNullable(ordinals.get(token.key()));
    }
}
