package io.github.albero.json;

import io.github.albero.evaluation.policy.AchievementRules;
import io.github.albero.evaluation.policy.LatenessBands;
import io.github.albero.evaluation.policy.LatenessBands.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is late is worth, by days: {@code {"fromDays": 1, "worth": 80}, {"fromDays": 31, "worth": 50}}. */
final class LatenessJson {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String DAYS = "fromDays";
    private static final String WORTH = "worth";

    private LatenessJson() {}

    private record Located(Band band, JsonCursor days, JsonCursor worth) {}

    static Optional<LatenessBands> read(JsonCursor value) {
        if (!value.isList()) {
            return value.refuse(JsonProblem.NOT_A_LIST);
        }
        List<Optional<Located>> bands = new ArrayList<>();
        value.items().forEach(item -> bands.add(item.object(LatenessJson::band)));
        boolean beginWithDayOne = beginWithDayOne(bands);
        boolean goOn = goOn(bands);
        return beginWithDayOne && goOn && bands.stream().allMatch(Optional::isPresent)
                ? Optional.of(new LatenessBands(
                        bands.stream().map(band -> band.orElseThrow().band()).toList()))
                : Optional.empty();
    }

    private static Optional<Located> band(JsonFields fields) {
        Optional<Integer> days = fields.require(DAYS, LatenessJson::days);
        Optional<BigDecimal> worth = fields.require(WORTH, LatenessJson::worth);
        return fields.isFaulty()
                ? Optional.empty()
                : Optional.of(new Located(
                        new Band(days.orElseThrow(), worth.orElseThrow()),
                        fields.find(DAYS).orElseThrow(),
                        fields.find(WORTH).orElseThrow()));
    }

    private static Optional<Integer> days(JsonCursor value) {
        return WholeNumbers.read(value, 1, Integer.MAX_VALUE, JsonProblem.NOT_A_WHOLE_NUMBER);
    }

    private static Optional<BigDecimal> worth(JsonCursor value) {
        Optional<BigDecimal> worth = value.number();
        boolean isLess = worth.filter(number -> number.signum() >= 0 && number.compareTo(HUNDRED) < 0)
                .isPresent();
        return isLess || worth.isEmpty() ? worth : value.refuse(JsonProblem.NOT_WORTH_OF_LATE);
    }

    private static boolean beginWithDayOne(List<Optional<Located>> bands) {
        Optional<Located> wrong = bands.stream()
                .limit(1)
                .flatMap(Optional::stream)
                .filter(first -> first.band().fromDays() != 1)
                .findFirst();
        wrong.ifPresent(first -> first.days().report(JsonProblem.LATENESS_NOT_FROM_DAY_ONE));
        return wrong.isEmpty();
    }

    private static boolean goOn(List<Optional<Located>> bands) {
        boolean goOn = true;
        for (int next = 1; next < bands.size(); next++) {
            if (bands.get(next - 1).isPresent() && bands.get(next).isPresent()) {
                goOn &= goesOn(
                        bands.get(next - 1).orElseThrow(), bands.get(next).orElseThrow());
            }
        }
        return goOn;
    }

    private static boolean goesOn(Located before, Located band) {
        boolean isLater = band.band().fromDays() > before.band().fromDays();
        if (!isLater) {
            String day = Integer.toString(before.band().fromDays());
            band.days().report(JsonProblem.LATENESS_NOT_UPWARD, Map.of("before", day));
        }
        boolean isWorthMore = band.band().worth().compareTo(before.band().worth()) > 0;
        if (isWorthMore) {
            String worth = EdgeJson.shown(before.band().worth());
            band.worth().report(JsonProblem.LATER_WORTH_MORE, Map.of("before", worth));
        }
        return isLater && !isWorthMore;
    }

    /** Writes the bands where they differ; that what is late is worth the floor need not be said in general. */
    static void write(JsonOutput out, Unlike<AchievementRules> unlike) {
        List<Band> bands = unlike.rules().lateness().bands();
        if (unlike.in(AchievementRules::lateness)
                && (!bands.isEmpty() || unlike.general().isPresent())) {
            out.name("lateness");
            out.items(
                    bands,
                    band -> out.line(() -> {
                        out.number(DAYS, BigDecimal.valueOf(band.fromDays()));
                        out.number(WORTH, band.worth());
                    }));
        }
    }
}
