package io.github.albero.json;

import io.github.albero.model.AcceptedFinding;
import io.github.albero.model.Adjustments;
import io.github.albero.model.BehaviourScore;
import io.github.albero.model.ConfirmedReading;
import io.github.albero.model.ExternalCause;
import io.github.albero.model.ScoreOverride;
import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The content of documents of adjustments, each decision on one line. For one document and one thread. */
final class AdjustmentsJson {

    private final TargetJson targets;
    private final Set<String> overridden = new HashSet<>();
    private final Set<String> confirmed = new HashSet<>();

    AdjustmentsJson(Locale language) {
        this.targets = new TargetJson(language, Optional.empty(), new UnderstoodTargets());
    }

    /** The decisions in which nothing is wrong. */
    Adjustments read(JsonFields fields) {
        return Adjustments.builder()
                .overrides(read(fields, "overrides", this::override))
                .externalCauses(read(fields, "externalCauses", AdjustmentsJson::externalCause))
                .behaviours(read(fields, "behaviours", AdjustmentsJson::behaviour))
                .confirmedReadings(read(fields, "confirmedReadings", this::confirmedReading))
                .acceptedFindings(read(fields, "acceptedFindings", AdjustmentsJson::acceptedFinding))
                .extensions(ExtensionJson.read(fields))
                .build();
    }

    private static <T> List<T> read(JsonFields fields, String name, Function<JsonFields, Optional<T>> reading) {
        return fields.items(name).stream()
                .flatMap(item -> item.object(reading).stream())
                .toList();
    }

    private Optional<ScoreOverride> override(JsonFields fields) {
        Optional<String> id = fields.require("id", field -> newId(field, overridden));
        Optional<BigDecimal> percent = fields.require("percent", ScoreLimits::score);
        Optional<String> reason = fields.require("reason", JsonCursor::words);
        Optional<String> approver = fields.require("approver", JsonCursor::words);
        return fields.isFaulty()
                ? Optional.empty()
                : Optional.of(new ScoreOverride(
                        id.orElseThrow(), percent.orElseThrow(), reason.orElseThrow(), approver.orElseThrow()));
    }

    private static Optional<String> newId(JsonCursor field, Set<String> taken) {
        return field.words().filter(id -> field.isNew(id, taken));
    }

    private static Optional<ExternalCause> externalCause(JsonFields fields) {
        Optional<String> indicator = fields.require("indicator", JsonCursor::words);
        Optional<BigDecimal> share = fields.require("share", MeasurementJson::percent);
        Optional<String> reason = fields.require("reason", JsonCursor::words);
        Optional<String> approver = fields.require("approver", JsonCursor::words);
        return fields.isFaulty()
                ? Optional.empty()
                : Optional.of(new ExternalCause(
                        indicator.orElseThrow(), share.orElseThrow(), reason.orElseThrow(), approver.orElseThrow()));
    }

    private static Optional<BehaviourScore> behaviour(JsonFields fields) {
        Optional<String> card = fields.require("card", JsonCursor::words);
        Optional<String> item = fields.require("item", JsonCursor::words);
        Optional<BigDecimal> percent = fields.require("percent", MeasurementJson::percent);
        return fields.isFaulty()
                ? Optional.empty()
                : Optional.of(new BehaviourScore(card.orElseThrow(), item.orElseThrow(), percent.orElseThrow()));
    }

    private Optional<ConfirmedReading> confirmedReading(JsonFields fields) {
        Optional<String> indicator = fields.require("indicator", field -> newId(field, confirmed));
        Optional<Target> reading = fields.require("reading", targets::readOne);
        Optional<String> confirmedBy = fields.require("confirmedBy", JsonCursor::words);
        Optional<LocalDate> date = fields.require("date", JsonCursor::date);
        Optional<String> remark = fields.find("remark", JsonCursor::text);
        return fields.isFaulty()
                ? Optional.empty()
                : Optional.of(ConfirmedReading.builder()
                        .indicatorId(indicator.orElseThrow())
                        .reading(reading.orElseThrow())
                        .confirmedBy(confirmedBy.orElseThrow())
                        .date(date.orElseThrow())
                        .remark(remark)
                        .build());
    }

    private static Optional<AcceptedFinding> acceptedFinding(JsonFields fields) {
        Optional<String> code = fields.require("code", JsonCursor::words);
        Optional<String> place = fields.require("place", JsonCursor::words);
        Optional<String> reason = fields.require("reason", JsonCursor::words);
        Optional<String> acceptedBy = fields.require("acceptedBy", JsonCursor::words);
        Optional<LocalDate> date = fields.require("date", JsonCursor::date);
        return fields.isFaulty()
                ? Optional.empty()
                : Optional.of(new AcceptedFinding(
                        code.orElseThrow(),
                        place.orElseThrow(),
                        reason.orElseThrow(),
                        acceptedBy.orElseThrow(),
                        date.orElseThrow()));
    }

    void write(JsonOutput out, Adjustments adjustments) {
        out.lines(
                "overrides",
                adjustments.overrides(),
                one -> out.line(() -> {
                    out.text("id", one.id());
                    out.number("percent", one.percent());
                    out.text("reason", one.reason());
                    out.text("approver", one.approver());
                }));
        out.lines(
                "externalCauses",
                adjustments.externalCauses(),
                one -> out.line(() -> {
                    out.text("indicator", one.indicatorId());
                    out.number("share", one.share());
                    out.text("reason", one.reason());
                    out.text("approver", one.approver());
                }));
        out.lines(
                "behaviours",
                adjustments.behaviours(),
                one -> out.line(() -> {
                    out.text("card", one.cardId());
                    out.text("item", one.item());
                    out.number("percent", one.percent());
                }));
        out.lines(
                "confirmedReadings",
                adjustments.confirmedReadings(),
                one -> out.line(() -> {
                    out.text("indicator", one.indicatorId());
                    out.name("reading");
                    targets.write(out, one.reading());
                    out.text("confirmedBy", one.confirmedBy());
                    out.date("date", one.date());
                    out.text("remark", one.remark());
                }));
        out.lines(
                "acceptedFindings",
                adjustments.acceptedFindings(),
                one -> out.line(() -> {
                    out.text("code", one.code());
                    out.text("place", one.placeId());
                    out.text("reason", one.reason());
                    out.text("acceptedBy", one.acceptedBy());
                    out.date("date", one.date());
                }));
        ExtensionJson.write(out, adjustments.extensions());
    }
}
