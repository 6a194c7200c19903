package io.github.albero.benchmarks;

import io.github.albero.model.formula.Computation;
import io.github.albero.model.formula.FormulaParser;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Reading repeated parts of formulas. */
public class RepeatedFormulas extends RepeatedReading {

    /** What stands first, is repeated, stands in the middle, is repeated as often again, and stands last. */
    @Param({
        "~(~n. a~)~ / n. b",
        "n. a / ~(~n. b~)~",
        "~(~n. a / n. b~)~",
        "rapporto tra ~(~a~)~ e n. c",
        "n. ~(~a~)~",
        "~di n. ~~~/ n. b",
        "rapporto tra a~ e~~~ b",
        "ricavi 2024 / ~\u0130~~~ anno precedente",
        "n. a / n. b~; c~~~",
        "n. a~\t~~~/ n. b"
    })
    String piece = "";

    private final FormulaParser parser = FormulaParser.in(Locale.ITALIAN);

    @Override
    String textOf(int atMost) {
        String[] parts = piece.split("~", -1);
        int times = (atMost - piece.length()) / (parts[1].length() + parts[3].length());
        return parts[0] + parts[1].repeat(times) + parts[2] + parts[3].repeat(times) + parts[4];
    }

    /** Reads the text. */
    @Benchmark
    public Computation read() {
        return parser.read(text);
    }
}
