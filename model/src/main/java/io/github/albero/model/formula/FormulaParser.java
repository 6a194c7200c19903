package io.github.albero.model.formula;

import io.github.albero.model.formula.Computation.Expression;
import io.github.albero.model.formula.Computation.Words;
import io.github.albero.model.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads formulas as people write them, such as {@code n. azioni realizzate / n. azioni previste}, {@code tempo medio di
 * rilascio}, {@code ricavi anno X / ricavi anno X-1} or {@code = risolti / ricevuti * 100}.
 *
 * <p>A parser never throws on text: what is not clear is {@link Words}, for a wrong formula is worse than none. A slash is
 * a division only where the words say so; in dates, acts, units and alternatives it is none. It is immutable and may be
 * shared.
 */
public final class FormulaParser {

    /** The longest text in which anything is recognised, in characters. */
    public static final int MAX_LENGTH = 4_000;

    private static final char EXPRESSION = '=';

    private final Locale language;
    private final boolean isKnown;

    private FormulaParser(Locale language) {
        this.language = language;
        this.isKnown = Phrases.isItalian(language) || Phrases.isEnglish(language);
    }

    /**
     * The parser of one language.
     *
     * @param language the language of the texts; in others than Italian and English only expressions are recognised
     * @return the parser
     */
    public static FormulaParser in(Locale language) {
        return new FormulaParser(language);
    }

    /**
     * Reads a formula.
     *
     * @param text any text
     * @return what it says; {@link Words} if nothing is recognised or the text is longer than {@value #MAX_LENGTH}
     *     characters
     */
    public Computation read(String text) {
        String written = text.strip();
        if (!written.isEmpty() && written.charAt(0) == EXPRESSION) {
            return expression(written.substring(1).strip());
        }
        return isKnown && written.length() <= MAX_LENGTH ? words(new FormulaText(written)) : new Words();
    }

    private static Computation expression(String text) {
        return ExpressionProblem.in(text).isPresent() ? new Words() : new Expression(text);
    }

    private Computation words(FormulaText text) {
        List<Division> divisions = Divisions.in(text, language);
        if (divisions.isEmpty()) {
            return onlyOne(read(text.statements()));
        }
        return computesBesides(text.listed()) ? new Words() : new DivisionReader(language).read(divisions);
    }

    private List<Computation> read(List<String> statements) {
        StatementReader reader = new StatementReader(language);
        return statements.stream().map(reader::read).flatMap(Optional::stream).toList();
    }

    /** Nobody can tell which of several is meant. */
    private static Computation onlyOne(List<Computation> readings) {
        return readings.size() == 1 ? readings.get(0) : new Words();
    }

    /** Whether something else is computed beside the divisions, in a part of its own. */
    private boolean computesBesides(List<String> parts) {
        return parts.size() > 1
                && parts.stream()
                        .map(FormulaText::new)
                        .filter(part -> Divisions.in(part, language).isEmpty())
                        .anyMatch(part -> !read(part.statements()).isEmpty());
    }
}
