package org.qianfa.report.draft;

import org.qianfa.form.content.CellKey;

/**
 * One cell that somebody has written anew, from the grid to the row.
 *
 * @param before what the writer last knew to stand there, "" for blank
 * @param after what they wrote
 */
public record CellEdit(CellKey cell, String before, String after) {}
