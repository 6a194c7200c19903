package io.github.albero.evaluation.comparison;

/** Why a part moved the score of a whole. Further causes may come: keep a default branch. */
public enum MoveCause {
    /** The part has another score: the effect is the mean of its two weights times the change of its score. */
    SCORE_CHANGED,
    /**
     * The part has another weight in the plan, or the policy counts weights otherwise: the effect is the mean of its two scores
     * times the change of the share that it really has.
     */
    WEIGHT_CHANGED,
    /**
     * The part counts more or less because others were left out, or came back: the effect is the mean of its two scores times
     * the change of the share that it really has. Where its weight in the plan changed too, the larger change gives the name.
     */
    REBASED,
    /** The part was in the plan before and had no score, and has one now. */
    ASSESSED,
    /** The part has no score any more, and is left out. */
    LEFT_OUT,
    /** The part was not in the plan before. */
    ADDED,
    /** The part is not in the plan any more. */
    WITHDRAWN,
    /** The node is worth its lowest part; what is below it has no effects of its own. */
    WORST,
    /** The sum of the node's parts is cut at the cap; what is below it has no effects of its own. */
    CAPPED_SUM,
    /** The policy has bands for what a node has achieved; what is below it has no effects of its own. */
    BANDS,
    /** A score that the policy rounds before anything else is made of it: what the rounding alone moved. */
    ROUNDING,
    /** The card has a gate that holds something back; what is below has no effects of its own. */
    GATE,
    /** Somebody replaced the score, before or after; what is below has no effects of its own. */
    OVERRIDE,
    /** The score comes from the parts by a rule that is none of these; what is below has no effects of its own. */
    OTHER_RULE
}
