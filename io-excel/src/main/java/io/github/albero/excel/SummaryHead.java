package io.github.albero.excel;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.model.Act;
import io.github.albero.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The head of the summary: whose plan, which one, how firm, and the score. */
final class SummaryHead {

    private static final int LAST = SummarySheet.COLUMNS - 1;
    private static final double FIGURE_HEIGHT = 34;

    private final ReportBook book;
    private final PlanEvaluation evaluation;
    private final Words words;
    private final Grid grid;
    private int row;

    SummaryHead(ReportBook book, Grid grid) {
        this.book = book;
        this.evaluation = book.evaluation();
        this.words = book.words();
        this.grid = grid;
    }

    /** Writes from a row on, and says which is the next. */
    int write(int first) {
        row = first;
        line(evaluation.plan().organisation(), CellLook.SECTION);
        line(evaluation.plan().title(), CellLook.TITLE);
        line(String.join(" · ", plan()), CellLook.REMARK);
        line(String.join(" · ", evaluated()), CellLook.REMARK);
        evaluation.actuals().note().ifPresent(this::warning);
        if (book.isInternal()) {
            warning(words.say("INTERNAL_WARNING"));
        }
        grid.heighten(row++, 6);
        figures();
        line(new SummarySentence(evaluation, words).text(), CellLook.PLAIN.sized(10));
        return row;
    }

    private void line(String text, CellLook look) {
        grid.span(row++, 0, LAST, text, look);
    }

    private void warning(String text) {
        line(text, CellLook.PLAIN.sized(10).bold().inked(Colour.ALARM).filled(Colour.LOW_TINT));
    }

    private List<String> plan() {
        Plan plan = evaluation.plan();
        List<String> facts = new ArrayList<>();
        facts.add(words.say("PERIOD", Map.of("period", plan.period().display())));
        plan.approvingAct().map(Act::text).ifPresent(act -> facts.add(words.say("ACT", Map.of("act", act))));
        return facts;
    }

    private List<String> evaluated() {
        return List.of(
                words.say("AS_OF", Map.of("date", evaluation.asOf())),
                words.say("POLICY", Map.of("policy", evaluation.policy())),
                book.edition());
    }

    private void figures() {
        CellLook label = CellLook.REMARK.filled(Colour.LEVEL_BELOW).centred();
        CellLook figure = label.bold().inked(Colour.NAVY);
        Ratings ratings = new Ratings(evaluation.policy().ratings(), words);
        figure(0, 1, "OVERALL", score(), label, figure.sized(20));
        figure(
                2,
                3,
                "RATING",
                CellValue.of(ratings.textOfWhole(evaluation.rating())),
                label,
                ratings.look(evaluation.rating(), figure.sized(12)));
        figure(4, 6, "COVERAGE_OF_WEIGHT", CellValue.percent(evaluation.coverage()), label, figure.sized(14));
        figure(7, LAST, "STATUS", CellValue.of(words.say(evaluation.status())), label, figure.sized(12));
        grid.heighten(row + 1, FIGURE_HEIGHT);
        row += 2;
        line(words.say("STATUS_" + evaluation.status() + "_WHY"), CellLook.REMARK);
    }

    private CellValue score() {
        return evaluation.score().scored().isPresent()
                ? Ratings.score(evaluation.score())
                : CellValue.of(words.say("NO_SCORE"));
    }

    private void figure(int first, int last, String labelKey, CellValue value, CellLook label, CellLook figure) {
        grid.span(row, first, last, words.say(labelKey), label);
        grid.span(row + 1, first, last, value, figure);
    }
}
