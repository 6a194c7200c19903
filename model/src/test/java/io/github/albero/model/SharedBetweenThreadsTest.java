package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.formula.FormulaParser;
import io.github.albero.model.target.TargetFormat;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.TargetReading;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Values and parsers that many threads ask at once, also for what is worked out when it is first asked for. */
class SharedBetweenThreadsTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 100;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

    private static final List<String> TARGETS = List.of(
            ">= 2.355 € entro il 30/06",
            "tra 90% e 95%",
            "incremento del 5% rispetto alla baseline",
            "+5% rispetto a «la media»",
            "90% entro 1 giorno",
            "+1.000 enti per un totale di almeno 3.000",
            "Anno 2025: 80% Anno 2026: 85%",
            "3 scala 1-4",
            "almeno sei campagne entro giugno",
            "31/12",
            "vademecum pubblicato",
            "n.d.",
            "SI/NO");

    private static final List<String> FORMULAS = List.of(
            "n. pareri / n. quesiti",
            "ricavi anno X / ricavi anno X-1",
            "numero di imprese",
            "tempo medio di rilascio (in giorni)",
            "= min(a, b) / 2",
            "a parole",
            "n. a / n. b / n. c");

    @AfterAll
    static void stop() {
        POOL.shutdownNow();
    }

    /** What each of many threads gets that start together is what one alone gets from another, equal value. */
    private static <T> void assertSame(Supplier<T> fresh, Function<T, ?> use) throws Exception {
        Object alone = use.apply(fresh.get());
        for (int round = 0; round < ROUNDS; round++) {
            T shared = fresh.get();
            CyclicBarrier start = new CyclicBarrier(THREADS);
            Callable<Object> asking = () -> {
                start.await();
                return use.apply(shared);
            };
            for (Future<Object> answer :
                    POOL.invokeAll(Stream.generate(() -> asking).limit(THREADS).toList())) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void aPlan() throws Exception {
        assertSame(
                PlanSamples::everything,
                plan -> List.of(
                        plan.indicatorsOf("urp"),
                        plan.node("1.1"),
                        plan.nodesWithCode("1"),
                        plan.nodesAt("Area"),
                        plan.indicator("EQ:1/1"),
                        plan.indicatorsWithCode("KPI 1"),
                        plan.path("1.1"),
                        plan.nodeOf("1.1/2"),
                        plan.ownersOf("1.1/2"),
                        plan.cardsOf("EQ"),
                        plan.asOf(StructureSamples.DAY),
                        plan.revisedTargets(StructureSamples.DAY),
                        plan.hashCode(),
                        plan.toString()));
    }

    @Test
    void actuals() throws Exception {
        Plan plan = PlanSamples.everything();

        assertSame(
                ActualSamples::some,
                actuals -> List.of(
                        actuals.ofIndicator("1/1"),
                        actuals.history("1/2"),
                        actuals.conflicts(),
                        actuals.coverage(plan),
                        actuals.upTo(StructureSamples.DAY)));
    }

    @Test
    void aUnitDirectory() throws Exception {
        assertSame(
                () -> UnitDirectory.of(List.of(
                        OwnerSamples.unit("a", "Servizio Promozione e Sviluppo").build(),
                        OwnerSamples.unit("b", "Ufficio URP").parent("a").build())),
                units -> List.of(
                        units.unit("b"),
                        units.unitCalled("Uff. URP"),
                        units.unitsAbove("b"),
                        units.unitsBelow("a"),
                        units.resolve("S. Promozione, URP"),
                        units.resolve("Tutti i servizi"),
                        units.resolve("Staff")));
    }

    @Test
    void adjustments() throws Exception {
        assertSame(
                AdjustmentsTest::everything,
                adjustments -> List.of(
                        adjustments.override("01"),
                        adjustments.confirmedReading("01/1"),
                        adjustments.externalCausesOf("01/1"),
                        adjustments.behavioursOf("BP")));
    }

    @Test
    void aTargetParser() throws Exception {
        assertSame(
                () -> TargetParser.in(Locale.ITALIAN).ofYear(Year.of(2026)),
                parser -> TARGETS.stream().map(parser::read).toList());
    }

    @Test
    void aTargetFormat() throws Exception {
        TargetParser parser = TargetParser.in(Locale.ITALIAN).ofYear(Year.of(2026));
        List<TargetReading> readings = TARGETS.stream().map(parser::read).toList();

        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            assertSame(
                    () -> TargetFormat.in(language),
                    format -> readings.stream()
                            .flatMap(reading -> reading.targets().stream())
                            .map(format::print)
                            .toList());
        }
    }

    @Test
    void aFormulaParser() throws Exception {
        assertSame(
                () -> FormulaParser.in(Locale.ITALIAN),
                parser -> FORMULAS.stream().map(parser::read).toList());
    }

    @Test
    void whatATargetMeans() throws Exception {
        assertSame(
                PlanSamples::everything,
                plan -> plan.allIndicators()
                        .flatMap(one -> one.targets().stream()
                                .map(target -> TargetInterpretation.of(one, target, plan.language())))
                        .toList());
    }
}
