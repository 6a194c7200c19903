package io.github.albero.model.format;

import java.util.Comparator;
import java.util.Locale;
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
     * Finds the known name that takes the fewest changes of letters, whatever their case.
     *
     * @param unknown the name that was written
     * @param known the names that would be right
     * @return the nearest; a dash if no name is known
     */
    public static String to(String unknown, Stream<String> known) {
        String written = StringUtils.truncate(unknown, COMPARED).toLowerCase(Locale.ROOT);
        return known.min(Comparator.comparingInt(name -> DISTANCE.apply(written, name.toLowerCase(Locale.ROOT))))
                .orElse("–");
    }
}
