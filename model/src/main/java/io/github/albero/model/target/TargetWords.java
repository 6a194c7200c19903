package io.github.albero.model.target;

import io.github.albero.model.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The operators and small words of the target language, in one natural language (rules A2, A4, A5). */
final class TargetWords {

    private static final List<Sign> SIGNS = List.of(
            sign(ComparisonOperator.AT_LEAST, "(?:>\\s*=|=\\s*>|≥)"),
            sign(ComparisonOperator.AT_MOST, "(?:<\\s*=|=\\s*<|≤)"),
            sign(ComparisonOperator.MORE_THAN, ">"),
            sign(ComparisonOperator.LESS_THAN, "<"),
            sign(ComparisonOperator.EQUAL_TO, "="));

    private static final TargetWords ITALIAN = new TargetWords(
            List.of(
                    word(
                            ComparisonOperator.AT_LEAST,
                            "almeno|minimo|non meno d(?:i|ell'|el)|non inferiore TO"
                                    + "|(?:maggiore|superiore) o (?:uguale|pari) TO|(?:uguale|pari) o (?:maggiore|superiore) TO"),
                    word(
                            ComparisonOperator.AT_MOST,
                            "al massimo|massimo|al più|non oltre|non più d(?:i|ell'|el)|non superiore TO"
                                    + "|(?:minore|inferiore) o (?:uguale|pari) TO|(?:uguale|pari) o (?:minore|inferiore) TO"
                                    + "|entro(?= \\d+ ?(?:gg|g|giorn[oi]|or[ae]|h|mes[ei]|minut[oi])(?!\\p{L}))"),
                    word(ComparisonOperator.MORE_THAN, "oltre|più d(?:i|ell'|el)|maggiore d(?:i|ell'|el)|superiore TO"),
                    word(ComparisonOperator.LESS_THAN, "minore d(?:i|ell'|el)|inferiore TO|meno d(?:i|ell'|el)")),
            "entro (?:il |l')?",
            Pattern.compile("^(?:(?:il |l'|n[.°º]\\s*)(?=\\d))+", Pattern.CASE_INSENSITIVE));

    private static final TargetWords ENGLISH = new TargetWords(
            List.of(
                    word(
                            ComparisonOperator.AT_LEAST,
                            "at least|minimum|(?:not|no) (?:less|fewer) than|greater than or equal to"
                                    + "|equal to or greater than"),
                    word(
                            ComparisonOperator.AT_MOST,
                            "at most|maximum|up to|(?:not|no) more than|less than or equal to|equal to or less than"
                                    + "|within(?= \\d+ ?(?:(?:working )?days?|hours?|months?|minutes?)(?!\\p{L}))"),
                    word(ComparisonOperator.MORE_THAN, "more than|over|greater than|above"),
                    word(ComparisonOperator.LESS_THAN, "less than|fewer than|below|under")),
            "(?:by|within) ",
            Pattern.compile("^(?:no\\.\\s*)(?=\\d)", Pattern.CASE_INSENSITIVE));

    /** A second number, or a word that joins another clause to the number. */
    private static final Pattern ANOTHER_CLAUSE = Pattern.compile("(?iu)\\p{Nd}|[<>=≥≤;:]|"
            + whole("entro|rispetto|oltre|tra|fra|per un totale|oppure|within|compared|between|by"
                    + "|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"));

    /** A word that makes another number of the number: {@code 5 mila}, {@code circa}, {@code un'ora e mezza}. */
    private static final Pattern ANOTHER_NUMBER = Pattern.compile("(?iu)"
            + whole("mila|mille|milion[ei]|miliard[oi]|mln|mld|dozzin[ae]|decin[ae]|centinai[ao]|migliai[ao]|mezz[aoi]"
                    + "|thousands?|millions?|billions?|dozens?|hundreds?|half|[km](?:€|eur\\p{L}*)"
                    + "|circa|ca|approx\\p{L}*|about|around|roughly"));

