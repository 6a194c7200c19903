package io.github.albero.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;

/**
 * A file to write, whole or not at all: what was there before stays if writing fails.
 *
 * @param path the file
 */
record OutputFile(Path path) {

    /** What writes the content. */
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /** Refuses what must not be written over before any work is lost: a folder, and what was read. */
    static OutputFile checked(Path path, Collection<Path> inputs, Terminal terminal) {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new CannotGoOn(terminal.say("OUTPUT_IS_A_FOLDER", Map.of("file", path)));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotGoOn(terminal.say("NO_FOLDER", Map.of("folder", String.valueOf(folder))));
        }
        if (inputs.stream().anyMatch(input -> isSameFile(input, path))) {
            throw new CannotGoOn(terminal.say("OUTPUT_IS_INPUT", Map.of("file", path)));
        }
        return new OutputFile(path);
    }

    private static boolean isSameFile(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void write(Content content) {
        Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        try {
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(target);
            }
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    private static void deleteQuietly(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stillThere) {
            unfinished.toFile().deleteOnExit();
        }
    }
}
