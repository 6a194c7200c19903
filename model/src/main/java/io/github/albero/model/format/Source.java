package io.github.albero.model.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something to read: a file, bytes in memory, or what came from a stream, such as an upload.
 *
 * <p>A source may be opened as often as wanted; it holds nothing open itself.
 */
public final class Source {

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final String name;
    private final Optional<Path> path;
    private final byte[] content;
    private final Optional<Diagnostic> tooLarge;

    private Source(String name, Optional<Path> path, byte[] content, Optional<Diagnostic> tooLarge) {
        this.name = name;
        this.path = path;
        this.content = content;
        this.tooLarge = tooLarge;
    }

    /**
     * A file.
     *
     * @param file the path; that there is such a file is found out on reading
     * @return the source, named as the file
     */
    public static Source of(Path file) {
        Path fileName = file.getFileName();
        return new Source(
                fileName == null ? file.toString() : fileName.toString(),
                Optional.of(file),
                new byte[0],
                Optional.empty());
    }

    /**
     * Bytes in memory.
     *
     * @param name a name with an extension, such as {@code plan.json}
     * @param content the bytes
     * @return the source
     */
    public static Source of(String name, byte[] content) {
        return new Source(name, Optional.empty(), content.clone(), Optional.empty());
    }

    /**
     * What a stream holds, such as an upload. It is read to its end, but never further than the limits allow: a source
     * that is larger is kept without its content, and {@link #refusal} says why, whatever limits it is asked with.
     *
     * @param name a name with an extension, such as {@code plan.json}
     * @param stream the stream; it stays open
     * @param limits how much of it may be read
     * @return the source
     * @throws IOException if the stream cannot be read
     */
    public static Source of(String name, InputStream stream, Limits limits) throws IOException {
        int most = (int) Math.min(limits.maxBytes(), LONGEST_ARRAY - 1);
        byte[] content = stream.readNBytes(most + 1);
        return content.length > most
                ? new Source(name, Optional.empty(), new byte[0], refusal(ReadProblem.SOURCE_TOO_LARGE, limit(most)))
                : new Source(name, Optional.empty(), content, Optional.empty());
    }

    /**
     * The name, for messages and for recognising the format.
     *
     * @return such as {@code plan.json}
     */
    public String name() {
        return name;
    }

    /**
     * What the name ends with.
     *
     * @return such as {@code json}, in lower case and without the dot; empty if there is none
     */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The file.
     *
     * @return the path, empty if the bytes are in memory
     */
    public Optional<Path> path() {
        return path;
    }

    /**
     * The length.
     *
     * @return in bytes; 0 for a stream that was larger than its limits
     * @throws IOException if the file cannot be asked
     */
    public long size() throws IOException {
        return path.isPresent() ? Files.size(path.get()) : content.length;
    }

    /**
     * Why the source should not be read at all.
     *
     * @param limits how large it may be
     * @return that there is no such file, that it is a folder, or that it is too large; empty if it can be read
     * @throws IOException if the file cannot be asked
     */
    public Optional<Diagnostic> refusal(Limits limits) throws IOException {
        if (tooLarge.isPresent()) {
            return tooLarge;
        }
        if (path.filter(Files::exists)
                .filter(file -> !Files.isRegularFile(file))
                .isPresent()) {
            return refusal(
                    ReadProblem.NOT_A_FILE, Map.of("file", path.orElseThrow().toString()));
        }
        if (path.filter(file -> !Files.isRegularFile(file)).isPresent()) {
            return refusal(
                    ReadProblem.FILE_NOT_FOUND,
                    Map.of("file", path.orElseThrow().toString()));
        }
        return size() > limits.maxBytes()
                ? refusal(ReadProblem.SOURCE_TOO_LARGE, limit(limits.maxBytes()))
                : Optional.empty();
    }

    private static Map<String, Serializable> limit(long bytes) {
        return Map.of("limit", Long.toString(bytes));
    }

    private static Optional<Diagnostic> refusal(ReadProblem problem, Map<String, Serializable> arguments) {
        return Optional.of(new Diagnostic(problem, arguments, Location.whole()));
    }

    /**
     * Opens the bytes.
     *
     * @return a new stream from the first byte, to be closed by the caller
     * @throws IOException if the file cannot be opened, or if a stream was larger than its limits
     */
    public InputStream open() throws IOException {
        if (tooLarge.isPresent()) {
            throw new IOException(tooLarge.get().message(Locale.ENGLISH));
        }
        return path.isPresent() ? Files.newInputStream(path.get()) : new ByteArrayInputStream(content);
    }

    /**
     * The first bytes, for recognising the format.
     *
     * @param length how many at the most
     * @return the bytes, fewer if the source is shorter
     * @throws IOException if the file cannot be read
     */
    public byte[] head(int length) throws IOException {
        try (InputStream stream = open()) {
            return stream.readNBytes(length);
        }
    }

    /**
     * The whole source as text, in whatever characters it was saved.
     *
     * @return the text, without a byte order mark
     * @throws IOException if the file cannot be read
     */
    public String text() throws IOException {
        return decoded().text();
    }

    /**
     * The whole source as text, and in which characters it was saved.
     *
     * @return the text, without a byte order mark
     * @throws IOException if the file cannot be read
     */
    public SourceText decoded() throws IOException {
        try (InputStream stream = open()) {
            return SourceText.of(stream.readAllBytes());
        }
    }
}