    /** A word that makes a change of the number: {@code 10% in più}. */
    private static final Pattern A_CHANGE = Pattern.compile("(?iu)"
            + whole("in più|in meno|ulterior[ei]|aggiuntiv[aeio]|more|fewer|less|additional|further")
            + "|^(?:(?:di|d'|of|an?) ?)?"
            + whole("incremento|aumento|miglioramento|crescita|riduzione|diminuzione|calo|risparmio"
                    + "|increase|improvement|growth|reduction|decrease|savings?"));

    /** A span of time that starts somewhere, or in a unit that is not known. */
    private static final Pattern A_SPAN = Pattern.compile("(?iu)" + whole("settiman[ae]|weeks?") + "|^"
            + whole("gg|giorn[oi]|or[ae]|mes[ei]|minut[oi]|ann[oi]|days?|hours?|months?|minutes?|years?") + ".*"
            + whole("d[ao]l(?:l[aeo]|l')?|dagli|dai|da|dopo|prima|from|after|before|of receipt"));

    /** What begins no noun: a rate as in {@code 2 al mese}, an alternative, an ordinal's ending, a lone letter. */
    private static final Pattern NO_BEGINNING = Pattern.compile("(?iu)^(?:"
            + whole("od?|ed?|a|al|allo|alla|ai|agli|alle|ad|all|in|per|ogni|ciascun[oa]?|su|da|più|meno"
                    + "|or|and|to|at|on|each|every|st|nd|rd|th")
            + "|\\p{L}\\.?$)");

    private final List<Sign> operators;
    private final Pattern deadlineWord;
    private final Pattern deadlineClause;
    private final Pattern neutralStart;

    private TargetWords(List<Sign> words, String deadlineWord, Pattern neutralStart) {
        this.operators = Stream.concat(SIGNS.stream(), words.stream()).toList();
        this.deadlineWord = Pattern.compile("^" + deadlineWord, Pattern.CASE_INSENSITIVE);
        this.deadlineClause =
                Pattern.compile(",?\\s+" + deadlineWord + "(?<date>\\d[\\d/.-]+\\d)$", Pattern.CASE_INSENSITIVE);
        this.neutralStart = neutralStart;
    }

    static TargetWords of(Locale language) {
        if (Phrases.isItalian(language)) {
            return ITALIAN;
        }
        if (language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return ENGLISH;
        }
        throw new IllegalArgumentException(
                "targets are read in Italian or English, not in '" + language.toLanguageTag() + "'");
    }

    /** An operator found at the start of a text, and what follows it. */
    record Operator(ComparisonOperator operator, String rest) {}

    Optional<Operator> operatorAt(String text) {
        for (Sign sign : operators) {
            Matcher found = sign.pattern().matcher(text);
            if (found.lookingAt()) {
                return Optional.of(new Operator(
                        sign.operator(), text.substring(found.end()).strip()));
            }
        }
        return Optional.empty();
    }

    String withoutDeadlineWord(String text) {
        return deadlineWord.matcher(text).replaceFirst("");
    }

    Pattern deadlineClause() {
        return deadlineClause;
    }

    String withoutNeutralStart(String text) {
        return neutralStart.matcher(text).replaceFirst("");
    }

    boolean isCountedNoun(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && Stream.of(ANOTHER_CLAUSE, ANOTHER_NUMBER, A_CHANGE, A_SPAN, NO_BEGINNING)
                        .noneMatch(pattern -> pattern.matcher(text).find());
    }

    private record Sign(ComparisonOperator operator, Pattern pattern) {}

    private static Sign sign(ComparisonOperator operator, String pattern) {
        return new Sign(operator, Pattern.compile(pattern));
    }

    private static Sign word(ComparisonOperator operator, String words) {
        String withArticles = words.replace(" TO", " a(?:ll'|llo|lla|lle|gli|l|i)?");
        return new Sign(operator, Pattern.compile("(?iu)(?:" + withArticles + ")(?!\\p{L})"));
    }

    private static String whole(String words) {
        return "(?<!\\p{L})(?:" + words + ")(?!\\p{L})";
    }
}
