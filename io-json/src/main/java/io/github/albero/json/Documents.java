package io.github.albero.json;

import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.SourceAccount;
import io.github.albero.model.format.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How every document begins, and what happens around its content. */
final class Documents {

    private static final Pattern START = Pattern.compile("\\uFEFF?\\s*\\{\\s*\"albero\"\\s*:");
    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

    private static final Comparator<Diagnostic> ORDER_OF_THE_SOURCE = Comparator.comparing(
            Diagnostic::location,
            Comparator.comparingInt(
                            (Location place) -> place instanceof Location.Json json ? json.line() : Integer.MAX_VALUE)
                    .thenComparingInt(place -> place instanceof Location.Json json ? json.column() : 0));

    private Documents() {}

    /**
     * A document whose head has been read.
     *
     * @param kind one of those that were expected
     * @param language the language of its texts
     * @param fields the other fields
     */
    record Opened(DocumentKind kind, Locale language, JsonFields fields) {

        /** Where findings go that no value reports. */
        Diagnostics diagnostics() {
            return fields.object().reading().diagnostics();
        }
    }

    /** Whether a text begins as a document does. */
    static boolean isStart(String text) {
        return START.matcher(text).lookingAt();
    }

    /** Reads a document of one of some kinds; the first is the one that messages ask for. */
    static <T> ReadResult<T> read(
            Source source, ReadContext context, List<DocumentKind> expected, Function<Opened, Optional<T>> content)
            throws IOException {
        Diagnostics diagnostics = new Diagnostics(context.limits());
        Optional<SourceText> text = text(source, context, diagnostics);
        return text.map(document -> read(document, 1, context, expected, content))
                .orElseGet(() -> ReadResult.failed(diagnostics.all()));
    }

    /** Reads a document that stands in a source from a line on. */
    static <T> ReadResult<T> read(
            SourceText text,
            int firstLine,
            ReadContext context,
            List<DocumentKind> expected,
            Function<Opened, Optional<T>> content) {
        Diagnostics diagnostics = new Diagnostics(context.limits());
        JsonReading reading = new JsonReading(text.text(), context.limits(), diagnostics, firstLine);
        Optional<JsonValue> document = JsonParsing.parse(reading);
        if (document.isPresent() && text.charset().equals(SourceText.WINDOWS_1252)) {
            diagnostics.add(JsonProblem.NOT_UTF_8, reading.location("", 0), Map.of());
        }
        Optional<T> value = document.flatMap(root -> JsonCursor.ofDocument(root, reading)
                .object(fields -> open(fields, context, expected).flatMap(content)));
        List<Diagnostic> inOrder =
                diagnostics.all().stream().sorted(ORDER_OF_THE_SOURCE).toList();
        return new ReadResult<>(value, inOrder, SourceAccount.empty());
    }

    /** Reads a document that stands in another. */
    static <T> Optional<T> readWithin(
            JsonCursor value, ReadContext context, DocumentKind expected, Function<Opened, Optional<T>> content) {
        boolean keepsUnknown = value.reading().keepsUnknown();
        Optional<T> read =
                value.object(fields -> open(fields, context, List.of(expected)).flatMap(content));
        value.reading().keepUnknown(keepsUnknown);
        return read;
    }

    private static Optional<SourceText> text(Source source, ReadContext context, Diagnostics diagnostics)
            throws IOException {
        Optional<Diagnostic> refusal = source.refusal(context.limits());
        if (refusal.isPresent()) {
            diagnostics.add(refusal.get());
            return Optional.empty();
        }
        return Optional.of(source.decoded());
    }

    private static Optional<Opened> open(JsonFields fields, ReadContext context, List<DocumentKind> expected) {
        Optional<JsonCursor> field = fields.find("albero");
        if (field.isEmpty()) {
            fields.object().report(JsonProblem.NO_KIND, Map.of("expected", Words.of(expected.get(0))));
        }
        Optional<DocumentKind> kind = field.flatMap(word -> kind(word, expected));
        boolean readable = fields.find("version").map(Documents::isReadable).orElse(true);
        if (kind.isEmpty() || !readable) {
            fields.acceptOthers();
            return Optional.empty();
        }
        fields.require("version", JsonCursor::text);
        Locale language = fields.find("language", Documents::language).orElse(context.language());
        return Optional.of(new Opened(kind.get(), language, fields));
    }

    private static Optional<DocumentKind> kind(JsonCursor field, List<DocumentKind> expected) {
        Optional<DocumentKind> kind = field.word(DocumentKind.class);
        return kind.isPresent() && !expected.contains(kind.get())
                ? field.refuse(JsonProblem.WRONG_KIND, "expected", Words.of(expected.get(0)))
                : kind;
    }

    private static boolean isReadable(JsonCursor field) {
        if (!field.isText()) {
            return true;
        }
        Matcher version = VERSION.matcher(field.text().orElseThrow());
        if (!version.matches()) {
            field.report(JsonProblem.NOT_A_VERSION);
            return true;
        }
        if (Integer.parseInt(version.group(1)) == DocumentKind.MAJOR_VERSION) {
            if (Integer.parseInt(version.group(2)) > DocumentKind.MINOR_VERSION) {
                field.reading().keepUnknown(true);
            }
            return true;
        }
        field.report(JsonProblem.UNSUPPORTED_VERSION, Map.of("supported", DocumentKind.VERSION));
        return false;
    }

    private static Optional<Locale> language(JsonCursor field) {
        Optional<String> tag = field.words();
        try {
            return tag.map(text -> new Locale.Builder().setLanguageTag(text).build());
        } catch (IllformedLocaleException notALanguage) {
            return field.refuse(JsonProblem.NOT_A_LANGUAGE);
        }
    }

    /** Writes a document on one line. */
    static void writeLine(DocumentKind kind, Locale language, OutputStream target, Consumer<JsonOutput> content)
            throws IOException {
        target.write(JsonOutput.writeLine(out -> write(kind, Optional.of(language), out, content)));
        target.flush();
    }

    /** Writes a document. The target stays open; nothing is written to it unless all can be. */
    static void write(DocumentKind kind, Locale language, OutputStream target, Consumer<JsonOutput> content)
            throws IOException {
        write(kind, Optional.of(language), target, content);
    }

    /** Writes a document, perhaps one of which no text is in any language. */
    static void write(DocumentKind kind, Optional<Locale> language, OutputStream target, Consumer<JsonOutput> content)
            throws IOException {
        byte[] document = JsonOutput.write(out -> write(kind, language, out, content));
        target.write(document);
        target.flush();
    }

    /** Writes a document where a value may stand. */
    static void write(DocumentKind kind, Optional<Locale> language, JsonOutput out, Consumer<JsonOutput> content) {
        out.block(() -> {
            out.word("albero", kind);
            out.text("version", DocumentKind.VERSION);
            out.text("language", language.map(Locale::toLanguageTag));
            content.accept(out);
        });
    }
}
