package io.github.albero.benchmarks;

import io.github.albero.model.Owner;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.util.Locale;

/** Values that all indicators of both kinds of plans share. */
final class Shared {

    static final Target TARGET = Target.parse(">= 80%", Locale.ITALIAN);
    static final Owner OWNER = Owner.builder()
            .text("Ufficio URP")
            .resolution(Owner.Resolution.UNRESOLVED)
            .build();
    static final BigDecimal WEIGHT = BigDecimal.TEN;

    private Shared() {}
}
