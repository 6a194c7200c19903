package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of plan and why it was made, such as a lower target because funds were cut. */
@Value.Immutable
public abstract class RevisionChange implements Serializable {

    private static final long serialVersionUID = 1L;

    RevisionChange() {}

    /**
     * What becomes different.
     *
     * @return the change
     */
    public abstract PlanChange change();

    /**
     * Why.
     *
     * @return the reason in words, not blank
     */
    public abstract String reason();

    /**
     * Who proposed it: an office or a post, never a named person.
     *
     * @return the office or post, not blank; empty if the act names none
     */
    public abstract Optional<String> proposer();

    /**
     * What somebody said of it who had to be heard, such as the OIV.
     *
     * @return the opinion in words, not blank; empty if there is none
     */
    public abstract Optional<String> opinion();

    /**
     * What a source says of the change beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * A change with its reason.
     *
     * @param change what becomes different
     * @param reason why, not blank
     * @return the change
     * @throws IllegalArgumentException if the reason is blank
     */
    public static RevisionChange of(PlanChange change, String reason) {
        return builder().change(change).reason(reason).build();
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
        BlankText.refuse(reason(), "reason of the change");
        proposer().ifPresent(proposer -> BlankText.refuse(proposer, "proposer"));
        opinion().ifPresent(opinion -> BlankText.refuse(opinion, "opinion"));
    }

    /** Builds changes. A builder is for one thread. */
    public static final class Builder extends RevisionChangeBuilder {
        Builder() {}
    }
}
