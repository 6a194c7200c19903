package io.github.albero.json;

import io.github.albero.model.Act;
import java.time.LocalDate;
import java.util.Optional;

/** Acts: {@code {"text": "Delibera 7", "date": "2024-01-30"}}. */
final class ActJson {

    private ActJson() {}

    static Optional<Act> read(JsonCursor value) {
        return value.object(ActJson::read);
    }

    private static Optional<Act> read(JsonFields fields) {
        Optional<String> text = fields.require("text", JsonCursor::words);
        Optional<LocalDate> date = fields.find("date", JsonCursor::date);
        return text.map(citation -> new Act(citation, date));
    }

    static void write(JsonOutput out, String name, Act act) {
        out.name(name);
        out.line(() -> {
            out.text("text", act.text());
            out.date("date", act.date());
        });
    }
}
