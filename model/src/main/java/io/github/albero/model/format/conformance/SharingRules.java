package io.github.albero.model.format.conformance;

import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** One format object for many readings. */
final class SharingRules {

    private static final int THREADS = 4;
    private static final int TIMES = 4;

    private final Subject subject;
    private final Specimens specimens;

    private SharingRules(Subject subject, Specimens specimens) {
        this.subject = subject;
        this.specimens = specimens;
    }

    static Stream<Check> of(Subject subject, Specimens specimens) {
        SharingRules rules = new SharingRules(subject, specimens);
        return Stream.of(
                new Check("reading twice gives the same", rules::checkTwice),
                new Check("several threads may use it at once", rules::checkThreads));
    }

    private void checkTwice() {
        for (Specimen specimen : specimens.all()) {
            Differences.expectSame(
                    subject.read(specimen),
                    subject.read(specimen),
                    "what was read of " + specimen.name() + " the second time",
                    "a format should keep nothing from one reading to the next, and its locations and codes should be"
                            + " values");
        }
    }

    private void checkThreads() {
        for (Specimen specimen : specimens.all()) {
            ReadResult<?> alone = subject.read(specimen);
            inThreads(() -> subject.read(specimen))
                    .forEach(result -> Differences.expectSame(
                            alone,
                            result,
                            "what was read of " + specimen.name() + " while other threads read it too",
                            "a format should be immutable and keep what it reads in local variables"));
        }
    }

    private static List<ReadResult<?>> inThreads(Callable<ReadResult<?>> reading) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<ReadResult<?>>> often = () -> {
            start.await();
            List<ReadResult<?>> results = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                results.add(reading.call());
            }
            return results;
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<ReadResult<?>> results = new ArrayList<>();
            for (Future<List<ReadResult<?>>> future : threads.invokeAll(Collections.nCopies(THREADS, often))) {
                results.addAll(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failure) {
                throw failure;
            }
            throw new AssertionError("reading in several threads threw " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the check was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
