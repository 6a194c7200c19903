package io.github.albero.excel;

import io.github.albero.evaluation.PlanEvaluation;
import io.github.albero.evaluation.PolicyStatement;
import io.github.albero.evaluation.Reason;
import io.github.albero.evaluation.policy.RatingBands.Band;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The sheet that says by which rules the plan was scored. */
final class MethodSheet {

    private static final List<Integer> WIDTHS = List.of(34, 12, 76);
    private static final int LAST = 2;
    private static final double GAP = 12;

    private final PlanEvaluation evaluation;
    private final Words words;
    private final Ratings ratings;
    private final Grid grid;
    private int row;

    MethodSheet(ReportBook book) {
        this.evaluation = book.evaluation();
        this.words = book.words();
        this.ratings = new Ratings(evaluation.policy().ratings(), words);
        this.grid = book.sheet("SHEET_METHOD", Paper.A4_PORTRAIT);
    }

    void write() {
        grid.widths(WIDTHS);
        line(words.say("METHOD_TITLE"), CellLook.TITLE);
        line(words.say("POLICY", Map.of("policy", evaluation.policy())), CellLook.REMARK);
        List<PolicyStatement> statements = evaluation.policy().statements();
        rules("METHOD_RULES", statements, one -> !isSpecial(one));
        rules("METHOD_SPECIAL", statements, MethodSheet::isSpecial);
        examples();
        outcomes();
        ratings();
        reasons();
    }

    private static boolean isSpecial(PolicyStatement statement) {
        return statement.key().startsWith("FOR_");
    }

    /** The numbers go on from one section to the next. */
    private void rules(String sectionKey, List<PolicyStatement> statements, Predicate<PolicyStatement> chosen) {
        if (statements.stream().noneMatch(chosen)) {
            return;
        }
        section(sectionKey);
        for (int place = 0; place < statements.size(); place++) {
            if (chosen.test(statements.get(place))) {
                line(place + 1 + ". " + words.say(statements.get(place)), CellLook.BODY);
            }
        }
    }

    private void section(String key) {
        grid.heighten(row++, GAP);
        line(words.say(key), CellLook.SECTION);
    }

    private void line(String text, CellLook look) {
        grid.span(row++, 0, LAST, text, look);
    }

    private void examples() {
        List<WorkedExample> examples = WorkedExample.among(evaluation.indicators());
        if (examples.isEmpty()) {
            return;
        }
        section("METHOD_EXAMPLES");
        Table.head(grid, row++, List.of(words.say("RULE"), words.say("CODE"), words.say("SHEET_ORIGINS")));
        for (WorkedExample example : examples) {
            entry(
                    words.say("KIND_" + example.kind().name()) + ": "
                            + words.say("RULE_" + example.rule().name()),
                    CellValue.of(Codes.of(example.evaluation().indicator())),
                    example.evaluation().indicator().name() + "\n"
                            + Origins.sentence(example.evaluation().explanation(), words),
                    CellLook.BODY);
        }
    }

    private void outcomes() {
        section("METHOD_OUTCOME_AND_RATING");
        line(words.say("OUTCOME_AND_RATING"), CellLook.BODY);
    }

    private void ratings() {
        section("METHOD_RATINGS");
        Table.head(grid, row++, List.of(words.say("RATING"), words.say("INDICATORS"), words.say("MEANING")));
        Counts counts = new Counts(evaluation.indicators());
        List<Band> bands = ratings.bands().bands();
        List<String> ranges = new PolicyRanges(evaluation.policy(), words).ofRatings();
        for (int index = bands.size() - 1; index >= 0; index--) {
            Band band = bands.get(index);
            entry(
                    words.say(band.rating()),
                    CellValue.count(counts.rated(band.rating())),
                    ranges.get(index),
                    ratings.look(Optional.of(band.rating()), CellLook.BODY));
        }
    }

    private void reasons() {
        Map<Reason, Long> reasons = new Counts(evaluation.indicators()).leftOutByReason();
        if (reasons.isEmpty()) {
            return;
        }
        section("METHOD_REASONS");
        Table.head(grid, row++, List.of(words.say("REASON"), words.say("INDICATORS"), words.say("MEANING")));
        reasons.forEach((reason, count) -> entry(
                words.say(reason),
                CellValue.count(count),
                words.say("REASON_" + reason.name()),
                CellLook.BODY.filled(Colour.LEFT_OUT_TINT)));
    }

    private void entry(String name, CellValue middle, String text, CellLook look) {
        grid.put(row, 0, name, look);
        grid.put(row, 1, middle, CellLook.BODY.centred());
        grid.put(row, 2, text, CellLook.BODY);
        row++;
    }
}
