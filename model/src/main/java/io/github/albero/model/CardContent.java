package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a line of a card counts that is not an objective of the card itself.
 *
 * <p>Ids of nodes, indicators and units that the plan does not have are legal; a check may report them. A new kind would
 * be a new major version.
 */
public sealed interface CardContent extends Serializable {

    /**
     * The result of a node of the tree.
     *
     * @param nodeId such as {@code 01.02}; not blank
     */
    record NodeResult(String nodeId) implements CardContent {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public NodeResult {
            BlankText.refuse(nodeId, "node id");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.node(this);
        }
    }

    /**
     * The result of one indicator of the tree.
     *
     * @param indicatorId such as {@code 01.02/1}; not blank
     */
    record IndicatorResult(String indicatorId) implements CardContent {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public IndicatorResult {
            BlankText.refuse(indicatorId, "indicator id");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.indicator(this);
        }
    }

    /**
     * The result of a unit, such as that which the post leads.
     *
     * @param unitId an id of the unit directory; not blank
     */
    record UnitResult(String unitId) implements CardContent {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public UnitResult {
            BlankText.refuse(unitId, "unit id");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unit(this);
        }
    }

    /** The result of the whole body. */
    record BodyResult() implements CardContent {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.body(this);
        }
    }

    /**
     * A number that comes from outside the plan, such as the marks for behaviours (<i>comportamenti</i>).
     *
     * @param name such as {@code Comportamenti organizzativi}; not blank
     */
    record ExternalScore(String name) implements CardContent {

        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public ExternalScore {
            BlankText.refuse(name, "name of the external score");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.external(this);
        }
    }

    /**
     * A condition that pays all or nothing: unless it is met, a share of what the card pays is held back. It does not
     * weigh among the other lines (rule D7).
     *
     * @param conditionId the node or indicator that must be reached, such as the payment times; not blank
     * @param heldBack the share in percent, 30 for 30 %
     */
    record Gate(String conditionId, BigDecimal heldBack) implements CardContent {

        /**
         * Checks the id and the share.
         *
         * @throws IllegalArgumentException if the id is blank, or the share is not between 0 and 100
         */
        public Gate {
            BlankText.refuse(conditionId, "condition of the gate");
            heldBack = Percentages.require(heldBack, "share held back");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gate(this);
        }
    }

    /**
     * One function for each kind of content.
     *
     * @param <R> what the functions return
     */
    interface Cases<R> {

        /** The result of a node. */
        R node(NodeResult content);

        /** The result of an indicator. */
        R indicator(IndicatorResult content);

        /** The result of a unit. */
        R unit(UnitResult content);

        /** The result of the whole body. */
        R body(BodyResult content);

        /** A number from outside. */
        R external(ExternalScore content);

        /** A condition that pays all or nothing. */
        R gate(Gate content);
    }

    /**
     * Calls the function for this kind.
     *
     * @param cases one function per kind
     * @param <R> what they return
     * @return what the called function returned
     */
    <R> R match(Cases<R> cases);
}
