package io.github.albero.model.formula;

import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Form;
import io.github.albero.model.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that set a year against the year before, such as {@code anno X} and {@code anno X-1}. */
final class YearWords {

    private static final String MINUS_ONE = "(?<![\\p{L}\\p{N}])[xnt]\\s?[-–−]\\s?1(?![\\p{L}\\p{N}])";

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern MINUS = Pattern.compile("[\\s\\p{Z})][-–−][\\s\\p{Z}(](?!1\\b)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final YearWords ITALIAN = new YearWords(
            "(?:nell'|dell'|all'|l'|(?:nello|dello|allo|lo|nel|del|al|per) )?",
            "(?:anno|esercizio) (?:precedente|prima|scorso|passato)",
            "(?:anno|esercizio) ",
            "(?:anno|esercizio)(?: (?:corrente|in corso|di riferimento)|(?=[\\s)]{0,3}$))",
            "(?:variazione|incremento|aumento|crescita|riduzione|diminuzione|scostamento)(?: (?:percentuale|%))?"
                    + " (?:(?:di|del|dello|della|dei|degli|delle|nel|nella|nei|nelle) |dell'|nell'|d')?",
            "(?:rispetto (?:al(?:lo)? |all'|a )|sull'|su(?:llo?)? |in confronto (?:al |all'))"
                    + "(?:(?:valore|dato|quello) )?(?:dell'|del(?:lo)? )?",
            Set.of(
                    "il", "lo", "la", "i", "gli", "le", "l", "di", "del", "dello", "della", "dei", "degli", "delle",
                    "dell", "d", "nel", "nell", "al", "all", "n", "nr", "numero"));

    private static final YearWords ENGLISH = new YearWords(
            "(?:(?:in|of|for) )?(?:the )?",
            "(?:previous|last|prior|preceding) (?:year|financial year)|year before",
            "year ",
            "(?:current|this) (?:year|financial year)|year(?=[\\s)]{0,3}$)",
            "(?:percentage |% )?(?:change|variation|increase|growth|decrease|reduction) (?:(?:of|in) )?(?:the )?",
            "(?:on|over|from|versus|compared (?:to|with)|with respect to) (?:the )?(?:value of the )?",
            Set.of("the", "of", "in", "for", "no", "nos", "n", "number"));

    private final Pattern previous;
    private final Pattern current;
    private final Pattern numbered;
    private final Pattern change;
    private final Pattern onPrevious;
    private final Set<String> smallWords;

    private YearWords(
            String article,
            String yearBefore,
            String year,
            String thisYear,
            String change,
            String comparedWith,
            Set<String> smallWords) {
        String before = "(?:" + yearBefore + "|(?:" + year + ")?\\(?" + MINUS_ONE + "\\)?)";
        this.previous = WordPattern.of("(?<!\\p{L})" + article + before + "(?!\\p{L})");
        this.current = WordPattern.of("(?<!\\p{L})(?:" + article + "(?:" + thisYear + "|" + year
                + "[xnt](?!\\p{L}|\\s?[-–−]))|[xnt](?=\\s{0,3}$))(?!\\p{L})");
        this.numbered = WordPattern.of("(?<!\\p{L})" + article + "(?:" + year + ")?" + YEAR.pattern() + "(?!\\p{L})");
        this.change = WordPattern.of("^\\s{0,3}" + change);
        this.onPrevious = WordPattern.of("(?<!\\p{L})" + comparedWith + before + "(?!\\p{L})");
        this.smallWords = smallWords;
    }

    static YearWords of(Locale language) {
        return Phrases.isItalian(language) ? ITALIAN : ENGLISH;
    }

    /** What a statement such as "percentage change of X on the previous year" says. */
    Optional<ChangeOnPreviousYear> read(String statement) {
        Matcher changing = change.matcher(statement);
        Matcher compared = onPrevious.matcher(statement);
        if (!changing.find() || !compared.find(changing.end())) {
            return Optional.empty();
        }
        return Label.in(statement.substring(changing.end(), compared.start()))
                .filter(of -> Character.isLetter(of.charAt(0)))
                .map(of -> new ChangeOnPreviousYear(of, Form.VARIATION));
    }

