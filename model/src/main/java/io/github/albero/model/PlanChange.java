package io.github.albero.model;

import io.github.albero.model.target.Target;
import io.github.albero.model.text.BlankText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/**
 * One thing that becomes different in a plan. Ids are those of nodes and indicators, in the tree and in the cards.
 *
 * <p>A new kind of change would be a new major version.
 */
public sealed interface PlanChange extends Serializable {

    /**
     * Other targets for an indicator, in place of all that it had.
     *
     * @param indicatorId such as {@code 07.03/4}; not blank
     * @param targets the targets in their order; none if nothing is expected any more
     */
    record NewTargets(String indicatorId, List<Target> targets) implements PlanChange {

        /**
         * Copies the targets.
         *
         * @throws IllegalArgumentException if the id is blank
         */
        public NewTargets {
            BlankText.refuse(indicatorId, "indicator id");
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.newTargets(this);
        }
    }

    /**
     * Other targets for one year of an indicator, in place of those that it had for this year; those of other years stay.
     * Targets without a year are of the year of the plan's period, if that lies in one.
     *
     * @param indicatorId such as {@code 07.03/4}; not blank
     * @param year the year
     * @param targets the targets in their order; none if nothing is expected of this year any more. Those that name no
     *     year themselves become targets of this one
     */
    record NewTargetsOfYear(String indicatorId, Year year, List<Target> targets) implements PlanChange {

        /**
         * Copies the targets.
         *
         * @throws IllegalArgumentException if the id is blank
         */
        public NewTargetsOfYear {
            BlankText.refuse(indicatorId, "indicator id");
            Objects.requireNonNull(year, "year");
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.newTargetsOfYear(this);
        }
    }

    /**
     * Another weight.
     *
     * @param id the node or indicator; not blank
     * @param weight 30 for 30 %
     */
    record NewWeight(String id, BigDecimal weight) implements PlanChange {

        /**
         * Checks the id and the weight.
         *
         * @throws IllegalArgumentException if the id is blank, or the weight is negative or has too many digits
         */
        public NewWeight {
            BlankText.refuse(id, "id");
            weight = Weights.kept(weight);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.newWeight(this);
        }
    }

    /**
     * Other owners, in place of all there were.
     *
     * @param id the node or indicator; not blank
     * @param owners the owners; none if nobody is named any more
     */
    record NewOwners(String id, List<Owner> owners) implements PlanChange {

        /**
         * Copies the owners.
         *
         * @throws IllegalArgumentException if the id is blank
         */
        public NewOwners {
            BlankText.refuse(id, "id");
            owners = List.copyOf(owners);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.newOwners(this);
        }
    }

    /**
     * An indicator more, after those that the node has.
     *
     * @param nodeId the node that gets it; not blank
     * @param indicator the new indicator
     */
    record IndicatorAdded(String nodeId, Indicator indicator) implements PlanChange {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public IndicatorAdded {
            BlankText.refuse(nodeId, "node id");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.indicatorAdded(this);
        }
    }

    /**
     * A node more, with all that is below it, after those that are below its parent.
     *
     * @param parentId the node that gets it; not blank
     * @param node the new node
     */
    record NodeAdded(String parentId, PlanNode node) implements PlanChange {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public NodeAdded {
            BlankText.refuse(parentId, "parent id");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nodeAdded(this);
        }
    }

    /**
     * A node more at the top of the tree, with all that is below it, after those that are there.
     *
     * @param node the new node
     */
    record TopNodeAdded(PlanNode node) implements PlanChange {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.topNodeAdded(this);
        }
    }

    /**
     * Something less: an indicator, or a node with all that is below it.
     *
     * @param id the node or indicator; not blank
     */
    record Withdrawn(String id) implements PlanChange {

        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Withdrawn {
            BlankText.refuse(id, "id");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * One function for each kind of change.
     *
     * @param <R> what the functions return
     */
    interface Cases<R> {

        /** Other targets. */
        R newTargets(NewTargets change);

        /** Other targets for one year. */
        R newTargetsOfYear(NewTargetsOfYear change);

        /** Another weight. */
        R newWeight(NewWeight change);

        /** Other owners. */
        R newOwners(NewOwners change);

        /** An indicator more. */
        R indicatorAdded(IndicatorAdded change);

        /** A node more, below another. */
        R nodeAdded(NodeAdded change);

        /** A node more, at the top. */
        R topNodeAdded(TopNodeAdded change);

        /** A node or indicator less. */
        R withdrawn(Withdrawn change);
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
