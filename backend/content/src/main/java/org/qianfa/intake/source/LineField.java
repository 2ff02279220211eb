package org.qianfa.intake.source;

import org.qianfa.text.Wording;

/**
 * One field of a line of a table.
 *
 * @param labelKey what a label is known by, "" for a value and for text longer than any label
 * @param from first column, where the document says it; else -1
 * @param to behind the last column
 * @param lines over how many lines the field reaches
 */
public record LineField(String text, String normalized, String labelKey, boolean value, int from, int to, int lines) {
    private static final int LONGEST = 200;

    public static LineField of(String text) {
        return of(text, -1, -1, 1);
    }

    static LineField of(String text, int from, int to, int lines) {
        var value = TypedValues.isValue(text);
        var label = !value && text.length() <= LONGEST;
        var bare = label ? Wording.normalize(text) : "";
        return new LineField(text, bare, labelKey(bare), value, from, to, lines);
    }

    /** What a label is known by, whatever its number and its marks. */
    public static String labelKey(String label) {
        var start = 0;
        while (start < label.length() && "#*".indexOf(label.charAt(start)) >= 0) start++;
        return Wording.labelKey(label.substring(start)).replace('它', '他');
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isBlankOrValue() {
        return value || isEmpty();
    }

    /** Whether it is one cell of a real table that no other was merged with. */
    public boolean isUnmergedCell() {
        return hasColumns() && to == from + 1 && lines == 1;
    }

    boolean hasColumns() {
        return from >= 0;
    }
}
