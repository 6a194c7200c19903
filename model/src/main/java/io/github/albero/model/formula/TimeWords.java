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

    private static final String ITALIAN_UNIT = "giorni lavorativi|gg lavorativi|giorni|gg|ore|minuti|mesi";
    private static final String ENGLISH_UNIT = "working days|days|hours|minutes|months";

    private static final TimeWords ITALIAN = new TimeWords(
            Locale.ITALIAN,
            ITALIAN_UNIT,
            "(?:tempo medio|tempi medi|tempistica media|tempistiche medie|durata media|ritardo medio|giorni medi)(?!\\p{L})",
            "(?:(?:necessario|impiegato) )?(?:(?:di|del|dello|della|dei|degli|delle|nel|nello|nella|nei|nelle|in"
                    + "|per(?: (?:il|lo|la|i|gli|le))?) |(?:dell|d|nell|per l)')?",
            "(?:(?:[Σ∑]|sommatoria|somma|totale|tot\\.) ?)(?:(?:n\\.|dei|delle|di) ?)?(?:" + ITALIAN_UNIT
                    + "|giornate|temp[oi])",
            "(?:n\\. )?(?:giorni|gg)",
            "format|cors[oi]|docenz|lavorat[oaie](?!\\p{L})|straordinari|apertur|ferie|assenz|malatti|presenz|lavoro agile|smart",
            "in ");

    private static final TimeWords ENGLISH = new TimeWords(
            Locale.ENGLISH,
            ENGLISH_UNIT,
            "(?:average|mean) (?:(?:time|duration|delay)(?!\\p{L})|(?=\\p{L}{2,20} (?:time|delay)(?!\\p{L})))",
            "(?:(?:taken|needed|required) )?(?:(?:of|for|to|in)(?: the)? )?",
            "(?:[Σ∑]|sum of|total) ?(?:the )?(?:number of )?(?:" + ENGLISH_UNIT + "|times?)",
            "days",
            "training|course|work(?!ing days)|overtime|opening|leave|absence|sickness|presence|lesson",
            "in ");

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
        this.mean = WordPattern.of("^[\\s\\p{Z}]{0,3}(?:(?:il|i|the) )?(?<days>" + mean + ")[\\s\\p{Z}]{0,3}" + of);
        this.meanAsRemark = WordPattern.of("\\((?:" + mean + ")\\)[\\s\\p{Z}]{0,3}$");
        this.sum = WordPattern.of("^[\\s\\p{Z}(]{0,3}(?:" + sum + "|" + days + ")(?!\\p{L})");
        this.notTaken = WordPattern.of("(?<!\\p{L})(?:" + notTaken + ")");
        this.unit = WordPattern.of("(?<!\\p{L})(?:" + unit + ")(?!\\p{L})");
        this.unitAtEnd = WordPattern.of(
                "(?:(?<!\\p{L})" + in + "|\\((?:" + in + ")?)(?<unit>" + unit + ")\\.?\\)?[\\s\\p{Z}]{0,3}$");
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
        return meanTime(beforeComparison(statement.substring(start.end())), onlyUnit(start.group("days")));
    }

    private Optional<MeanTime> meanTime(String of, UnitOfMeasure known) {
        Matcher written = unitAtEnd.matcher(of);
        return written.find()
                ? Label.in(of.substring(0, written.start())).map(label -> new MeanTime(label, read(written)))
                : Label.in(of).map(label -> new MeanTime(label, known));
    }

    private UnitOfMeasure read(Matcher written) {
        return UnitOfMeasure.read(written.group("unit"), language).orElse(UnitOfMeasure.NONE);
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
                .map(found -> UnitOfMeasure.read(found.group(), language).orElse(UnitOfMeasure.NONE))
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : UnitOfMeasure.NONE;
    }
}
