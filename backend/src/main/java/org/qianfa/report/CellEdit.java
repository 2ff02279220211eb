package org.qianfa.report;

import org.qianfa.format.CellKey;

/** One cell written: what stood there when the person began, "" for blank, and what they wrote. */
public record CellEdit(CellKey cell, String before, String after) {}
