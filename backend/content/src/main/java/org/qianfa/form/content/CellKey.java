package org.qianfa.form.content;

/** The place of one value: table number and the stable row and column keys of the format file. Written {@code 3/received/naturalPerson}. */
public record CellKey(int table, String row, String column) implements Comparable<CellKey> {
    /** @throws IllegalArgumentException where the text is not {@code table/row/column} */
    public static CellKey parse(String text) {
        var parts = text.split("/", -1);
        if (parts.length != 3) throw new IllegalArgumentException("cell key: table/row/column, not " + text);
        return new CellKey(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    @Override
    public int compareTo(CellKey other) {
        if (table != other.table) return Integer.compare(table, other.table);
        var rows = row.compareTo(other.row);
        return rows != 0 ? rows : column.compareTo(other.column);
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}
