package org.qianfa.document.page;

/** A cell at its place in a table: where it begins and how far it reaches, in lines and columns from 0. */
public record PlacedCell<C>(int line, int column, int lines, int columns, C cell) {
    boolean covers(int at) {
        return line <= at && at < line + lines;
    }

    public boolean merged() {
        return lines > 1 || columns > 1;
    }
}
