package org.qianfa.intake.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.intake.Unreadable;
import org.qianfa.text.Sentence;
import org.qianfa.text.Spaces;
import org.qianfa.text.Wording;

/** The blocks of one document while it is read, and how much of it may still be read. */
public final class SourceBuilder {
    public static final int MOST_CHARACTERS = 2 * 1024 * 1024;
    static final int MOST_LINES = 50_000;
    public static final int MOST_CELLS = 200_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final long deadline = System.nanoTime() + LONGEST.toNanos();
    private final List<Source.Block> blocks = new ArrayList<>();
    private final Set<Sentence> remarks = new LinkedHashSet<>();
    private int lineCount;
    private int characterCount;
    private int cellCount;
    private int removedCount;
    private int lostCount;

    /** Takes text as one line or, where it has line breaks, as several. */
    public void addText(String text) {
        addText(text, 0);
    }

    private void addText(String text, int level) {
        for (var line : clean(text).split("\n", -1)) {
            if (++lineCount > MOST_LINES) throw new Unreadable("intake.tooLong");
            blocks.add(new Source.Line(line, level));
        }
    }

    /** Takes a line without the spaces around it, and nothing where nothing is left; tabs around fields are blank fields. */
    public void addLine(String text) {
        addLine(text, 0);
    }

    /** @param level at which the file says that it is a heading, 0 for text */
    public void addLine(String text, int level) {
        var bare = Spaces.strip(text);
        if (!bare.isEmpty()) addText(bare.indexOf('\t') < 0 ? bare : text, level);
    }

    /** Takes a table; lines of text that only stand in its frame become lines. */
    public void addTable(Source.Grid grid) {
        cellCount += grid.cells().size();
        if (cellCount > MOST_CELLS) throw new Unreadable("intake.tooLong");
        var cleaned = grid.cells().stream()
                .map(cell -> new Source.Cell(
                        cell.line(),
                        cell.column(),
                        cell.lineSpan(),
                        cell.columnSpan(),
                        Spaces.strip(clean(cell.text()))))
                .toList();
        for (var block : FramedText.blocks(new Source.Grid(grid.height(), grid.width(), cleaned)))
            switch (block) {
                case Source.Line line -> addLine(line.text());
                case Source.Grid table -> blocks.add(table);
            }
    }

    /** Whether the line before says the same, whatever its number: a table's caption under the heading of its section. */
    public boolean repeatsLastLine(String text) {
        return !blocks.isEmpty()
                && blocks.getLast() instanceof Source.Line line
                && Wording.isOneOf(text, List.of(line.text()));
    }

    public void addRemark(String key, Object... values) {
        remarks.add(Sentence.of(key, values));
    }

    /** To be asked wherever a hostile document could take long. */
    public void requireTimeLeft() {
        if (System.nanoTime() > deadline) throw new Unreadable("intake.hostile");
    }

    public Source source() {
        var all = new ArrayList<>(remarks);
        all.addAll(CleanText.remarks(removedCount, lostCount));
        return new Source(blocks, all);
    }

    private String clean(String text) {
        characterCount += text.length();
        if (characterCount > MOST_CHARACTERS) throw new Unreadable("intake.tooLong");
        requireTimeLeft();
        var clean = CleanText.clean(text);
        removedCount += clean.removed();
        lostCount += clean.lost();
        return clean.text();
    }
}
