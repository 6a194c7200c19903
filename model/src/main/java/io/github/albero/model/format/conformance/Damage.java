package io.github.albero.model.format.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.Splitter;
import io.github.albero.model.text.BlankText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What becomes of sources on their way: they end too early, or some of their bytes are wrong. */
final class Damage {

    private static final int PLACES = 12;
    private static final int WRONG_BYTES = 3;

    /** What stands in a line that is spoilt. */
    static final String SOMETHING_ELSE = "?!?";

    private Damage() {}

    /** A source that ends too early, at many places. */
    static List<Specimen> cutShort(Specimen whole) throws IOException {
        byte[] content = content(whole);
        return IntStream.range(0, PLACES)
                .map(place -> (int) ((long) content.length * place / PLACES))
                .filter(length -> length > 0)
                .distinct()
                .mapToObj(length -> whole.damaged(
                        "cut short after " + length + " of " + content.length + " bytes",
                        Arrays.copyOf(content, length)))
                .toList();
    }

    /** A source some bytes of which are wrong, here and there. */
    static List<Specimen> wrongBytes(Specimen whole) throws IOException {
        byte[] content = content(whole);
        List<Specimen> damaged = new ArrayList<>();
        Random random = new Random(11);
        for (int place = 0; place < PLACES && content.length > 0; place++) {
            byte[] wrong = content.clone();
            int[] offsets = random.ints(WRONG_BYTES, 0, wrong.length).sorted().toArray();
            for (int offset : offsets) {
                wrong[offset] = (byte) random.nextInt(256);
            }
            damaged.add(whole.damaged("with wrong bytes at " + Arrays.toString(offsets), wrong));
        }
        return damaged;
    }

    /** A source in which something else stands in place of one of its lines, for many of them. */
    static List<Specimen> spoiltLines(Specimen whole) throws IOException {
        List<String> lines = Splitter.on('\n').splitToList(new String(content(whole), ISO_8859_1));
        int[] filled = IntStream.range(0, lines.size())
                .filter(line -> !BlankText.isBlank(lines.get(line)))
                .toArray();
        return IntStream.range(0, Math.min(PLACES, filled.length))
                .map(place -> filled[filled.length * place / Math.min(PLACES, filled.length)])
                .mapToObj(line ->
                        whole.damaged("with something else in place of line " + (line + 1), spoilt(lines, line)))
                .toList();
    }

    /** The bytes as they were, each a sign for itself, but for one line. */
    private static byte[] spoilt(List<String> lines, int line) {
        List<String> spoilt = new ArrayList<>(lines);
        spoilt.set(line, SOMETHING_ELSE);
        return String.join("\n", spoilt).getBytes(ISO_8859_1);
    }

    static byte[] content(Specimen specimen) throws IOException {
        try (InputStream stream = specimen.source().open()) {
            return stream.readAllBytes();
        }
    }
}
