package io.github.albero.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents of policies, right in about every second field: what contradicts what is left to chance. */
final class RandomPolicies {

    private static final List<String> NUMBERS =
            List.of("0", "10", "50", "59.99", "60", "60.01", "70", "90", "99.9", "100", "110", "120", "-1");

    private final Random random;

    RandomPolicies(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        return object(
                field(1, "albero", "\"policy\""),
                field(1, "version", "\"1.0\""),
                field(1, "id", "\"mio\""),
                field(0.7, "achievement", this::achievement),
                field(0.4, "missing", this::missing),
                field(0.6, "rollUp", this::rollUp),
                field(0.8, "ratings", () -> bands(1, "\"id\": \"A\"")),
                field(0.3, "brackets", () -> bands(0, "\"id\": \"A\"", "\"id\": \"B\", \"pays\": 50")),
                field(0.4, "special", () -> list(0, 3, this::special)));
    }

    private String special() {
        String scope = one("\"level\": \"L\"", "\"level\": \"l\"", "\"kind\": \"k\"", "\"indicator\": \"01/1\"");
        return object(
                scope,
                field(0.7, "achievement", this::achievement),
                field(0.2, "missing", this::missing),
                field(0.2, "rollUp", this::rollUp));
    }

    private String achievement() {
        return object(
                field(0.3, "floor", () -> one("0", "0", "10", "60", "100")),
                field(0.4, "cap", () -> one("100", "100", "120", "99")),
                field(0.2, "equalled", "\"zero\""),
                field(0.2, "lateness", () -> list(0, 3, this::delay)),
                field(
                        0.2,
                        "workingDays",
                        () -> one("\"none\"", "{}", "{\"holidays\": [\"2026-01-01\", \"2026-01-01\"]}")),
                field(0.2, "thresholds", () -> one("\"none\"", this::thresholds)),
                field(0.2, "rule", () -> one("\"none\"", "{\"id\": \"power\"}", "{\"id\": \"pow\"}")),
                field(0.4, "bands", this::worths),
                field(0.2, "rounding", this::rounding));
    }

    private String delay() {
        return object(
                field(1, "fromDays", () -> one("1", "1", "2", "31")),
                field(1, "worth", () -> one("90", "50", "0", "100")));
    }

    private String thresholds() {
        return object(Stream.of("minimum", "target", "maximum", "excellent")
                .map(name -> field(0.4, name, this::number))
                .toArray(String[]::new));
    }

    private String missing() {
        return object(field(0.5, "missingActual", "\"zero\""), field(0.5, "zeroDenominator", "\"met\""));
    }

    private String rollUp() {
        return object(
                field(0.3, "combination", () -> one("\"sum\"", "\"worst\"")),
                field(0.3, "ownShare", () -> one("\"none\"", "30", "101")),
                field(0.5, "bands", this::worths),
                field(0.2, "rounding", this::rounding));
    }

    private String rounding() {
        return one("\"none\"", "{\"decimals\": 2}", "{\"decimals\": 0, \"mode\": \"up\"}");
    }

    private String worths() {
        return bands(0, "", "\"worth\": " + number(), "\"worth\": " + number());
    }

    /** Bands that go upward more often than not. */
    private String bands(int least, String... contents) {
        List<String> numbers = new ArrayList<>();
        int count = least + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            numbers.add(i == 0 ? one("0", "0", "0", "10", "60") : number());
        }
        if (random.nextInt(4) > 0) {
            numbers.sort((a, b) -> new BigDecimal(a).compareTo(new BigDecimal(b)));
        }
        return numbers.stream()
                .map(number -> object(
                        field(1, random.nextInt(6) > 0 ? "from" : "above", number),
                        field(0.15, "to", this::number),
                        one(contents)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String list(int least, int most, Supplier<String> item) {
        return Stream.generate(item)
                .limit(least + random.nextInt(most - least))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String number() {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String one(String choice, Supplier<String> other) {
        return random.nextInt(3) == 0 ? choice : other.get();
    }

    private String field(double probability, String name, String value) {
        return field(probability, name, () -> value);
    }

    private String field(double probability, String name, Supplier<String> value) {
        return random.nextDouble() < probability ? "\"" + name + "\": " + value.get() : "";
    }

    private static String object(String... fields) {
        return Stream.of(fields).filter(field -> !field.isEmpty()).collect(Collectors.joining(", ", "{", "}"));
    }
}
