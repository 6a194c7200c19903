package io.github.albero.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a validator that knows nothing of this library makes of documents. */
final class SchemaCheck {

    /** Strict where JSON leaves room: no field twice, nothing after the end. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of(JsonSchema.ID, JsonSchema.text()))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private static final Schema SCHEMA = at("");

    /** The schema of schemas. */
    static final Schema META = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private SchemaCheck() {}

    private static Schema at(String pointer) {
        return REGISTRY.getSchema(SchemaLocation.of(JsonSchema.ID + "#" + pointer));
    }

    /** What is wrong with a document; empty if nothing is. */
    static List<String> faults(String document) {
        return faults(MAPPER.readTree(document));
    }

    static List<String> faults(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Error::toString).toList();
    }

    /** The places in the schema of the rules that a document breaks, as pointers. */
    static List<String> broken(String document) {
        return SCHEMA.validate(MAPPER.readTree(document)).stream()
                .map(error -> error.getSchemaLocation().getFragment().toString())
                .toList();
    }

    /** What is wrong with a value of one of the types of the schema. */
    static List<String> faults(String type, JsonNode value) {
        return at("/$defs/" + type).validate(value).stream()
                .map(Error::toString)
                .toList();
    }
}
