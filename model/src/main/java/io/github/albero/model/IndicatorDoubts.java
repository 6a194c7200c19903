package io.github.albero.model;

import io.github.albero.model.formula.Computation;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Form;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import io.github.albero.model.text.DateText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What nobody can tell of a target without asking, by the words of its indicator (rule A10).
 *
 * @param text the words
 */
record IndicatorDoubts(IndicatorText text) {

    private static final Pattern YEAR_BEFORE = Pattern.compile("(?iu)\\b[xn]\\s?[-–−]\\s?1\\b");
    private static final Pattern COUNT_MARK_AFTER_SLASH = Pattern.compile("(?iu)/\\s*n(?:[.°º]|umero\\b)");
    private static final Pattern COMPARISON =
            Pattern.compile("(?<=[\\p{L}\\p{N})])\\s+[<>]=?\\s*(?:n[.°º]|\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_DATE = Pattern.compile("\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b");
    /** An act is cited with its day: that is no deadline (rule A5). */
    private static final Pattern ACT_WITH_DATE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:delibera(?:zione)?|determina(?:zione)?|decreto|d\\.?p\\.?[cr]\\.?m?|d\\.?\\s?lgs\\.?|legge|regolamento"
                    + "|circolare|direttiva|ods|odg|ordine di servizio|verbale|nota|resolution|decree|act)(?!\\p{L})"
                    + "[^;:,()]{0,60}?(?:del|dell'|of)\\s*\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b");

    Optional<Doubt> about(Quantity target) {
        boolean isPercent = target.unit().equals(UnitOfMeasure.PERCENT);
        if (isPercent && text.says(WordingRole.CHANGE) && isOnPreviousYear() && !isStatedVariation()) {
            return Optional.of(Doubt.CHANGE_OR_LEVEL);
        }
        if (text.says(COMPARISON)) {
            return Optional.of(Doubt.COMPARISON_INSIDE);
        }
        if (divisions() > 1 || text.computation() instanceof Computation.Ambiguous) {
            return Optional.of(Doubt.CHAIN_OF_DIVISIONS);
        }
        if (isPercent && divisions() == 0 && distinctDates() > 1) {
            return Optional.of(Doubt.SEVERAL_DEADLINES);
        }
        return Optional.empty();
    }

    /** Whether this year is held against the one before, in words or by the formula. */
    private boolean isOnPreviousYear() {
        return text.says(WordingRole.PREVIOUS_YEAR)
                || text.says(YEAR_BEFORE)
                || text.computation() instanceof ChangeOnPreviousYear;
    }

    /** Whether the value of the indicator is itself a change on the previous year. */
    boolean isVariation() {
        return text.computation() instanceof ChangeOnPreviousYear change && change.form() == Form.VARIATION;
    }

    /** Whether the plan has a formula that says so, and not only a name. */
    private boolean isStatedVariation() {
        return text.formula().isPresent() && isVariation();
    }

    private long divisions() {
        return text.parts().stream()
                .mapToLong(
                        part -> COUNT_MARK_AFTER_SLASH.matcher(part).results().count())
                .max()
                .orElse(0);
    }

    private long distinctDates() {
        return text.parts().stream()
                .map(part -> ACT_WITH_DATE.matcher(part).replaceAll(" "))
                .flatMap(part -> FULL_DATE.matcher(part).results())
                .map(date -> DateText.read(date.group()))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }
}
