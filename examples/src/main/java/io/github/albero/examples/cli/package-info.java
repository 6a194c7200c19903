/**
 * The command line, which is also the example of embedding everything: {@link
 * io.github.albero.examples.cli.EvaluateCommand} reads, evaluates and writes with a few calls of the library.
 */
@NullMarked
package io.github.albero.examples.cli;

import org.jspecify.annotations.NullMarked;
