package io.github.albero.model.format;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a source: the value, every finding on the way, and an account of the rows.
 *
 * @param value what was read; empty if nothing could be made of the source. A result can be serialised if this can
 * @param diagnostics the findings in the order of the source
 * @param account what became of each row
 * @param <T> what was to be read
 */
public record ReadResult<T>(Optional<T> value, List<Diagnostic> diagnostics, SourceAccount account)
        implements Serializable {

    /** Copies the list. */
    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The result of a source that holds no rows.
     *
     * @param value what was read
     * @param diagnostics the findings
     * @param <T> what was to be read
     * @return the result
     */
    public static <T> ReadResult<T> of(T value, List<Diagnostic> diagnostics) {
        return new ReadResult<>(Optional.of(value), diagnostics, SourceAccount.empty());
    }

    /**
     * The result of a source of which nothing could be made.
     *
     * @param diagnostics why; at least one is an error
     * @param <T> what was to be read
     * @return the result
     */
    public static <T> ReadResult<T> failed(List<Diagnostic> diagnostics) {
        return new ReadResult<>(Optional.empty(), diagnostics, SourceAccount.empty());
    }

    /**
     * Whether something was wrong, even if there is a value.
     *
     * @return whether one of the diagnostics is an error
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }

    /**
     * The same result with another value.
     *
     * @param change makes the other value
     * @param <R> its type
     * @return the result; still without a value if there was none
     */
    public <R> ReadResult<R> map(Function<? super T, ? extends R> change) {
        return new ReadResult<>(value.map(change), diagnostics, account);
    }

    /**
     * The value, for callers who want all of the source or nothing.
     *
     * @return the value
     * @throws ReadFailedException if there is no value or something was wrong; it carries the diagnostics and prints
     *     them in English
     */
    public T orThrow() {
        return orThrow(Locale.ENGLISH);
    }

    /**
     * The value, for callers who want all of the source or nothing.
     *
     * @param language the language of the exception's message
     * @return the value
     * @throws ReadFailedException if there is no value or something was wrong; it carries the diagnostics
     */
    public T orThrow(Locale language) {
        return value.filter(read -> !hasErrors()).orElseThrow(() -> new ReadFailedException(diagnostics, language));
    }

    /** An {@link Optional} cannot be serialised: what stands for the result holds the value itself. */
    private Object writeReplace() {
        return new Form<>(value.orElse(null), diagnostics, account);
    }

    private record Form<T>(@Nullable T value, List<Diagnostic> diagnostics, SourceAccount account)
            implements Serializable {

        private Object readResolve() {
            return new ReadResult<>(Optional.ofNullable(value), diagnostics, account);
        }
    }
}
