package org.qianfa.form.table;

/** A head or label as it is drawn. The id is unique in the report; the value cells name the ids of their heads. */
public record HeadCell(String id, String text, Scope scope, int rowspan, int colspan) {
    /** What the head speaks for, in the words of HTML; a corner speaks for nothing. */
    public enum Scope {
        ROW,
        ROWGROUP,
        COL,
        COLGROUP,
        CORNER
    }
}
