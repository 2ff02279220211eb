package org.qianfa.prose;

import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline.Fact;

/** What is written in one section. Its text is what checks read and what comparisons compare: a line a block, facts as their values. */
public final class Manuscript {
    public static final Manuscript EMPTY = new Manuscript(List.of());

    private final List<Block> blocks;
    private final String text;

    private Manuscript(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        this.text = this.blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    public static Manuscript of(List<Block> blocks) {
        return blocks.equals(List.of(Paragraph.of(""))) ? EMPTY : new Manuscript(blocks);
    }

    /** A paragraph a line; {@link #text} is the same text again. */
    public static Manuscript ofText(String text) {
        return text.isEmpty()
                ? EMPTY
                : new Manuscript(Stream.of(text.split("\n", -1))
                        .<Block>map(Paragraph::of)
                        .toList());
    }

    public List<Block> blocks() {
        return blocks;
    }

    public String text() {
        return text;
    }

    /** Whether it is nothing but its text. */
    public boolean isPlain() {
        return blocks.stream().allMatch(block -> block instanceof Paragraph paragraph && paragraph.isPlain());
    }

    /** Keys of the cells whose values it says. */
    public SequencedSet<String> referencedCells() {
        return blocks.stream()
                .flatMap(block -> block.inlines().stream())
                .flatMap(inline -> inline instanceof Fact fact ? Stream.of(fact.cell()) : Stream.empty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** The same with every fact saying what its cell holds now. */
    public Manuscript withFacts(Function<String, String> values) {
        if (referencedCells().isEmpty()) return this;
        return new Manuscript(
                blocks.stream().map(block -> withFacts(block, values)).toList());
    }

    private static Block withFacts(Block block, Function<String, String> values) {
        return switch (block) {
            case Heading(var level, var inlines) -> new Heading(level, withFacts(inlines, values));
            case Paragraph(var inlines) -> new Paragraph(withFacts(inlines, values));
            case SimpleTable(var rows) ->
                new SimpleTable(rows.stream()
                        .map(row -> new Row(row.cells().stream()
                                .map(cell -> withFacts(cell, values))
                                .toList()))
                        .toList());
        };
    }

    private static Cell withFacts(Cell cell, Function<String, String> values) {
        return new Cell(
                cell.head(),
                cell.rowspan(),
                cell.colspan(),
                cell.paragraphs().stream()
                        .map(paragraph -> new Paragraph(withFacts(paragraph.inlines(), values)))
                        .toList());
    }

    private static List<Inline> withFacts(Collection<Inline> inlines, Function<String, String> values) {
        return inlines.stream()
                .map(inline -> inline instanceof Fact(var cell, var value, var bold)
                        ? new Fact(cell, values.apply(cell), bold)
                        : inline)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manuscript manuscript && manuscript.blocks.equals(blocks);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
