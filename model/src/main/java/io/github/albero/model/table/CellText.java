package io.github.albero.model.table;

/**
 * What stands in a cell.
 *
 * @param index the place of the cell in its row, from 0; not that of its column where a row is shifted
 * @param text not empty
 */
record CellText(int index, String text) {}
