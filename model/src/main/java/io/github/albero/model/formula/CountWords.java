package io.github.albero.model.formula;

import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.text.Phrases;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say that things are counted, such as {@code n.}, {@code N°} or {@code numero di}. */
final class CountWords {

    private static final CountWords ITALIAN = new CountWords(
            "(?:n[°º]\\.?|n\\.[°º]?|n\\.?ro\\.?(?!\\p{L})|nr\\.?(?!\\p{L})|num\\.|numero(?!\\p{L}))"
                    + "(?! ?(?:verde|unico|indice|chiuso|medi[oa]|massimo|minimo)(?!\\p{L}))(?! ?[dac]\\.)",
            "(?:(?:di|dei|degli|delle|del|della) |d')?",
            "tot\\.|(?:totale|somma|sommatoria)(?= \\p{L})|[Σ∑]");

    private static final CountWords ENGLISH = new CountWords(
            "(?:nos?\\.|n\\.|#|numbers?(?= of(?!\\p{L})))(?! ?[dac]\\.)",
            "(?:of(?: the)? )?",
            "(?:total|sum)(?= \\p{L})|[Σ∑]");

    private static final Pattern COMPARISON = Pattern.compile("[<>≤≥=]");

    private final Pattern mark;
    private final Pattern start;
    private final Pattern total;
    private final Pattern of;

    private CountWords(String mark, String of, String total) {
        String counting = "(?<![\\p{L}\\p{N}])" + mark + "(?![\\s\\p{Z}]{0,3}\\d)";
        this.mark = WordPattern.of(counting);
        this.start = WordPattern.of("^[\\s\\p{Z}]{0,3}" + counting + "[\\s\\p{Z}]{0,3}" + of);
        this.total = WordPattern.of("^[\\s\\p{Z}(]{0,3}(?:" + counting + "|" + total + ")");
        this.of = WordPattern.of("^[\\s\\p{Z}]{0,3}" + of);
    }

    static CountWords of(Locale language) {
        return Phrases.isItalian(language) ? ITALIAN : ENGLISH;
    }

    Matcher marks(String text) {
        return mark.matcher(text);
    }

    boolean isCounted(String text) {
        return mark.matcher(text).find();
    }

    /** Whether the text begins as a number or a total of things. */
    boolean startsAsTotal(String text) {
        return total.matcher(text).find();
    }

    /** What stands after the words that begin a number or a total of things; the whole text if none do. */
    String withoutTotal(String text) {
        Matcher start = total.matcher(text);
        return start.find() ? of.matcher(text.substring(start.end())).replaceFirst("") : text;
    }

    /** What a statement counts; empty if it counts nothing, or more than one thing. */
    Optional<Count> read(String statement) {
        Matcher counting = start.matcher(statement);
        if (!counting.find() || COMPARISON.matcher(statement).find()) {
            return Optional.empty();
        }
        String rest = statement.substring(counting.end());
        return isCounted(rest) ? Optional.empty() : Label.in(rest).map(Count::new);
    }
}
