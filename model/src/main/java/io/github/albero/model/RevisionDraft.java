package io.github.albero.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A revision while it is being written; see {@link PlanDraft}. A draft is for one thread. */
public final class RevisionDraft {

    private final int number;
    private final Act act;
    private final LocalDate effective;
    private final List<ChangeDraft> changes = new ArrayList<>();

    RevisionDraft(int number, Act act, LocalDate effective) {
        this.number = Revision.requireNumber(number);
        this.act = act;
        this.effective = effective;
    }

    /**
     * Adds what becomes different for one reason.
     *
     * @param reason why, not blank
     * @param content says what, and who proposed it
     * @return this revision
     * @throws IllegalArgumentException if it is blank
     */
    public RevisionDraft change(String reason, Consumer<ChangeDraft> content) {
        content.accept(addChange(reason));
        return this;
    }

    /**
     * Adds what becomes different for one reason, for those who say it later.
     *
     * @param reason why, not blank
     * @return the new change
     * @throws IllegalArgumentException if it is blank
     */
    public ChangeDraft addChange(String reason) {
        ChangeDraft change = new ChangeDraft(reason);
        changes.add(change);
        return change;
    }

    void reserve(PlanAssembly assembly) {
        changes.forEach(change -> change.reserve(assembly));
    }

    Revision build(PlanAssembly assembly) {
        return Revision.builder()
                .number(number)
                .act(act)
                .effective(effective)
                .changes(changes.stream()
                        .flatMap(change -> change.build(assembly))
                        .toList())
                .build();
    }
}
