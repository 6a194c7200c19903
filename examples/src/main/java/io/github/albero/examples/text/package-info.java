/**
 * An adapter as a third party would write it: plans published as documents, flattened to text with tabs between the cells
 * of their tables.
 */
@NullMarked
package io.github.albero.examples.text;

import org.jspecify.annotations.NullMarked;
