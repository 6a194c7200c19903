package io.github.albero.model.format;

import io.github.albero.model.text.Displayable;
import io.github.albero.model.text.Phrases;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a row was read as, or why it was skipped. Further uses may come: keep a default branch. */
public enum RowUse implements Displayable {
    /** Read as the title of the plan. */
    TITLE(true),
    /** Read as the act that approved the plan. */
    ACT(true),
    /** Read as the name of the body. */
    ORGANISATION(true),
    /** Read as the period of the plan. */
    PERIOD(true),
    /** Read as the language of the plan. */
    LANGUAGE(true),
    /** Read as saying that the plan has no indicators. */
    NO_INDICATORS(true),
    /** Read as the header of a table. */
    HEADER(true),
    /** Read as a node. */
    NODE(true),
    /** Read as an indicator. */
    INDICATOR(true),
    /** Read as a measurement. */
    ACTUAL(true),
    /** Skipped: the row of an indicator that was not measured. */
    NOT_MEASURED(false),
    /** Skipped: a ruling line. */
    RULING(false),
    /** Skipped: the name of the body once more. */
    BODY_NAME(false),
    /** Skipped: a word of the header that stands alone. */
    STRAY_HEADER_WORD(false),
    /** Skipped: a row of totals. */
    TOTAL(false),
    /** Skipped: a remark above the first table. */
    PREAMBLE(false),
    /** Skipped: it fits nothing; there is a diagnostic. */
    NOT_UNDERSTOOD(false);

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.format.rows", language));

    private final boolean read;

    RowUse(boolean read) {
        this.read = read;
    }

    /**
     * Whether the row was read.
     *
     * @return false if it was skipped
     */
    public boolean isRead() {
        return read;
    }

    /**
     * The use in words.
     *
     * @param language the reader's language
     * @return such as {@code ruling line}
     */
    @Override
    public String display(Locale language) {
        return PHRASES.say(language, name());
    }
}
