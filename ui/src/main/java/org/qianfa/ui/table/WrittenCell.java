package org.qianfa.ui.table;

import org.qianfa.form.content.CellKey;

/** One cell that a person has written anew: what the browser last knew to stand there, and what stands there now. */
public record WrittenCell(CellKey cell, String before, String after) {}
