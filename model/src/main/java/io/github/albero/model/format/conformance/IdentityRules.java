package io.github.albero.model.format.conformance;

import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.conformance.FormatContract.Check;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a format is called, and how it is made. */
final class IdentityRules {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern EXTENSION = Pattern.compile("[^\\s./\\\\\\p{Lu}]+");

    private IdentityRules() {}

    static Stream<Check> of(Subject subject) {
        PlanFormat format = subject.format();
        return Stream.of(
                new Check("the id is lower-case words joined by hyphens", () -> checkId(format.id())),
                new Check("extensions are in lower case and without a dot", () -> checkExtensions(format.extensions())),
                new Check(
                        "there is a public constructor without parameters", () -> checkConstructor(format.getClass())));
    }

    private static void checkId(String id) {
        Expect.that(
                ID.matcher(id).matches(),
                () -> "the id is '" + id
                        + "'; it should be lower-case words joined by hyphens, such as 'flattened-text'");
    }

    private static void checkExtensions(Set<String> extensions) {
        Expect.that(
                !extensions.isEmpty(),
                () ->
                        "there are no extensions; there should be at least one that names of files end with, such as 'json'");
        extensions.forEach(extension -> Expect.that(
                EXTENSION.matcher(extension).matches(),
                () -> "an extension is '" + extension
                        + "'; it should be in lower case and without dot or blank, such as" + " 'json'"));
    }

    private static void checkConstructor(Class<?> type) {
        boolean isPublic = Modifier.isPublic(type.getModifiers());
        boolean isMadeOfNothing = Arrays.stream(type.getConstructors()).anyMatch(made -> made.getParameterCount() == 0);
        Expect.that(
                isPublic && isMadeOfNothing,
                () -> type.getName()
                        + " should be public and have a public constructor without parameters, so that it can"
                        + " be discovered");
    }
}
