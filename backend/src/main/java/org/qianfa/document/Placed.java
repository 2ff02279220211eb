package org.qianfa.document;

/** A cell at its place in a table: where it begins and how far it reaches, in lines and columns from 0. */
record Placed<C>(int line, int column, int lines, int columns, C cell) {
    boolean covers(int at) {
        return line <= at && at < line + lines;
    }

    boolean merged() {
        return lines > 1 || columns > 1;
    }
}
