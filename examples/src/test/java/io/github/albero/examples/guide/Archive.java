package io.github.albero.examples.guide;

import io.github.albero.json.AlberoModule;
import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was sent as JSON of the application's own. */
public final class Archive {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new AlberoModule()).build();

    /** What an office sent. */
    public record Upload(String sender, Plan plan, Actuals actuals) {}

    private Archive() {}

    public static String text(Upload upload) {
        return MAPPER.writeValueAsString(upload);
    }

    public static Upload upload(String text) {
        return MAPPER.readValue(text, Upload.class);
    }
}
