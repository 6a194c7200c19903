package io.github.albero.examples.cli;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says what the program is doing when it takes longer than people like to wait in silence. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 1_500;

    private final Terminal terminal;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does some work, and says so if it takes long. */
    <T> T during(String work, Map<String, ?> arguments, Supplier<T> job) {
        ScheduledFuture<?> notice = clock.schedule(
                () -> terminal.message(terminal.say(work, arguments)), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return job.get();
        } finally {
            notice.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
