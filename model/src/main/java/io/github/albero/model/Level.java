package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rank of the tree in the body's own words, such as {@code Settore}.
 *
 * <p>It does not say which nodes belong to it; they name their level.
 */
@Value.Immutable
public abstract class Level implements Serializable {

    private static final long serialVersionUID = 1L;

    Level() {}

    /**
     * The name, unique within a plan.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * What the codes of its nodes look like. Nodes with other codes are legal; a check may report them.
     *
     * @return the pattern, such as {@code 00.00}; empty if the body has no rule for them
     */
    public abstract Optional<CodePattern> codes();

    /**
     * What a source says of the level beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * A level.
     *
     * @param name such as {@code Obiettivo}
     * @return the level
     * @throws IllegalArgumentException if the name is blank
     */
    public static Level of(String name) {
        return builder().name(name).build();
    }

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
        BlankText.refuse(name(), "level name");
    }

    /** Builds levels. A builder is for one thread. */
    public static final class Builder extends LevelBuilder {
        Builder() {}
    }
}
