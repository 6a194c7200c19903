package io.github.albero.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a part weighs.
 *
 * @param written the weight as the plan gives it; empty if it gives none
 * @param counted the weight with which it entered the mean of its parent, of which what was left out below is not counted;
 *     empty if the parts of the parent weigh the same
 * @param share its share of its parent, in percent, with everything counted
 * @param effective its share of the whole plan or card, in percent, with everything counted (rule D2)
 */
public record Weight(Optional<BigDecimal> written, Optional<BigDecimal> counted, BigDecimal share, BigDecimal effective)
        implements Serializable {}
