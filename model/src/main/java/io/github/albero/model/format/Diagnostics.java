package io.github.albero.model.format;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects diagnostics while a source is read, up to the limit of the context. A collection is for one thread. */
public final class Diagnostics {

    private final int limit;
    private final List<Diagnostic> all = new ArrayList<>();

    /**
     * An empty collection.
     *
     * @param limits say how many diagnostics are kept
     */
    public Diagnostics(Limits limits) {
        this.limit = limits.maxDiagnostics();
    }

    /**
     * Adds a diagnostic. The first one above the limit is replaced by one that says so; later ones are dropped.
     *
     * @param code the kind
     * @param location where it stands
     * @param arguments the values that its sentence names
     */
    public void add(DiagnosticCode code, Location location, Map<String, Serializable> arguments) {
        add(new Diagnostic(code, arguments, location));
    }

    /**
     * Adds a diagnostic, within the same limit.
     *
     * @param diagnostic the diagnostic
     */
    public void add(Diagnostic diagnostic) {
        if (all.size() < limit) {
            all.add(diagnostic);
        } else if (all.size() == limit) {
            all.add(new Diagnostic(
                    ReadProblem.TOO_MANY_DIAGNOSTICS, Map.of("limit", Integer.toString(limit)), Location.whole()));
        }
    }

    /**
     * Whether nothing more is kept: for readers who would only find out more and have it dropped.
     *
     * @return whether the limit is passed
     */
    public boolean isFull() {
        return all.size() > limit;
    }

    /**
     * What was collected.
     *
     * @return the diagnostics in the order in which they were added
     */
    public List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
