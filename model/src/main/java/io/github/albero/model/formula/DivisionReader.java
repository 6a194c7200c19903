package io.github.albero.model.formula;

import io.github.albero.model.formula.Computation.Ambiguous;
import io.github.albero.model.formula.Computation.ChangeOnPreviousYear;
import io.github.albero.model.formula.Computation.Form;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.formula.Computation.Ratio;
import io.github.albero.model.formula.Computation.Words;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text that has divisions: one says what is computed, several only if parentheses put them in order. */
final class DivisionReader {

    /** A sum outside parentheses: nobody can tell whether it ends where the division begins. */
    private static final Pattern PLUS =
            Pattern.compile("[\\s\\p{Z})]\\+[\\s\\p{Z}(]|(?<=[\\p{L}\\p{N})])\\+(?=[\\p{L}\\p{N}(])");

    private final DivisionWords words;
    private final CountWords counts;
    private final YearWords years;
    private final TimeWords times;

    DivisionReader(Locale language) {
        this.words = DivisionWords.of(language);
        this.counts = CountWords.of(language);
        this.years = YearWords.of(language);
        this.times = TimeWords.of(language);
    }

    /** What the divisions of a text, one at least, say. */
    Computation read(List<Division> divisions) {
        Optional<Division> last = doneLast(divisions);
        if (last.isEmpty()) {
            return ambiguous(divisions);
        }
        Optional<Computation> difference = openDifference(last.get());
        if (difference.isPresent()) {
            return difference.get();
        }
        return hasOpenSum(last.get()) ? ambiguous(List.of(last.get())) : read(last.get());
    }

    private Computation read(Division division) {
        OuterArithmetic outer = OuterArithmetic.of(division, measuredFrom(division));
        Computation quotient = quotient(division);
        if (outer.isNone()) {
            return quotient;
        }
        return outer.isOneLess() && quotient instanceof ChangeOnPreviousYear change && change.form() == Form.QUOTIENT
                ? new ChangeOnPreviousYear(change.of(), Form.VARIATION)
                : new Words();
    }

    private Computation quotient(Division division) {
        Optional<ChangeOnPreviousYear> change = change(division);
        if (change.isPresent()) {
            return change.get();
        }
        Optional<String> numerator = Label.in(numerator(division));
        Optional<String> denominator = Label.in(division.right());
        if (numerator.isEmpty() || denominator.isEmpty() || numerator.equals(denominator)) {
            return new Words();
        }
        return times.isSum(numerator.get()) && !times.isSum(denominator.get())
                ? meanTime(numerator.get(), denominator.get())
                : new Ratio(numerator.get(), denominator.get());
    }

    private Optional<ChangeOnPreviousYear> change(Division division) {
        Optional<ChangeOnPreviousYear> inGroup =
                Label.groupAtEnd(division.left()).flatMap(group -> years.read(group, division.right()));
        if (inGroup.isPresent()) {
            return inGroup;
        }
        Optional<ChangeOnPreviousYear> called =
                years.isChange(division.left()) ? years.read(division.left(), division.right()) : Optional.empty();
        return called.isPresent() ? called : years.read(measured(division), division.right());
    }

    private Computation meanTime(String sum, String cases) {
        UnitOfMeasure unit = times.onlyUnit(sum);
        return Label.in(counts.withoutTotal(cases))
                .map(of -> new MeanTime(of, unit))
                .orElseGet(() -> new MeanTime(cases, unit));
    }

    /** What is divided: the sum in parentheses before the sign, as in {@code Attività (n. visite + n. corsi) / n. mesi}. */
    private String numerator(Division division) {
        return Label.groupAtEnd(division.left())
                .filter(group ->
                        counts.startsAsTotal(group) && PLUS.matcher(group).find())
                .orElseGet(() -> words.withoutStart(measured(division)));
    }

    private String measured(Division division) {
        return division.text().between(measuredFrom(division), division.from());
    }

