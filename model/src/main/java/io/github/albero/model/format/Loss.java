package io.github.albero.model.format;

import io.github.albero.model.text.Phrases;
import java.util.ResourceBundle;

/**
 * What a format may be unable to keep of a plan; a format that loses something else brings codes of its own. Further codes
 * may come: keep a default branch.
 *
 * <p>A loss is a {@link Diagnostic} at a {@link Location.Part} of the plan:
 *
 * <pre>{@code
 * new Diagnostic(Loss.EXTENSION_NOT_KEPT, Map.of("name", "Stakeholder"), Location.Part.indicator("07.03/4"))
 * }</pre>
 */
public enum Loss implements DiagnosticCode {
    /** The measurements are left out; {@code count} says how many. */
    ACTUALS_NOT_KEPT,
    /** The act that approved the plan is left out; {@code act} is its text. */
    ACT_NOT_KEPT,
    /** A card is left out; {@code post} says whose it is. */
    CARD_NOT_KEPT,
    /** Something that this library does not know is left out; {@code name} is its name. */
    EXTENSION_NOT_KEPT,
    /** An id is not written and will be made anew from code and position; {@code id} is the id. */
    ID_NOT_KEPT,
    /** A revision is left out; {@code number} says which. */
    REVISION_NOT_KEPT,
    /** The directory of units is left out; {@code count} says how many there are. */
    UNITS_NOT_KEPT,
    /** An attribute is left out; {@code attribute} is the {@link LostAttribute}. */
    ATTRIBUTE_NOT_KEPT,
    /** A text will not come back as it is, such as one with line breaks; {@code attribute} is the {@link LostAttribute}. */
    TEXT_CHANGED,
    /** Only a text is written, and what it means be read from it anew; {@code attribute} is the {@link LostAttribute}. */
    MEANING_NOT_KEPT;

    private static final Phrases PHRASES =
            Phrases.from(language -> ResourceBundle.getBundle("io.github.albero.model.format.losses", language));

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Phrases phrases() {
        return PHRASES;
    }
}
