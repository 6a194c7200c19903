/** Plans and actuals as tables of text, with whatever between the cells: CSV and TSV, as spreadsheets write them. */
@NullMarked
package io.github.albero.examples.csv;

import org.jspecify.annotations.NullMarked;
