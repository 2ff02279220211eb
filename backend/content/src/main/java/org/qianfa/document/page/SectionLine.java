package org.qianfa.document.page;

import java.util.List;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline;

/** What is set in a section, one after another. */
public sealed interface SectionLine {
    /**
     * A heading on a line of its own.
     *
     * @param level 1 to 4, which tells its face: 一、（一）1.（1）
     * @param depth 1 and more: how many headings it stands under in its section, itself counted; no depth is left out on the way down
     */
    record Heading(int level, int depth, List<Inline> inlines) implements SectionLine {}

    /**
     * A paragraph.
     *
     * @param level of the sentence that it begins with where that is a heading, else 0
     * @param lead that sentence, "（一）主动公开。"; empty where there is none
     */
    record Text(int level, List<Inline> lead, List<Inline> rest) implements SectionLine {}

    record Grid(SimpleTable table) implements SectionLine {}
}
