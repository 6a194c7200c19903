package io.github.albero.model.format;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that looks most like an unknown one, to suggest in a message. */
public final class NearestName {

    /** No name is longer than this; what is, comes from a file that nobody trusts. */
    private static final int COMPARED = 200;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private NearestName() {}

    /**
     * Finds a known name that somebody may have meant: at most a third of the letters of the unknown one are changed, or
     * half if the first is the same.
     *
     * @param unknown the name that was written, such as {@code weigth}
     * @param known the names that would be right
     * @return the nearest, such as {@code weight}; empty if none looks like it
     */
    public static Optional<String> find(String unknown, Stream<String> known) {
        String written = written(unknown);
        return nearest(written, known).filter(name -> isLike(written, name));
    }

    /** Who mistypes a name or writes it in another language rarely begins it with another letter. */
    private static boolean isLike(String written, String name) {
        boolean beginsAlike = written.regionMatches(true, 0, name, 0, 1);
        return (beginsAlike ? 2 : 3) * distance(written, name) <= written.length();
    }

    /**
     * Finds the known name that takes the fewest changes of letters, whatever their case.
     *
     * @param unknown the name that was written
     * @param known the names that would be right
     * @return the nearest; a dash if no name is known
     */
    public static String to(String unknown, Stream<String> known) {
        return nearest(written(unknown), known).orElse("–");
    }

    private static String written(String unknown) {
        return StringUtils.truncate(unknown, COMPARED).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> nearest(String written, Stream<String> known) {
        return known.min(Comparator.comparingInt(name -> distance(written, name)));
    }

    private static int distance(String written, String name) {
        return DISTANCE.apply(written, name.toLowerCase(Locale.ROOT));
    }
}
