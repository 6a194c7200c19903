package io.github.albero.examples.csv;

import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.text.DateText;
import io.github.albero.model.text.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tree of a plan as the rows of a flat table, below the rows that say whose plan it is and for when. */
final class PlanSheet {

    private final Plan plan;
    private final Locale language;
    private final Map<Integer, List<PlanNode>> nodesByPlace = new TreeMap<>();
    private final List<LevelColumns> levels = new ArrayList<>();
    private final List<PlanColumn> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private PlanSheet(Plan plan) {
        this.plan = plan;
        this.language = Phrases.isItalian(plan.language()) ? Locale.ITALIAN : Locale.ENGLISH;
        plan.nodes().forEach(node -> place(node, -1));
        int width = Math.max(plan.levels().size(), nodesByPlace.size());
        for (int place = 0; place < width; place++) {
            levels.add(LevelColumns.of(levelName(place), nodesByPlace.getOrDefault(place, List.of()), plan));
        }
        this.columns = IndicatorColumns.of(plan);
    }

    static List<List<String>> of(Plan plan) {
        PlanSheet sheet = new PlanSheet(plan);
        sheet.frame();
        sheet.header();
        sheet.plan.nodes().forEach(node -> sheet.write(node, List.of()));
        return sheet.rows;
    }

    /** The column of a node: that of its level, or the next to the right of the node above. */
    private int place(PlanNode node, int above) {
        int place = Math.max(placeOf(node), above + 1);
        nodesByPlace.computeIfAbsent(place, any -> new ArrayList<>()).add(node);
        for (int between = 0; between < place; between++) {
            nodesByPlace.computeIfAbsent(between, any -> new ArrayList<>());
        }
        node.children().forEach(child -> place(child, place));
        return place;
    }

    private int placeOf(PlanNode node) {
        return plan.levels().stream().map(Level::name).toList().indexOf(node.level());
    }

    private String levelName(int place) {
        return place < plan.levels().size() ? plan.levels().get(place).name() : "#" + (place + 1);
    }

    private void frame() {
        label(PlanWords.TITLE, plan.title());
        label(PlanWords.ORGANISATION, plan.organisation());
        label(PlanWords.PERIOD, period(plan.period()));
        plan.approvingAct().ifPresent(act -> label(PlanWords.ACT, act.text()));
        label(PlanWords.LANGUAGE, language.getLanguage());
        if (plan.allIndicators().findAny().isEmpty()) {
            label(PlanWords.NO_INDICATORS, "-");
        }
        rows.add(List.of());
    }

    private void label(PlanWords label, String text) {
        rows.add(List.of(label.in(language), text));
    }

    private String period(PlanPeriod period) {
        boolean isWholeYears =
                period.from().getDayOfYear() == 1 && period.to().plusDays(1).getDayOfYear() == 1;
        if (!isWholeYears) {
            return DateText.write(period.from(), language) + " - " + DateText.write(period.to(), language);
        }
        int from = period.from().getYear();
        int to = period.to().getYear();
        return from == to ? Integer.toString(from) : from + "-" + to;
    }

    private void header() {
        List<String> header = new ArrayList<>();
        levels.forEach(level -> header.addAll(level.header(language)));
        columns.forEach(column -> header.add(column.words()));
        rows.add(header);
    }

    private void write(PlanNode node, List<Optional<PlanNode>> above) {
        List<Optional<PlanNode>> path = new ArrayList<>(above);
        int place = Math.max(placeOf(node), above.size());
        path.addAll(Collections.nCopies(place - above.size(), Optional.empty()));
        path.add(Optional.of(node));
        node.indicators().forEach(indicator -> rows.add(row(path, Optional.of(indicator))));
        node.children().forEach(child -> write(child, path));
        if (node.indicators().isEmpty() && node.children().isEmpty()) {
            rows.add(row(path, Optional.empty()));
        }
    }

    private List<String> row(List<Optional<PlanNode>> path, Optional<Indicator> indicator) {
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < levels.size(); place++) {
            cells.addAll(levels.get(place).cells(place < path.size() ? path.get(place) : Optional.empty()));
        }
        String name = PlanWords.INDICATOR.in(language);
        for (PlanColumn column : columns) {
            cells.add(indicator.map(column.text()).orElse(column.words().equals(name) ? "-" : ""));
        }
        return cells;
    }
}
