package io.github.albero.excel;

import static io.github.albero.excel.TreeColumn.Kind.CENTRED;
import static io.github.albero.excel.TreeColumn.Kind.NUMBERS;
import static io.github.albero.excel.TreeColumn.Kind.RATING;
import static io.github.albero.excel.TreeColumn.Kind.TITLE;
import static io.github.albero.excel.TreeColumn.Kind.WORDS;

import io.github.albero.evaluation.IndicatorEvaluation;
import io.github.albero.model.Formula;
import io.github.albero.model.target.Target;
import java.util.ArrayList;
import java.util.List;

/** The columns of the tree, from the left. */
final class TreeColumns {

    private static final int LONG_TARGET = 30;

    private final Words words;
    private final Ratings ratings;
    private final Remarks remarks;
    private final References references;
    private final List<TreeColumn> columns = new ArrayList<>();

    private TreeColumns(ReportBook book) {
        this.words = book.words();
        this.ratings = new Ratings(book.evaluation().policy().ratings(), words);
        this.remarks = new Remarks(words);
        this.references = new References(book.evaluation().plan());
    }

    static List<TreeColumn> of(ReportBook book) {
        TreeColumns columns = new TreeColumns(book);
        columns.subject(book.evaluation()
                .plan()
                .allIndicators()
                .anyMatch(one -> one.formula().isPresent()));
        columns.target(book.evaluation().indicators().stream()
                .flatMap(one -> one.target().stream())
                .anyMatch(target -> target.text().length() > LONG_TARGET));
        columns.measured();
        columns.result();
        columns.context();
        if (book.isInternal()) {
            columns.office();
        }
        return List.copyOf(columns.columns);
    }

    private Measured measured(IndicatorEvaluation one) {
        return new Measured(one, words);
    }

    private void subject(boolean hasFormulas) {
        columns.add(TreeColumn.of(
                        "CODE",
                        9,
                        WORDS,
                        node -> CellValue.of(Codes.of(node.node())),
                        one -> CellValue.of(Codes.of(one.indicator())))
                .linked(link -> CellValue.of("→ " + references.code(link.link().nodeId()))));
        columns.add(TreeColumn.of(
                        "LEVEL",
                        10,
                        WORDS,
                        node -> CellValue.of(node.node().level()),
                        one -> CellValue.of(words.say("INDICATOR")))
                .linked(link -> CellValue.of(words.say("LINKED"))));
        columns.add(TreeColumn.of(
                        "TITLE",
                        56,
                        TITLE,
                        node -> CellValue.of(node.node().title()),
                        one -> CellValue.of(one.indicator().name()))
                .linked(link -> CellValue.of(references.title(link.link().nodeId()))));
        if (hasFormulas) {
            columns.add(TreeColumn.ofIndicators(
                    "FORMULA",
                    28,
                    WORDS,
                    one -> CellValue.of(one.indicator().formula().map(Formula::text))));
        }
    }

    /** Wider if there are targets in words. */
    private void target(boolean hasLongTargets) {
        int targetWidth = hasLongTargets ? 26 : 13;
        columns.add(TreeColumn.ofIndicators(
                "TARGET", targetWidth, CENTRED, one -> CellValue.of(one.target().map(Target::text))));
        columns.add(TreeColumn.ofIndicators(
                "DUE", 11, CENTRED, one -> one.target().isPresent() ? CellValue.of(one.due()) : CellValue.NOTHING));
    }

    private void measured() {
        columns.add(TreeColumn.ofIndicators(
                "NUMERATOR", 11, NUMBERS, one -> measured(one).numerator()));
        columns.add(TreeColumn.ofIndicators(
                "DENOMINATOR", 12, NUMBERS, one -> measured(one).denominator()));
        columns.add(TreeColumn.ofIndicators(
                "MEASURED", 12, NUMBERS, one -> measured(one).value()));
        columns.add(
                TreeColumn.ofIndicators("UNIT", 6, CENTRED, one -> measured(one).unit()));
        columns.add(TreeColumn.ofIndicators(
                "MEASURED_ON", 11, CENTRED, one -> measured(one).date()));
        columns.add(TreeColumn.ofIndicators(
                "VARIANCE", 11, NUMBERS, one -> measured(one).variance()));
    }

    private void result() {
        columns.add(TreeColumn.ofIndicators(
                "ACHIEVEMENT",
                14,
                NUMBERS,
                one -> one.raw().map(CellValue::percent).orElse(CellValue.NOTHING)));
        columns.add(TreeColumn.ofIndicators("OUTCOME", 13, CENTRED, one -> CellValue.of(words.say(one.outcome()))));
        columns.add(TreeColumn.of(
                        "SCORE", 10, NUMBERS, node -> Ratings.score(node.score()), one -> Ratings.score(one.score()))
                .linked(link -> Ratings.score(link.result().score())));
        columns.add(TreeColumn.of(
                        "RATING",
                        20,
                        RATING,
                        node -> CellValue.of(ratings.text(node.rating())),
                        one -> CellValue.of(ratings.text(one.rating())))
                .linked(link -> CellValue.of(ratings.text(link.result().rating()))));
        columns.add(TreeColumn.of(
                        "COVERAGE", 10, NUMBERS, node -> CellValue.percent(node.coverage()), one -> CellValue.NOTHING)
                .linked(link -> CellValue.percent(link.result().coverage())));
        columns.add(TreeColumn.of(
                        "EFFECTIVE_WEIGHT",
                        10,
                        NUMBERS,
                        node -> CellValue.percent(node.weight().effective()),
                        one -> CellValue.percent(one.weight().effective()))
                .linked(link -> CellValue.percent(link.weight().effective())));
    }

    private void context() {
        columns.add(TreeColumn.of(
                        "REMARKS",
                        34,
                        WORDS,
                        node -> CellValue.of(remarks.of(node)),
                        one -> CellValue.of(remarks.of(one)))
                .linked(link -> CellValue.of(remarks.of(link))));
        columns.add(TreeColumn.of(
                "OWNER",
                28,
                WORDS,
                node -> CellValue.of(remarks.owners(node.node().owners())),
                one -> CellValue.of(remarks.owners(one.owners()))));
        columns.add(TreeColumn.of(
                        "STATE",
                        11,
                        CENTRED,
                        node -> state(node.isProvisional()),
                        one -> measured(one).state())
                .linked(link -> state(link.result().isProvisional())));
    }

    private CellValue state(boolean isProvisional) {
        return isProvisional ? CellValue.of(words.say("STATE_PROVISIONAL")) : CellValue.NOTHING;
    }

    private void office() {
        columns.add(TreeColumn.ofIndicators("NOTE", 32, WORDS, one -> CellValue.of(remarks.notes(one))));
        columns.add(TreeColumn.ofIndicators("EVIDENCE", 24, WORDS, one -> CellValue.of(remarks.evidence(one))));
    }
}
