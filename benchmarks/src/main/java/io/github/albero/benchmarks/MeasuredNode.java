package io.github.albero.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The numbers of a plan, or of a node of it: what every way to evaluate starts from. */
record MeasuredNode(String id, List<MeasuredNode> children, List<Figures> figures) {

    /** How many indicators a plan has. */
    static final int INDICATORS = 100;

    private static final int AREAS = 2;
    private static final int OBJECTIVES_OF_AN_AREA = 5;

    /** The usual mix, in every objective. */
    private static final List<Form> FORMS = List.of(
            Form.SHARE,
            Form.COUNT,
            Form.SHARE,
            Form.DAYS,
            Form.SHARE,
            Form.COUNT,
            Form.DEED,
            Form.SHARE,
            Form.DAYS,
            Form.COUNT);

    /** Plans of two areas with five objectives of ten indicators each, always the same. */
    static List<MeasuredNode> plans(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(MeasuredNode::plan).toList();
    }

    private static MeasuredNode plan(int number) {
        RandomGenerator random = new SplittableRandom(number);
        return new MeasuredNode(Integer.toString(number), nodes("", AREAS, random), List.of());
    }

    private static List<MeasuredNode> nodes(String above, int number, RandomGenerator random) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(place -> node(above, above + place, random))
                .toList();
    }

    private static MeasuredNode node(String above, String id, RandomGenerator random) {
        return above.isEmpty()
                ? new MeasuredNode(id, nodes(id + ".", OBJECTIVES_OF_AN_AREA, random), List.of())
                : new MeasuredNode(id, List.of(), figures(id, random));
    }

    private static List<Figures> figures(String objective, RandomGenerator random) {
        return IntStream.range(0, FORMS.size())
                .mapToObj(place -> Figures.of(objective + "/" + (place + 1), FORMS.get(place), random))
                .toList();
    }
}
