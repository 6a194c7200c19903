/**
 * From rows to a plan, wherever the rows came from.
 *
 * <ul>
 *   <li>{@link io.github.albero.model.table.TableRow}, {@link io.github.albero.model.table.TableCell}: what an adapter
 *       supplies
 *   <li>{@link io.github.albero.model.table.PlanTableReader}: rows to plan
 * </ul>
 *
 * <p>All public types are immutable and safe to share between threads; no parameter or result is {@code null}.
 */
@NullMarked
package io.github.albero.model.table;

import org.jspecify.annotations.NullMarked;
