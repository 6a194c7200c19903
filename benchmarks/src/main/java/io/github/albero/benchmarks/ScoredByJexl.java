package io.github.albero.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlScript;

/** The formulas as scripts of Commons JEXL, each read once; it has no functions, so conditions are in its own words. */
final class ScoredByJexl implements Scoring {

    private static final JexlArithmetic ARITHMETIC = new JexlArithmetic(true, MathContext.DECIMAL128, 12);
    private static final JexlEngine ENGINE =
            new JexlBuilder().arithmetic(ARITHMETIC).create();

    private final Map<Form, JexlScript> achievement = new EnumMap<>(Form.class);
    private final Map<Form, JexlScript> reached = new EnumMap<>(Form.class);
    private final JexlScript score = ENGINE.createScript("a < 0B ? 0B : a > 100B ? 100B : a", "a");

    ScoredByJexl() {
        for (Form form : Form.values()) {
            String formula = form == Form.DEED ? "n <= t ? 100 : 0" : form.achievement();
            achievement.put(form, script(formula));
            reached.put(form, script(form.reached()));
        }
    }

    /** A script whose numbers are exact decimals, so that none has to be converted while time runs. */
    private static JexlScript script(String formula) {
        return ENGINE.createScript(formula.replaceAll("\\d+", "$0B"), "n", "d", "t");
    }

    @Override
    public Scored scored(Figures figures) {
        BigDecimal percent = ARITHMETIC.toBigDecimal(value(achievement, figures));
        boolean isReached = ARITHMETIC.toBoolean(value(reached, figures));
        return new Scored(
                figures.id(),
                isReached,
                percent,
                ARITHMETIC.toBigDecimal(score.execute(JexlEngine.EMPTY_CONTEXT, percent)));
    }

    private static Object value(Map<Form, JexlScript> scripts, Figures figures) {
        JexlScript script = scripts.get(figures.form());
        if (script == null) {
            throw new IllegalStateException("no script for " + figures.form());
        }
        return script.execute(JexlEngine.EMPTY_CONTEXT, figures.numerator(), figures.denominator(), figures.target());
    }
}
