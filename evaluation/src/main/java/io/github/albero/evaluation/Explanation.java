package io.github.albero.evaluation;

import io.github.albero.model.text.Displayable;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a number came about, step by step; a person can redo it with a pocket calculator.
 *
 * @param subject what is explained, such as {@code 07.03/3}
 * @param steps the steps, in the order in which they were taken (rule C1)
 */
public record Explanation(String subject, List<Step> steps) implements Displayable, Serializable {

    private static final Set<Step.Kind> INTERNAL = EnumSet.of(
            Step.Kind.NOT_ASSESSABLE,
            Step.Kind.OFFICES_MISSING,
            Step.Kind.EXTERNAL_CAUSE_REASON,
            Step.Kind.OVERRIDE_REASON);

    /** Copies the list. */
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * The steps that an audience may see: in public without the words of the offices, which may
     * name a person, and without who has not reported, and who decided what and why.
     *
     * @param audience who will see it
     * @return the explanation, shorter where it held such words
     */
    public Explanation forAudience(Audience audience) {
        return audience == Audience.INTERNAL
                ? this
                : new Explanation(
                        subject,
                        steps.stream()
                                .filter(step -> !INTERNAL.contains(step.kind()))
                                .toList());
    }

    /**
     * The explanation as a sentence.
     *
     * @param language the reader's language
     * @return subject and steps, such as {@code 07.03/3: 412 / 530 = 77.7358%; target ≥ 80%; …}
     */
    @Override
    public String display(Locale language) {
        return steps.stream().map(step -> step.display(language)).collect(Collectors.joining("; ", subject + ": ", ""));
    }
}
