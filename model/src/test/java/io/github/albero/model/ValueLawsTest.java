package io.github.albero.model;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of values, for every public type of the module; {@link PublicTypesTest} sees to it that none is left out. */
class ValueLawsTest {

    /** What the samples know something of: an indicator, a node, a level, a card, a code, a unit, a day. */
    private static final List<Object> LOOKED_UP =
            List.of("1/1", "1", "1.1", "Area", "EQ", "KPI 1", "urp", "a", "nothing", StructureSamples.DAY);

    static Stream<Samples<?>> types() {
        return Samples.all();
    }

    static Stream<Samples<?>> buildableTypes() {
        return types().filter(samples -> isBuildable(samples.type()));
    }

    static Stream<Samples<?>> records() {
        return types().filter(samples -> samples.type().isRecord());
    }

    private static boolean isBuildable(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void valuesOfTheSameAttributesAreEqual(Samples<?> samples) {
        List<?> values = samples.values().get();
        List<?> again = samples.values().get();

        assertThat(values).isEqualTo(again).hasSameHashCodeAs(again).hasToString(again.toString());
        assertThat(values).noneMatch(value -> value.equals(null) || value.equals("another type"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void valuesThatDifferInOneAttributeAreNot(Samples<?> samples) {
        List<?> values = samples.values().get();

        assertThat(new HashSet<>(values)).hasSameSizeAs(values);
        assertThat(attributes(values.get(0)))
                .allSatisfy(attribute -> assertThat(values)
                        .as("two that differ in '%s' alone", attribute)
                        .anyMatch(one -> values.stream().anyMatch(other -> differInOne(attribute, one, other))));
    }

    private static boolean differInOne(String attribute, Object one, Object other) {
        return attributes(one).stream()
                .filter(name -> !read(name, one).equals(read(name, other)))
                .toList()
                .equals(List.of(attribute));
    }

    @ParameterizedTest
    @MethodSource("types")
    void valuesAreKeysOfMaps(Samples<?> samples) {
        Map<Object, Integer> places = new HashMap<>();
        samples.values().get().forEach(value -> places.put(value, places.size()));
        Map<Object, Integer> immutable = ImmutableMap.copyOf(places);

        List<?> again = samples.values().get();
        assertThat(again).extracting(places::get).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(again).extracting(immutable::get).doesNotContainNull().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void valuesComeBackFromBytes(Samples<?> samples) throws Exception {
        for (Object value : samples.values().get()) {
            Object back = Bytes.broughtBack((Serializable) value);

            assertThat(back).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
            assertThat(attributes(back))
                    .allSatisfy(name -> assertThat(read(name, back)).isEqualTo(read(name, value)));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatValuesReturnCannotBeChanged(Samples<?> samples) {
        for (Object value : samples.values().get()) {
            Arrays.stream(samples.type().getMethods())
                    .filter(method -> isCollection(method.getReturnType()) && !Modifier.isStatic(method.getModifiers()))
                    .flatMap(method -> answers(method, value))
                    .forEach(ValueLawsTest::assertUnmodifiable);
        }
    }

    /** What a method without parameters returns, or one that looks something up. */
    private static Stream<Object> answers(Method method, Object value) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length == 0) {
            return Stream.of(invoke(method, value));
        }
        return LOOKED_UP.stream()
                .filter(key -> parameters.length == 1 && parameters[0].isInstance(key))
                .map(key -> invoke(method, value, key));
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static void assertUnmodifiable(Object returned) {
        if (returned instanceof Map<?, ?> map) {
            assertRefused(() -> map.put(null, null));
            assertRefusedUnlessEmpty(map.keySet());
            assertRefusedUnlessEmpty(map.values());
        } else if (returned instanceof Collection<?> collection) {
            assertRefused(() -> collection.add(null));
            assertRefusedUnlessEmpty(collection);
        }
    }

    private static void assertRefusedUnlessEmpty(Collection<?> collection) {
        if (!collection.isEmpty()) {
            assertRefused(collection::clear);
            assertRefused(() -> collection.remove(collection.iterator().next()));
        }
    }

    private static void assertRefused(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsDoNotChangeWithWhatTheyWereMadeOf(Samples<?> samples) throws ReflectiveOperationException {
        for (Object value : samples.values().get()) {
            Object[] given = components(value).map(ValueLawsTest::modifiable).toArray();
            Object made = made(samples.type(), given);
            Arrays.stream(given).forEach(ValueLawsTest::empty);

            assertThat(made).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void numbersOfRecordsAreEqualWhateverTheirTrailingZeros(Samples<?> samples) throws ReflectiveOperationException {
        for (Object value : samples.values().get()) {
            Object[] given = components(value)
                    .map(one -> one instanceof BigDecimal number ? number.setScale(number.scale() + 2) : one)
                    .toArray();

            assertThat(made(samples.type(), given)).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    private static Stream<Object> components(Object value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> invoke(component.getAccessor(), value));
    }

    private static Object made(Class<?> type, Object... components) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(components);
    }

    @ParameterizedTest
    @MethodSource("buildableTypes")
    void builtValuesDoNotChangeWithWhatTheyWereMadeOf(Samples<?> samples) throws ReflectiveOperationException {
        for (Object value : samples.values().get()) {
            Object builder = samples.type().getMethod("builder").invoke(null);
            Class<?> type = builder.getClass();
            invoke(type.getMethod("from", samples.type()), builder, value);
            List<Object> given = new ArrayList<>();
            for (String attribute : attributes(value)) {
                Object modifiable = modifiable(read(attribute, value));
                if (modifiable instanceof Map<?, ?> || modifiable instanceof Collection<?>) {
                    Class<?> parameter = modifiable instanceof Map<?, ?> ? Map.class : Iterable.class;
                    invoke(type.getMethod(attribute, parameter), builder, modifiable);
                    given.add(modifiable);
                }
            }
            Object made = invoke(type.getMethod("build"), builder);
            given.forEach(ValueLawsTest::empty);

            assertThat(made).isEqualTo(value);
        }
    }

    private static Object modifiable(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new LinkedHashMap<>(map);
        }
        return value instanceof Collection<?> collection ? new ArrayList<>(collection) : value;
    }

    private static void empty(Object given) {
        if (given instanceof Map<?, ?> map) {
            map.clear();
        } else if (given instanceof Collection<?> collection) {
            collection.clear();
        }
    }

    /** The names of a value's attributes: what it keeps, but for what it works out when asked. */
    private static List<String> attributes(Object value) {
        return Arrays.stream(value.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !Modifier.isTransient(field.getModifiers()))
                .filter(not(Field::isSynthetic))
                .map(Field::getName)
                .toList();
    }

    private static Object read(String attribute, Object value) {
        Class<?> type =
                value instanceof Record ? value.getClass() : value.getClass().getSuperclass();
        try {
            return invoke(type.getMethod(attribute), value);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(attribute, e);
        }
    }

    private static Object invoke(Method method, Object on, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
