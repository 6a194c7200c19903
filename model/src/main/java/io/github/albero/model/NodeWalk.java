package io.github.albero.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Goes through nodes and all below, each before its children, in steps that do not grow with the depth. */
final class NodeWalk implements Iterator<PlanNode> {

    private final Deque<Iterator<PlanNode>> open = new ArrayDeque<>();

    private NodeWalk(Iterator<PlanNode> first) {
        open.push(first);
    }

    static Stream<PlanNode> through(List<PlanNode> nodes) {
        return stream(new NodeWalk(nodes.iterator()));
    }

    private static Stream<PlanNode> stream(NodeWalk walk) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, characteristics), false);
    }

    @Override
    public boolean hasNext() {
        while (!open.isEmpty() && !open.peek().hasNext()) {
            open.pop();
        }
        return !open.isEmpty();
    }

    @Override
    public PlanNode next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PlanNode node = open.element().next();
        open.push(node.children().iterator());
        return node;
    }
}
