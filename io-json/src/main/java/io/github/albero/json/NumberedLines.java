package io.github.albero.json;

import io.github.albero.model.format.Source;
import io.github.albero.model.format.SourceText;
import io.github.albero.model.text.BlankText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a source, one after another; only those that are worked on are in memory. UTF-16 is told by the beginning of
 * the source, other characters by each line.
 */
final class NumberedLines implements Spliterator<NumberedLines.Line>, AutoCloseable {

    /** How many lines one thread takes when several work. */
    private static final int TAKEN_AT_ONCE = 16;

    private static final int HEAD = 4;

    /** Every byte is a character of its own. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final Charset charset;
    private final Reader reader;
    private final long longest;
    private int read;
    private boolean atEnd;

    /** @param longest in bytes; of a longer line only its length is kept */
    NumberedLines(Source source, long longest) throws IOException {
        SourceText head = SourceText.ofBeginning(source.head(HEAD));
        this.charset = head.isUtf16() ? head.charset() : BYTES;
        this.reader = new BufferedReader(new InputStreamReader(source.open(), charset), 1 << 16);
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
        StringBuilder line = new StringBuilder();
        int width = charset.equals(BYTES) ? 1 : 2;
        long length = 0;
        try {
            int one = reader.read();
            while (one >= 0 && one != '\n') {
                length += width;
                if (length <= longest) {
                    line.append((char) one);
                }
                one = reader.read();
            }
            atEnd = one < 0;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        read++;
        boolean isTooLong = length > longest;
        return new Line(read, text(isTooLong ? "" : line.toString()), length, isTooLong);
    }

    private SourceText text(String line) {
        return charset.equals(BYTES) ? SourceText.of(line.getBytes(BYTES)) : new SourceText(line, charset);
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
            reader.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
