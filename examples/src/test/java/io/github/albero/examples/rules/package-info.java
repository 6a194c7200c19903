/** Runs the worked examples on the page of the rules. */
@NullMarked
package io.github.albero.examples.rules;

import org.jspecify.annotations.NullMarked;
