package io.github.albero.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The yardstick: the fields of a written plan in records to which Jackson binds them, texts left as they are. */
record PlanRecord(
        String albero,
        String version,
        String language,
        @Nullable String id,
        String title,
        String organisation,
        int period,
        List<String> levels,
        List<Unit> units,
        List<Node> nodes) {

    record Unit(
            String id,
            String name,
            @Nullable List<String> aliases,
            @Nullable String parent) {}

    record Node(
            @Nullable String id,
            @Nullable String code,
            String title,
            @Nullable String level,
            @Nullable BigDecimal weight,
            @Nullable List<Indicator> indicators,
            @Nullable List<Node> children) {}

    record Indicator(
            @Nullable String id,
            @Nullable String code,
            String name,
            @Nullable String kind,
            @Nullable String direction,
            @Nullable String measured,
            @Nullable String target,
            @Nullable BigDecimal weight,
            @Nullable List<String> owners,
            @Nullable String source) {}
}
