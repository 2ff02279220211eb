package org.qianfa.intake.table;

import java.util.List;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.TableVocabulary;

/** What a line of a table turned out to be. */
sealed interface TableLine {
    /** The lines as typed. */
    String quote();

    /** Heads, or text that stands where heads stand. */
    record Heads(List<LineField> fields, String quote, Grid grid) implements TableLine {
        boolean lone() {
            return fields.size() == 1;
        }
    }

    /**
     * A row by its label, and what follows the label, gaps included.
     *
     * @param before fields of the line up to what follows
     */
    record Row(TableVocabulary.Place place, LineField label, int before, List<LineField> after, String quote, Grid grid)
            implements TableLine {
        boolean hasValues() {
            return after.stream().anyMatch(LineField::value);
        }
    }

    /** Values without a label. */
    record Values(List<LineField> fields, String quote, Grid grid) implements TableLine {}

    /** A label that is not in the form, and values. */
    record Strange(LineField label, List<LineField> values, String quote, Grid grid) implements TableLine {}

    /** Labels of groups alone: no value behind them belongs to a row before them. */
    record Groups(String quote) implements TableLine {}

    /**
     * The table of the document in which a line stands; number 0 for a line of text.
     *
     * @param lines each line says where its fields end, by tabs say
     * @param blanks so that a blank cell can be told
     */
    record Grid(int number, int width, boolean lines, boolean blanks) {
        static Grid of(SourceLine piece) {
            return new Grid(piece.grid(), piece.width(), piece.gridded(), piece.gridded() || piece.cell());
        }

        /** Of a label and the lines of values below it. */
        static Grid below(Grid label, SourceLine line) {
            return new Grid(label.number(), label.width(), label.lines(), line.gridded() || line.cell());
        }

        /** Whether columns of the one are columns of the other: a table that goes on after a page break keeps its width. */
        boolean sameColumns(Grid other) {
            return number > 0 && other.number > 0 && (number == other.number || width == other.width);
        }
    }
}
