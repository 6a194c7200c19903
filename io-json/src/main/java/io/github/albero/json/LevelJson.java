package io.github.albero.json;

import io.github.albero.model.CodePattern;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Levels: the name alone, such as {@code "Area"}, or {@code {"name": "Area", "codes": "00", "extensions"}}. */
final class LevelJson {

    private LevelJson() {}

    static List<Level> read(List<JsonCursor> items) {
        Set<String> names = new HashSet<>();
        return items.stream()
                .flatMap(item -> read(item).filter(level -> item.isNew(level.name(), names)).stream())
                .toList();
    }

    private static Optional<Level> read(JsonCursor item) {
        return item.isObject() ? item.object(LevelJson::read) : item.words().map(Level::of);
    }

    private static Optional<Level> read(JsonFields fields) {
        Optional<String> name = fields.require("name", JsonCursor::words);
        Optional<CodePattern> codes = fields.find("codes", JsonCursor::words).map(CodePattern::new);
        Map<String, ExtensionValue> extensions = ExtensionJson.read(fields);
        return name.map(known ->
                Level.builder().name(known).codes(codes).extensions(extensions).build());
    }

    static void write(JsonOutput out, List<Level> levels) {
        out.list("levels", levels, level -> write(out, level));
    }

    private static void write(JsonOutput out, Level level) {
        if (level.equals(Level.of(level.name()))) {
            out.text(level.name());
        } else {
            out.line(() -> {
                out.text("name", level.name());
                out.text("codes", level.codes().map(CodePattern::template));
                ExtensionJson.write(out, level.extensions());
            });
        }
    }
}
