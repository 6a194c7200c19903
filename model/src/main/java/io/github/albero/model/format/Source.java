package io.github.albero.model.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.Strings;

/**
 * Something to read: a file, or bytes that are already in memory.
 *
 * <p>A source may be opened as often as wanted; it holds nothing open itself.
 */
public final class Source {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACED = '\uFFFD';

    private final String name;
    private final Optional<Path> path;
    private final byte[] content;

    private Source(String name, Optional<Path> path, byte[] content) {
        this.name = name;
        this.path = path;
        this.content = content;
    }

    /**
     * A file.
     *
     * @param file the path; that there is such a file is found out on reading
     * @return the source, named as the file
     */
    public static Source of(Path file) {
        Path fileName = file.getFileName();
        return new Source(fileName == null ? file.toString() : fileName.toString(), Optional.of(file), new byte[0]);
    }

    /**
     * Bytes in memory.
     *
     * @param name a name with an extension, such as {@code plan.json}
     * @param content the bytes
     * @return the source
     */
    public static Source of(String name, byte[] content) {
        return new Source(name, Optional.empty(), content.clone());
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
     * @return in bytes
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
                ? refusal(
                        ReadProblem.SOURCE_TOO_LARGE,
                        Map.of("size", Long.toString(size()), "limit", Long.toString(limits.maxBytes())))
                : Optional.empty();
    }

    private static Optional<Diagnostic> refusal(ReadProblem problem, Map<String, Serializable> arguments) {
        return Optional.of(new Diagnostic(problem, arguments, Location.whole()));
    }

    /**
     * Opens the bytes.
     *
     * @return a new stream from the first byte, to be closed by the caller
     * @throws IOException if the file cannot be opened
     */
    public InputStream open() throws IOException {
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
     * The whole source as text: UTF-8, or Windows-1252 where it is not valid UTF-8; without a byte order mark.
     *
     * @return the text
     * @throws IOException if the file cannot be read
     */
    public String text() throws IOException {
        try (InputStream stream = open()) {
            return decode(stream.readAllBytes());
        }
    }

    private static String decode(byte[] bytes) {
        String quickly = new String(bytes, StandardCharsets.UTF_8);
        return quickly.indexOf(REPLACED) < 0 ? Strings.CS.removeStart(quickly, BYTE_ORDER_MARK) : strictly(bytes);
    }

    /** Where something was replaced, it was either written so or is not UTF-8. */
    private static String strictly(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Strings.CS.removeStart(text, BYTE_ORDER_MARK);
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