    /** Where what is measured begins left of the sign: at the first word that counts something if there is one. */
    private int measuredFrom(Division division) {
        String left = division.left();
        Matcher mark = counts.marks(left);
        while (mark.find()) {
            int place = division.statementFrom() + mark.start();
            boolean isOutside = division.text().depth(place) == division.depth();
            if (isOutside && !words.isPrepositionBefore(left, mark.start())) {
                return place;
            }
        }
        return division.statementFrom();
    }

    /** {@code n. evase - n. annullate / n. pervenute}: the dash may be a minus, or set something apart. */
    private Optional<Computation> openDifference(Division division) {
        FormulaText text = division.text();
        int from = differenceFrom(division);
        int to = differenceTo(division);
        return from < division.statementFrom() || to > division.statementTo()
                ? Optional.of(new Ambiguous(List.of(
                        Label.trimmed(text.between(from, division.from())),
                        Label.trimmed(text.between(division.to(), to)))))
                : Optional.empty();
    }

    private int differenceFrom(Division division) {
        FormulaText text = division.text();
        int from = measuredFrom(division);
        OptionalInt before = text.between(division.statementFrom(), from).isBlank()
                ? text.statementBeforeDash(division.statementFrom())
                : OptionalInt.empty();
        return before.isPresent() && counts.isCounted(text.between(before.getAsInt(), from)) ? before.getAsInt() : from;
    }

    private int differenceTo(Division division) {
        FormulaText text = division.text();
        int to = division.statementTo();
        OptionalInt after = text.statementAfterDash(to);
        return after.isPresent()
                        && counts.startsAsTotal(
                                text.between(to, after.getAsInt()).replaceFirst("[-–—−]", ""))
                ? after.getAsInt()
                : to;
    }

    private static boolean hasOpenSum(Division division) {
        Matcher plus = PLUS.matcher(division.text().between(division.statementFrom(), division.statementTo()));
        while (plus.find()) {
            if (division.text().depth(division.statementFrom() + plus.start() + 1) == division.depth()) {
                return true;
            }
        }
        return false;
    }

    /** The division that parentheses make the last one to be done; empty if there is none. */
    private static Optional<Division> doneLast(List<Division> divisions) {
        int outermost = divisions.stream().mapToInt(Division::depth).min().orElseThrow();
        List<Division> outer =
                divisions.stream().filter(one -> one.depth() == outermost).toList();
        return outer.size() == 1 && hasOneEnclosedOnEachSide(outer.get(0), divisions)
                ? Optional.of(outer.get(0))
                : Optional.empty();
    }

    private static boolean hasOneEnclosedOnEachSide(Division outer, List<Division> divisions) {
        long left = divisions.stream()
                .filter(one -> one.from() >= outer.statementFrom() && one.from() < outer.from())
                .count();
        long right = divisions.stream()
                .filter(one -> one.from() >= outer.to() && one.from() < outer.statementTo())
                .count();
        return left + right + 1 == divisions.size()
                && (left == 0 || (left == 1 && Label.isEnclosed(Label.trimmed(outer.left()))))
                && (right == 0 || (right == 1 && Label.isEnclosed(Label.trimmed(outer.right()))));
    }

    private Computation ambiguous(List<Division> divisions) {
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < divisions.size(); index++) {
            Division division = divisions.get(index);
            boolean goesOn = index > 0 && divisions.get(index - 1).isInTheSameStatement(division);
            if (!goesOn) {
                parts.add(Label.trimmed(measured(division)));
            }
            boolean isFollowed =
                    index + 1 < divisions.size() && divisions.get(index + 1).isInTheSameStatement(division);
            int to = isFollowed ? divisions.get(index + 1).from() : division.statementTo();
            parts.add(Label.trimmed(division.text().between(division.to(), to)));
        }
        parts.removeIf(String::isBlank);
        return parts.size() < 2 ? new Words() : new Ambiguous(parts);
    }
}
