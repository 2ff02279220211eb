package org.qianfa.ui.table;

/** An open comment on a cell, with who says what in one sentence. */
public record CellComment(String id, String sentence) {}
