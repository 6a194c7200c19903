package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.format.ActualsCollector;
import io.github.albero.model.format.Diagnostics;
import io.github.albero.model.format.NearestName;
import io.github.albero.model.format.PlanFormats;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.SourceText;
import io.github.albero.model.format.conformance.FormatContract;
import io.github.albero.model.format.conformance.SamplePlans;
import io.github.albero.model.formula.FormulaParser;
import io.github.albero.model.table.PlanTableReader;
import io.github.albero.model.target.TargetFormat;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.BlankText;
import io.github.albero.model.text.DateText;
import io.github.albero.model.text.ExactDecimal;
import io.github.albero.model.text.Phrases;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which public types the module has. */
class PublicTypesTest {

    /** Classes that are no values: what writes or reads something, and what only has functions. */
    private static final Set<Class<?>> NO_VALUES = Set.of(
            PlanDraft.class,
            NodeDraft.class,
            IndicatorDraft.class,
            CardDraft.class,
            RevisionDraft.class,
            ChangeDraft.class,
            GeneratedIds.class,
            ActualsCollector.class,
            Diagnostics.class,
            NearestName.class,
            PlanFormats.class,
            Source.class,
            SourceText.class,
            FormatContract.class,
            FormatContract.Check.class,
            SamplePlans.class,
            FormulaParser.class,
            PlanTableReader.class,
            TargetFormat.class,
            TargetParser.class,
            BlankText.class,
            DateText.class,
            ExactDecimal.class,
            Phrases.class);

    /** A public class of the module is either a value, whose laws are tested, or known to be none. */
    @Test
    void everyPublicTypeIsAValueUnderTestOrNone() throws Exception {
        Set<Class<?>> known = Stream.concat(Samples.all().map(Samples::type), NO_VALUES.stream())
                .collect(Collectors.toSet());

        assertThat(publicTypes()
                        .filter(Predicate.not(Class::isInterface))
                        .filter(Predicate.not(Class::isEnum))
                        .filter(type -> !type.getSimpleName().equals("Builder"))
                        .filter(type -> !Throwable.class.isAssignableFrom(type)))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    static Stream<Class<?>> enums() throws Exception {
        return publicTypes().filter(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void constantsComeBackFromBytes(Class<?> type) throws Exception {
        for (Object constant : type.getEnumConstants()) {
            assertThat(Bytes.broughtBack((Serializable) constant)).isSameAs(constant);
        }
    }

    /** The public types below the folder of compiled classes. */
    private static Stream<Class<?>> publicTypes() throws Exception {
        Path classes = Path.of(
                Plan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> types = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(PublicTypesTest::load)
                    .filter(PublicTypesTest::isPublic)
                    .toList();
            return types.stream();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length())
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name, false, Plan.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
