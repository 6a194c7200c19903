package io.github.albero.evaluation;

import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Measurement;
import io.github.albero.model.Measurement.Assessed;
import io.github.albero.model.Measurement.DoneOn;
import io.github.albero.model.Measurement.Fraction;
import io.github.albero.model.Measurement.NotAssessable;
import io.github.albero.model.Measurement.NotDone;
import io.github.albero.model.Measurement.Progress;
import io.github.albero.model.Measurement.Value;
import io.github.albero.model.NodeDraft;
import io.github.albero.model.Thresholds;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Targets of every kind, and what may be measured of them. */
final class GeneratedIndicators {

    static final LocalDate DUE = LocalDate.of(2025, 6, 30);

    private static final UnitOfMeasure EVENTS = new UnitOfMeasure.Named("eventi");
    private static final UnitOfMeasure SCALE = new UnitOfMeasure.Scale(BigDecimal.ONE, BigDecimal.valueOf(4));

    private static final List<UnitOfMeasure> UNITS = List.of(
            UnitOfMeasure.NONE,
            UnitOfMeasure.PERCENT,
            UnitOfMeasure.NUMBER,
            UnitOfMeasure.HOUR,
            UnitOfMeasure.EURO,
            UnitOfMeasure.DAY,
            EVENTS,
            SCALE);

    private GeneratedIndicators() {}

    /**
     * What is asked.
     *
     * @param name the indicator's name
     * @param target the target as the plan writes it
     * @param formula the indicator's formula, if it has one
     * @param unit the unit of the target
     * @param amount an amount near which it is interesting to measure
     * @param baseline where it starts from
     * @param lastYear what it was a year ago
     * @param thresholds further limits
     */
    record Asked(
            String name,
            String target,
            Optional<String> formula,
            UnitOfMeasure unit,
            BigDecimal amount,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> lastYear,
            Thresholds thresholds) {

        IndicatorDraft addTo(NodeDraft node) {
            IndicatorDraft draft = node.addIndicator(name, target).thresholds(thresholds);
            formula.ifPresent(draft::formula);
            baseline.map(this::inWords).ifPresent(draft::baseline);
            lastYear.map(this::inWords).ifPresent(words -> draft.previous(2024, words));
            return draft;
        }

        private String inWords(BigDecimal number) {
            return new Quantity(number, unit.equals(UnitOfMeasure.NUMBER) ? UnitOfMeasure.NONE : unit)
                    .display(Locale.ITALIAN);
        }
    }

