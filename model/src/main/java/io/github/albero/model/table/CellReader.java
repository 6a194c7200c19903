package io.github.albero.model.table;

import io.github.albero.model.AssumedUnit;
import io.github.albero.model.Owner;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.table.TableHeader.Column;
import io.github.albero.model.text.NumberText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.Strings;

/** Reads the cells that nodes and indicators both have: weights, owners, and those that are kept as they are. */
final class CellReader {

    private final UnitDirectory units;
    private final Locale language;
    private final Diagnostics diagnostics;

    CellReader(UnitDirectory units, Locale language, Diagnostics diagnostics) {
        this.units = units;
        this.language = language;
        this.diagnostics = diagnostics;
    }

    Optional<BigDecimal> weight(String written, Location location) {
        String number = Strings.CS.removeEnd(written, "%").strip();
        Optional<BigDecimal> weight =
                NumberText.read(number, language).map(NumberText::value).filter(value -> value.signum() >= 0);
        if (weight.isEmpty()) {
            diagnostics.add(ReadProblem.WEIGHT_NOT_A_NUMBER, location, Map.of("value", written));
        }
        return weight;
    }

    /** An owner as written; what the directory makes of it is reported where it is not plain. */
    String owner(String written, Location location) {
        Owner owner = units.resolve(written);
        if (!units.units().isEmpty() && owner.resolution() == Owner.Resolution.UNRESOLVED) {
            diagnostics.add(ReadProblem.OWNER_NOT_IN_DIRECTORY, location, Map.of("owner", written));
        }
        for (AssumedUnit assumption : owner.assumptions()) {
            diagnostics.add(
                    ReadProblem.OWNER_ASSUMED,
                    location,
                    Map.of("written", assumption.written(), "unit", units.nameOf(assumption.unitId())));
        }
        return written;
    }

    /** The words of a column as the name of an extension, which are valid Unicode. */
    static String extensionName(Column column) {
        return new String(column.words().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
