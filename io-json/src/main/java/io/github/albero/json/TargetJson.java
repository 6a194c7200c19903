package io.github.albero.json;

import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.Phrases;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Targets in the language of the document: the text alone, such as {@code ">= 80%"}, where it says everything, otherwise
 * {@code {"text", "criterion", "due", "year"}}.
 */
final class TargetJson {

    private final Locale language;
    private final Optional<Year> planYear;
    private final UnderstoodTargets understood;
    private final Optional<TargetParser> parser;
    private final Map<String, List<Target>> parsed = new HashMap<>();

    TargetJson(Locale language, Optional<Year> planYear, UnderstoodTargets understood) {
        this.language = language;
        this.planYear = planYear;
        this.understood = understood;
        this.parser = Phrases.isUnderstood(language) ? Optional.of(parser(language, planYear)) : Optional.empty();
    }

    private static TargetParser parser(Locale language, Optional<Year> planYear) {
        TargetParser parser = TargetParser.in(language);
        return planYear.map(parser::ofYear).orElse(parser);
    }

    /** Targets of one year, in which days without a year are of this one. */
    TargetJson ofYear(Year year) {
        return new TargetJson(language, Optional.of(year), understood);
    }

    Locale language() {
        return language;
    }

    /** The parser of texts in the language of the document; empty if there is none for it. */
    Optional<TargetParser> parser() {
        return parser;
    }

    /** The targets of an indicator: the one of {@code target} or those of {@code targets}. */
    List<Target> read(JsonFields indicator) {
        if (indicator.atMostOneOf("target", "targets").size() > 1) {
            return List.of();
        }
        Optional<JsonCursor> target = indicator.find("target");
        return target.isPresent() ? read(target.get()) : readEach(indicator.items("targets"));
    }

    private List<Target> readEach(List<JsonCursor> values) {
        return values.stream().flatMap(value -> read(value).stream()).toList();
    }

    /** A value that is one target. */
    Optional<Target> readOne(JsonCursor value) {
        List<Target> targets = read(value);
        return targets.size() > 1
                ? value.refuse(JsonProblem.SEVERAL_TARGETS, "count", Integer.toString(targets.size()))
                : targets.stream().findFirst();
    }

    private List<Target> read(JsonCursor value) {
        if (value.isObject()) {
            return value.object(this::longForm).stream().toList();
        }
        if (!value.isText()) {
            value.report(JsonProblem.NOT_A_TARGET);
            return List.of();
        }
        if (parser.isEmpty()) {
            value.refuse(JsonProblem.NOT_A_LANGUAGE_OF_TARGETS, "language", language.toLanguageTag());
            return List.of();
        }
        return parsed(parser.get(), value.text().orElseThrow());
    }

    /** The targets that a text says; the same texts come again and again. */
    private List<Target> parsed(TargetParser reading, String text) {
        return parsed.computeIfAbsent(text, written -> understood.read(written, reading, language, planYear));
    }

    private Optional<Target> longForm(JsonFields fields) {
        Optional<String> text = fields.require("text", JsonCursor::text);
        Optional<Criterion> criterion = fields.require("criterion", CriterionJson::read);
        Optional<LocalDate> due = fields.find("due", JsonCursor::date);
        Optional<Year> year = fields.find("year", YearJson::read);
        return fields.isFaulty()
                ? Optional.empty()
                : Optional.of(Target.builder()
                        .text(text.orElseThrow())
                        .criterion(criterion.orElseThrow())
                        .due(due)
                        .year(year)
                        .build());
    }

    void write(JsonOutput out, List<Target> targets) {
        if (targets.size() == 1) {
            out.name("target");
            write(out, targets.get(0));
        } else {
            out.list("targets", targets, target -> write(out, target));
        }
    }

    /** One target; its name has been written. */
    void write(JsonOutput out, Target target) {
        if (saysEverything(target)) {
            out.text(target.text());
        } else {
            out.line(() -> {
                out.text("text", target.text());
                out.name("criterion");
                CriterionJson.write(out, target.criterion());
                out.date("due", target.due());
                target.year().ifPresent(year -> YearJson.write(out, "year", year));
            });
        }
    }

    private boolean saysEverything(Target target) {
        if (parser.isEmpty()) {
            return false;
        }
        List<Target> said = parsed(parser.get(), target.text());
        return said.size() == 1 && said.get(0).equals(target);
    }
}
