package org.qianfa.prose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a manuscript is made of, from top to bottom. */
public sealed interface Block {
    /** As it reads, without the end of the line; a table has a line a row, with tabs between its cells. */
    String text();

    /** Everything in it that stands in lines, in reading order. */
    List<Inline> inlines();

    /** @param level 1 to 4: 一、（一）1.（1）of GB/T 9704; the number is part of what was written */
    record Heading(int level, List<Inline> inlines) implements Block {
        public static final int LEVELS = 4;

        public Heading {
            if (level < 1 || level > LEVELS) throw new IllegalArgumentException("a heading has a level from 1 to 4");
            inlines = List.copyOf(inlines);
        }

        @Override
        public String text() {
            return read(inlines);
        }
    }

    record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        /** @param text one line of it, may be "" */
        public static Paragraph of(String text) {
            return new Paragraph(text.isEmpty() ? List.of() : List.of(new Inline.Run(text, false)));
        }

        @Override
        public String text() {
            return read(inlines);
        }

        boolean isPlain() {
            return inlines.isEmpty()
                    || (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Run run && !run.bold());
        }
    }

    /** A table that the writer made, not one of the form's. */
    record SimpleTable(List<Row> rows) implements Block {
        public SimpleTable {
            rows = List.copyOf(rows);
            if (rows.isEmpty()) throw new IllegalArgumentException("a table has rows");
        }

        @Override
        public String text() {
            return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
        }

        @Override
        public List<Inline> inlines() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.paragraphs().stream())
                    .flatMap(paragraph -> paragraph.inlines().stream())
                    .toList();
        }

        /** How far each cell reaches, row by row: equal for two tables of one shape. */
        public List<List<Reach>> shape() {
            return rows.stream()
                    .map(row -> row.cells().stream()
                            .map(cell -> new Reach(cell.rowspan(), cell.colspan()))
                            .toList())
                    .toList();
        }

        /** How many rows at the top have nothing but heads, and no cell that reaches below them; 0 where no row would be left under them. */
        public int headRows() {
            var heads = (int) rows.stream()
                    .takeWhile(row -> row.cells().stream().allMatch(Cell::head))
                    .count();
            var reachesBelow = IntStream.range(0, heads)
                    .anyMatch(at -> rows.get(at).cells().stream().anyMatch(cell -> at + cell.rowspan() > heads));
            return reachesBelow || heads == rows.size() ? 0 : heads;
        }
    }

    /** Over how many rows and columns a cell reaches, itself included. */
    record Reach(int rows, int columns) {}

    /** Cells that begin in this row; a row that only spans from above reach has none. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        String text() {
            return cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
        }
    }

    record Cell(boolean head, int rowspan, int colspan, List<Paragraph> paragraphs) {
        public Cell {
            if (rowspan < 1 || colspan < 1) throw new IllegalArgumentException("a cell spans itself");
            paragraphs = List.copyOf(paragraphs);
        }

        /** The paragraphs of one cell read as one. */
        public String text() {
            return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" "));
        }
    }

    private static String read(List<Inline> inlines) {
        return inlines.stream().map(Inline::text).collect(Collectors.joining());
    }
}
