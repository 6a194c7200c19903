package io.github.albero.evaluation;

import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A reader with a pocket calculator: it knows nothing but the sentences of an explanation, computes what stands before each
 * "=", and follows the numbers to the score.
 */
final class PocketCalculator {

    private static final String NUMBER = "(-?[\\d.,]*\\d)";

    /** Stands before a number that is the score of a part, instead of the part's name. */
    private static final String SCORE = "§";

    private static final BigDecimal SCORES_TO = new BigDecimal("0.01");

    private final Locale language;
    private final Optional<Pattern> names;
    private final List<String> faults = new ArrayList<>();
    private BigDecimal heldBack = BigDecimal.ZERO;
    private Optional<BigDecimal> last = Optional.empty();

    /** The words between which a language puts numbers. */
    private record Words(
            Pattern target,
            Pattern score,
            Pattern result,
            Pattern gate,
            Pattern unsaid,
            Pattern sums,
            Pattern fraction) {

        static Words of(Locale language) {
            boolean isItalian = language.equals(Locale.ITALIAN);
            String result = isItalian
                    ? "(?:= |: |limitato a |limitato |minimo, |che vale |arrotondato a |arrotondato |valutazione |conta )"
                    : "(?:= |: |limited to |minimum, |is worth |rounded to |assessed at |counts )";
            return new Words(
                    Pattern.compile("target (?!zero ).*"),
                    Pattern.compile((isItalian ? "punteggio " : "score ") + NUMBER + ", .*"),
                    Pattern.compile(".*" + result + SCORE + "?" + NUMBER + "%?"),
                    Pattern.compile(
                            isItalian
                                    ? "condizione .* non soddisfatta: è trattenuto il " + NUMBER + "%"
                                    : "condition .* not met: " + NUMBER + "% is held back"),
                    Pattern.compile(
                            isItalian ? "dato mancante, contato al minimo" : "not measured, counted as the minimum"),
                    Pattern.compile(
                            isItalian ? "numeratori (.*), denominatori (.*)" : "numerators (.*), denominators (.*)"),
                    Pattern.compile(NUMBER + " / " + NUMBER + "(?: = .*)?"));
        }
    }

