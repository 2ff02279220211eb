package org.qianfa.report.draft;

import org.qianfa.form.content.CellKey;

/** One cell written: what stood there when the person began, "" for blank, and what they wrote. */
public record CellEdit(CellKey cell, String before, String after) {}
