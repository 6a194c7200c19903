package io.github.albero.evaluation;

import io.github.albero.model.ExternalCause;
import java.math.BigDecimal;
import java.util.List;

/** Several causes outside the body taken together (rule C14). */
final class ExternalCauses {

    private ExternalCauses() {}

    /** Their shares together, in percent, not more than 100. */
    static BigDecimal share(List<ExternalCause> causes) {
        return causes.stream()
                .map(ExternalCause::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(Numbers.HUNDRED);
    }
}
