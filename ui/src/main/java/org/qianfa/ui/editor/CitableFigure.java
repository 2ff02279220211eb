package org.qianfa.ui.editor;

/**
 * A number of the report that a sentence can refer to.
 *
 * @param cell key of the form, {@code table/row/column}
 * @param name as the form speaks of it
 * @param value what stands in the cell, "" while it is blank
 * @param unit "" for a plain count
 */
public record CitableFigure(String cell, String name, String value, String unit) {}
