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
import org.jspecify.annotations.Nullable;

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
            T expected, ReadResult<T> result, String what, String should, Function<T, Map<String, Object>> parts) {
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

    private static String first(Map<String, Object> expected, Map<String, Object> found) {
        return Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .filter(part -> !Optional.ofNullable(expected.get(part)).equals(Optional.ofNullable(found.get(part))))
                .findFirst()
                .map(part -> part + " " + change(text(expected.get(part)), text(found.get(part))))
                .orElse("the order of its parts");
    }

    private static String change(String was, String became) {
        int from = Math.max(0, StringUtils.indexOfDifference(was, became) - SHOWN_BEFORE);
        return "was " + shown(was, from) + ", became " + shown(became, from);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "absent" : value.toString();
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
