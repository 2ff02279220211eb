package org.qianfa.intake.source;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.text.Spaces;

/**
 * One line of a document: of its text, or of a table in it.
 *
 * @param text as typed, a table's fields with tabs between them
 * @param delimited the line says where its fields end: by tabs, by pipes, or as a table's cells
 * @param tableNumber the number of the table in the document whose columns are certain, 0 where none is
 * @param tableWidth how many columns that table has
 * @param oneCell the line is one cell of a table and says so, blank perhaps
 * @param level at which the file itself says that it is a heading, from 1; 0 for text, and where the file says nothing
 */
public record SourceLine(
        String text,
        List<LineField> fields,
        boolean delimited,
        int tableNumber,
        int tableWidth,
        boolean oneCell,
        int level) {
    /** A heading's number, set apart from its words. */
    private static final Pattern ORDINAL = Pattern.compile("第?[一二三四五六七八九十]{1,3}(?:部分)?[、.．:：]?|\\d{1,2}[、.．]");
    /** The page behind a line of a table of contents. */
    private static final Pattern PAGE = Pattern.compile("[-—–]?\\d{1,3}[-—–]?");

    public SourceLine {
        fields = List.copyOf(fields);
    }

    SourceLine(
            String text, List<LineField> fields, boolean delimited, int tableNumber, int tableWidth, boolean oneCell) {
        this(text, fields, delimited, tableNumber, tableWidth, oneCell, 0);
    }

    SourceLine atLevel(int headingLevel) {
        return new SourceLine(text, fields, delimited, tableNumber, tableWidth, oneCell, headingLevel);
    }

    /** A line of text, with the fields that its tabs, pipes or spaces part. */
    public static SourceLine ofText(String line) {
        return FieldSplitter.split(line);
    }

    /** A line that is one cell of a table. */
    static SourceLine ofOneCell(String line, String text) {
        return new SourceLine(line, List.of(LineField.of(Spaces.strip(text))), false, 0, 0, true);
    }

    /** A line that only parts others. */
    static SourceLine ofSeparator(String line) {
        return new SourceLine(line, List.of(), false, 0, 0, false);
    }

    public boolean isBlank() {
        return fields.stream().allMatch(LineField::isEmpty);
    }

    /** The line where it is one text, not a line of several fields, a number in front or behind apart; "" else. */
    public String asOneText() {
        if (!delimited && !oneCell) return text;
        var filled = fields.stream().filter(field -> !field.isEmpty()).toList();
        if (filled.size() == 2 && ORDINAL.matcher(filled.getFirst().text()).matches())
            return filled.getFirst().text() + filled.getLast().text();
        if (filled.size() == 2
                && tableNumber == 0
                && PAGE.matcher(filled.getLast().text()).matches())
            return filled.getFirst().text();
        return filled.size() == 1 ? filled.getFirst().text() : "";
    }
}
