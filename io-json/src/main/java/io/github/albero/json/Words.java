package io.github.albero.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Constants as documents write them: lower-case words joined by hyphens, such as {@code higher-is-better}. */
final class Words {

    /** Of each type the constants by their words, in their order. */
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> constants = new LinkedHashMap<>();
            Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(word(constant), constant));
            return constants;
        }
    };

    private static final ClassValue<Map<Object, String>> WORDS = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            Map<Object, String> words = new HashMap<>();
            CONSTANTS.get(type).forEach((word, constant) -> words.put(constant, word));
            return words;
        }
    };

    private Words() {}

    static String of(Enum<?> constant) {
        return Objects.requireNonNull(WORDS.get(constant.getDeclaringClass()).get(constant));
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(String word, Class<E> type) {
        return Optional.ofNullable(CONSTANTS.get(type).get(word)).map(type::cast);
    }

    /** The words of all constants, for messages. */
    static <E extends Enum<E>> String all(Class<E> type) {
        return String.join(", ", CONSTANTS.get(type).keySet());
    }
}
