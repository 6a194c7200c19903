package io.github.albero.model.table;

import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final Diagnostics diagnostics;
    private final List<PlanLine> lines = new ArrayList<>();
    private final List<SourceAccount.Entry> account = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<PlanPeriod> labelledPeriod = Optional.empty();
    private Optional<PlanPeriod> period;

    RowClassifier(TargetParser parser, OwnerWords owners, Optional<PlanPeriod> period, Diagnostics diagnostics) {
        this.owners = owners;
        this.cells = new IndicatorCells(parser, owners);
        this.period = period;
        this.diagnostics = diagnostics;
    }

    /** What the rows say, those of outlines in their order, those of flat tables in that of their tree. */
    List<PlanLine> classify(List<TableRow> rows, Locale language) {
        List<TextRow> written = rows.stream()
                .map(row -> new TextRow(
                        row.location(),
                        row.cells().stream().map(cell -> cell.typed(language)).toList()))
                .filter(row -> !row.isBlank())
                .toList();
        written.forEach(this::learnOwner);
        int above = 0;
        while (above < written.size() && header(written.get(above)).isEmpty()) {
            aboveTheTables(written.get(above));
            above++;
        }
        List<TextRow> below = written.subList(above, written.size());
        PlanTable.of(below, below.stream().map(this::header).toList()).forEach(this::read);
        return List.copyOf(lines);
    }

    /** What became of each row that is not blank. */
    SourceAccount account() {
        return new SourceAccount(account);
    }

    private Optional<TableHeader> header(TextRow row) {
        return TableHeader.read(row.cells(), labelledPeriod.or(() -> period).flatMap(PlanPeriod::year));
    }

    /** A last cell after a target is an owner that stands alone. */
    private void learnOwner(TextRow row) {
        List<String> filled = row.filled();
        int last = filled.size() - 1;
        if (last > 1 && cells.isRequirement(filled.get(last - 1)) && !cells.isRequirement(filled.get(last))) {
            owners.standsAlone(filled.get(last));
        }
    }

    private void aboveTheTables(TextRow row) {
        List<String> filled = row.filled();
        Optional<FrameLabel> label = FrameLabel.of(filled);
        if (isRuling(filled)) {
            skip(row, RowUse.RULING);
        } else if (label.isPresent()) {
            labelled(row, label.get(), filled.get(1));
        } else {
            remark(row, row.display());
        }
    }

    private void labelled(TextRow row, FrameLabel label, String text) {
        if (label == FrameLabel.TITLE) {
            titled(text);
        } else if (label == FrameLabel.PERIOD) {
            labelledPeriod = WrittenPeriod.afterLabel(text).or(() -> labelledPeriod);
        }
        add(new PlanLine.Other(row.location(), label.use(), text), label.use());
    }

    private void remark(TextRow row, String text) {
        if (title.isEmpty()) {
            titled(text);
            skip(row, RowUse.TITLE);
            return;
        }
        period = WrittenPeriod.inRemark(text).or(() -> period);
        skip(row, dateIn(text).isPresent() ? RowUse.ACT : RowUse.PREAMBLE);
    }

    private void titled(String text) {
        title = Optional.of(text);
        period = WrittenPeriod.inTitle(text).or(() -> period);
    }

    static Optional<LocalDate> dateIn(String text) {
        return DATE.matcher(text)
                .results()
                .flatMap(found -> DateText.read(found.group()).stream())
                .findFirst();
    }

    private void read(PlanTable table) {
        TableLayout layout = new TableLayout(table.header(), cells);
        OutlineRows outline = new OutlineRows(table.header(), cells, layout);
        if (layout.isFlat(table.body(), outline::isNode)) {
            readFlat(table);
            return;
        }
        for (PlanTable.Row row : table.rows()) {
            if (row.isHeader()) {
                add(new PlanLine.Header(row.row().location(), table.header(), false), RowUse.HEADER);
            } else {
                skipped(row.row()).ifPresentOrElse(use -> skip(row.row(), use), () -> readOutline(row.row(), outline));
            }
        }
    }

    private void readOutline(TextRow row, OutlineRows outline) {
        Optional<PlanLine> line = outline.read(row);
        if (line.isEmpty()) {
            skip(row, RowUse.NOT_UNDERSTOOD);
        } else {
            add(line.get(), line.get() instanceof PlanLine.Node ? RowUse.NODE : RowUse.INDICATOR);
        }
    }

    private void readFlat(PlanTable table) {
        FlatTable flat = new FlatTable(table.header(), table.rows().get(0).row().location(), cells, diagnostics);
        for (PlanTable.Row row : table.rows()) {
            if (row.isHeader()) {
                account(row.row(), RowUse.HEADER);
            } else {
                skipped(row.row())
                        .ifPresentOrElse(use -> skip(row.row(), use), () -> account(row.row(), flat.add(row.row())));
            }
        }
        lines.addAll(flat.lines());
    }

    /** Why a row says nothing, if it does. */
    private Optional<RowUse> skipped(TextRow row) {
        List<String> filled = row.filled();
        if (isRuling(filled)) {
            return Optional.of(RowUse.RULING);
        }
        if (TOTAL.matcher(filled.get(0)).matches()) {
            return Optional.of(RowUse.TOTAL);
        }
        if (filled.size() > 1 || NodeHeading.read(filled.get(0)).isPresent()) {
            return Optional.empty();
        }
        if (HeaderWords.roleOf(filled.get(0)).isPresent()) {
            return Optional.of(RowUse.STRAY_HEADER_WORD);
        }
        return isPartOfTitle(filled.get(0)) ? Optional.of(RowUse.BODY_NAME) : Optional.empty();
    }

    private static boolean isRuling(List<String> filled) {
        return filled.stream().allMatch(cell -> RULING.matcher(cell).matches());
    }

    private boolean isPartOfTitle(String text) {
        return title.filter(words -> text.length() <= words.length())
                .filter(words -> IndicatorCells.isName(text))
                .filter(words -> Pattern.compile(
                                "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .find())
                .isPresent();
    }

    private void skip(TextRow row, RowUse use) {
        add(new PlanLine.Other(row.location(), use, row.display()), use);
    }

    private void add(PlanLine line, RowUse use) {
        lines.add(line);
        account.add(new SourceAccount.Entry(line.location(), use));
    }

    private void account(TextRow row, RowUse use) {
        account.add(new SourceAccount.Entry(row.location(), use));
    }
}
