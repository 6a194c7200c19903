package io.github.albero.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final CountDownLatch spoken = new CountDownLatch(1);
    private final StringWriter said = new StringWriter() {
        @Override
        public void flush() {
            spoken.countDown();
        }
    };
    private final Terminal terminal =
            new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(said), Locale.ITALIAN);

    @Test
    void saysWhatTakesLong() {
        try (Progress progress = new Progress(terminal)) {
            progress.during("READING", Map.of("file", "piano.json"), this::untilSpoken);
        }

        assertThat(said.toString().strip()).isEqualTo("Lettura di piano.json …");
    }

    @Test
    void isSilentOtherwise() {
        try (Progress progress = new Progress(terminal)) {
            assertThat(progress.during("READING", Map.of("file", "piano.json"), () -> "letto"))
                    .isEqualTo("letto");
        }

        assertThat(said.toString()).isEmpty();
    }

    private boolean untilSpoken() {
        try {
            return spoken.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