    /** Targets of any kind. */
    static Arbitrary<Asked> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, amounts()),
                Tuple.of(2, deeds()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                inWords("Vademecum", "vademecum pubblicato"),
                                inWords("Quota", "n.d."),
                                inWords("Sportello reclami", "25"))));
    }

    private static Asked inWords(String name, String target) {
        return asked(name, target, UnitOfMeasure.NONE, BigDecimal.TEN, List.of(), Thresholds.none());
    }

    private static Asked asked(
            String name,
            String target,
            UnitOfMeasure unit,
            BigDecimal amount,
            List<Optional<BigDecimal>> previous,
            Thresholds thresholds) {
        return new Asked(
                name,
                target,
                Optional.empty(),
                unit,
                amount,
                previous.isEmpty() ? Optional.empty() : previous.get(0),
                previous.isEmpty() ? Optional.empty() : previous.get(1),
                thresholds);
    }

    /** Targets that ask for a deed by a day. */
    static Arbitrary<Asked> deeds() {
        return days().map(day -> asked(
                "Regolamento",
                written(new Completion(), Optional.of(day)),
                UnitOfMeasure.NONE,
                BigDecimal.ONE,
                List.of(),
                Thresholds.none()));
    }

    /** Targets that ask for an amount. */
    static Arbitrary<Asked> amounts() {
        return Arbitraries.oneOf(
                UNITS.stream().map(GeneratedIndicators::amounts).toList());
    }

    private static Arbitrary<Asked> amounts(UnitOfMeasure unit) {
        Arbitrary<Criterion> criteria = Arbitraries.frequencyOf(
                Tuple.of(5, comparisons(unit)),
                Tuple.of(1, intervals(unit)),
                Tuple.of(3, changes(unit)),
                Tuple.of(
                        1,
                        Arbitraries.oneOf(comparisons(unit), intervals(unit), changes(unit))
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(3)
                                .map(AllOf::new)));
        Arbitrary<Optional<LocalDate>> dues = days().optional(0.3);
        Arbitrary<List<Optional<BigDecimal>>> previous =
                numbers().optional(0.7).list().ofSize(2);
        Arbitrary<Optional<String>> formulas =
                Arbitraries.of("richieste evase / richieste pervenute").optional(0.2);
        return Combinators.combine(criteria, dues, previous, thresholds(unit), formulas)
                .as((criterion, due, values, thresholds, formula) -> new Asked(
                        "Indicatore",
                        written(criterion, due),
                        unit.equals(UnitOfMeasure.PERCENT) ? formula : Optional.empty(),
                        unit,
                        near(criterion, values.get(1).or(() -> values.get(0))),
                        values.get(0),
                        values.get(1),
                        thresholds));
    }

    private static String written(Criterion criterion, Optional<LocalDate> due) {
        return Target.of(criterion, due, Locale.ITALIAN).text();
    }

    private static BigDecimal near(Criterion criterion, Optional<BigDecimal> previous) {
        if (criterion instanceof Comparison comparison) {
            return comparison.amount().amount();
        }
        if (criterion instanceof WithinShare within) {
            return within.share().amount();
        }
        if (criterion instanceof Interval interval) {
            return interval.high();
        }
        if (criterion instanceof AllOf all) {
            return near(all.parts().get(0), previous);
        }
        RelativeChange change = (RelativeChange) criterion;
        BigDecimal before = previous.orElse(BigDecimal.TEN);
        BigDecimal by = change.change().amount();
        boolean isInPercent = change.change().unit().equals(UnitOfMeasure.PERCENT);
        return before.add(isInPercent ? before.multiply(by).movePointLeft(2) : by);
    }

    private static Arbitrary<Criterion> comparisons(UnitOfMeasure unit) {
        Arbitrary<ComparisonOperator> operators = Arbitraries.of(ComparisonOperator.class);
        Arbitrary<Criterion> plain = Combinators.combine(operators, numbers())
                .as((operator, number) -> new Comparison(operator, new Quantity(number, unit)));
        Arbitrary<Criterion> within = Combinators.combine(operators, numbers())
                .as((operator, number) ->
                        new WithinShare(operator, new Quantity(number.abs(), UnitOfMeasure.PERCENT), days(2)));
        return unit.equals(UnitOfMeasure.PERCENT)
                ? Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, within))
                : plain;
    }

    private static Quantity days(long number) {
        return new Quantity(BigDecimal.valueOf(number), UnitOfMeasure.DAY);
    }

    private static Arbitrary<Criterion> intervals(UnitOfMeasure unit) {
        return Combinators.combine(numbers(), numbers())
                .as((one, other) -> new Interval(one.min(other), one.max(other), unit));
    }

    private static Arbitrary<Criterion> changes(UnitOfMeasure unit) {
        Arbitrary<UnitOfMeasure> units = Arbitraries.of(UnitOfMeasure.PERCENT, ofChange(unit));
        Arbitrary<Reference> references = Arbitraries.of(
                Reference.NOT_WRITTEN,
                Reference.BASELINE,
                Reference.PREVIOUS_YEAR,
                new Reference.OfYear(Year.of(2024)));
        return Combinators.combine(Arbitraries.of(ComparisonOperator.class), numbers(), units, references)
                .as((operator, number, of, reference) ->
                        new RelativeChange(operator, new Quantity(number, of), reference));
    }

    private static UnitOfMeasure ofChange(UnitOfMeasure unit) {
        return unit.equals(UnitOfMeasure.PERCENT) ? UnitOfMeasure.PERCENTAGE_POINT : unit;
    }

    private static Arbitrary<Thresholds> thresholds(UnitOfMeasure unit) {
        return Combinators.combine(numbers().optional(0.8).list().ofSize(4), Arbitraries.of(true, false))
                .as((wanted, isUpward) -> {
                    List<BigDecimal> sorted = wanted.stream()
                            .flatMap(Optional::stream)
                            .sorted(isUpward ? Comparator.naturalOrder() : Comparator.reverseOrder())
                            .toList();
                    Optional<Quantity>[] places = places(wanted, sorted, unit);
                    return Thresholds.builder()
                            .minimum(places[0])
                            .target(places[1])
                            .maximum(places[2])
                            .excellent(places[3])
                            .build();
                })
                .optional(0.4)
                .map(some -> some.orElse(Thresholds.none()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Quantity>[] places(
            List<Optional<BigDecimal>> wanted, List<BigDecimal> sorted, UnitOfMeasure unit) {
        Optional<Quantity>[] places = new Optional[wanted.size()];
        int next = 0;
        for (int place = 0; place < places.length; place++) {
            places[place] = wanted.get(place).isPresent()
                    ? Optional.of(new Quantity(sorted.get(next++), unit))
                    : Optional.empty();
        }
        return places;
    }

    /** Numbers as offices write them: small and large, with and without decimals, zero and below. */
    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 120).map(BigDecimal::valueOf)),
                Tuple.of(3, decimals(1, 20_000, 2)),
                Tuple.of(2, decimals(-5_000, 5_000, 2)),
                Tuple.of(1, decimals(1, 3_000_000, 0)),
                Tuple.of(1, decimals(1, 100_000, 5)),
                Tuple.of(1, Arbitraries.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(-4))));
    }

    private static Arbitrary<BigDecimal> decimals(int from, int to, int scale) {
        return Arbitraries.integers().between(from, to).map(digits -> BigDecimal.valueOf(digits, scale));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        DUE,
                        DUE.minusDays(1),
                        DUE.plusDays(1),
                        LocalDate.of(2025, 12, 31),
                        LocalDate.of(2025, 3, 15),
                        LocalDate.of(2025, 9, 13)),
                Arbitraries.integers().between(0, 400).map(LocalDate.of(2025, 1, 1)::plusDays));
    }

    /** A measurement of any target: what it is depends on what is asked. */
    record Reported(Point point, Form form, Measurement deed, Optional<Measurement> odd) {

        Measurement of(Asked asked) {
            boolean isDeed = asked.name().equals("Regolamento");
            return odd.orElseGet(() -> isDeed ? deed : form.of(point.near(asked.amount()), asked.unit()));
        }
    }

    /** What may be measured: mostly what the target is about. */
    static Arbitrary<Reported> reports() {
        Arbitrary<Measurement> odd = Arbitraries.oneOf(
                fractions(),
                deedsDone(),
                Arbitraries.of("42", "100").map(number -> new Assessed(new BigDecimal(number))),
                Arbitraries.of(new NotAssessable("archivio allagato")),
                numbers().map(number -> new Value(new Quantity(number, UnitOfMeasure.MONTH))));
        return Combinators.combine(points(), forms(), deedsDone(), odd.optional(0.15))
                .as(Reported::new);
    }

    private static Arbitrary<Measurement> fractions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 700))
                .as((numerator, denominator) -> SmallPlans.fraction(numerator, denominator));
    }

    private static Arbitrary<Measurement> deedsDone() {
        return Arbitraries.oneOf(
                days().map(DoneOn::new),
                Arbitraries.just(new NotDone()),
                Arbitraries.of("0", "40", "100").map(number -> new Progress(new BigDecimal(number))));
    }

    /** An amount: another and a little more or less, or one that has nothing to do with it. */
    record Point(Optional<BigDecimal> more, BigDecimal number) {

        BigDecimal near(BigDecimal amount) {
            return more.map(amount::add).orElse(number);
        }
    }

    /** Amounts that equal another, nearly do, or have nothing to do with it. */
    static Arbitrary<Point> points() {
        Arbitrary<BigDecimal> more = Arbitraries.of(
                        "0", "0", "0", "0.01", "-0.01", "1", "-1", "0.000000001", "-0.000000001", "-0.4")
                .map(BigDecimal::new);
        return Combinators.combine(more.optional(0.5), numbers()).as(Point::new);
    }

    /** The ways to report an amount. */
    enum Form {
        IN_UNIT,
        WITHOUT_UNIT,
        IN_MINUTES,
        AS_FRACTION;

        Measurement of(BigDecimal amount, UnitOfMeasure unit) {
            boolean isPercent = unit.equals(UnitOfMeasure.PERCENT);
            if (this == IN_MINUTES && unit.equals(UnitOfMeasure.HOUR)) {
                return new Value(new Quantity(amount.multiply(BigDecimal.valueOf(60)), UnitOfMeasure.MINUTE));
            }
            if (this == AS_FRACTION && (isPercent || unit.equals(UnitOfMeasure.NONE))) {
                BigDecimal of = BigDecimal.valueOf(70);
                return new Fraction(amount.multiply(of).movePointLeft(isPercent ? 2 : 0), of);
            }
            return new Value(new Quantity(amount, this == WITHOUT_UNIT ? UnitOfMeasure.NONE : unit));
        }
    }

    static Arbitrary<Form> forms() {
        return Arbitraries.of(Form.class);
    }
}
