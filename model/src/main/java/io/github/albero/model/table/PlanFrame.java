package io.github.albero.model.table;

import io.github.albero.model.Act;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.RowUse;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above the tables, or has to be gathered from them: title, body, act, period. */
final class PlanFrame {

    private static final Pattern PLAN_WORDS = Pattern.compile(
            "(?iu)^(?:(?:albero|piano|ciclo)(?: integrato)?(?: della)? performance|piao|performance plan)"
                    + "(?:\\s+\\d{4}(?:\\s*[-/]\\s*\\d{2,4})?)?(?:\\s+(?:della|del|di|dell'|of|–|-))?\\s*");
    private final List<PlanLine> lines;
    private final ReadContext context;
    private final Diagnostics diagnostics;

    PlanFrame(List<PlanLine> lines, ReadContext context, Diagnostics diagnostics) {
        this.lines = lines;
        this.context = context;
        this.diagnostics = diagnostics;
    }

    String title(String sourceName) {
        return line(RowUse.TITLE).map(PlanLine.Other::text).orElse(sourceName);
    }

    String organisation(String title) {
        Optional<PlanLine.Other> written = line(RowUse.ORGANISATION);
        if (written.isPresent()) {
            return written.get().text();
        }
        if (context.organisation().isPresent()) {
            return context.organisation().get();
        }
        String body = PLAN_WORDS.matcher(title).replaceFirst("").strip();
        String organisation = body.isEmpty()
                ? remarks()
                        .filter(line -> line.chars().noneMatch(Character::isDigit))
                        .findFirst()
                        .orElse(title)
                : body;
        diagnostics.add(
                ReadProblem.ORGANISATION_ASSUMED, locationOf(RowUse.TITLE), Map.of("organisation", organisation));
        return organisation;
    }

    Optional<Act> act() {
        return line(RowUse.ACT).map(act -> new Act(act.text(), RowClassifier.dateIn(act.text())));
    }

    /** The period that the title names, or the context, or that most due dates or the act fall in. */
    Optional<PlanPeriod> period(String title, TargetParser parser) {
        Optional<PlanPeriod> written = line(RowUse.PERIOD)
                .flatMap(line -> WrittenPeriod.afterLabel(line.text()))
                .or(() -> WrittenPeriod.inTitle(title))
                .or(() -> remarks()
                        .flatMap(line -> WrittenPeriod.inRemark(line).stream())
                        .findFirst());
        if (written.isPresent()) {
            return written;
        }
        if (context.period().isPresent()) {
            return context.period();
        }
        Optional<PlanPeriod> assumed = yearOfTargets()
                .or(() -> mostFrequentYear(parser))
                .or(() -> act().flatMap(Act::date).map(LocalDate::getYear))
                .map(PlanPeriod::ofYear);
        assumed.ifPresentOrElse(
                period -> diagnostics.add(
                        ReadProblem.PERIOD_ASSUMED, Location.whole(), Map.of("period", period.display())),
                () -> diagnostics.add(ReadProblem.NO_PERIOD, Location.whole(), Map.of()));
        return assumed;
    }

    /** The other lines above the first table. */
    private Stream<String> remarks() {
        return others().filter(line -> line.use() == RowUse.PREAMBLE).map(PlanLine.Other::text);
    }

    /** The first year that a header of targets names. */
    private Optional<Integer> yearOfTargets() {
        return lines.stream()
                .filter(PlanLine.Header.class::isInstance)
                .flatMap(line -> ((PlanLine.Header) line).header().columns().stream())
                .filter(column -> column.role() == ColumnRole.TARGET || column.role() == ColumnRole.FURTHER_TARGET)
                .flatMap(column -> column.year().stream())
                .map(Year::getValue)
                .min(Comparator.naturalOrder());
    }

    private Optional<Integer> mostFrequentYear(TargetParser parser) {
        Map<Integer, Long> years = lines.stream()
                .filter(PlanLine.IndicatorRow.class::isInstance)
                .map(line -> ((PlanLine.IndicatorRow) line).text(ColumnRole.TARGET))
                .flatMap(text -> parser.read(text).targets().stream())
                .map(Target::due)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Optional<PlanLine.Other> line(RowUse use) {
        return others().filter(line -> line.use() == use).findFirst();
    }

    private Stream<PlanLine.Other> others() {
        return lines.stream().filter(PlanLine.Other.class::isInstance).map(PlanLine.Other.class::cast);
    }

    private Location locationOf(RowUse use) {
        return line(use).map(PlanLine::location).orElse(Location.whole());
    }
}