    private PocketCalculator(Locale language, Collection<String> names) {
        this.language = language;
        this.names = names.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<![\\d.,/:\\p{L}])(?:→ )?(?:"
                        + names.stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|"))
                        + ") (?=-?\\d)"));
    }

    /**
     * What is wrong in an explanation.
     *
     * @param explanation the explanation
     * @param language in which language it is read
     * @param names what parts are called
     * @return the faults, none if all can be redone
     */
    static List<String> faults(Explanation explanation, Locale language, Collection<String> names) {
        PocketCalculator calculator = new PocketCalculator(language, names);
        String text = explanation.display(language);
        calculator.read(text.substring(explanation.subject().length() + 2));
        return calculator.faults.stream().map(fault -> fault + " in " + text).toList();
    }

    private void read(String text) {
        if (text.contains("{") || text.contains("}")) {
            faults.add("gap");
        }
        Words words = Words.of(language);
        List<String> sums = List.of();
        for (String step : text.split("; ", -1)) {
            if (words.target().matcher(step).matches()) {
                continue;
            }
            String plain =
                    names.map(known -> known.matcher(step).replaceAll(SCORE)).orElse(step);
            if (!sums.isEmpty()) {
                fraction(plain, sums, words);
                sums = List.of();
            }
            Matcher found = words.sums().matcher(plain);
            if (found.matches()) {
                sums = List.of(found.group(1), found.group(2));
            } else {
                step(plain, words);
            }
        }
    }

    private void fraction(String step, List<String> sums, Words words) {
        Matcher fraction = words.fraction().matcher(step);
        if (!fraction.matches()
                || computed(sums.get(0)).compareTo(number(fraction.group(1))) != 0
                || computed(sums.get(1)).compareTo(number(fraction.group(2))) != 0) {
            faults.add("not the sums " + sums + ": " + step);
        }
    }

    private void step(String step, Words words) {
        Matcher score = words.score().matcher(step);
        Matcher gate = words.gate().matcher(step);
        Matcher result = words.result().matcher(step);
        if (score.matches()) {
            score(number(score.group(1)));
        } else if (gate.matches()) {
            heldBack = heldBack.add(number(gate.group(1)));
        } else if (words.unsaid().matcher(step).matches()) {
            last = Optional.empty();
        } else {
            equation(step);
            if (result.matches()) {
                last = Optional.of(number(result.group(1)));
            }
        }
    }

    private void score(BigDecimal shown) {
        BigDecimal left = BigDecimal.valueOf(100).subtract(heldBack).max(BigDecimal.ZERO);
        last.map(number -> number.multiply(left).movePointLeft(2))
                .filter(number -> number.subtract(shown).abs().compareTo(new BigDecimal("0.01")) > 0)
                .ifPresent(number -> faults.add("the steps lead to " + number + " and not to " + shown));
    }

    /**
     * "Expression = result": the same to one unit of the last digit that is printed. Scores of parts are printed with two
     * decimals and never upward over an edge, so that each may be a hundredth higher.
     */
    private void equation(String step) {
        int sign = step.indexOf(" = ");
        if (sign < 0) {
            return;
        }
        String expression =
                step.substring(Math.max(0, step.lastIndexOf(": ", sign)), sign).replaceFirst("^: ", "");
        Matcher result = Pattern.compile(NUMBER + "(%?).*", Pattern.DOTALL).matcher(step.substring(sign + 3));
        if (!result.matches()) {
            faults.add("no result: " + step);
            return;
        }
        BigDecimal printed = number(result.group(1));
        int digits = printed.scale();
        BigDecimal computed;
        try {
            computed = computed(expression);
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage() + ": " + step);
            return;
        }
        if (!result.group(2).isEmpty()) {
            computed = computed.movePointRight(2);
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal ofScores = computed(expression, SCORES_TO).subtract(computed(expression, BigDecimal.ZERO));
        BigDecimal tolerance = unit.max(ofScores.add(unit.movePointLeft(1).multiply(BigDecimal.valueOf(5))));
        if (computed.subtract(printed).abs().compareTo(tolerance) > 0) {
            faults.add("calculator says " + computed.setScale(digits + 3, RoundingMode.HALF_UP) + ": " + step);
        }
    }

    private BigDecimal number(String text) {
        BigDecimal value = NumberText.read(text, language)
                .map(NumberText::value)
                .orElseThrow(() -> new IllegalArgumentException("no number '" + text + "'"));
        int mark = text.lastIndexOf(language.equals(Locale.ITALIAN) ? ',' : '.');
        return mark < 0 ? value : value.setScale(text.length() - mark - 1);
    }

    private BigDecimal computed(String expression) {
        return computed(expression, BigDecimal.ZERO);
    }

    /** The value, if each score of a part is higher by something. */
    private BigDecimal computed(String expression, BigDecimal higher) {
        Keys keys = new Keys(expression, higher);
        BigDecimal value = keys.sum();
        keys.requireEnd();
        return value;
    }

    /** The keys of the calculator, pressed one after the other. */
    private final class Keys {

        private final String text;
        private final BigDecimal higher;
        private int at;

        private Keys(String expression, BigDecimal higher) {
            this.text = expression.replace(" ", "");
            this.higher = higher;
        }

        private boolean press(char key) {
            boolean isNext = at < text.length() && text.charAt(at) == key;
            if (isNext) {
                at++;
            }
            return isNext;
        }

        void requireEnd() {
            if (at < text.length()) {
                throw new IllegalArgumentException("cannot compute '" + text.substring(at) + "'");
            }
        }

        BigDecimal sum() {
            BigDecimal value = product();
            while (true) {
                if (press('+')) {
                    value = value.add(product());
                } else if (press('−')) {
                    value = value.subtract(product());
                } else {
                    return value;
                }
            }
        }

        private BigDecimal product() {
            BigDecimal value = percent();
            while (true) {
                if (press('×')) {
                    value = value.multiply(percent());
                } else if (press('/')) {
                    BigDecimal divisor = percent();
                    if (divisor.signum() == 0) {
                        throw new IllegalArgumentException("division by zero");
                    }
                    value = value.divide(divisor, MathContext.DECIMAL128);
                } else {
                    return value;
                }
            }
        }

        private BigDecimal percent() {
            BigDecimal value = value();
            return press('%') ? value.movePointLeft(2) : value;
        }

        private BigDecimal value() {
            if (press('(')) {
                BigDecimal value = sum();
                if (!press(')')) {
                    requireEnd();
                }
                return value;
            }
            boolean isScore = press(SCORE.charAt(0));
            Matcher digits = Pattern.compile(NUMBER).matcher(text).region(at, text.length());
            if (!digits.lookingAt()) {
                throw new IllegalArgumentException("cannot compute '" + text.substring(at) + "'");
            }
            at = digits.end();
            return number(digits.group(1)).add(isScore ? higher : BigDecimal.ZERO);
        }
    }
}
