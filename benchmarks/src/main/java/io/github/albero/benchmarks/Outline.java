package io.github.albero.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The texts of a plan: what both kinds of plans are built from, so that no text is made while time runs. */
record Outline(List<String> levels, List<Branch> branches) {

    /** A node and what is below it. */
    record Branch(String id, String title, String level, List<Branch> children, List<Leaf> leaves) {}

    /** An indicator. */
    record Leaf(String id, String name) {}

    private static final int LOWEST_NODES = 10_000;
    private static final int LEAVES_OF_A_NODE = 10;

    /**
     * A tree whose lowest nodes hold ten indicators each.
     *
     * @param depth how many levels of nodes there are, 2 or 4
     * @param lowest how many lowest nodes: a number that is the power {@code depth} of another
     */
    static Outline of(int depth, int lowest) {
        int children = (int) Math.round(Math.pow(lowest, 1.0 / depth));
        List<String> levels = List.of("Area", "Obiettivo", "Azione", "Attività").subList(0, depth);
        return new Outline(levels, branches("", levels, children));
    }

    /** 100,000 indicators. */
    static Outline large(int depth) {
        return of(depth, LOWEST_NODES);
    }

    private static List<Branch> branches(String above, List<String> levels, int number) {
        if (levels.isEmpty()) {
            return List.of();
        }
        List<String> below = levels.subList(1, levels.size());
        List<Branch> branches = new ArrayList<>();
        for (int place = 1; place <= number; place++) {
            String id = above + place;
            branches.add(new Branch(
                    id,
                    "Servizi " + id,
                    levels.get(0),
                    branches(id + ".", below, number),
                    below.isEmpty() ? leaves(id) : List.of()));
        }
        return branches;
    }

    private static List<Leaf> leaves(String node) {
        List<Leaf> leaves = new ArrayList<>();
        for (int place = 1; place <= LEAVES_OF_A_NODE; place++) {
            leaves.add(new Leaf(node + "/" + place, "Imprese assistite " + node + "/" + place));
        }
        return leaves;
    }
}
