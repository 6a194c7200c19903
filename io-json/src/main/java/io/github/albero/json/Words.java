package io.github.albero.json;

import io.github.albero.model.format.NearestName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Constants as documents write them: lower-case words joined by hyphens, such as {@code higher-is-better}. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(String word, Class<E> type) {
        return constants(type).filter(constant -> of(constant).equals(word)).findFirst();
    }

    /** The words of all constants, for messages. */
    static <E extends Enum<E>> String all(Class<E> type) {
        return constants(type).map(Words::of).collect(Collectors.joining(", "));
    }

    static <E extends Enum<E>> String nearest(String word, Class<E> type) {
        return NearestName.to(word, constants(type).map(Words::of));
    }

    private static <E extends Enum<E>> Stream<E> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants());
    }
}
