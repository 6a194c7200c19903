package io.github.albero.model;

import io.github.albero.model.text.ExactDecimal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that stands in a plan and that this library does not know, such as the content of a column {@code
 * Stakeholder}: kept as it is, and written again.
 *
 * <p>Values are deeply immutable. A new kind of value would be a new major version.
 */
public sealed interface ExtensionValue extends Serializable {

    /** How deep values may lie within each other: {@value}, as deep as a tree may be. */
    int MAX_DEPTH = Plan.MAX_DEPTH;

    /**
     * A text.
     *
     * @param text any text, also an empty one
     */
    record Text(String text) implements ExtensionValue {

        /** Refuses null. */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A number.
     *
     * @param amount the number, kept {@linkplain ExactDecimal exact and without trailing zeros}
     */
    record Amount(BigDecimal amount) implements ExtensionValue {

        /**
         * Brings the number into the one shape in which it is kept.
         *
         * @throws IllegalArgumentException if the number has too many digits
         */
        public Amount {
            amount = ExactDecimal.of(amount);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount(this);
        }
    }

    /**
     * Yes or no.
     *
     * @param isTrue whether it is yes
     */
    record Truth(boolean isTrue) implements ExtensionValue {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.truth(this);
        }
    }

    /**
     * Several values in their order.
     *
     * @param items the values
     */
    record Items(List<ExtensionValue> items) implements ExtensionValue {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if values lie deeper within each other than {@value #MAX_DEPTH}
         */
        public Items {
            items = Collections.unmodifiableList(new ArrayList<>(items));
            requireDepth(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items(this);
        }
    }

    /**
     * Values with names. Their order is kept, but is not part of what makes two of these equal.
     *
     * @param fields the values by name
     */
    record Fields(Map<String, ExtensionValue> fields) implements ExtensionValue {

        /**
         * Copies the map.
         *
         * @throws IllegalArgumentException if values lie deeper within each other than {@value #MAX_DEPTH}, or a name is
         *     not valid Unicode
         */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            Texts.requireUnicode(fields.keySet(), "name of an extension");
            requireDepth(fields.values());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fields(this);
        }
    }

    /** A name without a value. */
    record Nothing() implements ExtensionValue {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /**
     * One function for each kind of value.
     *
     * @param <R> what the functions return
     */
    interface Cases<R> {

        /** A text. */
        R text(Text value);

        /** A number. */
        R amount(Amount value);

        /** Yes or no. */
        R truth(Truth value);

        /** Several values. */
        R items(Items value);

        /** Values with names. */
        R fields(Fields value);

        /** No value. */
        R nothing(Nothing value);
    }

    /**
     * Calls the function for this kind.
     *
     * @param cases one function per kind
     * @param <R> what they return
     * @return what the called function returned
     */
    <R> R match(Cases<R> cases);

    /**
     * A text.
     *
     * @param text any text
     * @return the value
     */
    static ExtensionValue of(String text) {
        return new Text(text);
    }

    /**
     * A number.
     *
     * @param amount any number
     * @return the value
     */
    static ExtensionValue of(long amount) {
        return new Amount(BigDecimal.valueOf(amount));
    }

    private static void requireDepth(Collection<ExtensionValue> parts) {
        if (depth(parts) >= MAX_DEPTH) {
            throw new IllegalArgumentException("extension must not be deeper than " + MAX_DEPTH + " levels");
        }
    }

    private static int depth(Collection<ExtensionValue> parts) {
        int deepest = 0;
        for (ExtensionValue part : parts) {
            deepest = Math.max(deepest, depth(Objects.requireNonNull(part, "extension value")));
        }
        return deepest;
    }

    private static int depth(ExtensionValue value) {
        if (value instanceof Items list) {
            return 1 + depth(list.items());
        }
        return value instanceof Fields object ? 1 + depth(object.fields().values()) : 1;
    }
}