    boolean isChange(String text) {
        return change.matcher(text).find();
    }

    /**
     * What the two sides of a division compare, if they name the same thing in a year and in the year before. A division
     * of two things that is called a change stays the quotient that is written.
     */
    Optional<ChangeOnPreviousYear> read(String numerator, String divisor) {
        String denominator = Label.withoutHundred(divisor);
        Matcher changing = change.matcher(numerator);
        if (changing.find()) {
            String changed = numerator.substring(changing.end());
            Form form = hasYear(changed) && !isOnlyAYear(denominator) ? Form.QUOTIENT : Form.VARIATION;
            return sameThing(changed, denominator).map(of -> new ChangeOnPreviousYear(of, form));
        }
        Optional<ChangeOnPreviousYear> quotient =
                sameThing(numerator, denominator).map(of -> new ChangeOnPreviousYear(of, Form.QUOTIENT));
        return quotient.isPresent() ? quotient : difference(numerator, denominator);
    }

    /** {@code (ricavi 2024 - ricavi 2023) / ricavi 2023}. */
    private Optional<ChangeOnPreviousYear> difference(String numerator, String denominator) {
        String inside = Label.withoutParentheses(Label.trimmed(numerator));
        List<MatchResult> minuses = MINUS.matcher(inside).results().toList();
        if (minuses.size() != 1) {
            return Optional.empty();
        }
        String before = inside.substring(0, minuses.get(0).start() + 1);
        String after = inside.substring(minuses.get(0).end() - 1);
        return sameThing(before, denominator)
                .filter(of -> sameThing(before, after).isPresent())
                .map(of -> new ChangeOnPreviousYear(of, Form.VARIATION));
    }

    private boolean hasYear(String text) {
        return current.matcher(text).find() || numbered.matcher(text).find();
    }

    /** {@code 2023} in {@code variazione dei ricavi 2024/2023}. */
    private boolean isOnlyAYear(String denominator) {
        return previous.matcher(denominator).replaceAll("").isBlank()
                || numbered.matcher(denominator).replaceAll("").isBlank();
    }

    private Optional<String> sameThing(String numerator, String denominator) {
        if (previous.matcher(denominator).find() && !previous.matcher(numerator).find()) {
            return sameThing(numerator, current, denominator, previous);
        }
        return isYearAndTheOneBefore(numerator, denominator)
                ? sameThing(numerator, numbered, denominator, numbered)
                : Optional.empty();
    }

    private Optional<String> sameThing(String numerator, Pattern ofThisYear, String denominator, Pattern ofPrevious) {
        String unnamed = ofPrevious.matcher(denominator).replaceAll(" ");
        String named = words(unnamed);
        return (named.isEmpty() && !DIGIT.matcher(unnamed).find())
                        || named.equals(words(ofThisYear.matcher(numerator).replaceAll(" ")))
                ? Label.in(withoutEnd(numerator, ofThisYear))
                : Optional.empty();
    }

    private static boolean isYearAndTheOneBefore(String numerator, String denominator) {
        List<Integer> later = years(numerator);
        List<Integer> earlier = years(denominator);
        return later.size() == 1 && earlier.size() == 1 && later.get(0) == earlier.get(0) + 1;
    }

    private static List<Integer> years(String text) {
        return YEAR.matcher(text)
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .toList();
    }

    /** The text without the year at its end or start. */
    private static String withoutEnd(String text, Pattern year) {
        String trimmed = Label.withoutParentheses(Label.trimmed(text));
        Matcher found = year.matcher(trimmed);
        while (found.find()) {
            if (found.end() == trimmed.length()) {
                return trimmed.substring(0, found.start());
            }
            if (found.start() == 0) {
                return trimmed.substring(found.end());
            }
        }
        return trimmed;
    }

    private String words(String text) {
        return NOT_LETTERS
                .splitAsStream(lowerCase(text))
                .filter(word -> !word.isEmpty() && !smallWords.contains(word))
                .toList()
                .toString()
                .replace("[]", "");
    }

    /** Letter by letter, because a whole string of letters that become two, such as {@code İ}, takes its length squared. */
    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(letter -> lower.append((char) Character.toLowerCase(letter)));
        return lower.toString();
    }
}
