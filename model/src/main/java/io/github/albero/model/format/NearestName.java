package io.github.albero.model.format;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that looks most like an unknown one, to suggest in a message. */
public final class NearestName {

    /** No name is longer than this; what is, comes from a file that nobody trusts. */
    private static final int COMPARED = 200;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private static final int SOME = 3;

    private NearestName() {}

    /**
     * Finds a known name that somebody may have meant: at most a third of the letters of the unknown one are changed, or
     * half if it begins like the known one, with at least as many letters as are changed.
     *
     * @param unknown the name that was written, such as {@code weigth}
     * @param known the names that would be right
     * @return the nearest, such as {@code weight}; empty if none looks like it
     */
    public static Optional<String> find(String unknown, Stream<String> known) {
        return nearest(unknown, known).filter(Near::isLike).map(Near::name).findFirst();
    }

    /**
     * Names some that are known, for a message about one of which it is not to be seen what was meant.
     *
     * @param unknown the name that was written
     * @param known the names that would be right
     * @return at most three that take the fewest changes of letters, whatever their case, with commas between; a dash if
     *     no name is known
     */
    public static String some(String unknown, Stream<String> known) {
        String some = nearest(unknown, known).limit(SOME).map(Near::name).collect(Collectors.joining(", "));
        return some.isEmpty() ? "–" : some;
    }

    private static Stream<Near> nearest(String unknown, Stream<String> known) {
        String written = StringUtils.truncate(unknown, COMPARED).toLowerCase(Locale.ROOT);
        return known.map(name -> Near.to(written, name)).sorted(Comparator.comparingInt(Near::changes));
    }

    /** A known name, what was written, and how many letters of it are changed. */
    private record Near(String name, String written, int changes) {

        static Near to(String written, String name) {
            return new Near(name, written, DISTANCE.apply(written, name.toLowerCase(Locale.ROOT)));
        }

        boolean isLike() {
            int common = StringUtils.getCommonPrefix(written, name.toLowerCase(Locale.ROOT))
                    .length();
            return 3 * changes <= written.length() || (2 * changes <= written.length() && common >= changes);
        }
    }
}
