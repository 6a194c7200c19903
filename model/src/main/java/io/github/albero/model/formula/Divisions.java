package io.github.albero.model.formula;

import io.github.albero.model.text.BlankText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the divisions of a text: a slash is one only where something says so, for most slashes stand in dates, acts, units
 * and alternatives.
 */
final class Divisions {

    /** More signs than this are in no formula. */
    private static final int MAX_SIGNS = 64;

    private static final int SAME_ENDING = 3;
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}{1,30})[\\s\\p{Z}]{0,3}$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\s\\p{Z}]{0,3}(\\p{L}{1,30})");

    private final DivisionWords words;
    private final CountWords counts;
    private final YearWords years;

    private Divisions(Locale language) {
        this.words = DivisionWords.of(language);
        this.counts = CountWords.of(language);
        this.years = YearWords.of(language);
    }

    /** The divisions of a text, in order. */
    static List<Division> in(FormulaText text, Locale language) {
        Divisions divisions = new Divisions(language);
        List<Division> signs = divisions.words.signs(text.toString()).stream()
                .limit(MAX_SIGNS + 1L)
                .map(sign -> Division.at(text, sign))
                .toList();
        return signs.size() > MAX_SIGNS
                ? List.of()
                : signs.stream().filter(divisions::isDivision).toList();
    }

    private boolean isDivision(Division sign) {
        if (Label.in(sign.left()).isEmpty() || BlankText.isBlank(sign.right())) {
            return false;
        }
        if (words.isBar(sign.sign())) {
            return true;
        }
        if (words.isOver(sign.sign())) {
            return isShare(sign);
        }
        if (sign.isInAddress() || areAlternatives(sign)) {
            return false;
        }
        if (sign.isBetweenDigits()) {
            return isYearOnYear(sign);
        }
        return counts.startsAsTotal(sign.right())
                || years.read(sign.left(), sign.right()).isPresent()
                || isPartOfAll(sign);
    }

    private boolean areAlternatives(Division sign) {
        return words.areAlternatives(wordBefore(sign), wordAfter(sign));
    }

    /** {@code ricavi 2024/2023}, where words say that something is measured; not the number of an act. */
    private boolean isYearOnYear(Division sign) {
        return (counts.isCounted(sign.left()) || words.isShare(sign.left()) || years.isChange(sign.left()))
                && years.read(sign.left(), sign.right()).isPresent();
    }

    /** {@code email gestite su n. email ricevute}, {@code percentuale di pratiche evase su quelle pervenute}. */
    private boolean isShare(Division sign) {
        boolean isShare = words.isShare(sign.left());
        boolean saysTheSame = startsWithWordOf(counts.withoutTotal(sign.right()), sign.left());
        if (counts.startsAsTotal(sign.right())) {
            return isShare || saysTheSame || (counts.isCounted(sign.left()) && words.isBare(sign.sign()));
        }
        if (saysTheSame && words.namesAll(sign.right()) && words.saysDone(sign.left())) {
            return true;
        }
        return isShare
                && (saysTheSame
                        || words.startsWithThose(sign.right())
                        || (words.namesAll(sign.right())
                                && words.saysDone(sign.left())
                                && (!words.isBare(sign.sign()) || !words.startsAsAll(sign.right()))));
    }

    /** {@code ordinanze emesse / verbali ricevuti}: what was done of what there was. */
    private boolean isPartOfAll(Division sign) {
        if (!words.namesAll(sign.right()) || !words.saysDone(sign.left())) {
            return false;
        }
        return startsWithWordOf(sign.right(), sign.left())
                || (sign.isSpaced()
                        && words.saysMoreThanAll(sign.left())
                        && !soundAlike(sign)
                        && !words.startsAsTask(sign.left()));
    }

    /** Whether a statement in which no division was found has a sign outside parentheses that may be one all the same. */
    static boolean mayBeIn(String statement, Locale language) {
        Divisions divisions = new Divisions(language);
        FormulaText text = new FormulaText(statement);
        return divisions.words.signs(statement).stream()
                .limit(MAX_SIGNS)
                .map(sign -> Division.at(text, sign))
                .filter(sign -> sign.depth() == 0)
                .anyMatch(divisions::mayBeDivision);
    }

    private boolean mayBeDivision(Division sign) {
        if (words.isOver(sign.sign())) {
            return words.startsAsAll(sign.right()) || words.startsWithThose(sign.right());
        }
        return sign.isSpaced() || !isInAWord(sign);
    }

    /** Whether a slash stands in a word such as {@code e/o}, {@code SPID/CIE}, {@code c/competenza} or {@code 2023/24}. */
    private boolean isInAWord(Division sign) {
        return sign.isInAddress()
                || sign.isBetweenDigits()
                || areAlternatives(sign)
                || sign.isBetweenCapitals()
                || sign.isAfterOneLetter();
    }

    /** Whether the words on both sides end alike, as those of a choice do: {@code formativi / informativi}. */
    private static boolean soundAlike(Division sign) {
        String before = wordBefore(sign);
        String after = wordAfter(sign);
        return before.length() > SAME_ENDING && after.endsWith(before.substring(before.length() - SAME_ENDING));
    }

    private static boolean startsWithWordOf(String right, String left) {
        String first = found(FIRST_WORD.matcher(right));
        return first.length() > SAME_ENDING
                && Pattern.compile("(?iu)(?<![\\p{L}/])" + Pattern.quote(first) + "(?!\\p{L})")
                        .matcher(left)
                        .find();
    }

    private static String wordBefore(Division sign) {
        String left = sign.left();
        return found(LAST_WORD.matcher(left.substring(Math.max(0, left.length() - 40))));
    }

    private static String wordAfter(Division sign) {
        return found(FIRST_WORD.matcher(sign.right()));
    }

    private static String found(Matcher word) {
        return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
