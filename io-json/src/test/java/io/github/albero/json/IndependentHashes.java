package io.github.albero.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The hashes of a document of results, computed as its Javadoc says, without the code that writes and checks them. */
final class IndependentHashes {

    private IndependentHashes() {}

    static Map<String, String> of(String document) {
        Map<String, String> hashes = new TreeMap<>();
        TreeMap<String, String> fields = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                String canonical = canonical(parser);
                if (!name.equals("hashes")) {
                    fields.put(name, quoted(name) + ":" + canonical);
                }
                if (List.of("plan", "actuals", "policy", "adjustments").contains(name)) {
                    hashes.put(name, sha256(canonical));
                }
            }
        }
        hashes.put("document", sha256("{" + String.join(",", fields.values()) + "}"));
        return hashes;
    }

    private static String canonical(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                TreeMap<String, String> fields = new TreeMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, quoted(name) + ":" + canonical(parser));
                }
                return "{" + String.join(",", fields.values()) + "}";
            }
            case START_ARRAY -> {
                List<String> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(canonical(parser));
                }
                return "[" + String.join(",", items) + "]";
            }
            case VALUE_STRING -> {
                return quoted(parser.getString());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                BigDecimal number = new BigDecimal(parser.getString());
                return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            }
            default -> {
                return parser.getString();
            }
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isHalf = Character.isHighSurrogate(sign)
                    ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    : Character.isLowSurrogate(sign) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            int shortForm = "\"\\\b\t\n\f\r".indexOf(sign);
            if (shortForm >= 0) {
                quoted.append('\\').append("\"\\btnfr".charAt(shortForm));
            } else if (sign < 0x20 || isHalf) {
                quoted.append("\\u%04x".formatted((int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte one : digest) {
                hex.append("%02x".formatted(one & 0xff));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
