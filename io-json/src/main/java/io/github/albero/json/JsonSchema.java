package io.github.albero.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of the documents that are read: every field, what it means and which values it may have. It
 * is what an editor needs to complete and check a document while it is typed, and other programs to check one without
 * this library:
 *
 * <pre>{@code
 * Files.writeString(Path.of("albero.schema.json"), JsonSchema.text());
 * }</pre>
 *
 * <p>What the schema refuses, the readers refuse. They refuse more: what no schema can see, such as an id that is used
 * twice, a period that ends before it starts, or results that their inputs do not give.
 */
public final class JsonSchema {

    /** The version of the form of documents that the schema describes: {@value}. */
    public static final String VERSION = DocumentKind.VERSION;

    /** The name by which the schema calls itself, its {@code $id}: {@value}. It is no address. */
    public static final String ID = "urn:albero:schema:" + VERSION;

    private static final String RESOURCE = "albero-" + VERSION + ".schema.json";

    private JsonSchema() {}

    /**
     * The schema itself.
     *
     * @return a JSON document, with an end to its last line
     */
    public static String text() {
        try (InputStream schema = Objects.requireNonNull(JsonSchema.class.getResourceAsStream(RESOURCE))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
