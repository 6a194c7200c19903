package io.github.albero.evaluation;

import io.github.albero.model.NodeLink;
import java.io.Serializable;

/**
 * A node elsewhere as a part of the node that links it (rule D4).
 *
 * @param link the link as the plan has it; it has a weight, for one without does not count
 * @param weight what the linked node weighs here; what is below it has its effective weight where it stands in the tree
 * @param result the result of the linked node
 */
public record LinkEvaluation(NodeLink link, Weight weight, Result result) implements Serializable {}
