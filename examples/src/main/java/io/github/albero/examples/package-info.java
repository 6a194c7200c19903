/** The example that the README opens with. */
@NullMarked
package io.github.albero.examples;

import org.jspecify.annotations.NullMarked;
