package org.qianfa.ui.table;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.ui.element.Tone;

/**
 * What was found about a cell, in sentences.
 *
 * @param here what is to be mended in this very cell; the cell is marked as soon as there is any
 * @param also what the cell counts in, but is to be looked at elsewhere first; said to whoever comes to the cell
 */
public record CellMark(Tone tone, List<String> here, List<String> also) {
    public CellMark {
        here = List.copyOf(here);
        also = List.copyOf(also);
    }

    public static CellMark here(Tone tone, String sentence) {
        return new CellMark(tone, List.of(sentence), List.of());
    }

    public static CellMark also(Tone tone, String sentence) {
        return new CellMark(tone, List.of(), List.of(sentence));
    }

    /** Both; the tone is that of the graver one that stands here. */
    public CellMark and(CellMark other) {
        return new CellMark(
                graver(other),
                Stream.concat(here.stream(), other.here.stream()).distinct().toList(),
                Stream.concat(also.stream(), other.also.stream()).distinct().toList());
    }

    /** Whether the cell itself shows a mark. */
    public boolean shows() {
        return !here.isEmpty();
    }

    private Tone graver(CellMark other) {
        if (shows() != other.shows()) return shows() ? tone : other.tone;
        return tone.compareTo(other.tone) >= 0 ? tone : other.tone;
    }
}
