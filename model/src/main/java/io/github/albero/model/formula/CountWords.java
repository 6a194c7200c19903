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
            "(?:il )?",
            "(?:(?:totale|complessiv[oi]) )?(?:(?:di|dei|degli|delle|del|della) |d')?",
            "tot\\.(?= ?\\p{L})|(?:totale|somma|sommatoria)(?= \\p{L})|[Σ∑]",
            "(?:giorni|gg\\.?|ore|minuti|mesi|tempi) medi(?!\\p{L})|ogni|per (?:\\d|mille|cento)"
                    + "|rispetto (?:al?|ai|alle) (?:quell|total)|sul? tot|in (?:rapporto|proporzione|percentuale)");

    private static final CountWords ENGLISH = new CountWords(
            "(?:nos?\\.|n\\.|#|numbers?(?= of(?!\\p{L})))(?! ?[dac]\\.)",
            "(?:the )?(?:total )?",
            "(?:of(?: the)? )?",
            "(?:total|sum)(?= \\p{L})|[Σ∑]",
            "per (?:\\d|thousand|hundred)|out of|as a (?:percentage|share|proportion)|(?:compared|relative) to");

    private final Pattern mark;
    private final Pattern start;
    private final Pattern total;
    private final Pattern of;
    private final Pattern compared;

    private CountWords(String mark, String article, String of, String total, String compared) {
        String counting = "(?<![\\p{L}\\p{N}])" + mark + "(?![\\s\\p{Z}]{0,3}\\d)";
        this.mark = WordPattern.of(counting);
        this.start = WordPattern.of("^[\\s\\p{Z}]{0,3}" + article + counting + "[\\s\\p{Z}]{0,3}" + of);
        this.total = WordPattern.of("^[\\s\\p{Z}(]{0,3}(?:" + counting + "|" + total + ")");
        this.of = WordPattern.of("^[\\s\\p{Z}]{0,3}" + of);
        this.compared = WordPattern.of("[<>≤≥=]|(?<!\\p{L})(?:" + compared + ")");
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
        return startsAsTotal(text, 0);
    }

    boolean startsAsTotal(String text, int from) {
        return total.matcher(text).region(from, text.length()).lookingAt();
    }

    /** What stands after the words that begin a number or a total of things; the whole text if none do. */
    String withoutTotal(String text) {
        Matcher start = total.matcher(text);
        return start.lookingAt() ? of.matcher(text.substring(start.end())).replaceFirst("") : text;
    }

    /** What a statement counts; empty if it counts nothing, more than one thing, or compares what it counts. */
    Optional<Count> read(String statement) {
        Matcher counting = start.matcher(statement);
        if (!counting.find() || compared.matcher(statement).find()) {
            return Optional.empty();
        }
        String rest = statement.substring(counting.end());
        return isCounted(rest) ? Optional.empty() : Label.in(rest).map(Count::new);
    }
}
