package io.github.albero.excel;

import io.github.albero.evaluation.Audience;
import io.github.albero.evaluation.Percent;
import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words of a report in its language.
 *
 * @param language the reader's language
 * @param audience who the readers are
 */
record Words(Locale language, Audience audience) {

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.excel.report", language));

    String say(String key) {
        return PHRASES.say(language, key);
    }

    String say(String key, Map<String, ?> arguments) {
        return PHRASES.say(language, key, arguments);
    }

    String say(Displayable value) {
        return value.display(language);
    }

    String twoDecimals(BigDecimal number) {
        return new Percent(number).display(language);
    }

    /** How this language writes a date in a cell. */
    String datePattern() {
        return Phrases.isItalian(language) ? "dd/mm/yyyy" : "yyyy-mm-dd";
    }
}
