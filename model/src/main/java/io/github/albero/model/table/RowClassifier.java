package io.github.albero.model.table;

import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.table.RowAlignment.Filled;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.DateText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of each row what it is: title, header, node, indicator, or something to skip. */
final class RowClassifier {

    private static final Pattern RULING = Pattern.compile("[-–—_=*|+\\s]+");
    private static final Pattern TOTAL =
            Pattern.compile("(?iu)(?:sub)?total[ei](?: complessiv[oi]| general[ei])?:?|(?:grand )?totals?:?|somma:?");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    private final OwnerWords owners;
    private final IndicatorCells cells;
    private Optional<TableHeader> header = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<PlanPeriod> period;

    RowClassifier(TargetParser parser, OwnerWords owners, Optional<PlanPeriod> period) {
        this.owners = owners;
        this.cells = new IndicatorCells(parser, owners);
        this.period = period;
    }

    /** What the rows say, those that are blank left out. */
    List<PlanLine> classify(List<TableRow> rows, Locale language) {
        List<TextRow> written = rows.stream()
                .map(row -> new TextRow(
                        row.location(),
                        row.cells().stream().map(cell -> cell.typed(language)).toList()))
                .filter(row -> !row.isBlank())
                .toList();
        written.forEach(this::learnOwner);
        return written.stream().map(this::line).toList();
    }

    /** A row as typed. */
    private record TextRow(Location location, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        List<String> filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).toList();
        }
    }

    /** A last cell after a target is an owner that stands alone. */
    private void learnOwner(TextRow row) {
        List<String> filled = row.filled();
        int last = filled.size() - 1;
        if (last > 1 && cells.isRequirement(filled.get(last - 1)) && !cells.isRequirement(filled.get(last))) {
            owners.standsAlone(filled.get(last));
        }
    }

    private PlanLine line(TextRow row) {
        Optional<TableHeader> read =
                TableHeader.read(row.cells(), period.map(days -> days.from().getYear()));
        if (read.isPresent()) {
            header = read;
            return new PlanLine.Header(row.location(), read.get());
        }
        List<String> filled = row.filled();
        if (filled.stream().allMatch(cell -> RULING.matcher(cell).matches())) {
            return other(row, RowUse.RULING);
        }
        if (header.isEmpty()) {
            return aboveTheTable(row, filled);
        }
        if (TOTAL.matcher(filled.get(0)).matches()) {
            return other(row, RowUse.TOTAL);
        }
        if (filled.size() == 1) {
            return singleCell(row, filled.get(0));
        }
        Map<ColumnRole, String> texts = RowAlignment.align(cells.ofIndicator(row.cells(), header.get()), header.get());
        return node(row, header.get())
                .or(() -> indicator(row, texts))
                .orElseGet(() -> other(row, RowUse.NOT_UNDERSTOOD));
    }

    /** A node whose weight or owner stands in its own row. */
    private Optional<PlanLine> node(TextRow row, TableHeader columns) {
        List<Filled> filled = cells.filled(row.cells());
        Optional<NodeHeading> heading = NodeHeading.read(filled.get(0).text());
        if (heading.isEmpty() || !columns.isHeading(filled.get(0).index())) {
            return Optional.empty();
        }
        Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
        for (Filled cell : filled.subList(1, filled.size())) {
            Optional<ColumnRole> role = columns.roleAt(cell.index()).filter(known -> mayStandBesideANode(known, cell));
            if (role.isEmpty()) {
                return Optional.empty();
            }
            texts.put(role.get(), cell.text());
        }
        return Optional.of(new PlanLine.Node(row.location(), heading.get(), texts));
    }

    private PlanLine aboveTheTable(TextRow row, List<String> filled) {
        String text = String.join(" ", filled);
        if (title.isEmpty()) {
            title = Optional.of(text);
            period = WrittenPeriod.inTitle(text).or(() -> period);
            return other(row, RowUse.TITLE);
        }
        period = WrittenPeriod.inRemark(text).or(() -> period);
        return other(row, dateIn(text).isPresent() ? RowUse.ACT : RowUse.PREAMBLE);
    }

    static Optional<LocalDate> dateIn(String text) {
        return DATE.matcher(text)
                .results()
                .flatMap(found -> DateText.read(found.group()).stream())
                .findFirst();
    }

    private PlanLine singleCell(TextRow row, String text) {
        Optional<NodeHeading> heading = NodeHeading.read(text);
        if (heading.isPresent()) {
            return new PlanLine.Node(row.location(), heading.get(), Map.of());
        }
        if (HeaderWords.roleOf(text).isPresent()) {
            return other(row, RowUse.STRAY_HEADER_WORD);
        }
        return other(row, isPartOfTitle(text) ? RowUse.BODY_NAME : RowUse.NOT_UNDERSTOOD);
    }

    private boolean isPartOfTitle(String text) {
        return title.filter(words -> text.length() <= words.length())
                .filter(words -> text.codePoints().anyMatch(Character::isLetter))
                .filter(words -> Pattern.compile(
                                "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .find())
                .isPresent();
    }

    private static boolean mayStandBesideANode(ColumnRole role, Filled cell) {
        return role == ColumnRole.WEIGHT
                || role == ColumnRole.OTHER
                || (role == ColumnRole.OWNER && !cell.isRequirement());
    }

    private static Optional<PlanLine> indicator(TextRow row, Map<ColumnRole, String> texts) {
        boolean hasName =
                texts.getOrDefault(ColumnRole.INDICATOR, "").codePoints().anyMatch(Character::isLetter);
        return hasName ? Optional.of(new PlanLine.IndicatorRow(row.location(), texts)) : Optional.empty();
    }

    private static PlanLine other(TextRow row, RowUse use) {
        return new PlanLine.Other(row.location(), use, String.join(" ", row.filled()));
    }
}
