package io.github.albero.model.text;

import java.util.Locale;

/** A value that can be shown to a person in Italian and English, and so can fill a gap of {@link Phrases}. */
public interface Displayable {

    /**
     * The value as it is shown.
     *
     * @param language the reader's language
     * @return the text
     */
    String display(Locale language);
}
