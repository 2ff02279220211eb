package org.qianfa.intake.source;

import java.util.List;
import org.qianfa.text.Sentence;

/**
 * A document taken apart, before anybody asks what it says: lines of text and tables, in the order of the document.
 *
 * @param remarks what a person should know of the file itself: hidden text left out, pages without text
 */
public record Source(List<Block> blocks, List<Sentence> remarks) {
    public Source {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    public sealed interface Block {}

    /**
     * One line or paragraph, never a line break in it.
     *
     * @param level at which the file itself says that it is a heading, from 1; 0 for text, and where the file says nothing
     */
    public record Line(String text, int level) implements Block {
        public Line(String text) {
            this(text, 0);
        }
    }

    /**
     * A table whose cells have certain places.
     *
     * @param height lines, 1 or more
     * @param width columns, 1 or more
     * @param cells every cell once, by line and column; merged cells stand at their first place
     */
    public record Grid(int height, int width, List<Cell> cells) implements Block {
        public Grid {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table, perhaps over several lines and columns.
     *
     * @param line from 0
     * @param column from 0
     */
    public record Cell(int line, int column, int lineSpan, int columnSpan, String text) {}
}
