package io.github.albero.model;

import io.github.albero.model.target.Assumption;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.TargetReading;
import io.github.albero.model.text.Phrases;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The numbers of a target that the other language would read differently (rule A3). A plan keeps the text of a target and
 * its own language, and so what was assumed when it was read can be found again.
 */
final class NumbersAsRead {

    /** Only such numbers can read differently; all other texts need not be read again. */
    private static final Pattern THREE_DIGITS_BEHIND_A_MARK = Pattern.compile("\\d[.,]\\d{3}(?!\\d)");

    /** Days without a year are days of some year; which one is not asked here. */
    private static final Year ANY_YEAR = Year.of(2000);

    private NumbersAsRead() {}

    /** What was assumed about numbers; nothing if somebody stated another criterion than the text says. */
    static List<Assumption> in(Target target, Locale language) {
        if (!Phrases.isUnderstood(language)
                || !THREE_DIGITS_BEHIND_A_MARK.matcher(target.text()).find()) {
            return List.of();
        }
        TargetReading reading = TargetParser.in(language).ofYear(ANY_YEAR).read(target.text());
        boolean isWhatTheTextSays =
                reading.targets().stream().map(Target::criterion).anyMatch(target.criterion()::equals);
        return isWhatTheTextSays ? reading.assumptions().stream().distinct().toList() : List.of();
    }
}
