package org.qianfa.ui.table;

import org.qianfa.ui.common.Tone;

/** What is wrong with a cell, in a sentence. */
public record CellMark(Tone tone, String sentence) {
    /** The same, said of a cell that is only still blank. */
    public CellMark milder() {
        return new CellMark(Tone.WARN, sentence);
    }
}
