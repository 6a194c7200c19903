package io.github.albero.model.table;

import io.github.albero.model.table.TableHeader.Column;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the cells of a row say, by their columns.
 *
 * @param byColumn in the order of the row; blank cells are not there
 */
record RowTexts(Map<Column, CellText> byColumn) {

    static final RowTexts NONE = new RowTexts(Map.of());

    RowTexts {
        byColumn = Collections.unmodifiableMap(new LinkedHashMap<>(byColumn));
    }

    /** The cell in the first column with a role. */
    Optional<CellText> in(ColumnRole role) {
        return byColumn.entrySet().stream()
                .filter(entry -> entry.getKey().role() == role)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The text in the first column with a role; empty if there is none. */
    String text(ColumnRole role) {
        return in(role).map(CellText::text).orElse("");
    }

    /** The first text; empty if there is none. */
    String firstText() {
        return byColumn.values().stream().map(CellText::text).findFirst().orElse("");
    }

    /** Those in some columns only. */
    RowTexts where(Predicate<Column> some) {
        Map<Column, CellText> chosen = new LinkedHashMap<>();
        byColumn.forEach((column, cell) -> {
            if (some.test(column)) {
                chosen.put(column, cell);
            }
        });
        return new RowTexts(chosen);
    }
}
