package io.github.albero.json;

import io.github.albero.model.format.SourceText;
import io.github.albero.model.text.BlankText;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after another; only those that are worked on are in memory. */
final class NumberedLines implements Spliterator<NumberedLines.Line>, AutoCloseable {

    /** How many lines one thread takes when several work. */
    private static final int TAKEN_AT_ONCE = 16;

    private static final SourceText NOTHING = SourceText.of(new byte[0]);

    private final InputStream stream;
    private final long longest;
    private int read;
    private boolean atEnd;

    /** @param longest in bytes; of a longer line only its length is kept */
    NumberedLines(InputStream stream, long longest) {
        this.stream = new BufferedInputStream(stream, 1 << 16);
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text without the end of the line; empty if it is too long
     * @param length in bytes
     * @param isTooLong whether it is longer than is read
     */
    record Line(int number, SourceText text, long length, boolean isTooLong) {

        boolean isBlank() {
            return BlankText.isBlank(text.text()) && !isTooLong;
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
        if (atEnd) {
            return false;
        }
        Line line = next();
        if (atEnd && line.length() == 0) {
            return false;
        }
        action.accept(line);
        return true;
    }

    private Line next() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        try {
            int one = stream.read();
            while (one >= 0 && one != '\n') {
                length++;
                if (length <= longest) {
                    bytes.write(one);
                }
                one = stream.read();
            }
            atEnd = one < 0;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        read++;
        boolean isTooLong = length > longest;
        return new Line(read, isTooLong ? NOTHING : SourceText.of(bytes.toByteArray()), length, isTooLong);
    }

    @Override
    public @Nullable Spliterator<Line> trySplit() {
        List<Line> lines = new ArrayList<>();
        boolean isThereMore = true;
        while (isThereMore && lines.size() < TAKEN_AT_ONCE) {
            isThereMore = tryAdvance(lines::add);
        }
        return lines.isEmpty() ? null : lines.spliterator();
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
