package org.qianfa.prose;

import java.util.List;
import java.util.stream.Collectors;

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
                    || inlines.size() == 1 && inlines.getFirst() instanceof Inline.Run run && !run.bold();
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
    }

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
