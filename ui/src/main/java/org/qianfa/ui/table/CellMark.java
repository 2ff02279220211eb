package org.qianfa.ui.table;

import org.qianfa.ui.common.Tone;

/** What is wrong with a cell, in a sentence. */
public record CellMark(Tone tone, String sentence) {}
