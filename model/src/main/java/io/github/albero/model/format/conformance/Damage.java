package io.github.albero.model.format.conformance;

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

    static byte[] content(Specimen specimen) throws IOException {
        try (InputStream stream = specimen.source().open()) {
            return stream.readAllBytes();
        }
    }
}
