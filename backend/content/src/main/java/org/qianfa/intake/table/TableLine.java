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
    record Heads(List<LineField> fields, String quote, DocumentTable table) implements TableLine {
        boolean isLone() {
            return fields.size() == 1;
        }
    }

    /**
     * A row by its label, and what follows the label, gaps included.
     *
     * @param valuesFrom fields of the line up to what follows
     */
    record Row(
            TableVocabulary.BlockRow blockRow,
            LineField label,
            int valuesFrom,
            List<LineField> fieldsBehind,
            String quote,
            DocumentTable table)
            implements TableLine {
        boolean hasValues() {
            return fieldsBehind.stream().anyMatch(LineField::value);
        }
    }

    /** Values without a label. */
    record Values(List<LineField> fields, String quote, DocumentTable table) implements TableLine {}

    /** A label that is not in the form, and values. */
    record UnknownRow(LineField label, List<LineField> values, String quote, DocumentTable table)
            implements TableLine {}

    /** Labels of groups alone: no value behind them belongs to a row before them. */
    record Groups(String quote) implements TableLine {}

    /**
     * The table of the document in which a line stands; number 0 for a line of text.
     *
     * @param delimited each line says where its fields end, by tabs say
     * @param showsBlanks so that a blank cell can be told
     */
    record DocumentTable(int number, int width, boolean delimited, boolean showsBlanks) {
        static DocumentTable of(SourceLine line) {
            return new DocumentTable(
                    line.tableNumber(), line.tableWidth(), line.delimited(), line.delimited() || line.oneCell());
        }

        /** Of a label and the lines of values below it. */
        static DocumentTable below(DocumentTable label, SourceLine line) {
            return new DocumentTable(
                    label.number(), label.width(), label.delimited(), line.delimited() || line.oneCell());
        }

        /** Whether columns of the one are columns of the other: a table that goes on after a page break keeps its width. */
        boolean sameColumns(DocumentTable other) {
            return number > 0 && other.number > 0 && (number == other.number || width == other.width);
        }
    }
}
