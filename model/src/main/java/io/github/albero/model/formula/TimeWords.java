package io.github.albero.model.formula;

import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say how long something takes, such as {@code tempo medio di} or {@code somma giorni}. */
final class TimeWords {

    private static final String ITALIAN_UNIT = "(?:giorni|gg\\.?) lavorativi|giorni|gg|ore|minuti|mesi";
    private static final String ENGLISH_UNIT = "working days|days|hours|minutes|months";

    private static final TimeWords ITALIAN = new TimeWords(
            Locale.ITALIAN,
            ITALIAN_UNIT,
            "(?:tempo medio|tempi medi|tempistica media|tempistiche medie|durata media|ritardo medio"
                    + "|(?:giorni|gg\\.?) medi|media (?:dei )?(?:tempi|giorni|gg))(?!\\p{L})(?! ponderat)",
            "(?:(?:necessari[oa]|impiegat[oi]|intercorrente|intercors[oi]|che intercorre) )?"
                    + "(?:(?:dell|d|nell|(?:per|tra|fra) l)'|(?:di|del|dello|della|dei|degli|delle|nel|nello|nella|nei|nelle"
                    + "|in|(?:per|tra|fra)(?: (?:il|lo|la|i|gli|le))?) )?",
            "(?:(?:[Σ∑]|sommatoria|somma|totale|tot\\.) ?)(?:(?:n\\.|dei|delle|di) ?)?(?:" + ITALIAN_UNIT
                    + "|giornate|temp[oi])",
            "(?:n\\. )?(?:giorni|gg)",
            "forma[tz]|cors[oi]|docenz|ponderat|lavorat[oaie](?!\\p{L})|straordinari|apertur|ferie|assenz|malatti"
                    + "|presenz|lavoro agile|smart",
            "(?:,? ?(?:espress|calcolat)[oaie] )?in |n\\. ?|numero (?:di )?");

    private static final TimeWords ENGLISH = new TimeWords(
            Locale.ENGLISH,
            ENGLISH_UNIT,
            "(?:average|mean) (?:(?:time|duration|delay|number of (?:" + ENGLISH_UNIT
                    + "))(?!\\p{L})|(?=\\p{L}{2,20} (?:time|delay)(?!\\p{L})))",
            "(?:(?:taken|needed|required|elapsed) )?(?:(?:of|for|to|in|from|between)(?: the)? )?",
            "(?:[Σ∑]|sum of|total) ?(?:the )?(?:number of )?(?:" + ENGLISH_UNIT + "|times?)",
            "days",
            "training|course|weighted|work(?!ing days)|overtime|opening|leave|absence|sickness|presence|lesson",
            "(?:,? ?(?:expressed|measured) )?in |no\\. of |number of ");

    private static final Pattern COMPARISON = Pattern.compile("[<>≤≥=]");

    private final Locale language;
    private final Pattern mean;
    private final Pattern meanAsRemark;
    private final Pattern sum;
    private final Pattern notTaken;
    private final Pattern unit;
    private final Pattern unitAtEnd;

    private TimeWords(
            Locale language, String unit, String mean, String of, String sum, String days, String notTaken, String in) {
        this.language = language;
        this.mean = WordPattern.of("^[\\s\\p{Z}]{0,3}(?:(?:il|i|la|the) )?(?<days>" + mean
                + ")[\\s\\p{Z}]{0,3}(?:(?:\\(|" + in + "|\\((?:" + in
                + "))(?<unit>" + unit + ")\\.?\\)? )?" + of);
        this.meanAsRemark = WordPattern.of("\\((?:" + mean + ")\\)[\\s\\p{Z}]{0,3}$");
        this.sum = WordPattern.of("^[\\s\\p{Z}(]{0,3}(?:" + sum + "|" + days + ")(?!\\p{L})");
        this.notTaken = WordPattern.of("(?<!\\p{L})(?:" + notTaken + ")");
        this.unit = WordPattern.of("(?<!\\p{L})(?:" + unit + ")(?!\\p{L})");
        this.unitAtEnd = WordPattern.of(
                "(?:(?<!\\p{L})(?:" + in + ")|\\((?:" + in + ")?)(?<unit>" + unit + ")\\.?\\)?[\\s\\p{Z}]{0,3}$");
    }

    static TimeWords of(Locale language) {
        return Phrases.isItalian(language) ? ITALIAN : ENGLISH;
    }

    /** What a statement such as "mean time of X" says. */
    Optional<MeanTime> read(String statement) {
        Matcher remark = meanAsRemark.matcher(statement);
        if (remark.find()) {
            return meanTime(statement.substring(0, remark.start()), UnitOfMeasure.NONE);
        }
        Matcher start = mean.matcher(statement);
        if (!start.find()) {
            return Optional.empty();
        }
        String days = start.group("days");
        String rest = statement.substring(start.end());
        String of = beforeComparison(rest);
        UnitOfMeasure known =
                onlyUnit(start.group("unit") == null ? days + rest.substring(of.length()) : start.group("unit"));
        return isOfWork(days, of) ? Optional.empty() : meanTime(of, known);
    }

    /** Whether days are counted that nobody waits, such as those of training or leave. */
    private boolean isOfWork(String days, String of) {
        return unit.matcher(days).find() && notTaken.matcher(of).find();
    }

    private Optional<MeanTime> meanTime(String of, UnitOfMeasure known) {
        Matcher written = unitAtEnd.matcher(of);
        return written.find()
                ? Label.in(of.substring(0, written.start()))
                        .map(label -> new MeanTime(label, unit(written.group("unit"))))
                : Label.in(of).map(label -> new MeanTime(label, known));
    }

    private UnitOfMeasure unit(String words) {
        return UnitOfMeasure.read(words.replace(".", ""), language).orElse(UnitOfMeasure.NONE);
    }

    private static String beforeComparison(String text) {
        Matcher comparison = COMPARISON.matcher(text);
        return comparison.find() ? text.substring(0, comparison.start()) : text;
    }

    /** Whether a numerator adds up the time that things took; not hours of training or days of leave. */
    boolean isSum(String numerator) {
        return sum.matcher(numerator).find() && !notTaken.matcher(numerator).find();
    }

    /** The unit of time that a text names; none if it names none or several. */
    UnitOfMeasure onlyUnit(String text) {
        List<UnitOfMeasure> units = unit.matcher(text)
                .results()
                .map(found -> unit(found.group()))
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : UnitOfMeasure.NONE;
    }
}
