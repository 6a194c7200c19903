package io.github.albero.model.table;

import io.github.albero.model.table.OwnerWords.TargetAndOwner;
import io.github.albero.model.table.RowAlignment.Filled;
import io.github.albero.model.target.TargetParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The filled cells of a row, a target and an owner that ran together taken apart. */
final class IndicatorCells {

    private final TargetParser parser;
    private final OwnerWords owners;

    IndicatorCells(TargetParser parser, OwnerWords owners) {
        this.parser = parser;
        this.owners = owners;
    }

    List<Filled> ofIndicator(List<String> cells, TableHeader columns) {
        List<Filled> filled = filled(cells);
        return columns.has(ColumnRole.OWNER) ? withOwnerApart(filled) : filled;
    }

    List<Filled> filled(List<String> cells) {
        List<Filled> filled = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            if (!cells.get(index).isEmpty()) {
                filled.add(filled(index, cells.get(index)));
            }
        }
        return filled;
    }

    /** Whether a text can name an indicator. */
    static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a text is a requirement in digits; {@code Due} and {@code -} may be titles, or stand where there is none. */
    boolean isAmount(String text) {
        return text.chars().anyMatch(Character::isDigit) && isRequirement(text);
    }

    boolean isRequirement(String text) {
        return parser.isTarget(text);
    }

    private List<Filled> withOwnerApart(List<Filled> filled) {
        Filled last = filled.get(filled.size() - 1);
        boolean targetIsMissing =
                filled.stream().skip(1).limit(filled.size() - 2L).noneMatch(Filled::isRequirement);
        Optional<TargetAndOwner> parts = targetIsMissing ? owners.split(last.text()) : Optional.empty();
        if (parts.isEmpty()) {
            return filled;
        }
        List<Filled> apart = new ArrayList<>(filled.subList(0, filled.size() - 1));
        apart.add(filled(last.index(), parts.get().target()));
        apart.add(filled(last.index() + 1, parts.get().owner()));
        return apart;
    }

    private Filled filled(int index, String text) {
        return new Filled(index, text, isRequirement(text));
    }
}
