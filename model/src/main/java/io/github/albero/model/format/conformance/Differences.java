package io.github.albero.model.format.conformance;

import io.github.albero.model.Actuals;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.ReadResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Says in what two documents differ, part by part, so that nobody has to compare two long texts. */
final class Differences {

    private static final int SHOWN = 200;
    private static final int SHOWN_BEFORE = 40;
    private static final int FINDINGS = 3;

    private Differences() {}

    /** Fails unless a result holds this document and no error. */
    static void expectEqual(PlanDocument expected, ReadResult<PlanDocument> result, String what, String should) {
        expectEqual(expected, result, what, should, DocumentParts::of);
    }

    /** Fails unless a result holds these actuals and no error. */
    static void expectEqualActuals(Actuals expected, ReadResult<Actuals> result, String what, String should) {
        expectEqual(expected, result, what, should, DocumentParts::of);
    }

    private static <T> void expectEqual(
            T expected,
            ReadResult<T> result,
            String what,
            String should,
            Function<T, Map<String, DocumentPart>> parts) {
        Expect.that(
                result.value().isPresent() && !result.hasErrors(),
                () -> what + (result.value().isPresent() ? " has errors: " : " has no value: ") + findings(result)
                        + "; " + should);
        T value = result.value().orElseThrow();
        if (!value.equals(expected)) {
            throw new AssertionError(
                    what + " differs: " + first(parts.apply(expected), parts.apply(value)) + "; " + should);
        }
    }

    /** Whether two results are equal but for their values' being made of other parts. */
    static void expectSame(ReadResult<?> expected, ReadResult<?> result, String what, String should) {
        if (!result.equals(expected)) {
            throw new AssertionError(what + " differs: " + between(expected, result) + "; " + should);
        }
    }

    private static String between(ReadResult<?> expected, ReadResult<?> result) {
        if (expected.value().equals(result.value()) || result.value().isEmpty()) {
            return "it came with " + findings(expected) + ", now "
                    + (result.value().isEmpty() ? "without a value and " : "") + "with " + findings(result);
        }
        return first(DocumentParts.of(expected), DocumentParts.of(result));
    }

    /** Fails if a part was not kept of which no loss speaks. */
    static void expectAnnounced(
            Map<String, DocumentPart> expected,
            Map<String, DocumentPart> found,
            AnnouncedLosses losses,
            String what,
            String should) {
        all(expected, found)
                .filter(part -> expected.containsKey(part)
                        && !losses.explain(expected.get(part), Optional.ofNullable(found.get(part))))
                .findFirst()
                .ifPresent(part -> {
                    throw new AssertionError(what + " differs: " + change(part, expected, found)
                            + ", and no loss speaks of it; " + should);
                });
    }

    private static String first(Map<String, DocumentPart> expected, Map<String, DocumentPart> found) {
        return all(expected, found)
                .findFirst()
                .map(part -> change(part, expected, found))
                .orElse("the order of its parts");
    }

    private static Stream<String> all(Map<String, DocumentPart> expected, Map<String, DocumentPart> found) {
        return Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .filter(part -> !value(expected, part).equals(value(found, part)));
    }

    private static Optional<Object> value(Map<String, DocumentPart> parts, String part) {
        return Optional.ofNullable(parts.get(part)).map(DocumentPart::value);
    }

    private static String change(String part, Map<String, DocumentPart> expected, Map<String, DocumentPart> found) {
        return part + " " + change(text(expected, part), text(found, part));
    }

    private static String change(String was, String became) {
        int from = Math.max(0, StringUtils.indexOfDifference(was, became) - SHOWN_BEFORE);
        return "was " + shown(was, from) + ", became " + shown(became, from);
    }

    private static String text(Map<String, DocumentPart> parts, String part) {
        return value(parts, part).map(Object::toString).orElse("absent");
    }

    private static String shown(String text, int from) {
        return StringUtils.abbreviate(text, from, SHOWN);
    }

    /** The first findings of a result, for messages. */
    static String findings(ReadResult<?> result) {
        List<Diagnostic> all = result.diagnostics();
        if (all.isEmpty()) {
            return "no finding";
        }
        String first = all.stream()
                .limit(FINDINGS)
                .map(one -> one.code().name() + " " + one.display(Locale.ENGLISH))
                .collect(Collectors.joining(" | "));
        return all.size() > FINDINGS ? first + " and " + (all.size() - FINDINGS) + " more" : first;
    }
}
