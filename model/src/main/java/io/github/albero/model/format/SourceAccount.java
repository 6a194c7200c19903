package io.github.albero.model.format;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each row of a source: nothing is passed over in silence.
 *
 * @param entries one entry for each row that is not blank, in the order of the source; none for sources that are not
 *     read by rows
 */
public record SourceAccount(List<Entry> entries) implements Serializable {

    private static final SourceAccount EMPTY = new SourceAccount(List.of());

    /** Copies the entries. */
    public SourceAccount {
        entries = List.copyOf(entries);
    }

    /**
     * The account of a source that is not read by rows.
     *
     * @return an account without entries
     */
    public static SourceAccount empty() {
        return EMPTY;
    }

    /**
     * What became of one row.
     *
     * @param location the row
     * @param use what it was read as, or why it was skipped
     */
    public record Entry(Location location, RowUse use) implements Serializable {}

    /**
     * How many rows were used in each way.
     *
     * @return the counts; a use that does not occur is absent
     */
    public Map<RowUse, Integer> counts() {
        Map<RowUse, Integer> counts = new EnumMap<>(RowUse.class);
        entries.forEach(entry -> counts.merge(entry.use(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * How many rows were read.
     *
     * @return the number of entries whose use is one of reading
     */
    public long rowsRead() {
        return entries.stream().filter(entry -> entry.use().isRead()).count();
    }

    /**
     * How many rows were skipped.
     *
     * @return the number of the other entries
     */
    public long rowsSkipped() {
        return entries.size() - rowsRead();
    }
}
