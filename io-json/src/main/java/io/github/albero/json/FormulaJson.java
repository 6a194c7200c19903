package io.github.albero.json;

import io.github.albero.model.Formula;
import io.github.albero.model.formula.Computation;
import java.util.Locale;
import java.util.Optional;

/**
 * Formulas in the language of the document: the text alone, such as {@code "n. pareri / n. quesiti"}, where it says
 * everything, otherwise {@code {"text", "computation"}}.
 */
final class FormulaJson {

    private final Locale language;

    FormulaJson(Locale language) {
        this.language = language;
    }

    Optional<Formula> read(JsonCursor value) {
        if (value.isObject()) {
            return value.object(FormulaJson::longForm);
        }
        return value.isText()
                ? value.words().map(text -> Formula.of(text, language))
                : value.refuse(JsonProblem.NOT_A_FORMULA);
    }

    private static Optional<Formula> longForm(JsonFields fields) {
        Optional<String> text = fields.require("text", JsonCursor::words);
        Optional<Computation> computation = fields.require("computation", ComputationJson::read);
        return text.isPresent() && computation.isPresent()
                ? Optional.of(Formula.of(text.get(), computation.get()))
                : Optional.empty();
    }

    void write(JsonOutput out, Formula formula) {
        if (Formula.of(formula.text(), language).equals(formula)) {
            out.text("formula", formula.text());
        } else {
            out.name("formula");
            out.line(() -> {
                out.text("text", formula.text());
                out.name("computation");
                ComputationJson.write(out, formula.computation());
            });
        }
    }
}
