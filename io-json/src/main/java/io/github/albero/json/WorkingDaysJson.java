package io.github.albero.json;

import io.github.albero.evaluation.policy.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The working days to which due dates move: {@code {"holidays": ["2026-01-01", "2026-01-06"]}}. */
final class WorkingDaysJson {

    private static final String EXAMPLE = "{\"holidays\": [\"2026-01-01\", \"2026-01-06\"]}";
    private static final String HOLIDAYS = "holidays";

    private WorkingDaysJson() {}

    static Optional<NoneJson.Written<WorkingDays>> read(JsonCursor value) {
        return NoneJson.read(value, EXAMPLE, WorkingDaysJson::days);
    }

    private static Optional<WorkingDays> days(JsonFields fields) {
        Set<LocalDate> holidays =
                fields.find(HOLIDAYS, WorkingDaysJson::holidays).orElse(Set.of());
        return fields.isFaulty() ? Optional.empty() : Optional.of(new WorkingDays(holidays));
    }

    private static Optional<Set<LocalDate>> holidays(JsonCursor value) {
        if (!value.isList()) {
            return value.refuse(JsonProblem.NOT_A_LIST);
        }
        List<Optional<LocalDate>> days =
                value.items().stream().map(JsonCursor::date).toList();
        return days.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new TreeSet<>(days.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    static void write(JsonOutput out, WorkingDays days) {
        out.line(() -> out.list(HOLIDAYS, List.copyOf(days.holidays()), day -> out.text(day.toString())));
    }
}
