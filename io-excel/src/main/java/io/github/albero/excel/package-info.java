/**
 * Excel workbooks.
 *
 * <ul>
 *   <li>{@link io.github.albero.excel.ExcelReport}: the evaluation of a plan as a workbook to print and to hand on
 * </ul>
 *
 * <p>All types are immutable and safe to share between threads; no parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.excel;

import org.jspecify.annotations.NullMarked;
