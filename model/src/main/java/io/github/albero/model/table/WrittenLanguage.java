package io.github.albero.model.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The language that a row above the tables names, as {@code Lingua | it} does. */
final class WrittenLanguage {

    private static final Map<String, Locale> NAMES = Map.of(
            "it", Locale.ITALIAN,
            "italiano", Locale.ITALIAN,
            "italian", Locale.ITALIAN,
            "en", Locale.ENGLISH,
            "inglese", Locale.ENGLISH,
            "english", Locale.ENGLISH);

    private WrittenLanguage() {}

    static Optional<Locale> in(List<TableRow> rows) {
        for (TableRow row : rows) {
            List<String> cells =
                    row.cells().stream().map(cell -> cell.typed(Locale.ITALIAN)).toList();
            List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
            if (FrameLabel.of(filled).filter(FrameLabel.LANGUAGE::equals).isPresent()) {
                return Optional.ofNullable(NAMES.get(filled.get(1).toLowerCase(Locale.ROOT)));
            }
            if (TableHeader.read(cells).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
