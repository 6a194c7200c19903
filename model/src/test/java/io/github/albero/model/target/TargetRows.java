package io.github.albero.model.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of a table of targets, below its header, each cut into its cells. */
final class TargetRows {

    private TargetRows() {}

    static Stream<String[]> of(String name) {
        try (InputStream rows = Objects.requireNonNull(TargetRows.class.getResourceAsStream("/targets/" + name))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
