package org.qianfa.intake;

import java.util.List;

/** What a line of a table turned out to be. */
sealed interface Item {
    /** The lines as typed. */
    String quote();

    /** Heads, or text that stands where heads stand. */
    record Heads(List<Field> fields, String quote, Grid grid) implements Item {
        boolean lone() {
            return fields.size() == 1;
        }
    }

    /**
     * A row by its label, and what follows the label, gaps included.
     *
     * @param before fields of the line up to what follows
     */
    record Row(Words.Place place, Field label, int before, List<Field> after, String quote, Grid grid) implements Item {
        boolean hasValues() {
            return after.stream().anyMatch(Field::value);
        }
    }

    /** Values without a label. */
    record Values(List<Field> fields, String quote, Grid grid) implements Item {}

    /** A label that is not in the form, and values. */
    record Strange(Field label, List<Field> values, String quote, Grid grid) implements Item {}

    /** Labels of groups alone: no value behind them belongs to a row before them. */
    record Groups(String quote) implements Item {}

    /**
     * The table of the document in which a line stands; number 0 for a line of text.
     *
     * @param lines each line says where its fields end, by tabs say
     * @param blanks so that a blank cell can be told
     */
    record Grid(int number, int width, boolean lines, boolean blanks) {
        static Grid of(Piece piece) {
            return new Grid(piece.grid(), piece.width(), piece.gridded(), piece.gridded() || piece.cell());
        }

        /** Of a label and the lines of values below it. */
        static Grid below(Grid label, Piece line) {
            return new Grid(label.number(), label.width(), label.lines(), line.gridded() || line.cell());
        }

        /** Whether columns of the one are columns of the other: a table that goes on after a page break keeps its width. */
        boolean sameColumns(Grid other) {
            return number > 0 && other.number > 0 && (number == other.number || width == other.width);
        }
    }
}
