package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A service, office or department of the body, such as {@code Servizio Promozione}; never a person. */
@Value.Immutable
public abstract class OrganisationalUnit implements Serializable {

    private static final long serialVersionUID = 1L;

    OrganisationalUnit() {}

    /**
     * The id by which owners and actuals name the unit.
     *
     * @return the id, not blank, such as {@code promozione}
     */
    public abstract String id();

    /**
     * The name as it should be shown.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Other spellings of the name, such as {@code BP}.
     *
     * @return the spellings; those that {@link UnitDirectory} understands without them need not be listed
     */
    public abstract List<String> aliases();

    /**
     * The unit above.
     *
     * @return the id of the unit above, empty at the top
     */
    public abstract Optional<String> parent();

    /**
     * What a source says of the unit beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        BlankText.refuse(id(), "unit id");
        BlankText.refuse(name(), "unit name");
    }

    /** Builds units. A builder is for one thread. */
    public static final class Builder extends OrganisationalUnitBuilder {
        Builder() {}
    }
}
